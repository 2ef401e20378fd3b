import type { z } from 'zod'
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import { getRegionBoundaries } from '#modules/regions/boundaries/boundaries.contract.ts'
import type { RegionBoundaries } from '#modules/regions/boundaries/boundary.ts'
import type { Region, Register } from '#modules/regions/region.ts'
import { ApiError, call } from '#web/api.ts'
import { type Gender, genders, type IndicatorKey } from '../indicator.ts'
import {
  getIndicator,
  getIndicatorData,
  type IndicatorDetails,
  listRevisions,
  revision,
} from '../indicators.contract.ts'
import { getRegionProfile } from '../region-profile.contract.ts'
import { getAggregate } from '../analyses/analyses.contract.ts'
import type { AggregateSeries } from '../analyses/analysis.ts'
import type { IndicatorAnnotation } from '../annotations/annotation.ts'
import { listAnnotations } from '../annotations/annotations.contract.ts'
import type { ComparedRow, Series } from '../reading.ts'
import { hasFigures, type ShownRegion, shownRegions, withComputed } from './indicator-view.ts'
import { type Insight, loadInsight } from './insight/insight.loader.ts'
import { findOwnRegion } from './own-region.ts'
import { loadRegionList, type RegionList } from './region-list.ts'
import { readSigns, type StateSigns } from './state.loader.ts'
import { readComparisons } from './state-address.ts'
import { type Field, toField } from '../views/field.ts'
import { readView, showsField, type View } from '../views/view.ts'

export type Revision = z.infer<typeof revision>

export interface IndicatorData {
  indicator: IndicatorDetails
  own: Region | undefined
  shown: readonly ShownRegion[]
  profile: ComparedRow | undefined
  gender: Gender
  series: Series
  /** What Kaarna computed for our county, since the source tells nothing of it; stands in `series`. */
  computed: AggregateSeries | null
  /** The figures of all counties. */
  counties: Series
  revisions: readonly Revision[]
  regions: RegionList
  view: View
  /** The figures of all municipalities; null unless the view shows them. */
  field: Field | null
  boundaries: RegionBoundaries | null
  /** Null: there is no region that it could be of. */
  insight: Insight | null
  /** What the organisation tells of single years; null for those who do not see it. */
  events: { items: readonly IndicatorAnnotation[]; mayEdit: boolean; mayPublish: boolean } | null
  /** What the organisation has made of indicators, this one among them. */
  signs: StateSigns
}

export const readGender = (query: URLSearchParams): Gender =>
  genders.find((gender) => gender === query.get('gender')) ?? 'total'

/** One indicator: its figures beside the others', our standing, and all its revisions. */
export async function loadIndicator(asked: LoaderFunctionArgs): Promise<IndicatorData> {
  const { params, request } = asked
  const query = new URL(request.url).searchParams
  const key = params.indicator ?? ''
  const [indicator, { key: ownKey }] = await Promise.all([call(getIndicator, { key }), findOwnRegion(asked)])
  const regions = await loadRegionList(indicator.register)
  const own = ownKey === null ? undefined : regions.find(ownKey)
  const gender = readGender(query)
  const shown = own ? shownRegions(own, readComparisons(query).filter(regions.find)) : []
  const [published, profile, counties, { items: revisions }] = await Promise.all([
    call(getIndicatorData, { key, gender, region: shown.map((one) => one.key), format: 'json' }),
    own && readProfile(key, own, shown, gender),
    call(getIndicatorData, { key, gender, category: 'hyvinvointialue', format: 'json' }),
    call(listRevisions, { key }),
  ])
  const view = readView(query)
  const compare = comparedOf(shown)
  const [computed, field, boundaries, insight, events, signs] = await Promise.all([
    loadComputed(published, shown),
    showsField(view) ? loadField(key, gender) : null,
    view === 'map' ? loadBoundaries(indicator.register) : null,
    own && indicator.revision ? loadInsight({ key, own, gender, compare }) : null,
    loadEvents(key, params.organisation),
    readSigns(asked),
  ])
  return {
    indicator,
    own,
    shown,
    profile,
    gender,
    series: withComputed(published, computed),
    computed,
    counties,
    revisions,
    regions,
    view,
    field,
    boundaries,
    insight,
    events,
    signs,
  }
}

/** Of our county, when the source has no figure of it; null when there is nothing to compute it from. */
async function loadComputed(series: Series, shown: readonly ShownRegion[]): Promise<AggregateSeries | null> {
  const county = shown.find(({ role }) => role === 'county')
  if (!county || series.years.length === 0 || hasFigures(series, county.key)) return null
  const { indicator, gender } = series
  const aggregate = await call(getAggregate, { key: indicator, region: county.key, gender, breakdown: '' })
  return aggregate.rows.length > 0 ? aggregate : null
}

/** Partners and mentors work in an organisation without seeing these. */
async function loadEvents(key: IndicatorKey, organisation: string | undefined): Promise<IndicatorData['events']> {
  if (organisation === undefined) return null
  try {
    return await call(listAnnotations, { organisation, key })
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return null
    throw error
  }
}

async function loadField(key: IndicatorKey, gender: Gender): Promise<Field> {
  return toField(await call(getIndicatorData, { key, gender, category: 'kunta', format: 'json' }))
}

/** Null: none have been imported. */
async function loadBoundaries(register: Register): Promise<RegionBoundaries | null> {
  try {
    return await call(getRegionBoundaries, { register, category: 'kunta' })
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

const comparedOf = (shown: readonly ShownRegion[]): string[] =>
  shown.flatMap(({ key, role }) => (role === 'comparison1' || role === 'comparison2' ? [key] : []))

async function readProfile(key: IndicatorKey, own: Region, shown: readonly ShownRegion[], gender: Gender) {
  const compare = comparedOf(shown)
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
  return ['compare', 'region', 'gender', 'view'].some(
    (name) => currentUrl.searchParams.get(name) !== nextUrl.searchParams.get(name),
  )
}
