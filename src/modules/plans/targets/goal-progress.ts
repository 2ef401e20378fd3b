import { z } from 'zod'

import { directions, indicator as indicatorSchema } from '#modules/indicators/indicator.ts'
import { type ComparedRow, origin } from '#modules/indicators/reading.ts'
import { development, developmentBeside, type LargerRegion } from './development.ts'
import { expectedAt, type IndicatorTarget, yearAndValue } from './indicator-target.ts'

export const progressVerdicts = ['reached', 'onCourse', 'behind', 'backwards', 'noFigure'] as const
export type ProgressVerdict = (typeof progressVerdicts)[number]

export const goalProgress = z
  .object({
    indicator: indicatorSchema.pick({ key: true, title: true, unit: true, decimals: true, theme: true }),
    direction: z.enum(directions),
    baseline: yearAndValue,
    current: yearAndValue.nullable().meta({ description: 'The latest figure after the baseline' }),
    target: yearAndValue,
    path: z.array(yearAndValue).meta({ description: 'Where it is expected to be between; empty: on a straight way' }),
    expected: z.number().nullable().meta({ description: 'Where the expected path is in the year of `current`' }),
    verdict: z.enum(progressVerdicts),
    origin: origin.nullable().meta({ description: 'Where `current` comes from' }),
    beside: development.nullable().meta({
      description: 'What the county did in the same years, else the country; null: its figures are not known',
    }),
  })
  .meta({ id: 'GoalProgress' })
export type GoalProgress = z.infer<typeof goalProgress>

type Figures = Pick<ComparedRow, 'years' | 'values' | 'origin' | 'indicator' | 'comparisons'>

const nearlyZero = 1e-9

/**
 * How far a target has been reached. The newest figure after the baseline, and not after the target's year unless only
 * such are known, is compared with the value that the expected path (straight unless told) has in the figure's own year:
 *
 * - `reached`: at the target or beyond;
 * - `backwards`: on the wrong side of the baseline by more than what counts as a change in the indicator;
 * - `onCourse`: on the path, ahead of it, or behind by no more than what counts as a change;
 * - `behind`: behind by more;
 * - `noFigure`: nothing was measured after the baseline.
 *
 * What counts as a change is the indicator's own stated threshold; without one, half of its last published decimal.
 */
export function progressOf(
  target: IndicatorTarget,
  figures: Figures,
  larger: readonly LargerRegion[] = [],
): GoalProgress {
  const { indicator } = figures
  const { baseline, path } = target
  const current = currentFigure(target, figures)
  const expected = current && expectedAt(target, current.year)
  const { key, title, unit, decimals, theme, direction } = indicator
  return {
    indicator: { key, title, unit, decimals, theme },
    direction,
    baseline,
    current,
    target: target.target,
    path,
    expected,
    verdict:
      current === null || expected === null ? 'noFigure' : verdictOf(target, current.value, { expected, indicator }),
    origin: current && figures.origin,
    beside: current && developmentBeside({ baseline, current }, figures, larger),
  }
}

function currentFigure({ baseline, target }: IndicatorTarget, { years, values }: Figures) {
  const known = years
    .map((year, index) => ({ year, value: values[index] ?? null }))
    .filter((point): point is { year: number; value: number } => point.value !== null && point.year > baseline.year)
  return known.findLast(({ year }) => year <= target.year) ?? known[0] ?? null
}

function verdictOf(
  { baseline, target }: IndicatorTarget,
  value: number,
  { expected, indicator }: { expected: number; indicator: Figures['indicator'] },
): ProgressVerdict {
  const { direction, flatThreshold, decimals } = indicator
  const forward = Math.sign(target.value - baseline.value) || (direction === 'lower' ? -1 : 1)
  const change = (flatThreshold ?? 0.5 * 10 ** -decimals) + nearlyZero
  if (forward * (value - target.value) >= -nearlyZero) return 'reached'
  if (forward * (value - baseline.value) < -change) return 'backwards'
  return forward * (value - expected) >= -change ? 'onCourse' : 'behind'
}

/**
 * One word for a goal with several figures: that of the figure which is furthest from where it should be. A goal is
 * reached only when every one of its figures is known to be; null: it is followed by none.
 */
export function goalVerdict(progress: readonly Pick<GoalProgress, 'verdict'>[]): ProgressVerdict | null {
  if (progress.length === 0) return null
  const has = (verdict: ProgressVerdict) => progress.some((one) => one.verdict === verdict)
  const furthest = (['backwards', 'behind', 'onCourse'] as const).find(has)
  if (furthest) return furthest
  if (!has('noFigure')) return 'reached'
  return has('reached') ? 'onCourse' : 'noFigure'
}

/** Whether a figure of the goal lags behind its path. */
export const isBehind = (verdict: ProgressVerdict | null): boolean => verdict === 'behind' || verdict === 'backwards'
