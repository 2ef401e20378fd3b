import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Dependencies } from './dependencies.ts'

/** What waits for what in an organisation; what is deleted counts, since it may be restored. */
export async function findDependencies(tx: ReadTx, organisationId: string): Promise<Dependencies> {
  const rows = await tx
    .selectFrom('action')
    .select(['id', 'depends_on'])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`cardinality(depends_on) > 0`)
    .execute()
  return new Map(rows.map(({ id, depends_on }) => [id, depends_on]))
}

/** The names of the organisation's actions of these ids; others are left out. */
export async function findActionTitles(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, { title: LocalText; isDeleted: boolean }>> {
  const rows = await tx
    .selectFrom('action')
    .select(['id', 'title', 'deleted_at'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', sql<string>`ANY (${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, title, deleted_at }) => [id, { title, isDeleted: deleted_at !== null }]))
}
