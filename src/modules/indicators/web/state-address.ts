import { z } from 'zod'

import { regionKey, type RegionKey } from '#modules/regions/region.ts'
import { type GroupId, populationGroups, type ThemeId, themes } from '../indicator.ts'

/** Whose indicators are shown: where the change has a verdict, or none. */
export const verdicts = ['better', 'worse', 'none'] as const
export type Verdict = (typeof verdicts)[number]

/** Rows that ask for attention: worse than the whole country by its test, a trend that turned, a goal that is far away. */
export const signs = ['worse', 'turned', 'far'] as const
export type Sign = (typeof signs)[number]

/** The same rows as a table, as the area's profile, and beside other areas. */
export const stateViews = ['table', 'spine', 'heat'] as const
export type StateView = (typeof stateViews)[number]

/** Beside whom a heat map shows the area: those around it, or those most like it in structure. */
export const surroundings = ['near', 'similar'] as const
export type Surrounding = (typeof surroundings)[number]

/** The core list, one's favourites, or a set by its id. */
export type ShownSet = 'core' | 'favourites' | (string & {})

/** What the state page shows, all of it in its address so that a link shows the same. */
export interface StateAddress {
  /** Another region than the organisation's own. */
  region: RegionKey | null
  group: GroupId | null
  theme: ThemeId | null
  verdict: Verdict | null
  sign: Sign | null
  view: StateView
  among: Surrounding
  set: ShownSet
  /** Municipalities beside ours, at most two; the first is the diamond, the second the square. */
  compare: readonly RegionKey[]
}

export const mostComparisons = 2

const oneOf = <Value extends string>(all: readonly Value[], value: string | null): Value | null =>
  all.find((candidate) => candidate === value) ?? null

/** Whatever the address says; what it says wrongly is left out. */
export function readStateAddress(query: URLSearchParams): StateAddress {
  return {
    region: regionKey.safeParse(query.get('region')).data ?? null,
    group: oneOf(populationGroups, query.get('group')),
    theme: oneOf(themes, query.get('theme')),
    verdict: oneOf(verdicts, query.get('verdict')),
    sign: oneOf(signs, query.get('sign')),
    view: oneOf(stateViews, query.get('view')) ?? 'table',
    among: oneOf(surroundings, query.get('among')) ?? 'near',
    set: readSet(query),
    compare: readComparisons(query),
  }
}

/** The set that an address names; whatever is no set's name is the core list. */
export function readSet(query: URLSearchParams): ShownSet {
  const named = query.get('set') ?? ''
  return named === 'favourites' || z.uuid().safeParse(named).success ? named : 'core'
}

export function readComparisons(query: URLSearchParams): RegionKey[] {
  const keys = (query.get('compare') ?? '').split(',').filter((key) => regionKey.safeParse(key).success)
  return [...new Set(keys)].slice(0, mostComparisons)
}

/** The query of an address, empty or with its question mark, in a fixed order so that equal views have equal addresses. */
export function toQuery(address: Partial<StateAddress>): string {
  const parts = [
    ['view', address.view === 'table' ? null : address.view],
    ['among', address.among === 'near' ? null : address.among],
    ['set', address.set === 'core' ? null : address.set],
    ['region', address.region],
    ['group', address.group],
    ['theme', address.theme],
    ['verdict', address.verdict],
    ['sign', address.sign],
    ['compare', address.compare?.join(',')],
  ].flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`] : [],
  )
  return parts.length ? `?${parts.join('&')}` : ''
}
