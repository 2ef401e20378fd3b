import type { LoaderFunctionArgs } from 'react-router'

import { getIndicator } from '#modules/indicators/indicators.contract.ts'
import { getRegionProfile } from '#modules/indicators/region-profile.contract.ts'
import type { ComparedRow } from '#modules/indicators/reading.ts'
import type { NamedIndicator } from '#modules/indicators/sets/web/indicator-sets.loader.ts'
import { findOwnRegion } from '#modules/indicators/web/own-region.ts'
import { loadRegionList } from '#modules/indicators/web/region-list.ts'
import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import type { Register } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import type { Concern } from '../concern.ts'
import type { ConcernRights } from '../concerns.access.ts'
import { listConcerns } from '../concerns.contract.ts'
import { getPhenomenon, listPhenomena } from '../phenomena.contract.ts'
import type { Phenomenon, PhenomenonSummary } from '../phenomenon.ts'

export interface PhenomenonListData {
  items: readonly PhenomenonSummary[]
  deleted: readonly PhenomenonSummary[]
  rights: ConcernRights
}

export const loadPhenomena = ({ params }: LoaderFunctionArgs): Promise<PhenomenonListData> =>
  call(listPhenomena, { organisation: params.organisation ?? '' })

/** An indicator's row with the country's values in its years. */
export interface RowBesideCountry {
  row: ComparedRow
  country: readonly (number | null)[]
}

export interface PhenomenonData {
  phenomenon: Phenomenon
  rights: ConcernRights
  /** The phenomenon's indicators in its order; none for an organisation without an area. */
  rows: readonly RowBesideCountry[]
}

export async function loadPhenomenon(asked: LoaderFunctionArgs): Promise<PhenomenonData> {
  const { params } = asked
  const organisation = params.organisation ?? ''
  const { phenomenon, rights } = await call(getPhenomenon, { organisation, id: params.phenomenon ?? '' })
  const own = await findOwnRegion(asked)
  const { indicators } = phenomenon
  if (own.key === null || indicators.length === 0) return { phenomenon, rights, rows: [] }
  const country = (await loadRegionList(own.register)).find(own.key)?.memberOf.find((key) => /^(demo-)?maa:/.test(key))
  const { rows } = await call(getRegionProfile, {
    key: own.key,
    indicators: [...indicators],
    gender: 'total',
    field: false,
    ...(country && { compare: [country] }),
  })
  return { phenomenon, rights, rows: rows.map((row) => ({ row, country: row.comparisons[0]?.values ?? [] })) }
}

export interface PhenomenonEditorData {
  /** Null: a new one. */
  phenomenon: Phenomenon | null
  /** Joys and concerns that a new one begins with. */
  begun: readonly string[]
  /** What can be tied to it: all that is there, left out ones too. */
  concerns: readonly Concern[]
  indicators: readonly NamedIndicator[]
  units: readonly UnitView[]
  register: Register
}

export async function loadPhenomenonEditor(asked: LoaderFunctionArgs): Promise<PhenomenonEditorData> {
  const { params, request } = asked
  const organisation = params.organisation ?? ''
  const query = new URL(request.url).searchParams
  const [{ register }, { items: concerns }, { units }, found] = await Promise.all([
    findOwnRegion(asked),
    call(listConcerns, { organisation, format: 'json' }),
    call(listUnits, { organisation }),
    params.phenomenon === undefined ? null : call(getPhenomenon, { organisation, id: params.phenomenon }),
  ])
  const begun = query.getAll('concern')
  const keys = found ? found.phenomenon.indicators : indicatorsOf(concerns.filter(({ id }) => begun.includes(id)))
  const indicators = await Promise.all(keys.map((key) => call(getIndicator, { key })))
  return { phenomenon: found?.phenomenon ?? null, begun, concerns, indicators, units, register }
}

const indicatorsOf = (concerns: readonly Concern[]): string[] => [
  ...new Set(concerns.flatMap(({ indicator }) => indicator ?? [])),
]
