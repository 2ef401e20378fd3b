import type { LoaderFunctionArgs } from 'react-router'

import type { Register } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import type { ListPart } from '#web/use-later-parts.ts'
import type { IndicatorKey } from '../../indicator.ts'
import { type CatalogueItem, listClassifications, listIndicators } from '../../indicators.contract.ts'
import type { IndicatorSetSummary } from '../../sets/indicator-set.ts'
import { listFavourites, listIndicatorSets } from '../../sets/indicator-sets.contract.ts'
import { findOwnRegion } from '../../web/own-region.ts'
import type { Facet } from '../catalogue-filter.ts'
import type { Classification } from '../classification.ts'
import type { Nearness } from '../nearness.ts'
import { type CatalogueAddress, readCatalogueAddress, toQuestion } from './catalogue-address.ts'

export interface CatalogueData extends ListPart<CatalogueItem> {
  register: Register
  address: CatalogueAddress
  total: number
  nearness: Nearness
  facets: readonly Facet[]
  classifications: readonly Classification[]
  favourites: readonly IndicatorKey[]
  /** Own sets and those that others share; empty outside an organisation. */
  sets: readonly IndicatorSetSummary[]
  /** Own sets that may be added to. */
  editable: readonly IndicatorSetSummary[]
  mayEditSets: boolean
}

export async function loadCatalogue(asked: LoaderFunctionArgs): Promise<CatalogueData> {
  const { params, request } = asked
  const query = new URL(request.url).searchParams
  const address = readCatalogueAddress(query)
  const { register } = await findOwnRegion(asked)
  const [found, { items: classifications }, { keys: favourites }, sets] = await Promise.all([
    call(listIndicators, { register, limit: 50, facets: true, ...toQuestion(address) }),
    call(listClassifications, {}),
    call(listFavourites, {}),
    loadSets(params.organisation),
  ])
  return { register, address, ...found, classifications, favourites, ...sets }
}

async function loadSets(organisation: string | undefined) {
  if (organisation === undefined) return { sets: [], editable: [], mayEditSets: false }
  const { own, shared, mayEdit } = await call(listIndicatorSets, { organisation })
  return { sets: [...own, ...shared], editable: mayEdit ? own : [], mayEditSets: mayEdit }
}

/** A later part of the catalogue as the address filters it. */
export const readCatalogue = (
  register: Register,
  address: CatalogueAddress,
  cursor: string,
): Promise<ListPart<CatalogueItem>> => call(listIndicators, { register, limit: 50, cursor, ...toQuestion(address) })
