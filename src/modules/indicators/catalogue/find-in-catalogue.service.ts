import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import type { User } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import type { IndicatorKey } from '../indicator.ts'
import { readReader } from '../reader.queries.ts'
import { maySee, type Reader } from '../reader.ts'
import { readFavourites } from '../sets/favourites.queries.ts'
import { readSet } from '../sets/indicator-sets.service.ts'
import type { CatalogueFacts } from './catalogue-facts.ts'
import { type CatalogueFilter, type Facet, filterCatalogue } from './catalogue-filter.ts'
import type { CatalogueSnapshot } from './catalogue-index.service.ts'
import type { CatalogueQuestion } from './catalogue-question.ts'
import { type ClassReference, toReference } from './classification.ts'
import { readOwnClassifications, readPlacements } from './classifications.queries.ts'
import type { Nearness } from './nearness.ts'
import { type Matches, searchCatalogue } from './search-catalogue.service.ts'
import { readQuestion } from './search-terms.ts'

export interface Asker {
  user: User | undefined
  language: Language
  today: Day
}

export interface Found {
  /** Every indicator that answers the question, in its order. */
  facts: readonly CatalogueFacts[]
  facets: readonly Facet[]
  nearness: Nearness
  /** How well each answers the search; empty without one. */
  scores: Matches['scores']
}

/** What the catalogue has of a question, for the one who asks. */
export async function findInCatalogue(
  tx: ReadTx,
  snapshot: CatalogueSnapshot,
  { question, asker }: { question: CatalogueQuestion; asker: Asker },
): Promise<Found> {
  const reader = await readReader(tx, asker.user)
  const { all, classifications } = await readVisible(tx, snapshot, { question, asker, reader })
  const matches = await findMatching(tx, { all, question, vocabulary: () => snapshot.vocabulary(question.register) })
  const chosen = await readChosen(tx, { question, asker, reader })
  const among = [...(matches ? [new Set(matches.scores.keys())] : []), ...chosen]
  const filter = { ...toFilter(question, asker.today), among }
  const { shown, facets } = filterCatalogue(all, filter, classifications)
  return {
    facts: inOrder(shown, question, matches),
    facets: question.facets ? facets : [],
    nearness: matches?.nearness ?? 'all',
    scores: matches?.scores ?? new Map(),
  }
}

interface Request {
  question: CatalogueQuestion
  asker: Asker
  reader: Reader
}

/** The indicators that exist for the reader by title, in Kaarna's classes and in those of the reader's organisations. */
async function readVisible(tx: ReadTx, snapshot: CatalogueSnapshot, { question, asker, reader }: Request) {
  const own = await readOwnClassifications(tx, reader.organisations)
  const placements = await readPlacements(
    tx,
    own.map(({ id }) => id),
  )
  const all = snapshot
    .byTitle(question.register, asker.language)
    .filter(({ ownership }) => maySee(ownership, reader))
    .map((facts) => withClasses(facts, placements.get(facts.key)))
  return { all, classifications: [...snapshot.classifications, ...own].map(({ key }) => key) }
}

const withClasses = (facts: CatalogueFacts, own: readonly ClassReference[] | undefined): CatalogueFacts =>
  own ? { ...facts, classes: [...facts.classes, ...own] } : facts

/** Undefined without a search. A key finds its indicator, and signs that are no words find nothing. */
async function findMatching(tx: ReadTx, { all, question, vocabulary }: MatchingRequest): Promise<Matches | undefined> {
  const { search } = question
  if (!search) return undefined
  if (search.includes(':') && !search.includes(' ')) return { nearness: 'all', scores: new Map([[search, 1]]) }
  const asked = readQuestion(search)
  if (asked.terms.length === 0) return { nearness: 'all', scores: new Map() }
  return searchCatalogue(tx, { facts: all, question: asked, vocabulary })
}

interface MatchingRequest {
  all: readonly CatalogueFacts[]
  question: CatalogueQuestion
  vocabulary: () => readonly string[]
}

/** The indicators of a set and of one's favourites, when only they are asked for. */
async function readChosen(tx: ReadTx, { question, asker, reader }: Request): Promise<Set<IndicatorKey>[]> {
  const chosen: Set<IndicatorKey>[] = []
  if (question.set !== undefined) chosen.push(new Set((await readSet(tx, { reader, id: question.set })).indicators))
  if (question.favourite === true) {
    if (!asker.user) throw new AppError('signedOut', 'Favourites are those of a person')
    chosen.push(new Set(await readFavourites(tx, asker.user.id)))
  }
  return chosen
}

function toFilter(question: CatalogueQuestion, today: Day): Omit<CatalogueFilter, 'among'> {
  const { class: classes = [], theme, group } = question
  return {
    classes: [
      ...classes,
      ...(theme ? [toReference('theme', theme)] : []),
      ...(group ? [toReference('populationGroup', group)] : []),
    ],
    producers: question.producer ?? [],
    directions: question.direction ?? [],
    coverages: question.coverage ?? [],
    freshnesses: question.freshness ?? [],
    owners: question.owner ?? [],
    isCore: question.core,
    hasFigures: question.figures,
    thisYear: Number((question.register === 'demo' ? demoDay : today).slice(0, 4)),
  }
}

/** Indicators come by title, so that equals stay in that order. */
function inOrder(
  facts: readonly CatalogueFacts[],
  { order }: CatalogueQuestion,
  matches: Matches | undefined,
): readonly CatalogueFacts[] {
  if (order === 'latest') return facts.toSorted((a, b) => (b.lastYear ?? 0) - (a.lastYear ?? 0))
  if (order === 'updated') return facts.toSorted((a, b) => (b.updatedOn ?? '').localeCompare(a.updatedOn ?? ''))
  if (order === 'title' || !matches) return facts
  const weightOf = ({ key, isCore }: CatalogueFacts) => (matches.scores.get(key) ?? 0) + (isCore ? 0.1 : 0)
  return facts.toSorted((a, b) => weightOf(b) - weightOf(a))
}
