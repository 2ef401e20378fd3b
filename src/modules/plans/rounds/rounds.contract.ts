import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { actionStatuses } from '../action.ts'
import { answerInput } from './answer.ts'
import { seenVersions } from './personal.contract.ts'
import { askedAddress, askedPerson, roundAction, roundInput, roundSummary } from './round.ts'
import { roundsAccess as access } from './rounds.access.ts'

const organisation = z.string()
const round = z.uuid()
const person = z.uuid()
const action = z.uuid()

export const actionInForce = z
  .object({
    id: z.uuid(),
    title: localText,
    goal: localText,
    unitId: z.uuid().nullable(),
    unitName: localText.nullable(),
    status: z.enum(actionStatuses),
    owner: z
      .object({ accountId: z.uuid().nullable(), name: z.string() })
      .nullable()
      .meta({ description: 'Null: nobody, or somebody who has left the organisation' }),
    lastToldOn: z.iso.date().nullable().meta({ description: 'Null: it was never updated' }),
    isAsked: z.boolean().meta({ description: 'An open round asks of it already' }),
  })
  .meta({ id: 'ActionInForce' })
export type ActionInForce = z.infer<typeof actionInForce>

export const listActionsInForce = endpoint({
  id: 'listActionsInForce',
  summary:
    'The actions of a programme that are neither done nor stopped: who owns them and when each was last updated.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:programme/actions-in-force',
  allow: access.lead,
  input: z.object({ organisation, programme: z.uuid() }),
  output: z.object({ actions: z.array(actionInForce) }),
})

export const listFollowUpRounds = endpoint({
  id: 'listFollowUpRounds',
  summary: 'The follow-up rounds of an organisation, newest first, with how many have answered.',
  method: 'GET',
  path: '/organisations/:organisation/follow-up-rounds',
  allow: access.lead,
  input: z.object({ organisation }),
  output: z.object({ rounds: z.array(roundSummary) }),
})

export const openFollowUpRound = endpoint({
  id: 'openFollowUpRound',
  summary: 'Open a follow-up round: each owner gets one letter with one personal link.',
  method: 'POST',
  path: '/organisations/:organisation/follow-up-rounds',
  allow: access.lead,
  input: roundInput.safeExtend({ organisation }),
  output: z.object({ id: z.uuid(), letters: z.int().nonnegative() }),
  errors: ['notFound'],
})

export const getFollowUpRound = endpoint({
  id: 'getFollowUpRound',
  summary: 'A follow-up round: who has answered, who is waited for, what nobody owns.',
  method: 'GET',
  path: '/organisations/:organisation/follow-up-rounds/:round',
  allow: access.lead,
  input: z.object({ organisation, round }),
  output: z.object({ round: roundSummary, people: z.array(askedPerson), actions: z.array(roundAction) }),
  errors: ['notFound'],
})

export const nudgeOwners = endpoint({
  id: 'nudgeOwners',
  summary: 'Remind those of a round who have not answered, one of them or all; each at most once a day.',
  method: 'POST',
  path: '/organisations/:organisation/follow-up-rounds/:round/nudges',
  allow: access.lead,
  input: z.object({ organisation, round, person: person.optional().meta({ description: 'Left out: all who wait' }) }),
  output: z.object({ letters: z.int().nonnegative().meta({ description: 'How many letters leave now' }) }),
  errors: ['notFound', 'conflict'],
})

export const assignOwner = endpoint({
  id: 'assignOwner',
  summary: 'Give an action of a round an owner, who is asked at once.',
  method: 'PUT',
  path: '/organisations/:organisation/follow-up-rounds/:round/actions/:action/owner',
  allow: access.lead,
  input: z.object({
    organisation,
    round,
    action,
    version: seenVersions.version,
    owner: z.union([z.object({ accountId: z.uuid() }), askedAddress]),
  }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const answerForOwners = endpoint({
  id: 'answerForOwners',
  summary: 'Answer for several actions of a round with one state and one text: for all or for none.',
  method: 'POST',
  path: '/organisations/:organisation/follow-up-rounds/:round/answers',
  allow: access.lead,
  input: answerInput.safeExtend({
    organisation,
    round,
    actions: z
      .array(z.object({ action, ...seenVersions }))
      .min(1)
      .max(500),
  }),
  output: z.object({ answered: z.int().nonnegative() }),
  errors: ['notFound', 'conflict'],
})

export const renewPersonalLink = endpoint({
  id: 'renewPersonalLink',
  summary: 'Send somebody of a round a new personal link, to another address if need be; the older link is dead.',
  method: 'PUT',
  path: '/organisations/:organisation/follow-up-rounds/:round/people/:person/link',
  allow: access.lead,
  input: z.object({
    organisation,
    round,
    person,
    email: askedAddress.shape.email.optional().meta({ description: 'For somebody without an account' }),
    language: z.enum(languages),
  }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const withdrawPersonalLink = endpoint({
  id: 'withdrawPersonalLink',
  summary: 'Withdraw the personal link of somebody of a round: it opens nothing from now on.',
  method: 'DELETE',
  path: '/organisations/:organisation/follow-up-rounds/:round/people/:person/link',
  allow: access.lead,
  input: z.object({ organisation, round, person }),
  output: z.void(),
  errors: ['notFound'],
})

export const closeFollowUpRound = endpoint({
  id: 'closeFollowUpRound',
  summary: 'Close a follow-up round: nobody answers any more, and the addresses are deleted 14 days later.',
  method: 'POST',
  path: '/organisations/:organisation/follow-up-rounds/:round/closing',
  allow: access.lead,
  input: z.object({ organisation, round }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})
