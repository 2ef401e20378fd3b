import type { CatalogueIndex } from '#modules/indicators/catalogue/catalogue-index.service.ts'
import type { ServerModule } from '#server/module.ts'
import { askNowFirst } from './asks-first.ts'
import { searchRoutes } from './search/search.handlers.ts'
import { createSearchSources } from './search/search-sources.ts'

/** What goes across the modules: the search of an organisation's things. */
export const createHome = (catalogue: CatalogueIndex): ServerModule => ({
  name: 'home',
  asksFirst: askNowFirst,
  routes: searchRoutes(createSearchSources(catalogue)),
})
