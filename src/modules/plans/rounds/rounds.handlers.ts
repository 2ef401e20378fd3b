import { canMail } from '#modules/organisations/can-mail.ts'
import { lockOrganisation } from '#modules/organisations/organisations.queries.ts'
import { type Call, type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError } from '#shared/errors.ts'
import { authorOf } from '../plan-writing.service.ts'
import { answerAction, requireOpenRound } from './answering.service.ts'
import { askAll, openRound } from './opening.service.ts'
import { assignRoundOwner } from './owners.service.ts'
import { findActionsInForce, findRoundActions } from './round-actions.queries.ts'
import { linkOf, sendLetter } from './round-letters.service.ts'
import { deleteLetter, findRoundPeople, renewLink, type RoundPerson, withdrawLink } from './round-people.queries.ts'
import {
  answerForOwners,
  assignOwner,
  closeFollowUpRound,
  getFollowUpRound,
  listActionsInForce,
  listFollowUpRounds,
  nudgeOwners,
  openFollowUpRound,
  renewPersonalLink,
  withdrawPersonalLink,
} from './rounds.contract.ts'
import { findRounds, markClosed, type StoredRound } from './rounds.queries.ts'
import type { RoundSummary } from './round.ts'

/** What those who lead a plan do with its follow-up rounds. */
export const roundRoutes = (services: Services): Route[] => [
  ...readingRoutes(services),
  ...askingRoutes(services),
  ...personRoutes(services),
]

const toSummary = ({ openedAt, closedAt, ...round }: StoredRound): RoundSummary => ({
  ...round,
  openedAt: openedAt.toISOString(),
  closedAt: closedAt && closedAt.toISOString(),
})

async function requireRound(tx: Call['tx'], organisationId: string, roundId: string): Promise<StoredRound> {
  const [round] = await findRounds(tx, organisationId, roundId)
  if (!round) throw new AppError('notFound', 'No such follow-up round')
  return round
}

const readingRoutes = (services: Services): Route[] => [
  route(listActionsInForce, async ({ tx, organisation, today }, { programme: programmeId }) => ({
    actions: await findActionsInForce(tx, organisation.id, { programmeId, today }),
  })),

  route(listFollowUpRounds, async ({ tx, organisation }) => ({
    rounds: (await findRounds(tx, organisation.id)).map(toSummary),
  })),

  route(getFollowUpRound, async ({ tx, organisation, today }, { round: roundId }) => {
    const round = await requireRound(tx, organisation.id, roundId)
    const people = await findRoundPeople(tx, roundId)
    const showsLinks = !canMail(services, organisation) && round.closedAt === null
    return {
      round: toSummary(round),
      people: people.map(({ linkNumber: _, ...person }, at) => ({
        ...person,
        link: showsLinks && !person.isWithdrawn ? linkOf(services, people[at]!) : null,
      })),
      actions: await findRoundActions(tx, { organisationId: organisation.id, roundId, today }),
    }
  }),
]

const askingRoutes = (services: Services): Route[] => [
  route(openFollowUpRound, async (call, { organisation: _, ...input }) => {
    const { tx, organisation, user, language, now, today, audit } = call
    // Two who open a round at once wait for each other: an action is asked of by one open round only.
    await lockOrganisation(tx, organisation.id)
    const opened = await openRound({ services, tx, organisation, openedBy: user, language, now, today }, input)
    audit(`round:${opened.id}`, { programme: input.programmeId, letters: opened.letters })
    return opened
  }),

  route(nudgeOwners, async ({ tx, organisation, today, audit }, { round: roundId, person }) => {
    await requireOpenRound(tx, organisation.id, roundId)
    const round = await requireRound(tx, organisation.id, roundId)
    const only = (one: RoundPerson) => person === undefined || one.id === person
    const posting = { services, tx, organisation, round, today }
    const letters = await askAll(posting, { id: roundId, kind: 'nudge', only })
    audit(`round:${roundId}`, { person, letters })
    return { letters }
  }),

  route(answerForOwners, async (call, { organisation: _, round: roundId, actions, ...answer }) => {
    const { tx, organisation, today, audit } = call
    await requireOpenRound(tx, organisation.id, roundId)
    const answering = { tx, author: authorOf(call), roundId, today }
    // In one order, so that two who answer for the same actions at once do not wait for each other for ever.
    for (const seen of actions.toSorted((a, b) => a.action.localeCompare(b.action)))
      await answerAction(answering, { ...answer, ...seen })
    audit(`round:${roundId}`, { actions: actions.map(({ action }) => action), state: answer.state })
    return { answered: actions.length }
  }),

  route(closeFollowUpRound, async ({ tx, organisation, now, audit }, { round: roundId }) => {
    await requireRound(tx, organisation.id, roundId)
    if (!(await markClosed(tx, organisation.id, roundId, now)))
      throw new AppError('conflict', 'The follow-up round is closed already')
    audit(`round:${roundId}`)
  }),
]

const personRoutes = (services: Services): Route[] => [
  route(assignOwner, async (call, { organisation: _, round: roundId, ...given }) => {
    const { tx, organisation, today, audit } = call
    await requireOpenRound(tx, organisation.id, roundId)
    const round = await requireRound(tx, organisation.id, roundId)
    const posting = { services, tx, organisation, round, today }
    const person = await assignRoundOwner({ call, posting }, given)
    audit(`action:${given.action}`, { round: roundId, person })
  }),

  route(renewPersonalLink, async (call, { round: roundId, person: personId, email, language }) => {
    const { tx, organisation, today, audit } = call
    await requireOpenRound(tx, organisation.id, roundId)
    const round = await requireRound(tx, organisation.id, roundId)
    const { accountId } = await requirePerson(tx, roundId, personId)
    await renewLink(tx, personId, { email: accountId === null ? email : undefined, language })
    // The letter of today led to the link that is dead now.
    await deleteLetter(tx, { personId, sentOn: today })
    const actions = (await findRoundActions(tx, { organisationId: organisation.id, roundId, personId, today })).length
    const person = await requirePerson(tx, roundId, personId)
    await sendLetter({ services, tx, organisation, round, today }, person, { kind: 'question', actions })
    audit(`round:${roundId}`, { person: personId })
  }),

  route(withdrawPersonalLink, async ({ tx, organisation, audit }, { round: roundId, person: personId }) => {
    await requireRound(tx, organisation.id, roundId)
    await requirePerson(tx, roundId, personId)
    await withdrawLink(tx, personId)
    audit(`round:${roundId}`, { person: personId })
  }),
]

async function requirePerson(tx: Call['tx'], roundId: string, personId: string): Promise<RoundPerson> {
  const person = (await findRoundPeople(tx, roundId)).find(({ id }) => id === personId)
  if (!person) throw new AppError('notFound', 'The round asks no such person')
  return person
}
