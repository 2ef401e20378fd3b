import { findAlikeWords } from '#modules/indicators/catalogue/catalogue-search.queries.ts'
import { plainLetters } from '#modules/indicators/catalogue/finnish-root.ts'
import { type Nearness, nearnesses } from '#modules/indicators/catalogue/nearness.ts'
import { readQuestion, type SearchTerm } from '#modules/indicators/catalogue/search-terms.ts'
import { titleScorer } from '#modules/indicators/catalogue/title-score.ts'
import { findPeople } from '#modules/organisations/people.queries.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import { textIn } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { findExcerpt, markTitle } from './marked-text.ts'
import {
  type EntryTerm,
  findEntries,
  findLostTerms,
  findWordsNear,
  type FoundEntries,
  type FoundRows,
  unionOf,
} from './search-entries.queries.ts'
import { readCursor, writeCursor } from './search-cursor.ts'
import type { Asked, Asking, Described, IndexedSource } from './search-source.ts'
import type { SearchSources } from './search-sources.ts'
import { byScore, type FoundKind, foundKinds, type Match, type SearchAnswer, type SearchHit } from './search.ts'

export interface SearchRequest {
  q: string
  kind?: readonly FoundKind[] | undefined
  each?: number | undefined
  cursor?: string | undefined
  limit: number
}

interface Found extends FoundEntries {
  nearness: Nearness
  /** The terms as they were found, misspelt ones with the words that stand in for them. */
  terms: readonly SearchTerm[]
}

/** What the one who asks may find of a question, the best first, of all kinds together. */
export async function search(sources: SearchSources, asking: Asking, request: SearchRequest): Promise<SearchAnswer> {
  const asked = { typed: request.q, question: readQuestion(request.q) }
  if (asked.question.terms.length === 0) return { items: [], counts: [], nearness: 'all', cursor: null }
  const page = { after: readCursor(request.cursor), kinds: request.kind ?? foundKinds, limit: request.limit + 1 }
  const others = await findInOthers(sources, asking, asked, page)
  const entries = await findInIndex(sources, asking, asked, {
    ...page,
    isEnough: others.nearness === 'all' && others.counts.size > 0,
  })
  const found = joinNearest(others, entries)
  const best = atMostEach(found.matches.toSorted(byScore), request.each)
  const shown = best.slice(0, request.limit)
  const last = shown.at(-1)
  return {
    items: await describe(sources, asking, { shown, terms: found.terms }),
    counts: foundKinds.flatMap((kind) => (found.counts.has(kind) ? [{ kind, count: found.counts.get(kind)! }] : [])),
    nearness: found.nearness,
    cursor: last && best.length > shown.length ? writeCursor(last) : null,
  }
}

interface Page {
  after: Match | undefined
  kinds: readonly FoundKind[]
  limit: number
}

const mayFind = ({ membership }: Asking, { roles }: Pick<IndexedSource, 'roles'>): boolean =>
  roles.includes(membership.role)

/** What the sources without entries in the index have: of the nearest kind of answer that any of them gives. */
async function findInOthers({ others }: SearchSources, asking: Asking, asked: Asked, page: Page): Promise<Found> {
  let found: Found = { nearness: 'some', counts: new Map(), matches: [], terms: asked.question.terms }
  for (const source of others.filter((one) => mayFind(asking, one))) {
    const { nearness, matches } = await source.find(asking, asked)
    if (matches.length === 0) continue
    const byKind = Map.groupBy(matches, ({ kind }) => kind)
    const counts = new Map([...byKind].map(([kind, its]) => [kind, its.length]))
    const isShown = (match: Match) =>
      page.kinds.includes(match.kind) && (page.after === undefined || byScore(page.after, match) < 0)
    found = joinNearest(found, {
      ...found,
      nearness,
      counts,
      matches: matches.filter(isShown).toSorted(byScore).slice(0, page.limit),
    })
  }
  return found
}

/** Answers of two kinds as one; what comes less near to the question than the other is left out. */
function joinNearest(one: Found, other: Found): Found {
  if (one.counts.size === 0) return other
  if (other.counts.size === 0) return one
  const isNearer = nearnesses.indexOf(one.nearness) - nearnesses.indexOf(other.nearness)
  if (isNearer !== 0) return isNearer < 0 ? one : other
  return { ...other, counts: new Map([...one.counts, ...other.counts]), matches: [...one.matches, ...other.matches] }
}

/**
 * The entries that have all of the words; when there are none, a word that is in none is taken for those written nearly
 * so; and when none has all of them, those that have some. `isEnough`: others have all of the words already.
 */
async function findInIndex(
  { indexed }: SearchSources,
  asking: Asking,
  { question }: Asked,
  { isEnough, ...page }: Page & { isEnough: boolean },
): Promise<Found> {
  const { tx, organisation } = asking
  const readable = indexed.filter((one) => mayFind(asking, one))
  const nothing: Found = { nearness: 'all', counts: new Map(), matches: [], terms: question.terms }
  if (readable.length === 0) return nothing
  const findable = unionOf(readable.map((source) => source.findable(asking)))
  const terms = await withActors(asking, readable, question.terms)
  const ask = async (asked: readonly EntryTerm[], nearness: Nearness): Promise<Found> => {
    const of = { organisationId: organisation.id, phrase: question.phrase, findable, ...page }
    const found = await findEntries(tx, { ...of, terms: asked, needsAll: nearness !== 'some' })
    return { ...found, nearness, terms: asked.map(({ term }) => term) }
  }
  const whole = await ask(terms, 'all')
  if (whole.counts.size > 0 || isEnough) return whole
  const alike = await withAlikeWords(asking, terms)
  const spelt = alike === terms ? whole : await ask(alike, 'alike')
  return spelt.counts.size > 0 || terms.length === 1 ? spelt : ask(alike, 'some')
}

/** The terms with whose things they find: those of the units and people that have the word in their name. */
async function withActors(
  { tx, organisation }: Asking,
  sources: readonly IndexedSource[],
  terms: readonly SearchTerm[],
): Promise<EntryTerm[]> {
  const units = await findUnits(tx, organisation.id)
  const people = await findPeople(tx, organisation.id)
  return terms.map((term, at) => {
    const isNamed = nameScorer(term)
    const actors = {
      units: units
        .filter(({ name }) => languages.some((language) => isNamed(name[language] ?? '')))
        .map(({ id }) => id),
      people: people.filter(({ name }) => isNamed(name)).map(({ id }) => id),
    }
    const hasActors = actors.units.length + actors.people.length > 0
    const rows: FoundRows[] = sources.flatMap(({ ofActors }) => (ofActors ? [ofActors(organisation.id, actors)] : []))
    return {
      term,
      isBegun: at === terms.length - 1,
      ofActors: hasActors && rows.length > 0 ? unionOf(rows) : null,
    }
  })
}

/** A name answers when a word of it begins with the term. */
function nameScorer(term: SearchTerm): (name: string) => boolean {
  const score = titleScorer({ ...term, related: [] })
  return (name) => {
    const words = ` ${plainLetters(name).replace(/[^a-z0-9]+/g, ' ')} `
    return score(words) > 0 || words.includes(` ${term.plainWord}`)
  }
}

/** The terms, those that are in no entry with the words that are written most like them; the same list when all are lost or none. */
async function withAlikeWords(
  { tx, organisation }: Asking,
  terms: readonly EntryTerm[],
): Promise<readonly EntryTerm[]> {
  const lost = await findLostTerms(tx, organisation.id, terms)
  if (!lost.includes(true)) return terms
  const alike: EntryTerm[] = []
  for (const [at, one] of terms.entries()) {
    const { plainWord } = one.term
    const words = lost[at]
      ? await findAlikeWords(tx, plainWord, await findWordsNear(tx, organisation.id, plainWord))
      : []
    alike.push(words.length === 0 ? one : { ...one, term: { ...one.term, related: words.map((word) => ` ${word} `) } })
  }
  return alike
}

function atMostEach(matches: readonly Match[], each: number | undefined): readonly Match[] {
  if (each === undefined) return matches
  const shown = new Map<FoundKind, number>()
  return matches.filter(({ kind }) => {
    shown.set(kind, (shown.get(kind) ?? 0) + 1)
    return shown.get(kind)! <= each
  })
}

async function describe(
  { indexed, others }: SearchSources,
  asking: Asking,
  { shown, terms }: { shown: readonly Match[]; terms: readonly SearchTerm[] },
): Promise<SearchHit[]> {
  const described = new Map<string, Described>()
  for (const source of [...indexed, ...others]) {
    const ids = shown.filter(({ kind }) => source.kinds.includes(kind)).map(({ id }) => id)
    if (ids.length === 0) continue
    for (const one of await source.describe(asking, ids)) described.set(`${one.kind} ${one.id}`, one)
  }
  return shown.flatMap(({ kind, id }) => {
    const one = described.get(`${kind} ${id}`)
    return one ? [toHit(one, asking, terms)] : []
  })
}

const toHit = (
  { kind, id, title, texts, within, ...places }: Described,
  { language }: Asking,
  terms: readonly SearchTerm[],
): SearchHit => ({
  kind,
  id,
  title: markTitle(title, language, terms),
  excerpt: findExcerpt(texts, language, terms),
  within: within ? textIn(within, language) : null,
  programmeId: places.programmeId ?? null,
  projectId: places.projectId ?? null,
  groupId: places.groupId ?? null,
  meetingId: places.meetingId ?? null,
})
