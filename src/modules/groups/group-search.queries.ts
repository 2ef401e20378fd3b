import { type RawBuilder, sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'

/** The groups that a member of an organisation may find, as rows of `kind` and `id`: those that have not been deleted. */
export const findableGroups = (organisationId: string): RawBuilder<unknown> =>
  sql`SELECT 'group' AS kind, id FROM body_group WHERE organisation_id = ${organisationId} AND deleted_at IS NULL`

/** A group as it is shown among what was found. */
export interface DescribedGroup {
  id: string
  title: LocalText
  /** What it has been set to do, and by whom. */
  texts: readonly (LocalText | string | null)[]
}

export async function describeGroups(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<DescribedGroup[]> {
  const { rows } = await sql<DescribedGroup>`
    SELECT id, name AS title, jsonb_build_array(mandate, decided_by) AS texts
      FROM body_group WHERE organisation_id = ${organisationId} AND id = ANY (${[...ids]}::uuid[])`.execute(tx)
  return rows
}
