import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { BlockKind, BlockSettings } from '../../report.ts'

/** A kind of block whose indicators are chosen. */
export interface Picking {
  most: number
  /** The block with these indicators; what else it had stays. */
  toSettings: (indicators: readonly IndicatorKey[], begin: BlockSettings | undefined) => BlockSettings
}

const comparedIn = (begin: BlockSettings | undefined) => (begin && 'compareWith' in begin ? begin.compareWith : null)

const pickings: Partial<Record<BlockKind, Picking>> = {
  indicatorChart: {
    most: 1,
    toSettings: ([indicator], begin) => ({
      ...(begin?.kind === 'indicatorChart' ? begin : {}),
      kind: 'indicatorChart',
      indicator: indicator!,
      compareWith: comparedIn(begin),
    }),
  },
  indicatorTable: {
    most: 60,
    toSettings: (indicators, begin) => ({
      ...(begin?.kind === 'indicatorTable' ? begin : {}),
      kind: 'indicatorTable',
      indicators: [...indicators],
      compareWith: comparedIn(begin),
    }),
  },
  keyFigures: { most: 12, toSettings: (indicators) => ({ kind: 'keyFigures', indicators: [...indicators] }) },
}

/** Undefined: blocks of this kind do not choose indicators. */
export const pickingOf = (kind: BlockKind): Picking | undefined => pickings[kind]

export function pickedIn(settings: BlockSettings | undefined): readonly IndicatorKey[] {
  if (!settings) return []
  if ('indicators' in settings) return settings.indicators
  return settings.kind === 'indicatorChart' ? [settings.indicator] : []
}
