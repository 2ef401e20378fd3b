import { z } from 'zod'

import { type Direction, indicatorKey } from '#modules/indicators/indicator.ts'
import { planYear } from '../plan.ts'

/** A figure of a year, as a plan writes it down. */
export const yearAndValue = z.object({ year: planYear, value: z.number().min(-1e12).max(1e12) })
export type YearAndValue = z.infer<typeof yearAndValue>

export const mostTargets = 8

/** A figure that should get from where it was to where it is wanted, by a year. */
export const indicatorTarget = z
  .object({
    indicator: indicatorKey,
    baseline: yearAndValue,
    target: yearAndValue,
    path: z
      .array(yearAndValue)
      .max(20)
      .meta({ description: 'Where it is expected to be in years between, in order; empty: on a straight way' }),
  })
  .check(({ value: { baseline, target, path }, issues }) => {
    const refuse = (at: (string | number)[], message: string) =>
      issues.push({ code: 'custom', input: path, path: at, message })
    if (target.year <= baseline.year) return void refuse(['target', 'year'], 'targetBeforeBaseline')
    const [least, most] = [Math.min(baseline.value, target.value), Math.max(baseline.value, target.value)]
    let last = baseline.year
    for (const [at, { year, value }] of path.entries()) {
      if (year <= baseline.year || year >= target.year) refuse(['path', at, 'year'], 'pathOutside')
      else if (year <= last) refuse(['path', at, 'year'], 'pathOutOfOrder')
      else if (value < least || value > most) refuse(['path', at, 'value'], 'pathValueOutside')
      last = year
    }
  })
  .meta({ id: 'IndicatorTarget' })
export type IndicatorTarget = z.infer<typeof indicatorTarget>

/** What a target is of a value in the indicator's direction. */
export type TargetSense = 'better' | 'worse' | 'same' | 'undirected'

export function senseOf(
  { baseline, target }: Pick<IndicatorTarget, 'baseline' | 'target'>,
  direction: Direction,
): TargetSense {
  if (direction === 'neutral') return 'undirected'
  if (target.value === baseline.value) return 'same'
  return target.value > baseline.value === (direction === 'higher') ? 'better' : 'worse'
}

/**
 * A target worse than its baseline is a slip of the pen. Holding a value is a goal too; where the indicator has no
 * direction only a target that differs from its baseline can be followed, and the page says that nobody has stated
 * which way is better. Undefined: the target can be meant.
 */
export function targetFault(
  target: IndicatorTarget,
  direction: Direction,
): 'targetWorse' | 'targetUnclear' | undefined {
  const sense = senseOf(target, direction)
  if (sense === 'worse') return 'targetWorse'
  return sense === 'undirected' && target.target.value === target.baseline.value ? 'targetUnclear' : undefined
}

/** The value of the expected path in a year, straight between its points; after the target's year the target itself. */
export function expectedAt({ baseline, path, target }: IndicatorTarget, year: number): number {
  const points = [baseline, ...path, target]
  const next = points.findIndex((point) => point.year >= year)
  if (next < 0) return target.value
  const [from, to] = [points[Math.max(0, next - 1)]!, points[next]!]
  if (from.year === to.year) return to.value
  return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year)
}
