import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { kept, planText, planTitle } from './plan.ts'

/** Five ways to wellbeing, which an action may call on. */
export const fiveWays = ['connect', 'beActive', 'takeNotice', 'keepLearning', 'give'] as const
export type FiveWay = (typeof fiveWays)[number]

export const actionStatuses = ['done', 'ongoing', 'atRisk', 'late', 'planned', 'stopped'] as const
export type ActionStatus = (typeof actionStatuses)[number]

const actionFields = z.object({
  title: planTitle,
  description: planText.nullable(),
  unitId: z.uuid().nullable().meta({ description: 'The unit that answers for it' }),
  ownerId: z.uuid().nullable().meta({ description: 'Its owner, when a person of the organisation in Kaarna' }),
  ownerName: z.string().trim().max(120).nullable().meta({ description: 'Its owner, when not a person in Kaarna' }),
  partners: planText.nullable(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable().meta({ description: 'Null: it goes on without an end' }),
  doneOn: z.iso.date().nullable(),
  stoppedOn: z.iso.date().nullable(),
  stoppedReason: planText.nullable(),
  isAtRisk: z.boolean(),
  fiveWays: z.array(z.enum(fiveWays)).max(fiveWays.length),
  resources: planText.nullable(),
  budgetEuros: z.number().nonnegative().max(1e10).nullable(),
})

export const actionInput = actionFields
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn, {
    path: ['endsOn'],
    error: 'endsBeforeStart',
  })
  .refine(({ startsOn, doneOn }) => startsOn === null || doneOn === null || doneOn >= startsOn, {
    path: ['doneOn'],
    error: 'endsBeforeStart',
  })
  .refine(({ doneOn, stoppedOn }) => doneOn === null || stoppedOn === null, {
    path: ['stoppedOn'],
    error: 'doneAndStopped',
  })
  .refine(({ stoppedOn, stoppedReason }) => stoppedOn === null || stoppedReason !== null, {
    path: ['stoppedReason'],
    error: 'reasonMissing',
  })
export type ActionInput = z.infer<typeof actionInput>

export const action = actionFields.extend({ ...kept, goalId: z.uuid() }).meta({ id: 'Action' })
export type Action = z.infer<typeof action>

export type ActionFacts = Pick<Action, 'startsOn' | 'endsOn' | 'doneOn' | 'stoppedOn' | 'isAtRisk'>

/**
 * The status follows from what is known, in this order: stopped, done, late (its last day has passed), at risk (somebody
 * said so), planned (it has no first day yet, or the day is ahead), else under way.
 */
export function statusOf({ startsOn, endsOn, doneOn, stoppedOn, isAtRisk }: ActionFacts, today: Day): ActionStatus {
  if (stoppedOn !== null) return 'stopped'
  if (doneOn !== null) return 'done'
  if (endsOn !== null && endsOn < today) return 'late'
  if (isAtRisk) return 'atRisk'
  return startsOn === null || startsOn > today ? 'planned' : 'ongoing'
}

const millisecondsInDay = 86_400_000

/** How many days ago the action should have been ready; 0 when it is not late. */
export const daysLate = (facts: ActionFacts, today: Day): number =>
  statusOf(facts, today) === 'late' ? (Date.parse(today) - Date.parse(facts.endsOn!)) / millisecondsInDay : 0
