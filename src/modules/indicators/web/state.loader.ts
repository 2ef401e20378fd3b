import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import type { Region, RegionKey } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import { getRegionProfile } from '../indicators.contract.ts'
import type { ComparedRow } from '../reading.ts'
import { findOwnRegion } from './own-region.ts'
import { loadRegionList, type RegionList } from './region-list.ts'
import { readComparisons } from './state-address.ts'

export interface StateData {
  /** null: the organisation has no area of its own, and none has been chosen. */
  own: Region | null
  country: RegionKey | undefined
  compare: readonly RegionKey[]
  rows: readonly ComparedRow[]
  regions: RegionList
}

/** The minimum data content of our region beside the country and the compared municipalities. */
export async function loadState({ params, request }: LoaderFunctionArgs): Promise<StateData> {
  const query = new URL(request.url).searchParams
  const { key, register } = await findOwnRegion(params.organisation, query)
  const regions = await loadRegionList(register)
  const own = key === null ? undefined : regions.find(key)
  if (!own) return { own: null, country: undefined, compare: [], rows: [], regions }
  const country = own.memberOf.find((member) => regions.find(member)?.category === 'maa')
  const compare = readComparisons(query).filter((other) => other !== own.key && regions.find(other))
  const beside = country ? [country, ...compare] : compare
  const { rows } = await call(getRegionProfile, { key: own.key, gender: 'total', compare: beside, field: true })
  return { own, country, compare, rows, regions }
}

/** Filters are chosen among the rows that are here; only other regions mean another question. */
export function stateChanges({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  if (currentUrl.pathname !== nextUrl.pathname) return true
  if (currentUrl.search === nextUrl.search) return defaultShouldRevalidate
  return ['compare', 'region'].some((name) => currentUrl.searchParams.get(name) !== nextUrl.searchParams.get(name))
}
