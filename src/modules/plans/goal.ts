import { z } from 'zod'

import { type Direction, indicatorKey, populationGroups } from '#modules/indicators/indicator.ts'
import type { InputFault } from '#shared/errors.ts'
import { duties } from './duties/duty.ts'
import { kept, planText, planTitle, planYear } from './plan.ts'

const yearAndValue = z.object({ year: planYear, value: z.number().min(-1e12).max(1e12) })

/** A figure that should get from where it was to where it is wanted, by a year. */
export const indicatorTarget = z
  .object({ indicator: indicatorKey, baseline: yearAndValue, target: yearAndValue })
  .refine(({ baseline, target }) => target.year > baseline.year, {
    path: ['target', 'year'],
    error: 'targetBeforeBaseline',
  })
  .meta({ id: 'IndicatorTarget' })
export type IndicatorTarget = z.infer<typeof indicatorTarget>

export const goalInput = z.object({
  title: planTitle,
  description: planText.nullable(),
  populationGroup: z.enum(populationGroups).nullable(),
  unitId: z.uuid().nullable().meta({ description: 'The unit that answers for it' }),
  indicatorTarget: indicatorTarget.nullable(),
  criterion: planText
    .nullable()
    .meta({ description: 'How it is known that the goal was reached, when no figure tells' }),
  duties,
})
export type GoalInput = z.infer<typeof goalInput>

export const goal = goalInput.extend({ ...kept, priorityId: z.uuid() }).meta({ id: 'Goal' })

/** What a target is of a value in the indicator's direction. */
export type TargetSense = 'better' | 'worse' | 'same' | 'undirected'

export function senseOf({ baseline, target }: IndicatorTarget, direction: Direction): TargetSense {
  if (direction === 'neutral') return 'undirected'
  if (target.value === baseline.value) return 'same'
  return target.value > baseline.value === (direction === 'higher') ? 'better' : 'worse'
}

/**
 * A target worse than its baseline is a slip of the pen. Holding a value is a goal too; where the indicator has no
 * direction only a target that differs from its baseline can be followed, and the page says that nobody has stated
 * which way is better.
 */
export function targetFault(target: IndicatorTarget, direction: Direction): InputFault | undefined {
  const path = 'indicatorTarget.target.value'
  const sense = senseOf(target, direction)
  if (sense === 'worse') return { path, message: 'targetWorse' }
  if (sense === 'undirected' && target.target.value === target.baseline.value) return { path, message: 'targetUnclear' }
  return undefined
}
