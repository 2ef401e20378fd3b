import { readBreakdownDimensions } from '#modules/indicators/breakdowns.queries.ts'
import { readCatalogueEntries } from '#modules/indicators/catalogue.queries.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { maySee } from '#modules/indicators/reader.ts'
import { type Route, route } from '#server/http.ts'
import { languages } from '#shared/texts.ts'
import { groupsIn } from '../resolve/group-facts.ts'
import { type Grouping, groupingOf } from './grouping.ts'
import { byGroupInWords } from './grouping.texts.ts'
import { listGroupings } from './groupings.contract.ts'

export const groupingRoutes: Route[] = [
  route(listGroupings, async ({ tx, organisation }, { indicators }) => {
    const reader = await readOrganisationReader(tx, organisation.id)
    const entries = (await readCatalogueEntries(tx, indicators)).filter(({ ownership }) => maySee(ownership, reader))
    const dimensions = await readBreakdownDimensions(tx)
    const all: Grouping[] = ['genders', ...dimensions.map(({ key }) => groupingOf(key))]
    const groupings = all.filter((by) => entries.some((entry) => groupsIn(entry, by).length > 0))
    return {
      groupings: groupings.map((by) => ({
        by,
        words: Object.fromEntries(languages.map((language) => [language, byGroupInWords(by, dimensions, language)])),
      })),
    }
  }),
]
