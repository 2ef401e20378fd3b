import { type RawBuilder, sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'

/** The reports that a member may find, as rows of `kind` and `id`; without `drafts` only those that have been approved. */
export const findableReports = (organisationId: string, { drafts }: { drafts: boolean }): RawBuilder<unknown> =>
  sql`SELECT 'report' AS kind, id FROM report WHERE organisation_id = ${organisationId} AND (${drafts} OR status = 'approved')`

export async function describeReports(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<{ id: string; title: LocalText }[]> {
  if (ids.length === 0) return []
  return tx
    .selectFrom('report')
    .select(['id', 'title'])
    .where('organisation_id', '=', organisationId)
    .where('id', 'in', [...ids])
    .execute()
}
