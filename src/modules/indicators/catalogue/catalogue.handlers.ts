import { type Route, route } from '#server/http.ts'
import type { ReadTx } from '#server/db.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import { toSummary } from '../indicator-description.ts'
import { type CatalogueItem, listClassifications, listIndicators } from '../indicators.contract.ts'
import { readReader } from '../reader.queries.ts'
import { startOf, writeCursor } from './catalogue-cursor.ts'
import type { CatalogueFacts } from './catalogue-facts.ts'
import type { CatalogueIndex, CatalogueSnapshot } from './catalogue-index.service.ts'
import type { Classification } from './classification.ts'
import { readOwnClassifications, type StoredClassification } from './classifications.queries.ts'
import { findInCatalogue } from './find-in-catalogue.service.ts'

/** Finding indicators, and the classes that they are found in. */
export const catalogueRoutes = (index: CatalogueIndex): Route[] => [
  route(listIndicators, async ({ tx, user, language, today }, question) => {
    const snapshot = await index.at(tx)
    const found = await findInCatalogue(tx, snapshot, { question, asker: { user, language, today } })
    const start = startOf(question.cursor, found.facts)
    const page = found.facts.slice(start, start + question.limit)
    const end = start + page.length
    const last = page.at(-1)
    return {
      items: await toItems(tx, snapshot, page),
      cursor: last && end < found.facts.length ? writeCursor(last.key, end) : null,
      total: found.facts.length,
      nearness: found.nearness,
      facets: [...found.facets],
    }
  }),

  route(listClassifications, async ({ tx, user }) => {
    const { classifications } = await index.at(tx)
    const own = await readOwnClassifications(tx, (await readReader(tx, user)).organisations)
    return { items: [...classifications, ...own].map(toClassification) }
  }),
]

const toClassification = ({ key, title, description, classes }: StoredClassification): Classification => ({
  key,
  title,
  description,
  classes: classes.map((one) => ({ key: one.key, title: one.title })),
})

async function toItems(
  tx: ReadTx,
  { municipalities }: CatalogueSnapshot,
  page: readonly CatalogueFacts[],
): Promise<CatalogueItem[]> {
  const entries = await readCatalogueEntries(
    tx,
    page.map(({ key }) => key),
  )
  const byKey = new Map(entries.map((entry) => [entry.indicator.key, entry]))
  return page.flatMap((facts) => {
    const entry = byKey.get(facts.key)
    const counted = facts.municipalities
    const covered = counted === null ? null : { municipalities: counted, of: municipalities[facts.register] }
    return entry ? [{ ...toSummary(entry), classes: [...facts.classes], covered }] : []
  })
}
