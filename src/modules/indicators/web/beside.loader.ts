import type { LoaderFunctionArgs } from 'react-router'

import type { Region, RegionKey } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import type { HeatRow, SimilarRegion } from '../analyses/analysis.ts'
import { getHeatMap, listSimilarRegions } from '../analyses/analyses.contract.ts'
import type { IndicatorSetSummary } from '../sets/indicator-set.ts'
import { listIndicatorSets } from '../sets/indicator-sets.contract.ts'
import { readBesideAddress } from './beside-address.ts'
import { findOwnRegion } from './own-region.ts'
import { loadRegionList, type RegionList } from './region-list.ts'
import { readSetKeys } from './state.loader.ts'

export interface BesideData {
  /** null: the organisation has no area of its own, and none has been chosen. */
  own: Region | null
  compare: readonly RegionKey[]
  /** Ours, the compared ones, and the country, which is no area among them. */
  columns: readonly RegionKey[]
  rows: readonly HeatRow[]
  similar: readonly SimilarRegion[]
  regions: RegionList
  sets: readonly IndicatorSetSummary[]
}

const mostSimilar = 5

/** The chosen indicators of the chosen areas, each against the whole country, and who is like us. */
export async function loadBeside(asked: LoaderFunctionArgs): Promise<BesideData> {
  const { params, request } = asked
  const organisation = params.organisation ?? ''
  const query = new URL(request.url).searchParams
  const address = readBesideAddress(query)
  const { key, register } = await findOwnRegion(asked)
  const regions = await loadRegionList(register)
  const own = key === null ? undefined : regions.find(key)
  if (!own) return { own: null, compare: [], columns: [], rows: [], similar: [], regions, sets: [] }
  const compare = address.compare.filter((other) => other !== own.key && regions.find(other))
  const country = own.memberOf.find((member) => regions.find(member)?.category === 'maa')
  const columns = [...new Set([own.key, ...compare, ...(country ? [country] : [])])]
  const keys = await readSetKeys(organisation, address.set)
  const [rows, similar, sets] = await Promise.all([
    readRows(columns, keys),
    call(listSimilarRegions, { key: own.key, count: mostSimilar + compare.length }),
    call(listIndicatorSets, { organisation }),
  ])
  return {
    own,
    compare,
    columns,
    rows,
    regions,
    similar: similar.items.filter(({ region }) => !compare.includes(region)).slice(0, mostSimilar),
    sets: [...sets.own, ...sets.shared],
  }
}

async function readRows(region: RegionKey[], indicators: string[] | undefined): Promise<readonly HeatRow[]> {
  if (indicators?.length === 0) return []
  const { rows } = await call(getHeatMap, { region, ...(indicators && { indicators }) })
  return rows.filter(({ cells }) => cells.some(({ figure }) => figure))
}
