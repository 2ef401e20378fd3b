import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { countPersonalLinks } from '#server/personal-link.ts'
import { type Day, isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import type { ReadTx } from '#server/db.ts'
import type { Author } from '../plan-objects.queries.ts'
import { answerAction, requireOpenRound } from './answering.service.ts'
import { answerByLink, answerOwn, getPersonalRound, listOwnRounds, type PersonalRound } from './personal.contract.ts'
import { findRoundActions } from './round-actions.queries.ts'
import { findOwnRounds, findRoundByToken, type OwnRound } from './round-people.queries.ts'
import { linkStateOf } from './round.ts'

/** What those whom a round asks may do: by a personal link, or signed in. */
export function personalRoutes(services: Services): Route[] {
  const countLink = countPersonalLinks(services)
  return [
    route(
      getPersonalRound,
      async ({ tx, now }, { token }) => {
        const round = required(await findRoundByToken(tx, token))
        return readPersonal(tx, round, todayOf(round, now))
      },
      countLink,
    ),

    route(
      answerByLink,
      async ({ tx, now, audit }, { token, ...answer }) => {
        const round = required(await findRoundByToken(tx, token))
        const today = todayOf(round, now)
        await requireOpenRound(tx, round.organisation.id, round.roundId)
        const state = stateOf(round, today)
        if (state !== 'open') throw new AppError('forbidden', `The link is ${state}`, { extra: { linkState: state } })
        const { personId: _, ...card } = await answerAction(answeringOf(tx, round, { now, today }), answer)
        audit(
          `action:${answer.action}`,
          { round: round.roundId, person: round.person.id, state: answer.state },
          round.organisation.id,
        )
        return { card }
      },
      countLink,
    ),

    route(listOwnRounds, async ({ tx, organisation, user, today }) => {
      const rounds = await findOwnRounds(tx, organisation.id, user.id)
      const all = await Promise.all(rounds.map((round) => readPersonal(tx, round, today)))
      return { rounds: all.filter(({ state }) => state === 'open') }
    }),

    route(
      answerOwn,
      async ({ tx, organisation, user, now, today, audit }, { organisation: _, round: roundId, ...answer }) => {
        await requireOpenRound(tx, organisation.id, roundId)
        const round = required(
          (await findOwnRounds(tx, organisation.id, user.id)).find((one) => one.roundId === roundId),
        )
        const { personId: _person, ...card } = await answerAction(answeringOf(tx, round, { now, today }), answer)
        audit(`action:${answer.action}`, { round: roundId, state: answer.state })
        return { card }
      },
    ),
  ]
}

function required(round: OwnRound | undefined): OwnRound {
  if (!round) throw new AppError('notFound', 'No such personal link or round')
  return round
}

const todayOf = ({ organisation }: OwnRound, now: Date): Day => (organisation.demo ? demoDay : isoDay(now))

const stateOf = ({ closedAt, expiresOn, person }: OwnRound, today: Day) =>
  linkStateOf({ closedAt, expiresOn, isWithdrawn: person.isWithdrawn }, today)

/** The person of a round as the author of what is answered, and of nothing but the own actions. */
function answeringOf(
  tx: Parameters<typeof answerAction>[0]['tx'],
  round: OwnRound,
  { now, today }: { now: Date; today: Day },
) {
  const { organisation, person, roundId } = round
  const author: Author = { organisationId: organisation.id, accountId: person.accountId, name: person.name, now }
  return { tx, author, roundId, personId: person.id, today }
}

async function readPersonal(tx: ReadTx, round: OwnRound, today: Day): Promise<PersonalRound> {
  const { roundId, organisation, person, closedAt: _, ...told } = round
  const state = stateOf(round, today)
  const asked = { organisationId: organisation.id, roundId, personId: person.id, today }
  const cards = state === 'open' ? await findRoundActions(tx, asked) : []
  return {
    ...told,
    id: roundId,
    organisation: organisation.name,
    person: { name: person.name, language: person.language },
    today,
    state,
    cards,
  }
}
