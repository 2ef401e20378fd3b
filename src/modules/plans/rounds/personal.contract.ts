import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { answerInput, followUpCard } from './answer.ts'
import { linkStates, roundDays } from './round.ts'
import { roundsAccess as access } from './rounds.access.ts'

const token = z.string().min(1).max(200)

export const personalRound = roundDays
  .extend({
    id: z.uuid(),
    organisation: localText,
    programme: localText,
    greeting: localText.nullable(),
    contact: z
      .object({ name: z.string(), email: z.string().nullable() })
      .meta({ description: 'Who opened the round: whom to ask' }),
    person: z.object({ name: z.string(), language: z.enum(languages) }),
    today: z.iso.date(),
    state: z.enum(linkStates).meta({ description: 'Only an open one has cards' }),
    cards: z.array(followUpCard),
  })
  .meta({ id: 'PersonalRound', description: "One person's part of a follow-up round" })
export type PersonalRound = z.infer<typeof personalRound>

/** What an answer is given on: the versions that were seen, so that two who answer at once learn of each other. */
export const seenVersions = {
  version: z.int().positive(),
  answerVersion: z
    .int()
    .positive()
    .nullable()
    .meta({ description: 'Of the answer that is corrected; null: the first' }),
}

/** What a 409 of an answer carries: the card as it is now, and who changed it. */
export const answerConflict = z.object({ card: followUpCard, changedBy: z.string(), changedAt: z.iso.datetime() })
export type AnswerConflict = z.infer<typeof answerConflict>

export const getPersonalRound = endpoint({
  id: 'getPersonalRound',
  summary: 'What the holder of a personal link is asked: the own actions of one round, and nothing else.',
  method: 'POST',
  readsOnly: true,
  path: '/personal-round',
  allow: access.answerByLink,
  input: z.object({ token }),
  output: personalRound,
  errors: ['notFound', 'tooManyAttempts'],
})

export const answerByLink = endpoint({
  id: 'answerByLink',
  summary: 'Answer for one of the actions that a personal link opens, or correct the answer while the round is open.',
  method: 'PUT',
  path: '/personal-round/answers/:action',
  allow: access.answerByLink,
  input: answerInput.safeExtend({ token, action: z.uuid(), ...seenVersions }),
  output: z.object({ card: followUpCard }),
  errors: ['notFound', 'forbidden', 'conflict', 'tooManyAttempts'],
})

export const listOwnRounds = endpoint({
  id: 'listOwnRounds',
  summary: 'The open rounds that ask the caller, with the own actions in them, the most pressing first.',
  method: 'GET',
  path: '/organisations/:organisation/own-rounds',
  allow: access.answerOwn,
  input: z.object({ organisation: z.string() }),
  output: z.object({ rounds: z.array(personalRound) }),
})

export const answerOwn = endpoint({
  id: 'answerOwn',
  summary: 'Answer for an own action of an open round, or correct the answer.',
  method: 'PUT',
  path: '/organisations/:organisation/own-rounds/:round/answers/:action',
  allow: access.answerOwn,
  input: answerInput.safeExtend({ organisation: z.string(), round: z.uuid(), action: z.uuid(), ...seenVersions }),
  output: z.object({ card: followUpCard }),
  errors: ['notFound', 'forbidden', 'conflict'],
})
