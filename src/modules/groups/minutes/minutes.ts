import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'

/** A group that decides keeps minutes; one that talks keeps a memo. */
export const minutesKinds = ['minutes', 'memo'] as const
export type MinutesKind = (typeof minutesKinds)[number]

/** `draft`: as the meeting says it now; `checking`: with the members, as it was sent; `approved`: signed and kept. */
export const minutesStates = ['draft', 'checking', 'approved'] as const
export type MinutesState = (typeof minutesStates)[number]

export const checkAnswers = ['approved', 'correction'] as const
export type CheckAnswer = (typeof checkAnswers)[number]

export const longestCorrection = 2000
const words = z.string().trim().min(1).max(longestCorrection)

/** What the keeper of the minutes says of them before they are sent. */
export const minutesInput = z
  .object({
    kind: z.enum(minutesKinds),
    signers: z.array(z.uuid()).min(1).max(6).meta({ description: 'Members who sign: ids' }),
    checkBy: z.iso.date().nullable().meta({ description: 'Until when the members check; needed for sending' }),
    publicItems: z.array(z.uuid()).max(200).meta({ description: 'Items of the agenda that everybody may read: ids' }),
  })
  .refine(({ signers }) => new Set(signers).size === signers.length, { path: ['signers'], error: 'chosenTwice' })
export type MinutesInput = z.infer<typeof minutesInput>

/** What everybody may read of approved minutes. */
export const publicPart = z.object({
  publicItems: minutesInput.shape.publicItems.min(1),
  publicPeople: z.array(z.uuid()).max(200).default([]).meta({
    description: 'Those present without an office whose names are told, ids; of others only what they were there as',
  }),
  showsGuests: z.boolean().default(false).meta({ description: 'Whether it is told who else was there' }),
})
export type PublicPart = z.infer<typeof publicPart>

export const correctionReason = words.meta({ description: 'What was wrong in what was approved' })

/** What a member says of what was sent. */
export const checkInput = z
  .object({ answer: z.enum(checkAnswers), correction: words.nullable() })
  .refine(({ answer, correction }) => (answer === 'correction') === (correction !== null), {
    path: ['correction'],
    error: 'correctionMissing',
  })

export interface MinutesSigner {
  memberId: string
  signedOn: Day | null
}
export interface MinutesCheck {
  memberId: string
  answer: CheckAnswer
  reply: string | null
}

/** Corrections that nobody has answered: what was sent cannot be signed before each is made or declined. */
export const openCorrections = <Check extends MinutesCheck>(checks: readonly Check[]): Check[] =>
  checks.filter(({ answer, reply }) => answer === 'correction' && reply === null)

export const isSigned = (signers: readonly MinutesSigner[]): boolean =>
  signers.length > 0 && signers.every(({ signedOn }) => signedOn !== null)

/** Why minutes cannot be sent; undefined: they can. */
export function refusalOfSending(
  { state, checkBy }: { state: MinutesState; checkBy: Day | null },
  meeting: { state: string },
  today: Day,
): 'notHeld' | 'notDraft' | 'noCheckDay' | 'checkDayPast' | undefined {
  if (meeting.state !== 'held') return 'notHeld'
  if (state !== 'draft') return 'notDraft'
  if (checkBy === null) return 'noCheckDay'
  return checkBy < today ? 'checkDayPast' : undefined
}

/** So many days before the last day of checking those who have said nothing are reminded. */
const reminderDays = 2

/**
 * Whether somebody is to be reminded today: once shortly before the day by which the members check, and once when that
 * day has passed and somebody has not signed.
 */
export function remindsToday(
  { checkBy, sentOn, remindedOn }: { checkBy: Day; sentOn: Day; remindedOn: Day | null },
  today: Day,
): 'check' | 'sign' | undefined {
  if (today > checkBy) return remindedOn === null || remindedOn <= checkBy ? 'sign' : undefined
  const isNear = today >= addDays(checkBy, -reminderDays) && today > sentOn
  return isNear && remindedOn === null ? 'check' : undefined
}
