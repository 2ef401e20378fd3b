import { type RawBuilder, sql } from 'kysely'

import type { HoldingKind } from './reform.ts'
import type { Holding, UnitHolder } from './unit-holder.ts'

interface HoldingTable {
  kind: HoldingKind
  table: string
  /** What tells one row from another, as text; `held` names the table. */
  id: RawBuilder<string>
  title: RawBuilder<unknown>
  /** Whether the row is deleted or otherwise out of sight. */
  isDeleted?: RawBuilder<boolean>
  /** Counted up with every change, so that whoever edits it learns of the move. */
  isVersioned?: boolean
}

/** The holder of a table whose rows need nothing but another `unit_id`. */
export const heldInTable = ({ kind, table, id, title, isDeleted, isVersioned }: HoldingTable): UnitHolder => ({
  kind,
  table,
  async find(tx, organisationId, unitIds) {
    const { rows } = await sql<Holding>`
      SELECT ${id} AS id, held.unit_id AS "unitId", ${title} AS title, ${isDeleted ?? sql`false`} AS "isDeleted"
        FROM ${sql.table(table)} AS held
       WHERE held.organisation_id = ${organisationId} AND held.unit_id = ANY (${[...unitIds]}::uuid[])
       ORDER BY 3, 1`.execute(tx)
    return rows
  },
  async move(tx, { organisationId }, moves) {
    const [ids, froms, tos] = [moves.map((one) => one.id), moves.map(({ from }) => from), moves.map(({ to }) => to)]
    await sql`
      UPDATE ${sql.table(table)} AS held
         SET unit_id = moved.to_unit ${isVersioned ? sql`, version = held.version + 1` : sql``}
        FROM unnest(${ids}::text[], ${froms}::uuid[], ${tos}::uuid[]) AS moved (id, from_unit, to_unit)
       WHERE held.organisation_id = ${organisationId} AND ${id} = moved.id AND held.unit_id = moved.from_unit`.execute(
      tx,
    )
  },
})
