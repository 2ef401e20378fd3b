import type { Day } from '#shared/day.ts'
import type {
  NetworkAim,
  NetworkCommitment,
  NetworkContact,
  NetworkDay,
  NetworkInput,
  NetworkView,
} from '../network.ts'

/** A day of a network as its form holds it: its dates may be missing. */
export type DayDraft = Omit<NetworkDay, 'startsOn' | 'endsOn'> & { startsOn: Day | null; endsOn: Day | null }
export type AimDraft = Omit<NetworkAim, 'firstYear' | 'lastYear'> & {
  firstYear: number | null
  lastYear: number | null
}
export type NetworkDraft = Omit<NetworkInput, 'days' | 'aims'> & { days: DayDraft[]; aims: AimDraft[] }

/** Ids of what is added are made here, so that the clock knows a day whatever is changed in it later. */
const freshId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

export const freshAim = (year: number): AimDraft => ({
  id: freshId(),
  title: {},
  firstYear: year,
  lastYear: year + 4,
  state: 'waiting',
  note: null,
})
export const freshDay = (): DayDraft => ({ id: freshId(), title: {}, startsOn: null, endsOn: null, place: null })
export const freshCommitment = (): NetworkCommitment => ({
  id: freshId(),
  title: {},
  dueOn: null,
  ownerName: null,
  doneOn: null,
})
export const freshContact: NetworkContact = { side: 'ours', name: '', title: null, email: null, phone: null }

const freshNetwork: NetworkDraft = {
  kind: 'healthyCities',
  name: {},
  convener: null,
  link: null,
  sinceOn: null,
  endedOn: null,
  decidedBy: null,
  decidedOn: null,
  decisionSection: null,
  decisionLink: null,
  promised: null,
  aims: [],
  days: [],
  commitments: [],
  contacts: [],
}

export function toDraft(network: NetworkView | null): NetworkDraft {
  if (!network) return freshNetwork
  const { id: _, version: _version, updatedAt: _at, updatedBy: _by, ...draft } = network
  return draft
}
