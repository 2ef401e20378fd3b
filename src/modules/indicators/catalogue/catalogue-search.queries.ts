import { type RawBuilder, sql } from 'kysely'

import type { Register } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { SearchTerm } from './search-terms.ts'

/** An indicator whose texts have a term in one of the inflections that the stemmers of the three languages know. */
export interface InflectedMatch {
  key: IndicatorKey
  /** Place of the term in the question. */
  term: number
  /** In its title; otherwise only in its description. */
  isInTitle: boolean
}

export async function findInflected(
  tx: ReadTx,
  register: Register,
  terms: readonly SearchTerm[],
): Promise<InflectedMatch[]> {
  const rowsOf = terms.map(
    ({ word, typedRoot }, at) =>
      sql`(${at}::int, ${inflections(word)} || to_tsquery('simple', ${`${typedRoot}:*`}), ${inflections(`${word}:A`)})`,
  )
  const { rows } = await sql<InflectedMatch>`
    SELECT key, term.place AS term, search_words @@ term.in_title AS "isInTitle"
      FROM (VALUES ${sql.join(rowsOf)}) AS term (place, anywhere, in_title)
      JOIN indicator ON search_words @@ term.anywhere
     WHERE register = ${register}`.execute(tx)
  return rows
}

const inflections = (word: string): RawBuilder<unknown> =>
  sql`(to_tsquery('finnish', ${word}) || to_tsquery('swedish', ${word}) || to_tsquery('english', ${word}))`

/** Below this two words have only some letters in common. */
const leastLikeness = 0.45
const mostAlike = 12

/** The words that are written most like one; none where the server has no trigrams. */
export async function findAlikeWords(tx: ReadTx, word: string, vocabulary: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    SELECT word FROM (SELECT word, likeness(${word}, word) AS likeness FROM unnest(${vocabulary}::text[]) AS word) AS alike
     WHERE likeness >= ${leastLikeness}::real
     ORDER BY likeness DESC, word LIMIT ${mostAlike}`.execute(tx)
  return rows.map((row) => row.word)
}
