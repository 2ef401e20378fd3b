import { regionKey, type RegionKey } from '#modules/regions/region.ts'
import { readSet, type ShownSet, toQuery } from './state-address.ts'

/** Two to six areas side by side: ours first, then those chosen. */
export const mostBeside = 6

export interface BesideAddress {
  /** Another region than the organisation's own. */
  region: RegionKey | null
  set: ShownSet
  /** Without ours. */
  compare: readonly RegionKey[]
}

export function readBesideAddress(query: URLSearchParams): BesideAddress {
  const keys = (query.get('compare') ?? '').split(',').filter((key) => regionKey.safeParse(key).success)
  return {
    region: regionKey.safeParse(query.get('region')).data ?? null,
    set: readSet(query),
    compare: [...new Set(keys)].slice(0, mostBeside - 1),
  }
}

export const toBesideQuery = (address: BesideAddress): string => toQuery(address) || '?'
