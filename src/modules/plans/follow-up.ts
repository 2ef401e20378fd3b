import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ActionContent } from './action.ts'
import { groupBeyond, reachGroups, reachHidden, reachTotal, shownReach } from './action/reach.ts'
import { withNextOccurrence } from './action/recurrence.ts'
import { kept, planText } from './plan.ts'

/** What a follow-up may say of the action's state, besides its words. */
export const reportedStates = ['ongoing', 'atRisk', 'done', 'stopped'] as const
export type ReportedState = (typeof reportedStates)[number]

const followUpFields = z.object({
  on: z.iso.date(),
  text: planText,
  state: z.enum(reportedStates).nullable().meta({ description: "Also changes the action's state; null leaves it" }),
  reach: reachTotal.meta({ description: 'How many people the action reached; null: not told' }),
  periodFrom: z.iso.date().nullable().meta({ description: 'The time that it tells of; null: not told' }),
  periodTo: z.iso.date().nullable(),
  reachGroups: reachGroups.meta({ description: 'How many of them by gender and by age group, as far as told' }),
  costEuros: z.number().nonnegative().max(1e10).nullable().meta({ description: 'What it cost in that time' }),
  effect: planText.nullable().meta({ description: 'What was seen to change' }),
})
const { shape } = followUpFields
type FollowUpFields = z.infer<typeof followUpFields>
export type FollowUpInput = FollowUpFields

/** What a follow-up may tell besides its words: nothing of it. */
export const noFollowUpDetails: Omit<FollowUpFields, 'on' | 'text' | 'state' | 'reach'> = {
  periodFrom: null,
  periodTo: null,
  reachGroups: {},
  costEuros: null,
  effect: null,
}

type Checked = { [Name in 'periodFrom' | 'periodTo' | 'reach' | 'reachGroups']?: FollowUpFields[Name] | undefined }

/** Of a time both days or neither, in order; of groups no more people than all. */
function addFaults({ periodFrom, periodTo, reach, reachGroups: groups }: Checked, faults: z.RefinementCtx): void {
  const refuse = (field: keyof FollowUpFields, message: string) =>
    faults.addIssue({ code: 'custom', path: [field], message })
  if (periodFrom && !periodTo) refuse('periodTo', 'periodHalf')
  if (periodTo && !periodFrom) refuse('periodFrom', 'periodHalf')
  if (periodFrom && periodTo && periodTo < periodFrom) refuse('periodTo', 'endsBeforeStart')
  if (groupBeyond({ reach: reach ?? null, reachGroups: groups ?? {} })) refuse('reachGroups', 'groupsBeyondReach')
}

export const followUpInput = followUpFields
  .extend({
    reach: shape.reach.default(null),
    periodFrom: shape.periodFrom.default(null),
    periodTo: shape.periodTo.default(null),
    reachGroups: shape.reachGroups.default({}),
    costEuros: shape.costEuros.default(null),
    effect: shape.effect.default(null),
  })
  .superRefine(addFaults)

/** A correction: what is left out of `reach` and after it stays as it is. */
export const followUpChange = followUpFields
  .partial()
  .required({ on: true, text: true })
  .omit({ state: true })
  .superRefine(addFaults)

export const followUp = followUpFields
  .extend({
    ...kept,
    reachHidden,
    actionId: z.uuid(),
    authorId: z.uuid().nullable(),
    authorName: z.string(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'FollowUp' })
export type FollowUp = z.infer<typeof followUp>
/** As it is kept, with every count. */
export type StoredFollowUp = Omit<FollowUp, 'reachHidden'>

/** As somebody reads it: whoever may write it sees every count. */
export const toFollowUp = (stored: StoredFollowUp, mayCount: boolean): FollowUp =>
  mayCount ? { ...stored, reachHidden: [] } : { ...stored, ...shownReach(stored) }

/**
 * The action as it is after a follow-up said how it goes. The words are the reason when it was stopped; a recurring one
 * that is done begins again.
 */
export function withReportedState(
  action: ActionContent,
  { on, state, text }: { on: Day; state: ReportedState | null; text: LocalText },
): ActionContent {
  if (state === null) return action
  const startsOn = action.startsOn === null || action.startsOn > on ? on : action.startsOn
  const open = { ...action, startsOn, doneOn: null, stoppedOn: null, stoppedReason: null, isAtRisk: false }
  switch (state) {
    case 'ongoing':
      return open
    case 'atRisk':
      return { ...open, startsOn: action.startsOn, isAtRisk: true }
    case 'done':
      return withNextOccurrence({ ...open, doneOn: on })
    case 'stopped':
      return { ...open, startsOn: action.startsOn, stoppedOn: on, stoppedReason: text }
  }
}

/** The action in the state that it had before, with what that state came with: the reverse of `withReportedState`. */
export function withStateOf(action: ActionContent, before: ActionContent): ActionContent {
  const { startsOn, endsOn, doneOn, stoppedOn, stoppedReason, isAtRisk, milestones, occurrences } = before
  return { ...action, startsOn, endsOn, doneOn, stoppedOn, stoppedReason, isAtRisk, milestones, occurrences }
}
