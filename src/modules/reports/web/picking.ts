import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { BlockKind, BlockSettings } from '../report.ts'

/** A kind of block whose indicators are chosen. */
export interface Picking {
  most: number
  toSettings: (indicators: readonly IndicatorKey[]) => BlockSettings
}

const pickings: Partial<Record<BlockKind, Picking>> = {
  indicatorChart: {
    most: 1,
    toSettings: ([indicator]) => ({ kind: 'indicatorChart', indicator: indicator!, compareWith: null }),
  },
  indicatorTable: {
    most: 60,
    toSettings: (indicators) => ({ kind: 'indicatorTable', indicators: [...indicators], compareWith: null }),
  },
  keyFigures: { most: 12, toSettings: (indicators) => ({ kind: 'keyFigures', indicators: [...indicators] }) },
}

/** Undefined: blocks of this kind do not choose indicators. */
export const pickingOf = (kind: BlockKind): Picking | undefined => pickings[kind]

export function pickedIn(settings: BlockSettings): readonly IndicatorKey[] {
  if ('indicators' in settings) return settings.indicators
  return settings.kind === 'indicatorChart' ? [settings.indicator] : []
}
