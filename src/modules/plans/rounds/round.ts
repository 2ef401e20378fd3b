import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { planText } from '../plan.ts'
import { followUpCard } from './answer.ts'

/** How long after the due day a personal link opens, in days. Then the round closes by itself. */
export const daysAfterDue = 14
/** How long after a round has closed the addresses of those it asked are kept, in days. */
export const daysUntilForgotten = 14
/** How long before the due day those who have not answered are reminded, in days. */
export const reminderDays = 3

export const expiryOf = (dueOn: Day): Day => addDays(dueOn, daysAfterDue)

/** Somebody without an account, whose address the coordinator gives for the round. */
export const askedAddress = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.string().trim().toLowerCase().pipe(z.email()).pipe(z.string().max(320)),
  language: z.enum(languages),
})
export type AskedAddress = z.infer<typeof askedAddress>

/** Owners without an account are one person when their names are the same but for capitals and spaces. */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi')

export const roundInput = z
  .object({
    programmeId: z.uuid(),
    periodFrom: z.iso.date(),
    periodTo: z.iso.date(),
    dueOn: z.iso.date(),
    unitIds: z
      .array(z.uuid())
      .max(500)
      .nullable()
      .meta({ description: 'The units whose actions are asked of, with those below them; null: all actions in force' }),
    greeting: planText.nullable(),
    addresses: z.array(askedAddress).max(500).meta({ description: 'Of owners who are not people in Kaarna, by name' }),
  })
  .refine(({ periodFrom, periodTo }) => periodTo >= periodFrom, { path: ['periodTo'], error: 'endsBeforeStart' })
export type RoundInput = z.infer<typeof roundInput>

export const letterKinds = ['question', 'nudge', 'reminder'] as const
export type LetterKind = (typeof letterKinds)[number]

/** A round with its days, as everybody whom it asks may see it. */
export const roundDays = z.object({
  periodFrom: z.iso.date(),
  periodTo: z.iso.date(),
  dueOn: z.iso.date(),
  expiresOn: z.iso.date().meta({ description: 'The last day of the personal links' }),
})

const counts = z.object({
  actions: z.int().nonnegative(),
  answered: z.int().nonnegative(),
  waiting: z.int().nonnegative().meta({ description: 'Somebody was asked and has not answered' }),
  withoutOwner: z.int().nonnegative().meta({ description: 'Nobody could be asked, and nobody has answered' }),
})
export type RoundCounts = z.infer<typeof counts>

export const roundSummary = roundDays
  .extend({
    id: z.uuid(),
    programme: z.object({ id: z.uuid(), name: localText }),
    greeting: localText.nullable(),
    openedAt: z.iso.datetime(),
    openedByName: z.string(),
    closedAt: z.iso.datetime().nullable(),
    counts,
  })
  .meta({ id: 'FollowUpRound' })
export type RoundSummary = z.infer<typeof roundSummary>

export const askedPerson = z
  .object({
    id: z.uuid(),
    name: z.string(),
    accountId: z.uuid().nullable().meta({ description: 'Null: somebody without an account' }),
    email: z.string().nullable().meta({ description: 'Null: not known, or deleted after the round' }),
    language: z.enum(languages),
    isWithdrawn: z.boolean().meta({ description: 'The personal link was withdrawn' }),
    letters: z.array(z.object({ kind: z.enum(letterKinds), sentOn: z.iso.date() })),
    link: z
      .string()
      .nullable()
      .meta({ description: 'The personal link, only where no mail can carry it (the demo, or no mail server)' }),
  })
  .meta({ id: 'AskedPerson' })
export type AskedPerson = z.infer<typeof askedPerson>

export const roundAction = followUpCard
  .extend({ personId: z.uuid().nullable().meta({ description: 'Whom the round asks; null: nobody owns it' }) })
  .meta({ id: 'FollowUpRoundAction' })
export type RoundAction = z.infer<typeof roundAction>

/** Where an action of a round stands. */
export type RoundStanding = 'answered' | 'waiting' | 'withoutOwner'

export function standingOf({ answer, personId }: Pick<RoundAction, 'answer' | 'personId'>): RoundStanding {
  if (answer) return 'answered'
  return personId === null ? 'withoutOwner' : 'waiting'
}

export const linkStates = ['open', 'closed', 'expired', 'withdrawn'] as const
export type LinkState = (typeof linkStates)[number]

/** What a personal link that is known opens on a day: a round that is closed, then its end, then its withdrawal. */
export function linkStateOf(
  { closedAt, expiresOn, isWithdrawn }: { closedAt: Date | null; expiresOn: Day; isWithdrawn: boolean },
  today: Day,
): LinkState {
  if (isWithdrawn) return 'withdrawn'
  if (closedAt !== null) return 'closed'
  return today > expiresOn ? 'expired' : 'open'
}

/**
 * Whether those who have not answered are reminded on a day: from three days before the due day to that day, unless a
 * letter of those days has reached them. A server that was away on the day itself makes up for it.
 */
export const remindsOn = ({ dueOn, lastLetterOn }: { dueOn: Day; lastLetterOn: Day | null }, today: Day): boolean => {
  const from = addDays(dueOn, -reminderDays)
  return today >= from && today <= dueOn && (lastLetterOn === null || lastLetterOn < from)
}
