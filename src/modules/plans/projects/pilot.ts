import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'
import { languages } from '#shared/texts.ts'
import { conflictOf, textUpTo } from './project.ts'

export const pilotDecisions = ['continue', 'change', 'stop'] as const
export type PilotDecision = (typeof pilotDecisions)[number]

const day = z.iso.date()

/** Kokeilu: what is tried, where, when and with whom, what was learned, and what was decided of it. */
export const pilotInput = z
  .object({
    title: textUpTo(200),
    place: textUpTo(200).nullable(),
    startsOn: day,
    endsOn: day.nullable(),
    participants: textUpTo(200).nullable(),
    learned: textUpTo(2000).nullable(),
    decision: z.enum(pilotDecisions).nullable(),
    decisionReason: textUpTo(1000).nullable(),
    takesFeedback: z.boolean().meta({ description: 'Whether its open link takes feedback' }),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    error: 'daysInWrongOrder',
    path: ['endsOn'],
  })
export type PilotInput = z.infer<typeof pilotInput>
export const pilotConflict = conflictOf(pilotInput)

export const longestFeedback = 2000

/** What somebody without an account says of a pilot. */
export const feedbackInput = z.object({
  text: z.string().trim().min(1).max(longestFeedback),
  email: z
    .email()
    .max(200)
    .nullable()
    .meta({ description: 'Where the answer is sent; deleted when it is answered, and after 90 days at the latest' }),
  language: z.enum(languages),
})
export type FeedbackInput = z.infer<typeof feedbackInput>

export const feedbackAnswer = z.object({
  answer: textUpTo(2000).nullable(),
  isPublic: z.boolean().meta({ description: 'Whether the feedback is shown publicly with its answer' }),
})
export type FeedbackAnswer = z.infer<typeof feedbackAnswer>

export const pilotFeedback = z
  .object({
    id: z.uuid(),
    version: z.int().positive(),
    text: z.string(),
    language: z.enum(languages),
    receivedOn: day,
    ...feedbackAnswer.shape,
    answeredOn: day.nullable(),
    answeredBy: z.string().nullable(),
    hasContact: z.boolean().meta({ description: 'Whether an answer is waited for by mail' }),
  })
  .meta({ id: 'PilotFeedback' })
export type PilotFeedback = z.infer<typeof pilotFeedback>
export const feedbackConflict = conflictOf(feedbackAnswer)

export const contactDays = 90
/** The last day on which the address of somebody who gave feedback is kept. */
export const contactKeptUntil = (receivedOn: Day): Day => addDays(receivedOn, contactDays)
