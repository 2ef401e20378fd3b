import { readCatalogueEntries } from '#modules/indicators/catalogue.queries.ts'
import { contentTag } from '#server/content-tag.ts'
import { fileAnswer, type Route, route } from '#server/http.ts'
import { toDcatCatalogue } from './dcat.ts'
import { toJsonStat2 } from './json-stat.ts'
import { getOpenDataCatalogue, getOpenDataSet } from './open-data.contract.ts'
import { readOpenDataSet } from './open-data-set.ts'
import { findOpenIndicators } from './open-data.queries.ts'
import { maxDataCells, pxWebPath } from './pxweb-api.ts'
import type { OpenFigures } from './read-open-table.ts'
import { tableFile } from './table-answer.ts'

/** More indicators than any source has. */
const everyIndicator = 20_000

/** The calls of open data within the API; PxWebApi 2 and MCP stand beside it. */
export const openDataRoutes = (figures: OpenFigures, baseUrl: string): Route[] => [
  route(getOpenDataCatalogue, async ({ tx }, { register }) => {
    const { keys } = await findOpenIndicators(tx, { register, offset: 0, limit: everyIndicator })
    const entries = await readCatalogueEntries(tx, keys)
    entries.sort((a, b) => (a.indicator.key < b.indicator.key ? -1 : 1))
    const body = JSON.stringify(toDcatCatalogue(entries, { baseUrl, pxWebPath }))
    return fileAnswer({ body, contentType: 'application/ld+json', etag: contentTag(body) })
  }),

  route(getOpenDataSet, async ({ tx, language }, asked) => {
    const { indicators, region, category, firstYear, lastYear, gender, format } = asked
    const table = await readOpenDataSet(tx, figures, {
      indicators,
      regions: region ?? { category },
      years: { first: firstYear ?? -Infinity, last: lastYear ?? Infinity },
      gender,
      language,
      maxCells: maxDataCells,
    })
    if (format === 'jsonstat') {
      const body = JSON.stringify(toJsonStat2(table, language))
      return fileAnswer({ body, contentType: 'application/json', etag: contentTag(body) })
    }
    const file = await tableFile(table, format, { origin: `${baseUrl}/api/v1/open-data` })
    return fileAnswer({
      ...file,
      filename: `kaarna.${format}`,
      ...(format === 'csv' && { etag: contentTag(file.body) }),
    })
  }),
]
