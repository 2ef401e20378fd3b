import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { IndicatorKey } from './indicator.ts'

export interface FetchMark {
  firstYear: number
  lastYear: number
  /** The source's own day of change when the figures were fetched; null: it was not asked. */
  updatedOn: Day | null
}

/** What the last fetch of each indicator asked for and learnt. */
export async function readFetchMarks(tx: ReadTx, source: string): Promise<Map<IndicatorKey, FetchMark>> {
  const rows = await tx
    .selectFrom('indicator')
    .select(['key', 'fetched_first_year', 'fetched_last_year', 'fetched_updated_on'])
    .where('source', '=', source)
    .where('fetched_first_year', 'is not', null)
    .execute()
  return new Map(
    rows.map((row) => [
      row.key,
      { firstYear: row.fetched_first_year!, lastYear: row.fetched_last_year!, updatedOn: row.fetched_updated_on },
    ]),
  )
}

export async function saveFetchMarks(tx: Tx, marks: ReadonlyMap<IndicatorKey, FetchMark>): Promise<void> {
  if (marks.size === 0) return
  const list = JSON.stringify(Array.from(marks, ([key, mark]) => ({ key, ...mark })))
  await tx
    .updateTable('indicator')
    .from(
      sql<{ key: string } & FetchMark>`jsonb_to_recordset(${list}::jsonb)`.as<'mark'>(
        sql`mark(key text, "firstYear" smallint, "lastYear" smallint, "updatedOn" date)`,
      ),
    )
    .set((eb) => ({
      fetched_first_year: eb.ref('mark.firstYear'),
      fetched_last_year: eb.ref('mark.lastYear'),
      fetched_updated_on: eb.ref('mark.updatedOn'),
    }))
    .whereRef('indicator.key', '=', 'mark.key')
    .execute()
}
