import { actionsOf, type Outline, type OutlinedAction } from '#modules/plans/outline.ts'
import { type Day, daysBetween } from '#shared/day.ts'
import type { PlanDay } from './plan-days.ts'

/** The days of the actions of a plan, by day: all ends but of what was stopped, and of each open action its next milestone. */
export const planDays = (plan: Pick<Outline, 'priorities'>, today: Day): PlanDay[] =>
  actionsOf(plan)
    .flatMap((action) => daysOfAction(action, today))
    .toSorted((one, other) => one.on.localeCompare(other.on))

function daysOfAction({ id, title, ownerLabel, status, ...days }: OutlinedAction, today: Day): PlanDay[] {
  if (status === 'stopped') return []
  const isDone = status === 'done'
  const dayOf = (kind: PlanDay['kind'], on: Day): PlanDay => {
    const daysLate = isDone ? 0 : Math.max(0, daysBetween(on, today))
    const state = isDone ? 'done' : daysLate > 0 ? 'late' : 'coming'
    return { key: `${kind}:${id}`, actionId: id, kind, on, title, owner: ownerLabel, state, daysLate }
  }
  return [
    ...(days.nextMilestoneOn !== null && !isDone ? [dayOf('milestone', days.nextMilestoneOn)] : []),
    ...(days.endsOn === null ? [] : [dayOf('end', days.endsOn)]),
  ]
}
