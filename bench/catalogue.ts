import { saveIndicators } from '#modules/indicators/catalogue-writing.queries.ts'
import { type NewIndicator, undecided } from '#modules/indicators/catalogue.ts'
import { createCatalogueIndex } from '#modules/indicators/catalogue/catalogue-index.service.ts'
import { findInCatalogue } from '#modules/indicators/catalogue/find-in-catalogue.service.ts'
import { demoIndicators } from '#modules/indicators/demo/demo-indicators.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { withDatabase } from './database.ts'
import { type Figure, medianOf, timesOf } from './figure.ts'

/** As many as all of Sotkanet has. */
const size = 4000
const runs = 25

/** One word, several, one in none, one misspelt, and no search at all, each with the counts beside the choices. */
const searches = ['yksinäisten', 'nuorten työttömyys', 'lonkkamurtumat tupakointi', 'tupakonti', undefined]

/** The titles of the demo's indicators over and over, numbered: as long and as alike as real ones. */
function generateIndicators(): NewIndicator[] {
  return Array.from({ length: size }, (_, at) => {
    const { indicator } = demoIndicators[at % demoIndicators.length]!
    const numbered = Object.fromEntries(
      languages.map((language) => [language, `${(indicator.title as LocalText)[language]}, ${at}`]),
    )
    return {
      ...indicator,
      key: `bench:${at}`,
      register: 'real',
      title: numbered,
      source: 'bench',
      settings: undecided,
      position: null,
    }
  })
}

/** A question to the whole catalogue: from the question to the sorted indicators and the counts, the page's own rows not. */
export const measureCatalogue = (tell: (step: string) => void): Promise<Figure[]> =>
  withDatabase(async (db) => {
    tell(`catalogue: ${size} indicators`)
    await db.transaction().execute((tx) => saveIndicators(tx, generateIndicators()))
    const index = createCatalogueIndex()
    const ask = (search: string | undefined) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute(async (tx) => {
          const question = { register: 'real', search, facets: true, limit: 50 } as const
          const asker = { user: undefined, language: 'fi', today: '2026-01-01' } as const
          return findInCatalogue(tx, await index.at(tx), { question, asker })
        })
    tell('catalogue: searching')
    const medians: number[] = []
    for (const search of searches) medians.push(medianOf(await timesOf(runs, () => ask(search))))
    const figure = (name: string, median: number): Figure => ({ name, median, unit: 'ms', goal: 20, better: 'lower' })
    return [
      figure('catalogue: a search of 4,000 indicators', medianOf(medians)),
      figure('catalogue: the slowest of its searches', Math.max(...medians)),
    ]
  })
