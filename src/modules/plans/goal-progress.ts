import { z } from 'zod'

import { directions, indicator as indicatorSchema } from '#modules/indicators/indicator.ts'
import { origin, type ProfileRow } from '#modules/indicators/reading.ts'
import { planYear } from './plan.ts'
import type { IndicatorTarget } from './goal.ts'

export const progressVerdicts = ['reached', 'onCourse', 'behind', 'backwards', 'noFigure'] as const
export type ProgressVerdict = (typeof progressVerdicts)[number]

const yearAndValue = z.object({ year: planYear, value: z.number() })

export const goalProgress = z
  .object({
    indicator: indicatorSchema.pick({ key: true, title: true, unit: true, decimals: true }),
    direction: z.enum(directions),
    baseline: yearAndValue,
    current: yearAndValue.nullable().meta({ description: 'The latest figure after the baseline' }),
    target: yearAndValue,
    expected: z.number().nullable().meta({ description: 'Where a straight way would be in the year of `current`' }),
    verdict: z.enum(progressVerdicts),
    origin: origin.nullable().meta({ description: 'Where `current` comes from' }),
  })
  .meta({ id: 'GoalProgress' })
export type GoalProgress = z.infer<typeof goalProgress>

type Figures = Pick<ProfileRow, 'years' | 'values' | 'origin' | 'indicator'>

const nearlyZero = 1e-9

/**
 * How far a target has been reached. The newest figure after the baseline, and not after the target's year unless only
 * such are known, is compared with the value that a straight way from baseline to target has in the figure's own year:
 *
 * - `reached`: at the target or beyond;
 * - `backwards`: on the wrong side of the baseline by more than what counts as a change in the indicator;
 * - `onCourse`: at the straight way, ahead of it, or behind by no more than what counts as a change;
 * - `behind`: behind by more;
 * - `noFigure`: nothing was measured after the baseline.
 *
 * What counts as a change is the indicator's own stated threshold; without one, half of its last published decimal.
 */
export function progressOf(target: IndicatorTarget, figures: Figures): GoalProgress {
  const { indicator } = figures
  const { baseline } = target
  const current = currentFigure(target, figures)
  const expected = current && straightWay(target, current.year)
  const { key, title, unit, decimals, direction } = indicator
  return {
    indicator: { key, title, unit, decimals },
    direction,
    baseline,
    current,
    target: target.target,
    expected,
    verdict:
      current === null || expected === null ? 'noFigure' : verdictOf(target, current.value, { expected, indicator }),
    origin: current && figures.origin,
  }
}

function currentFigure({ baseline, target }: IndicatorTarget, { years, values }: Figures) {
  const known = years
    .map((year, index) => ({ year, value: values[index] ?? null }))
    .filter((point): point is { year: number; value: number } => point.value !== null && point.year > baseline.year)
  return known.findLast(({ year }) => year <= target.year) ?? known[0] ?? null
}

/** The value of a straight way in a year; after the target's year the target itself. */
export function straightWay({ baseline, target }: IndicatorTarget, year: number): number {
  const share = Math.min(1, (year - baseline.year) / (target.year - baseline.year))
  return baseline.value + (target.value - baseline.value) * share
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
