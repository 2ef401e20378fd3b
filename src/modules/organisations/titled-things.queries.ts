import { type RawBuilder, sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'

/** A thing as it is shown among what was found. */
export interface TitledThing {
  id: string
  title: LocalText
  /** What it says besides, the most telling first. */
  texts: readonly (LocalText | string | null)[]
}

interface Titled<Kind extends string> {
  kind: Kind
  /** A table with an organisation and a day of deletion. */
  table: string
  title: string
  /** The columns of what it says besides. */
  texts: readonly string[]
}

/** How the search finds the things of one table, and shows them: those that have not been deleted, alike for all who read them. */
export const titledThings = <Kind extends string>({ kind, table, title, texts }: Titled<Kind>) => ({
  /** As rows of `kind` and `id`. */
  findable: (organisationId: string): RawBuilder<unknown> =>
    sql`SELECT ${sql.lit(kind)} AS kind, id FROM ${sql.table(table)}
         WHERE organisation_id = ${organisationId} AND deleted_at IS NULL`,

  async describe(
    tx: ReadTx,
    organisationId: string,
    ids: readonly string[],
  ): Promise<(TitledThing & { kind: Kind })[]> {
    const { rows } = await sql<TitledThing & { kind: Kind }>`
      SELECT ${sql.lit(kind)} AS kind, id, ${sql.ref(title)} AS title,
             jsonb_build_array(${sql.join(texts.map((column) => sql.ref(column)))}) AS texts
        FROM ${sql.table(table)}
       WHERE organisation_id = ${organisationId} AND id = ANY (${[...ids]}::uuid[])`.execute(tx)
    return rows
  },
})
