import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { HoldingKind, ReformInput } from './reform.ts'
import type { UnitReform } from './reforms.contract.ts'
import type { Mover, UnitMove } from './unit-holder.ts'

export async function insertReform(
  tx: Tx,
  mover: Mover,
  { name, on }: Pick<ReformInput, 'name' | 'on'>,
): Promise<string> {
  const { id } = await tx
    .insertInto('unit_reform')
    .values({
      organisation_id: mover.organisationId,
      name: JSON.stringify(name),
      on_day: on,
      made_at: mover.now,
      made_by: mover.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ends units: from now on nobody is offered them, and their names stay where they were written. */
export async function endUnits(
  tx: Tx,
  { organisationId, reformId, ends }: { organisationId: string; reformId: string; ends: ReadonlyMap<string, string> },
): Promise<void> {
  await sql`
    UPDATE unit SET ended_by = ${reformId}, successor_id = ended.successor
      FROM unnest(${[...ends.keys()]}::uuid[], ${[...ends.values()]}::uuid[]) AS ended (id, successor)
     WHERE unit.id = ended.id AND unit.organisation_id = ${organisationId}`.execute(tx)
}

export async function insertMoves(
  tx: Tx,
  reformId: string,
  { kind, moves }: { kind: HoldingKind; moves: readonly UnitMove[] },
): Promise<void> {
  await sql`
    INSERT INTO unit_reform_move (reform_id, kind, object_id, from_unit_id, to_unit_id)
    SELECT ${reformId}, ${kind}, moved.id, moved.from_unit, moved.to_unit
      FROM unnest(${moves.map(({ id }) => id)}::text[], ${moves.map(({ from }) => from)}::uuid[],
                  ${moves.map(({ to }) => to)}::uuid[]) AS moved (id, from_unit, to_unit)`.execute(tx)
}

/** The reforms of an organisation, the one of the latest day first. */
export async function findReforms(tx: ReadTx, organisationId: string): Promise<UnitReform[]> {
  const { rows } = await sql<{
    id: string
    name: LocalText
    on: string
    madeAt: Date
    madeBy: string
    ended: UnitReform['ended']
    moved: UnitReform['moved']
  }>`
    SELECT reform.id, reform.name, to_char(reform.on_day, 'YYYY-MM-DD') AS "on", reform.made_at AS "madeAt",
           reform.made_by AS "madeBy",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', unit.id, 'name', unit.name, 'successor', successor.name)
                                      ORDER BY unit.position, unit.id), '[]')
              FROM unit JOIN unit AS successor ON successor.id = unit.successor_id
             WHERE unit.ended_by = reform.id) AS ended,
           (SELECT coalesce(jsonb_object_agg(counted.kind, counted.count), '{}')
              FROM (SELECT kind, count(DISTINCT object_id) FROM unit_reform_move
                     WHERE reform_id = reform.id GROUP BY kind) AS counted) AS moved
      FROM unit_reform AS reform
     WHERE reform.organisation_id = ${organisationId}
     ORDER BY reform.on_day DESC, reform.made_at DESC, reform.id`.execute(tx)
  return rows.map(({ madeAt, ...row }) => ({ ...row, madeAt: madeAt.toISOString() }))
}
