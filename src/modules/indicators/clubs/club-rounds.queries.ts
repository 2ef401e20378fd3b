import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { RoundDays } from './club-round.ts'
import type { Author } from './clubs.queries.ts'

export interface StoredRound extends RoundDays {
  id: string
  indicatorId: string
  edition: number
  year: number
  version: number
  updatedAt: Date
  updatedBy: string
}

/** Rounds of some indicators, newest year first. */
export async function readRounds(tx: ReadTx, indicatorIds: readonly string[]): Promise<StoredRound[]> {
  const rows = await tx
    .selectFrom('club_round')
    .selectAll()
    .where('indicator_id', '=', sql<string>`ANY (${indicatorIds})`)
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    indicatorId: row.indicator_id,
    edition: row.edition,
    year: row.year,
    dueOn: row.due_on,
    embargoOn: row.embargo_on,
    version: row.version,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  }))
}

export interface NewRound extends RoundDays {
  indicatorId: string
  edition: number
  year: number
  /** Only the demo says its ids itself. */
  id?: string
}

/** Undefined when the indicator has a round of the year. */
export async function insertRound(
  tx: Tx,
  { indicatorId, edition, year, dueOn, embargoOn, id }: NewRound,
  { name, now }: Author,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('club_round')
    .values({
      ...(id !== undefined && { id }),
      indicator_id: indicatorId,
      edition,
      year,
      due_on: dueOn,
      embargo_on: embargoOn,
      updated_at: now,
      updated_by: name,
    })
    .onConflict((conflict) => conflict.columns(['indicator_id', 'year']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function updateRoundDays(
  tx: Tx,
  { id, dueOn, embargoOn }: RoundDays & { id: string },
  { name, now }: Author,
): Promise<void> {
  await tx
    .updateTable('club_round')
    .set((eb) => ({
      due_on: dueOn,
      embargo_on: embargoOn,
      updated_at: now,
      updated_by: name,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}
