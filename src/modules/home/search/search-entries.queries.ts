import { type RawBuilder, sql } from 'kysely'

import type { SearchTerm } from '#modules/indicators/catalogue/search-terms.ts'
import { scores } from '#modules/indicators/catalogue/title-score.ts'
import type { ReadTx } from '#server/db.ts'
import { type FoundKind, foundKinds, type Match } from './search.ts'

/** Rows of `kind` and `id`, as a part of a query. */
export type FoundRows = RawBuilder<unknown>

/** One term and whose things it finds, because it is in the name of a unit or of a person. */
export interface EntryTerm {
  term: SearchTerm
  /** The word may be only begun. */
  isBegun: boolean
  /** Things of the units and people whose names have the term; null: it is in no name. */
  ofActors: FoundRows | null
}

export interface EntryQuestion {
  organisationId: string
  terms: readonly EntryTerm[]
  /** The question in plain letters. */
  phrase: string
  /** Whether an entry has to have every term, or any of them. */
  needsAll: boolean
  /** What the one who asks may find. */
  findable: FoundRows
  kinds: readonly FoundKind[]
  after: Match | undefined
  /** Of each kind. */
  limit: number
}

export interface FoundEntries {
  counts: ReadonlyMap<FoundKind, number>
  /** The best of each kind after the cursor, the best first. */
  matches: readonly Match[]
}

/** The entries that answer a question. */
export async function findEntries(tx: ReadTx, question: EntryQuestion): Promise<FoundEntries> {
  const { organisationId, terms, phrase, needsAll, findable, kinds, after, limit } = question
  const conditions = terms.map(conditionOf)
  const isAfter = after
    ? sql`(-score, array_position(${foundKinds}::text[], kind), id::text) > (${-after.score}::float8, ${foundKinds.indexOf(after.kind) + 1}::int, ${after.id})`
    : sql`true`
  const { rows } = await sql<Match & { of: FoundKind; count: number }>`
    WITH matched AS MATERIALIZED (
      SELECT kind, id, ${sql.join(terms.map(scoreOf), sql` + `)}
             + CASE WHEN title_words LIKE ${`% ${phrase}%`} THEN 0.5 ELSE 0 END
             + 5.0::float8 / (50 + length(title_words)) AS score
        FROM search_entry AS entry
       WHERE organisation_id = ${organisationId} AND (${sql.join(conditions, needsAll ? sql` AND ` : sql` OR `)})
    ), found AS MATERIALIZED (
      SELECT kind, id, score FROM matched JOIN (${findable}) AS findable USING (kind, id)
    )
    SELECT counted.kind AS of, counted.count, best.kind, best.id, best.score
      FROM (SELECT kind, count(*)::int AS count FROM found GROUP BY kind) AS counted
      LEFT JOIN LATERAL (
        SELECT kind, id, score FROM found
         WHERE kind = counted.kind AND kind = ANY (${kinds}::text[]) AND ${isAfter}
         ORDER BY score DESC, id LIMIT ${limit}
      ) AS best ON true`.execute(tx)
  return {
    counts: new Map(rows.map(({ of, count }) => [of, count])),
    matches: rows.flatMap(({ kind, id, score }) => (kind === null ? [] : [{ kind, id, score }])),
  }
}

/** How each term is looked for; what is in LIKE is plain letters, digits and spaces. */
function formsOf({ term: { plainWord, plainRoot, typedRoot, word, related }, isBegun }: EntryTerm) {
  const begun = isBegun ? sql` || to_tsquery('simple', ${`${word}:*`})` : sql``
  const stem = sql`(to_tsquery('finnish', ${word}) || to_tsquery('swedish', ${word}) || to_tsquery('english', ${word}))`
  return {
    isWord: sql`title_words LIKE ${`% ${plainWord} %`}`,
    isBeginning: sql`title_words LIKE ANY (${[plainRoot, ...(isBegun ? [plainWord] : [])].map((one) => `% ${one}%`)}::text[])`,
    // Of a letter or two every title has many.
    isWithin: plainRoot.length < shortestWithin ? null : sql`title_words LIKE ${`%${plainRoot}%`}`,
    isInflected: sql`search_words @@ (${stem} || to_tsquery('simple', ${`${typedRoot}:*`})${begun})`,
    isInflectedTitle: sql`search_words @@ ${inTitle(word)}`,
    isRelated: related.length === 0 ? null : sql`title_words LIKE ANY (${related.map((one) => `%${one}%`)}::text[])`,
  }
}

const shortestWithin = 3

const inTitle = (word: string): FoundRows =>
  sql`(to_tsquery('finnish', ${`${word}:A`}) || to_tsquery('swedish', ${`${word}:A`}) || to_tsquery('english', ${`${word}:A`}))`

const isOfActors = ({ ofActors }: EntryTerm): FoundRows | null =>
  ofActors && sql`(entry.kind, entry.id) IN (${ofActors})`

function conditionOf(term: EntryTerm): FoundRows {
  const { isBeginning, isWithin, isInflected, isRelated } = formsOf(term)
  const ways = [isWithin ?? isBeginning, isBeginning, isInflected, isRelated, isOfActors(term)]
  return sql`(${sql.join(
    ways.filter((way) => way !== null),
    sql` OR `,
  )})`
}

function scoreOf(term: EntryTerm): FoundRows {
  const { isWord, isBeginning, isWithin, isInflected, isInflectedTitle, isRelated } = formsOf(term)
  const steps: [FoundRows | null, number][] = [
    [isWord, scores.word],
    [isBeginning, scores.beginning],
    [isWithin, scores.within],
    [isInflectedTitle, scores.inflectedTitle],
    [isInflected, scores.description],
    [isOfActors(term), scores.description],
    [isRelated, scores.related],
  ]
  const cases = steps.flatMap(([is, score]) => (is ? [sql`WHEN ${is} THEN ${score}::float8`] : []))
  return sql`CASE ${sql.join(cases, sql` `)} ELSE 0 END`
}

/** Which of the terms no entry has, one by one. */
export async function findLostTerms(
  tx: ReadTx,
  organisationId: string,
  terms: readonly EntryTerm[],
): Promise<boolean[]> {
  const questions = terms.map(
    (term) => sql`NOT EXISTS (
      SELECT FROM search_entry AS entry WHERE organisation_id = ${organisationId} AND ${conditionOf(term)})`,
  )
  const { rows } = await sql<{ lost: boolean[] }>`SELECT ARRAY[${sql.join(questions)}] AS lost`.execute(tx)
  return rows[0]!.lost
}

/** Below this a word has only some letters in common with a title; and of so many titles the words are looked at. */
const leastLikeness = 0.4
const mostTitles = 100

/** The words of the titles that come nearest to a word; none where the server has no trigrams. */
export async function findWordsNear(tx: ReadTx, organisationId: string, word: string): Promise<string[]> {
  const { rows } = await sql<{ has: boolean }>`
    SELECT to_regprocedure('word_similarity(text, text)') IS NOT NULL
       AND set_config('pg_trgm.word_similarity_threshold', ${String(leastLikeness)}, true) IS NOT NULL AS has`.execute(
    tx,
  )
  if (!rows[0]?.has) return []
  const near = await sql<{ title_words: string }>`
    SELECT title_words FROM search_entry WHERE organisation_id = ${organisationId} AND ${word}::text <% title_words
     ORDER BY word_similarity(${word}, title_words) DESC LIMIT ${mostTitles}`.execute(tx)
  return [...new Set(near.rows.flatMap(({ title_words }) => title_words.trim().split(' ')))]
}

export const unionOf = (rows: readonly FoundRows[]): FoundRows => sql`${sql.join([...rows], sql` UNION ALL `)}`
