import type { z } from 'zod'
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import type { Region } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import { type Gender, genders, type IndicatorKey } from '../indicator.ts'
import {
  getIndicator,
  getIndicatorData,
  getRegionProfile,
  type IndicatorDescription,
  listRevisions,
  revision,
} from '../indicators.contract.ts'
import type { ComparedRow, Series } from '../reading.ts'
import { type ShownRegion, shownRegions } from './indicator-view.ts'
import { findOwnRegion } from './own-region.ts'
import { loadRegionList, type RegionList } from './region-list.ts'
import { readComparisons } from './state-address.ts'

export type Revision = z.infer<typeof revision>

export interface IndicatorData {
  indicator: IndicatorDescription
  own: Region | undefined
  shown: readonly ShownRegion[]
  profile: ComparedRow | undefined
  gender: Gender
  series: Series
  /** The figures of all counties. */
  counties: Series
  revisions: readonly Revision[]
  regions: RegionList
}

export const readGender = (query: URLSearchParams): Gender =>
  genders.find((gender) => gender === query.get('gender')) ?? 'total'

/** One indicator: its figures beside the others', our standing, and all its revisions. */
export async function loadIndicator({ params, request }: LoaderFunctionArgs): Promise<IndicatorData> {
  const query = new URL(request.url).searchParams
  const key = params.indicator ?? ''
  const [indicator, { key: ownKey }] = await Promise.all([
    call(getIndicator, { key }),
    findOwnRegion(params.organisation, query),
  ])
  const regions = await loadRegionList(indicator.register)
  const own = ownKey === null ? undefined : regions.find(ownKey)
  const gender = readGender(query)
  const shown = own ? shownRegions(own, readComparisons(query).filter(regions.find)) : []
  const [series, profile, counties, { items: revisions }] = await Promise.all([
    call(getIndicatorData, { key, gender, region: shown.map((one) => one.key), format: 'json' }),
    own && readProfile(key, own, shown, gender),
    call(getIndicatorData, { key, gender, category: 'hyvinvointialue', format: 'json' }),
    call(listRevisions, { key }),
  ])
  return { indicator, own, shown, profile, gender, series, counties, revisions, regions }
}

async function readProfile(key: IndicatorKey, own: Region, shown: readonly ShownRegion[], gender: Gender) {
  const compare = shown.flatMap((one) => (one.role === 'comparison1' || one.role === 'comparison2' ? [one.key] : []))
  const { rows } = await call(getRegionProfile, { key: own.key, indicators: [key], gender, compare, field: true })
  return rows[0]
}

/** The view of revisions and tables is the page's own matter. */
export function indicatorChanges({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  if (currentUrl.pathname !== nextUrl.pathname) return true
  if (currentUrl.search === nextUrl.search) return defaultShouldRevalidate
  return ['compare', 'region', 'gender'].some(
    (name) => currentUrl.searchParams.get(name) !== nextUrl.searchParams.get(name),
  )
}
