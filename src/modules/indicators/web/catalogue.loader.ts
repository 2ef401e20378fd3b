import type { LoaderFunctionArgs } from 'react-router'

import type { Register } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import { type IndicatorSummary, listIndicators } from '../indicators.contract.ts'
import { type CatalogueAddress, readCatalogueAddress } from './catalogue-address.ts'
import { findOwnRegion } from './own-region.ts'
import type { ListPart } from './use-later-parts.ts'

export type CataloguePart = ListPart<IndicatorSummary>

export interface CatalogueData extends CataloguePart {
  register: Register
  address: CatalogueAddress
}

export async function loadCatalogue({ params, request }: LoaderFunctionArgs): Promise<CatalogueData> {
  const query = new URL(request.url).searchParams
  const address = readCatalogueAddress(query)
  const { register } = await findOwnRegion(params.organisation, query)
  return { register, address, ...(await readCatalogue(register, address)) }
}

/** A part of the catalogue as the address filters it. */
export const readCatalogue = (
  register: Register,
  { search, theme, group, core }: CatalogueAddress,
  cursor?: string,
): Promise<CataloguePart> =>
  call(listIndicators, {
    register,
    limit: 50,
    ...(search.trim() && { search }),
    ...(theme && { theme }),
    ...(group && { group }),
    ...(core && { core }),
    ...(cursor && { cursor }),
  })
