import { type RawBuilder, sql } from 'kysely'

import type { Register } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import type { IndicatorKey } from '../indicator.ts'
import { type Nearness, nearnesses } from './nearness.ts'
import type { SearchQuestion, SearchTerm } from './search-terms.ts'

export interface Matches {
  nearness: Nearness
  /** The higher, the better it answers the question. */
  scores: ReadonlyMap<IndicatorKey, number>
}

/**
 * The indicators of a register that answer a question. Only when none has all of its words are misspelt ones looked
 * for, and only when that finds none either, those that have a part of the words.
 */
export async function findMatches(tx: ReadTx, register: Register, question: SearchQuestion): Promise<Matches> {
  for (const nearness of nearnesses) {
    const scores = await score(tx, { register, question, nearness })
    if (scores.size > 0 || nearness === 'some') return { nearness, scores }
  }
  return { nearness: 'all', scores: new Map() }
}

interface ScoreRequest {
  register: Register
  question: SearchQuestion
  nearness: Nearness
}

async function score(tx: ReadTx, { register, question, nearness }: ScoreRequest): Promise<Map<IndicatorKey, number>> {
  const { terms, phrase } = question
  const columns = terms.map((_, at) => sql.ref(`term${at}`))
  const scored = terms.map((term, at) => sql`${scoreOf(term, nearness)} AS ${columns[at]!}`)
  const isEnough = columns.map((column) => sql<boolean>`${column} > 0`)
  const { rows } = await sql<{ key: string; score: number }>`
    SELECT key, (${sql.join(columns, sql` + `)} + ${wholePhrase(phrase)})::float8 AS score
      FROM (SELECT key, title_words, ${sql.join(scored)} FROM indicator WHERE register = ${register}) AS scored
     WHERE ${sql.join(isEnough, nearness === 'some' ? sql` OR ` : sql` AND `)}`.execute(tx)
  return new Map(rows.map((row) => [row.key, row.score]))
}

/** A title that has the words as they were typed answers best; the shorter it is, the more it is about them. */
const wholePhrase = (phrase: string) => sql`
  CASE WHEN title_words LIKE ${`% ${phrase}%`} THEN 0.5 ELSE 0 END + 5.0 / (50 + length(title_words))`

/** From a word as it was typed, over its root, its inflections and the description, to what is only alike. */
function scoreOf({ plainWord, plainRoot, related, ...term }: SearchTerm, nearness: Nearness): RawBuilder<number> {
  const isRelated = related.length > 0 ? sql`title_words LIKE ANY (${related.map((root) => `%${root}%`)})` : sql`false`
  const alike = nearness === 'all' ? sql`0` : likeness(plainWord)
  return sql<number>`
    CASE WHEN title_words LIKE ${`% ${plainWord} %`} THEN 1
         WHEN title_words LIKE ${`% ${plainRoot}%`} THEN 0.85
         WHEN title_words LIKE ${`%${plainRoot}%`} THEN 0.7
         WHEN search_words @@ ${inflections(term.word, 'A')} THEN 0.6
         WHEN search_words @@ (${inflections(term.word)} || ${beginning(term.typedRoot)}) THEN 0.35
         WHEN ${isRelated} THEN 0.25
         ELSE ${alike} END`
}

/** The word in every inflection that the stemmers of the three languages know. */
function inflections(word: string, weight?: 'A'): RawBuilder<unknown> {
  const lexeme = weight ? `${word}:${weight}` : word
  return sql`(to_tsquery('finnish', ${lexeme}) || to_tsquery('swedish', ${lexeme}) || to_tsquery('english', ${lexeme}))`
}

/** Every word that begins so. */
const beginning = (root: string) => sql`to_tsquery('simple', ${`${root}:*`})`

/** Below this two words have only some letters in common. */
const leastLikeness = 0.45

const likeness = (word: string) => sql`
  CASE WHEN likeness(${word}, title_words) >= ${leastLikeness}::real THEN 0.2 * likeness(${word}, title_words) ELSE 0 END`
