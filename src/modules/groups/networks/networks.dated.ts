import type { DatedSource, DatedThing } from '#modules/clock/dated-thing.ts'
import { textIn } from '#shared/local-text.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import type { Role } from '#shared/roles.ts'
import { commitmentState, dayState } from './network.ts'
import { networksAccess } from './networks.access.ts'
import { findNetworks, type StoredNetwork } from './networks.queries.ts'

const readers: readonly Role[] = networksAccess.read.roles

/** `Terve Kunta: verkostopäivä`, in the languages that either has. */
const named = (network: LocalText, thing: LocalText): LocalText =>
  Object.fromEntries(
    languages.flatMap((language) =>
      network[language] || thing[language]
        ? [[language, `${textIn(network, language)}: ${textIn(thing, language)}`]]
        : [],
    ),
  )

/** The days of networks and what was promised to them, for the clock. */
export const networkDates: DatedSource = {
  async find(tx, { organisationId, role, from, to, today }) {
    if (!readers.includes(role)) return []
    const networks = (await findNetworks(tx, organisationId)).filter(({ isDeleted }) => !isDeleted)
    return networks
      .flatMap((network) => [...daysOf(network, today), ...commitmentsOf(network, today)])
      .filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from)
  },
}

const shared = ({ updatedAt }: StoredNetwork) => ({
  kind: 'networkDay' as const,
  hours: null,
  path: 'networks',
  people: [],
  groupId: null,
  changedAt: new Date(updatedAt),
})

const daysOf = (network: StoredNetwork, today: string): DatedThing[] =>
  network.days.map((day) => ({
    ...shared(network),
    key: `network:${day.id}`,
    title: named(network.name, day.title),
    startsOn: day.startsOn,
    endsOn: day.endsOn,
    place: day.place,
    state: dayState(day, today),
  }))

const commitmentsOf = (network: StoredNetwork, today: string): DatedThing[] =>
  network.commitments.flatMap((commitment) =>
    commitment.dueOn === null
      ? []
      : [
          {
            ...shared(network),
            key: `network:${commitment.id}`,
            title: named(network.name, commitment.title),
            startsOn: commitment.dueOn,
            endsOn: commitment.dueOn,
            place: null,
            state: commitmentState(commitment, today),
          },
        ],
  )
