import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ActionInput } from './action.ts'
import { kept, planText } from './plan.ts'

/** What a follow-up may say of the action's state, besides its words. */
export const reportedStates = ['ongoing', 'atRisk', 'done', 'stopped'] as const
export type ReportedState = (typeof reportedStates)[number]

export const followUpInput = z.object({
  on: z.iso.date(),
  text: planText,
  state: z.enum(reportedStates).nullable().meta({ description: "Also changes the action's state; null leaves it" }),
  reach: z
    .int()
    .nonnegative()
    .max(100_000_000)
    .nullable()
    .default(null)
    .meta({ description: 'How many people the action reached; null: not told' }),
})
export type FollowUpInput = z.infer<typeof followUpInput>

export const followUp = followUpInput
  .extend({
    ...kept,
    actionId: z.uuid(),
    authorId: z.uuid().nullable(),
    authorName: z.string(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'FollowUp' })
export type FollowUp = z.infer<typeof followUp>

/** The action as it is after a follow-up said how it goes. The words are the reason when it was stopped. */
export function withReportedState(
  action: ActionInput,
  { on, state, text }: { on: Day; state: ReportedState | null; text: LocalText },
): ActionInput {
  if (state === null) return action
  const startsOn = action.startsOn === null || action.startsOn > on ? on : action.startsOn
  const open = { ...action, startsOn, doneOn: null, stoppedOn: null, stoppedReason: null, isAtRisk: false }
  switch (state) {
    case 'ongoing':
      return open
    case 'atRisk':
      return { ...open, startsOn: action.startsOn, isAtRisk: true }
    case 'done':
      return { ...open, doneOn: on }
    case 'stopped':
      return { ...open, startsOn: action.startsOn, stoppedOn: on, stoppedReason: text }
  }
}
