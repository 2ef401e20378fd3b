import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import {
  type ActionDetails,
  changedDetailFields,
  newDetailFields,
  noDetails,
  type Occurrence,
  occurrence,
} from './action/action-details.ts'
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
})
type ActionFields = z.infer<typeof actionFields>

/** What days and states of an action contradict each other. */
function addFaults(
  { startsOn, endsOn, doneOn, stoppedOn, stoppedReason }: ActionFields,
  faults: z.RefinementCtx,
): void {
  const refuse = (field: keyof ActionFields, message: string) =>
    faults.addIssue({ code: 'custom', path: [field], message })
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) refuse('endsOn', 'endsBeforeStart')
  if (startsOn !== null && doneOn !== null && doneOn < startsOn) refuse('doneOn', 'endsBeforeStart')
  if (doneOn !== null && stoppedOn !== null) refuse('stoppedOn', 'doneAndStopped')
  if (stoppedOn !== null && stoppedReason === null) refuse('stoppedReason', 'reasonMissing')
}

/** A new action; of its details what is left out is not said. */
export const actionInput = actionFields.extend(newDetailFields).superRefine(addFaults)
export type ActionInput = ActionFields & ActionDetails

/** An action of which nothing is said yet. */
export const freshAction: ActionInput = {
  title: {},
  description: null,
  unitId: null,
  ownerId: null,
  ownerName: null,
  partners: null,
  startsOn: null,
  endsOn: null,
  doneOn: null,
  stoppedOn: null,
  stoppedReason: null,
  isAtRisk: false,
  fiveWays: [],
  resources: null,
  ...noDetails,
}

/** A change of an action; of its details what is left out stays as it is. */
export const actionChange = actionFields.extend(changedDetailFields).superRefine(addFaults)

/** An action as it is kept: what is written of it, and the times it was carried out, which are added by rule. */
export const actionContent = actionInput.safeExtend({ occurrences: z.array(occurrence).default([]) })
export type ActionContent = ActionInput & { occurrences: Occurrence[] }

/** What an outline holds of an action. The rest is on the action's own page. */
export const action = actionFields
  .extend({
    ...kept,
    goalId: z.uuid(),
    budgetEuros: z.number().nullable().meta({ description: 'Planned euros of all years together' }),
    nextMilestoneOn: z.iso.date().nullable().meta({ description: 'The day of the first milestone that is not done' }),
    dependencyDueOn: z.iso
      .date()
      .nullable()
      .meta({ description: 'The last day of the first action it waits for that is not done' }),
    waitsForStopped: z.boolean().meta({ description: 'It waits for an action that was stopped' }),
  })
  .meta({ id: 'Action' })
export type Action = z.infer<typeof action>

export type ActionFacts = Pick<
  Action,
  | 'startsOn'
  | 'endsOn'
  | 'doneOn'
  | 'stoppedOn'
  | 'isAtRisk'
  | 'nextMilestoneOn'
  | 'dependencyDueOn'
  | 'waitsForStopped'
>

/** Why an action is at risk: somebody said so, a milestone is late, or what it waits for is late or was stopped. */
export const riskReasons = ['said', 'milestoneLate', 'dependencyLate', 'dependencyStopped'] as const
export type RiskReason = (typeof riskReasons)[number]

/** Every reason that an action that is not finished is at risk on a day; none for one that is done or stopped. */
export function riskReasonsOf(facts: ActionFacts, today: Day): RiskReason[] {
  if (facts.doneOn !== null || facts.stoppedOn !== null) return []
  const holds: Record<RiskReason, boolean> = {
    said: facts.isAtRisk,
    milestoneLate: facts.nextMilestoneOn !== null && facts.nextMilestoneOn < today,
    dependencyLate: facts.dependencyDueOn !== null && facts.dependencyDueOn < today,
    dependencyStopped: facts.waitsForStopped,
  }
  return riskReasons.filter((reason) => holds[reason])
}

/**
 * The status follows from what is known, in this order: stopped, done, late (its last day has passed), at risk (for one
 * of `riskReasonsOf`), planned (it has no first day yet, or the day is ahead), else under way.
 */
export function statusOf(facts: ActionFacts, today: Day): ActionStatus {
  const { startsOn, endsOn, doneOn, stoppedOn } = facts
  if (stoppedOn !== null) return 'stopped'
  if (doneOn !== null) return 'done'
  if (endsOn !== null && endsOn < today) return 'late'
  if (riskReasonsOf(facts, today).length > 0) return 'atRisk'
  return startsOn === null || startsOn > today ? 'planned' : 'ongoing'
}

const millisecondsInDay = 86_400_000

/** How many days ago the action should have been ready; 0 when it is not late. */
export const daysLate = (facts: ActionFacts, today: Day): number =>
  statusOf(facts, today) === 'late' ? (Date.parse(today) - Date.parse(facts.endsOn!)) / millisecondsInDay : 0
