import type { z } from 'zod'
import type { LoaderFunctionArgs } from 'react-router'

import { getIndicator } from '#modules/indicators/indicators.contract.ts'
import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import type { SubArea } from '#modules/regions/sub-area.ts'
import { listSubAreas } from '#modules/regions/sub-areas.contract.ts'
import { ApiError, call } from '#web/api.ts'
import { concernKinds, type Concern, type ConcernInput } from '../concern.ts'
import type { ConcernRights } from '../concerns.access.ts'
import { getConcern, type IndicatorProposal, listConcerns, listProposals } from '../concerns.contract.ts'
import { listPhenomena } from '../phenomena.contract.ts'
import type { PhenomenonSummary } from '../phenomenon.ts'

/** What a concern can be tied to in its form. */
export interface ConcernSurroundings {
  units: readonly UnitView[]
  areas: readonly SubArea[]
}

/** What a new concern begins with when it is written down from elsewhere. */
export type ConcernStart = Pick<
  ConcernInput,
  'kind' | 'origin' | 'indicator' | 'region' | 'theme' | 'populationGroup'
> & { indicatorTitle: Concern['indicatorTitle'] }

export interface ConcernListData extends ConcernSurroundings {
  items: readonly Concern[]
  deleted: readonly Concern[]
  rights: ConcernRights
  phenomena: number
  /** Null: the address asks for no new one. */
  start: ConcernStart | null
  /** The indicator that the list is narrowed to. */
  indicator: string | null
}

export async function loadConcerns({ params, request }: LoaderFunctionArgs): Promise<ConcernListData> {
  const organisation = params.organisation ?? ''
  const query = new URL(request.url).searchParams
  const indicator = query.get('indicator')
  const [list, surroundings, { items: phenomena }, start] = await Promise.all([
    call(listConcerns, { organisation, format: 'json', ...(indicator !== null && { indicator }) }),
    readSurroundings(organisation),
    call(listPhenomena, { organisation }),
    readStart(query),
  ])
  // A figure of another area than the organisation's leads to a concern of all of its own.
  const region = surroundings.areas.find(({ key }) => key === start?.region)?.key ?? null
  return {
    ...list,
    ...surroundings,
    phenomena: phenomena.length,
    start: start && { ...start, region },
    indicator,
  }
}

export async function readSurroundings(organisation: string): Promise<ConcernSurroundings> {
  const [{ units }, { items: areas }] = await Promise.all([
    call(listUnits, { organisation }),
    call(listSubAreas, { organisation }),
  ])
  return { units, areas }
}

/** `?add` begins a new one; `?add=` an indicator begins it there, of its theme and group; `as` a joy, of an `area`. */
async function readStart(query: URLSearchParams): Promise<ConcernStart | null> {
  const key = query.get('add')
  if (key === null) return null
  const kind = concernKinds.find((one) => one === query.get('as')) ?? 'concern'
  const empty = { kind, origin: 'meeting', indicator: null, region: null, theme: null, populationGroup: null } as const
  if (key === '') return { ...empty, indicatorTitle: null }
  try {
    const { theme, populationGroup, title } = await call(getIndicator, { key })
    const region = query.get('area')
    return { kind, origin: 'indicator', indicator: key, region, theme, populationGroup, indicatorTitle: title }
  } catch (error) {
    if (error instanceof ApiError) return { ...empty, indicatorTitle: null }
    throw error
  }
}

export type ConcernDetails = z.infer<(typeof getConcern)['output']>

export interface ConcernData extends ConcernDetails, ConcernSurroundings {
  proposals: readonly IndicatorProposal[]
  phenomena: readonly PhenomenonSummary[]
}

export async function loadConcern({ params }: LoaderFunctionArgs): Promise<ConcernData> {
  const organisation = params.organisation ?? ''
  const id = params.concern ?? ''
  const [details, { items: proposals }, { items: phenomena }, surroundings] = await Promise.all([
    call(getConcern, { organisation, id }),
    call(listProposals, { organisation, id }),
    call(listPhenomena, { organisation }),
    readSurroundings(organisation),
  ])
  return { ...details, proposals, phenomena, ...surroundings }
}
