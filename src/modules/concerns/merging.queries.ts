import { sql } from 'kysely'

import type { Tx } from '#server/db.ts'
import { type ConcernAuthor, changedConcern, versionOf } from './concerns.queries.ts'

/** Says which concern speaks for one; null: it speaks for itself again. */
export const markMerged = (
  tx: Tx,
  author: ConcernAuthor,
  { id, into }: { id: string; into: string | null },
): Promise<number> => versionOf(changedConcern(tx, author, id).set({ merged_into_id: into }))

/** Those that were merged into some concerns speak through another one from now on. */
export async function moveMerged(
  tx: Tx,
  { organisationId }: ConcernAuthor,
  { from, into }: { from: readonly string[]; into: string },
): Promise<void> {
  await tx
    .updateTable('concern')
    .set({ merged_into_id: into })
    .where('organisation_id', '=', organisationId)
    .where('merged_into_id', '=', sql<string>`ANY (${from}::uuid[])`)
    .execute()
}

/** What others are tied to, a concern is tied to as well. */
export async function copyPhenomena(
  tx: Tx,
  { organisationId }: ConcernAuthor,
  { from, into }: { from: readonly string[]; into: string },
): Promise<void> {
  await sql`
    INSERT INTO phenomenon_concern (phenomenon_id, concern_id, organisation_id, position)
    SELECT DISTINCT ON (phenomenon_id) phenomenon_id, ${into}::uuid, organisation_id, position
      FROM phenomenon_concern
     WHERE organisation_id = ${organisationId} AND concern_id = ANY (${from}::uuid[])
     ORDER BY phenomenon_id, position
    ON CONFLICT DO NOTHING`.execute(tx)
}
