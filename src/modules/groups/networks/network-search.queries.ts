import { type RawBuilder, sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'

/** The networks that a reader of them may find, as rows of `kind` and `id`: those that have not been deleted. */
export const findableNetworks = (organisationId: string): RawBuilder<unknown> =>
  sql`SELECT 'network' AS kind, id FROM network WHERE organisation_id = ${organisationId} AND deleted_at IS NULL`

/** A network as it is shown among what was found. */
export interface DescribedNetwork {
  id: string
  title: LocalText
  /** Who keeps it, and what was promised to it. */
  texts: readonly (LocalText | string | null)[]
}

export async function describeNetworks(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<DescribedNetwork[]> {
  const { rows } = await sql<DescribedNetwork>`
    SELECT id, name AS title, jsonb_build_array(promised, convener) AS texts
      FROM network WHERE organisation_id = ${organisationId} AND id = ANY (${[...ids]}::uuid[])`.execute(tx)
  return rows
}
