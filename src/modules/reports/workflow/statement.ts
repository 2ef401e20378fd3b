import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'
import { oneLine } from '#shared/one-line.ts'
import { languages } from '#shared/texts.ts'
import type { ReportStatus } from '../report-head.ts'

/** Whose statement may be asked for: the bodies that the Local Government Act names, and anybody else by name. */
export const bodyKinds = ['olderPeople', 'disability', 'youth', 'partner', 'other'] as const
export type BodyKind = (typeof bodyKinds)[number]

/** Bodies that need no name of their own: the law has named them. */
export const isStatutory = (kind: BodyKind): boolean => kind !== 'partner' && kind !== 'other'

/** How long before the due day those who have given nothing are reminded, in days. */
export const reminderDays = 3
/** How long after a statement has closed the address of its giver is kept, in days. */
export const daysUntilForgotten = 14

export const longestStatement = 20_000
export const longestInstructions = 2000

const email = z.string().trim().toLowerCase().pipe(z.email()).pipe(z.string().max(320))

/** Somebody in Kaarna, or somebody by name and address. */
export const statementGiver = z.union([
  z.object({ accountId: z.uuid() }),
  z.object({ name: oneLine(120), email, language: z.enum(languages) }),
])

export const requestInput = z
  .object({
    bodyKind: z.enum(bodyKinds),
    body: oneLine(120).nullable().meta({ description: 'As the body is called; null: as the law calls it' }),
    giver: statementGiver,
    dueOn: z.iso.date(),
    instructions: z.string().trim().max(longestInstructions),
  })
  .refine(({ bodyKind, body }) => body !== null || isStatutory(bodyKind), { path: ['body'], error: 'bodyMissing' })
export type RequestInput = z.infer<typeof requestInput>

/** What a giver writes: kept as a draft, or given. */
export const statementInput = z
  .object({
    text: z.string().trim().max(longestStatement),
    reference: oneLine(80).nullable().meta({ description: 'Record number of a document that belongs to it' }),
    isGiven: z.boolean(),
  })
  .refine(({ text, isGiven }) => !isGiven || text !== '', { path: ['text'], error: 'statementMissing' })
export type StatementInput = z.infer<typeof statementInput>

/** How a statement changed the report. */
export const responseKinds = ['taken', 'partly', 'not'] as const
export type ResponseKind = (typeof responseKinds)[number]

export const responseInput = z.object({
  kind: z.enum(responseKinds),
  gist: z.string().trim().min(1).max(2000).meta({ description: 'What was said, as the report tells it' }),
  response: z.string().trim().min(1).max(5000).meta({ description: 'What it changed, or why it did not' }),
})
export type ResponseInput = z.infer<typeof responseInput>

export const letterKinds = ['question', 'nudge', 'reminder'] as const
export type LetterKind = (typeof letterKinds)[number]

export const statementStates = ['waiting', 'open', 'expired', 'closed', 'withdrawn'] as const
export type StatementState = (typeof statementStates)[number]

interface StatementPlace {
  /** Where the report is, and in which round. */
  stage: ReportStatus
  reportRound: number
  round: number
  dueOn: Day
  isWithdrawn: boolean
}

/**
 * What may be done to a statement on a day: it waits until the report is sent for statements, is open to its due day,
 * and closes when the report moves on.
 */
export function stateOf({ stage, reportRound, round, dueOn, isWithdrawn }: StatementPlace, today: Day): StatementState {
  if (isWithdrawn) return 'withdrawn'
  if (round !== reportRound) return 'closed'
  if (stage === 'draft' || stage === 'comments') return 'waiting'
  if (stage !== 'statements') return 'closed'
  return today > dueOn ? 'expired' : 'open'
}

/**
 * Whether who has given nothing is reminded on a day: once from three days before the due day to that day. A server that
 * was away on the day itself makes up for it.
 */
export function remindsOn({ dueOn, lastLetterOn }: { dueOn: Day; lastLetterOn: Day | null }, today: Day): boolean {
  const from = addDays(dueOn, -reminderDays)
  return today >= from && today <= dueOn && (lastLetterOn === null || lastLetterOn < from)
}

/** The paragraphs of typed text: what a blank line parts. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
