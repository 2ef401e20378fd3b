import { regionKey, type RegionKey } from '#modules/regions/region.ts'
import { type GroupId, populationGroups, type ThemeId, themes } from '../indicator.ts'

/** Whose indicators are shown: where the change has a verdict, or none. */
export const verdicts = ['better', 'worse', 'none'] as const
export type Verdict = (typeof verdicts)[number]

/** What the state page shows, all of it in its address so that a link shows the same. */
export interface StateAddress {
  /** Another region than the organisation's own. */
  region: RegionKey | null
  group: GroupId | null
  theme: ThemeId | null
  verdict: Verdict | null
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
    compare: readComparisons(query),
  }
}

export function readComparisons(query: URLSearchParams): RegionKey[] {
  const keys = (query.get('compare') ?? '').split(',').filter((key) => regionKey.safeParse(key).success)
  return [...new Set(keys)].slice(0, mostComparisons)
}

/** The query of an address, empty or with its question mark, in a fixed order so that equal views have equal addresses. */
export function toQuery(address: Partial<StateAddress>): string {
  const parts = [
    ['region', address.region],
    ['group', address.group],
    ['theme', address.theme],
    ['verdict', address.verdict],
    ['compare', address.compare?.join(',')],
  ].flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`] : [],
  )
  return parts.length ? `?${parts.join('&')}` : ''
}
