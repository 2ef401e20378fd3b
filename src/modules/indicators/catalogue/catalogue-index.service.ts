import { registerOf, type Register } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { readKeysChangedSince, readKnowledgeVersions } from '../catalogue.queries.ts'
import { type IndicatorKey, themes, type ThemeId } from '../indicator.ts'
import { countMunicipalitiesInForce, readStoredFacts, type StoredFacts } from './catalogue-facts.queries.ts'
import type { CatalogueFacts } from './catalogue-facts.ts'
import { type ClassReference, suggestClass, toReference } from './classification.ts'
import { readCommonClassifications, type StoredClassification } from './classifications.queries.ts'
import { coverageOf } from './coverage.ts'

/** The whole catalogue as of one moment, whoever asks: what a reader may not see is for the caller to leave out. */
export interface CatalogueSnapshot {
  classifications: readonly StoredClassification[]
  /** All municipalities of a register. */
  municipalities: { real: number; demo: number }
  find(key: IndicatorKey): CatalogueFacts | undefined
  /** The indicators of a register by their titles in a language. */
  byTitle(register: Register, language: Language): readonly CatalogueFacts[]
  /** Every word of its titles, in plain letters. */
  vocabulary(register: Register): readonly string[]
}

export interface CatalogueIndex {
  /** One small question tells whether anything has changed since the catalogue was read; then what has is read again. */
  at(tx: ReadTx): Promise<CatalogueSnapshot>
}

interface Memory {
  versions: { register: number; catalogue: number }
  stored: ReadonlyMap<IndicatorKey, StoredFacts>
  snapshot: CatalogueSnapshot
}

/** What a process remembers of the catalogue to look through it. Memories are replaced, never changed. */
export function createCatalogueIndex(): CatalogueIndex {
  let memory: Memory | undefined
  return {
    async at(tx) {
      const versions = await readKnowledgeVersions(tx)
      const isCurrent =
        memory?.versions.catalogue === versions.catalogue && memory.versions.register === versions.register
      if (memory && isCurrent) return memory.snapshot
      const stored = memory ? await readChanged(tx, memory) : toMap(await readStoredFacts(tx))
      const classifications = memory?.snapshot.classifications ?? (await readCommonClassifications(tx))
      const municipalities = await countMunicipalitiesInForce(tx)
      memory = { versions, stored, snapshot: toSnapshot({ stored, classifications, municipalities }) }
      return memory.snapshot
    },
  }
}

const toMap = (stored: readonly StoredFacts[]): Map<IndicatorKey, StoredFacts> =>
  new Map(stored.map((facts) => [facts.key, facts]))

async function readChanged(tx: ReadTx, { versions, stored }: Memory): Promise<Map<IndicatorKey, StoredFacts>> {
  const changed = await readKeysChangedSince(tx, versions.catalogue)
  return changed.length === 0 ? new Map(stored) : new Map([...stored, ...toMap(await readStoredFacts(tx, changed))])
}

interface Content {
  stored: ReadonlyMap<IndicatorKey, StoredFacts>
  classifications: readonly StoredClassification[]
  municipalities: { real: number; demo: number }
}

function toSnapshot({ stored, classifications, municipalities }: Content): CatalogueSnapshot {
  const facts = new Map(
    Array.from(stored.values(), (one) => [one.key, toFacts(one, classifications, municipalities[registerOf(one.key)])]),
  )
  const orders = new Map<string, readonly CatalogueFacts[]>()
  const vocabularies = new Map<Register, readonly string[]>()
  return {
    classifications,
    municipalities,
    find: (key) => facts.get(key),
    byTitle(register, language) {
      const name = `${register} ${language}`
      const known = orders.get(name) ?? sortByTitle([...facts.values()], register, language)
      orders.set(name, known)
      return known
    },
    vocabulary(register) {
      const known = vocabularies.get(register) ?? wordsOf(stored, register)
      vocabularies.set(register, known)
      return known
    },
  }
}

const wordsOf = (stored: Content['stored'], register: Register): string[] => [
  ...new Set(
    Array.from(stored.values())
      .filter(({ key }) => registerOf(key) === register)
      .flatMap(({ titleWords }) => titleWords.trim().split(' ')),
  ),
]

function sortByTitle(facts: readonly CatalogueFacts[], register: Register, language: Language): CatalogueFacts[] {
  const { compare } = new Intl.Collator(language)
  return facts
    .filter((one) => one.register === register)
    .map((one) => ({ one, title: textIn(one.title, language) }))
    .toSorted((a, b) => compare(a.title, b.title) || (a.one.key < b.one.key ? -1 : 1))
    .map(({ one }) => one)
}

function toFacts(
  { theme, populationGroup, ...stored }: StoredFacts,
  classifications: readonly StoredClassification[],
  allMunicipalities: number,
): CatalogueFacts {
  const { titleWords, lastYear, municipalities } = stored
  return {
    ...stored,
    register: registerOf(stored.key),
    coverage: coverageOf({ hasFigures: lastYear !== null, municipalities, allMunicipalities }),
    classes: classesOf({ titleWords, decided: { theme, populationGroup } }, classifications),
  }
}

interface Classified {
  titleWords: string
  /** What source or administrator say stands; only where they say nothing does the title decide. */
  decided: Readonly<Record<'theme' | 'populationGroup', string | null>>
}

function classesOf(
  { titleWords, decided }: Classified,
  classifications: readonly StoredClassification[],
): ClassReference[] {
  const found = new Map<string, string>()
  for (const { key, classes } of classifications) {
    const stated = key === 'theme' || key === 'populationGroup' ? decided[key] : null
    const theme: ThemeId | null = themes.find((one) => one === found.get('theme')) ?? null
    const oneClass = stated ?? suggestClass({ titleWords, theme }, classes)
    if (oneClass !== undefined) found.set(key, oneClass)
  }
  return Array.from(found, ([key, oneClass]) => toReference(key, oneClass))
}
