import { type Route, route } from '#server/http.ts'
import { searchOrganisation } from './search.contract.ts'
import { search } from './search.service.ts'
import type { SearchSources } from './search-sources.ts'

export const searchRoutes = (sources: SearchSources): Route[] => [
  route(searchOrganisation, (call, { organisation: _, ...request }) => search(sources, call, request)),
]
