import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import { type Region, type RegionKey } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import { askPlace } from '#web/asked-session.ts'
import type { HeatRow } from '../analyses/analysis.ts'
import { getHeatMap } from '../analyses/analyses.contract.ts'
import type { IndicatorKey } from '../indicator.ts'
import { indicatorsAccess } from '../indicators.access.ts'
import type { IndicatorSetSummary } from '../sets/indicator-set.ts'
import { getIndicatorSet, listFavourites, listIndicatorSets } from '../sets/indicator-sets.contract.ts'
import type { ConcernsOnIndicator, GoalOnIndicator, StateReading, TurnedIndicator } from '../state/state-reading.ts'
import { getRegionState, getStateSigns } from '../state/state.contract.ts'
import { findOwnRegion } from './own-region.ts'
import { loadRegionList, type RegionList } from './region-list.ts'
import { readComparisons, readStateAddress, type ShownSet } from './state-address.ts'
import { findSurrounding } from './surrounding.ts'

export interface StateData {
  /** null: the organisation has no area of its own, and none has been chosen. */
  own: Region | null
  compare: readonly RegionKey[]
  rows: readonly StateReading[]
  regions: RegionList
  /** Sets that the organisation may use. */
  sets: readonly IndicatorSetSummary[]
  goals: readonly GoalOnIndicator[]
  mayAddGoal: boolean
  concerns: readonly ConcernsOnIndicator[]
  mayAddConcern: boolean
  turned: readonly TurnedIndicator[]
  /** Only for the heat map: its columns, and its rows by indicator. */
  heat: { regions: readonly RegionKey[]; rows: readonly HeatRow[] } | null
}

const noSigns = { goals: [], mayAddGoal: false, concerns: [], mayAddConcern: false, turned: [] }

/** The chosen indicators of our region beside the country and the compared municipalities, and what is known of them. */
export async function loadState(asked: LoaderFunctionArgs): Promise<StateData> {
  const { params, request } = asked
  const organisation = params.organisation ?? ''
  const query = new URL(request.url).searchParams
  const { view, among, set } = readStateAddress(query)
  const { key, register } = await findOwnRegion(asked)
  const regions = await loadRegionList(register)
  const own = key === null ? undefined : regions.find(key)
  if (!own) return { own: null, compare: [], rows: [], regions, heat: null, sets: [], ...noSigns }
  const compare = readComparisons(query).filter((other) => other !== own.key && regions.find(other))
  const [rows, signs, sets] = await Promise.all([
    readRows(organisation, set, { key: own.key, compare }),
    readSigns(asked),
    readSets(organisation),
  ])
  const columns = view === 'heat' ? await findSurrounding({ own, compare, among, regions }) : []
  const heat = view === 'heat' ? await readHeat(columns, rows) : null
  return { own, compare, rows, regions, sets, ...signs, heat }
}

/** The indicators of a set in its order; undefined: the core list, which the server knows. */
export async function readSetKeys(organisation: string, set: ShownSet): Promise<IndicatorKey[] | undefined> {
  if (set === 'core') return undefined
  if (set === 'favourites') return (await call(listFavourites, {})).keys
  return (await call(getIndicatorSet, { organisation, id: set })).set.indicators
}

async function readRows(
  organisation: string,
  set: ShownSet,
  asked: { key: RegionKey; compare: readonly RegionKey[] },
): Promise<readonly StateReading[]> {
  const indicators = await readSetKeys(organisation, set)
  if (indicators?.length === 0) return []
  const { rows } = await call(getRegionState, {
    key: asked.key,
    compare: [...asked.compare],
    ...(indicators && { indicators }),
  })
  return rows
}

/** What the organisation has made of indicators. */
export type StateSigns = Pick<StateData, 'goals' | 'mayAddGoal' | 'concerns' | 'mayAddConcern' | 'turned'>

/** Partners and mentors see the figures, not what the organisation makes of them. */
export async function readSigns(asked: LoaderFunctionArgs): Promise<StateSigns> {
  const place = await askPlace(asked)
  if (!place || !indicatorsAccess.readChanges.roles.includes(place.role)) return noSigns
  return call(getStateSigns, { organisation: place.organisation.slug })
}

async function readSets(organisation: string): Promise<IndicatorSetSummary[]> {
  const { own, shared } = await call(listIndicatorSets, { organisation })
  return [...own, ...shared]
}

async function readHeat(columns: readonly RegionKey[], rows: readonly StateReading[]): Promise<StateData['heat']> {
  if (rows.length === 0) return { regions: columns, rows: [] }
  const answer = await call(getHeatMap, {
    region: [...columns],
    indicators: rows.map(({ indicator }) => indicator.key),
  })
  return { regions: columns, rows: answer.rows }
}

/** Filters are chosen among the rows that are here; only other regions, indicators or columns mean another question. */
export function stateChanges({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  if (currentUrl.pathname !== nextUrl.pathname) return true
  if (currentUrl.search === nextUrl.search) return defaultShouldRevalidate
  const questionOf = ({ searchParams }: URL) =>
    [
      ...['compare', 'region', 'set', 'among'].map((name) => searchParams.get(name)),
      searchParams.get('view') === 'heat',
    ].join(' ')
  return questionOf(currentUrl) !== questionOf(nextUrl)
}
