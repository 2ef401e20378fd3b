import { type RawBuilder, sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'

/** The joys, concerns and phenomena that a member may find, as rows of `kind` and `id`: those merged into another speak there. */
export const findableConcerns = (organisationId: string): RawBuilder<unknown> => sql`
  SELECT 'concern' AS kind, id FROM concern
   WHERE organisation_id = ${organisationId} AND deleted_at IS NULL AND merged_into_id IS NULL
  UNION ALL SELECT 'phenomenon', id FROM phenomenon WHERE organisation_id = ${organisationId} AND deleted_at IS NULL`

/** A joy, a concern or a phenomenon as it is shown among what was found. */
export interface DescribedConcern {
  kind: 'concern' | 'phenomenon'
  id: string
  title: LocalText
  texts: readonly (LocalText | string | null)[]
}

export async function describeConcerns(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<DescribedConcern[]> {
  const { rows } = await sql<DescribedConcern>`
    SELECT 'concern' AS kind, id, text AS title, jsonb_build_array(origin_note, said_by, left_out_reason) AS texts
      FROM concern WHERE organisation_id = ${organisationId} AND id = ANY (${ids}::uuid[])
    UNION ALL
    SELECT 'phenomenon', id, name, jsonb_build_array(description)
      FROM phenomenon WHERE organisation_id = ${organisationId} AND id = ANY (${ids}::uuid[])`.execute(tx)
  return rows
}
