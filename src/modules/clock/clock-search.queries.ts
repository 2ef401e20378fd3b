import { type RawBuilder, sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'

/** The entries of the clock that a member may find, as rows of `kind` and `id`: those that have not been deleted. */
export const findableEntries = (organisationId: string): RawBuilder<unknown> =>
  sql`SELECT 'clockEntry' AS kind, id FROM clock_entry WHERE organisation_id = ${organisationId} AND deleted_at IS NULL`

/** An entry as it is shown among what was found. */
export interface DescribedEntry {
  id: string
  title: LocalText
  /** What it is about, and where. */
  texts: readonly (LocalText | string | null)[]
}

export async function describeEntries(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<DescribedEntry[]> {
  const { rows } = await sql<DescribedEntry>`
    SELECT id, title, jsonb_build_array(description, place) AS texts
      FROM clock_entry WHERE organisation_id = ${organisationId} AND id = ANY (${[...ids]}::uuid[])`.execute(tx)
  return rows
}
