import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'

/** What an occurrence of an entry has opened. */
export interface Opened {
  entryId: string
  occurrence: Day
  at: Date
  /** Where it is seen, below the organisation's workspace; null: nowhere. */
  path: string | null
  /** Somebody has to open it: something that it needs was not known. */
  isOffered: boolean
}

export async function findOpened(tx: ReadTx, organisationId: string): Promise<Opened[]> {
  const rows = await tx
    .selectFrom('clock_opened')
    .select(['entry_id', 'occurrence', 'opened_at', 'path', 'is_offered'])
    .where('organisation_id', '=', organisationId)
    .orderBy('opened_at')
    .orderBy('entry_id')
    .execute()
  return rows.map((row) => ({
    entryId: row.entry_id,
    occurrence: row.occurrence,
    at: row.opened_at,
    path: row.path,
    isOffered: row.is_offered,
  }))
}

/** Takes an occurrence to be opened, once: false when somebody has taken it before. */
export async function insertOpened(
  tx: Tx,
  organisationId: string,
  { entryId, occurrence, at }: Pick<Opened, 'entryId' | 'occurrence' | 'at'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('clock_opened')
    .values({ entry_id: entryId, occurrence, organisation_id: organisationId, opened_at: at, path: null })
    .onConflict((conflict) => conflict.columns(['entry_id', 'occurrence']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function keepOpened(
  tx: Tx,
  organisationId: string,
  { entryId, occurrence, path, isOffered }: Omit<Opened, 'at'>,
): Promise<void> {
  await tx
    .updateTable('clock_opened')
    .set({ path, is_offered: isOffered })
    .where('organisation_id', '=', organisationId)
    .where('entry_id', '=', entryId)
    .where('occurrence', '=', occurrence)
    .execute()
}
