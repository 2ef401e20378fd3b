import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { unitsWithin } from './unit.ts'

export interface UnitRow {
  id: string
  name: LocalText
  parentId: string | null
  position: number
}

/** The units that an organisation has, siblings in order; those that a reform has ended are not among them. */
export async function findUnits(tx: ReadTx, organisationId: string): Promise<UnitRow[]> {
  return tx
    .selectFrom('unit')
    .select(['id', 'name', 'parent_id as parentId', 'position'])
    .where('organisation_id', '=', organisationId)
    .where('ended_by', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The unit and everything below it, for a rule such as "an editor edits the own unit". */
export const findUnitIdsWithin = async (tx: ReadTx, organisationId: string, unitId: string): Promise<Set<string>> =>
  unitsWithin(await findUnits(tx, organisationId), unitId)

export async function insertUnit(
  tx: Tx,
  organisationId: string,
  unit: Omit<UnitRow, 'id'> & { id?: string },
): Promise<string> {
  const { id } = await tx
    .insertInto('unit')
    .values({
      ...(unit.id && { id: unit.id }),
      organisation_id: organisationId,
      name: JSON.stringify(unit.name),
      parent_id: unit.parentId,
      position: unit.position,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateUnitName(tx: Tx, organisationId: string, id: string, name: LocalText): Promise<void> {
  await ofOrganisation(tx, organisationId, id)
    .set({ name: JSON.stringify(name) })
    .execute()
}

/** Puts units below a parent in the given order. */
export async function placeUnits(
  tx: Tx,
  organisationId: string,
  parentId: string | null,
  ids: readonly string[],
): Promise<void> {
  for (const [position, id] of ids.entries())
    await ofOrganisation(tx, organisationId, id).set({ parent_id: parentId, position }).execute()
}

const ofOrganisation = (tx: Tx, organisationId: string, id: string) =>
  tx.updateTable('unit').where('organisation_id', '=', organisationId).where('id', '=', id)

/** SQLSTATE of a row that others still refer to. */
const stillReferenced = '23503'

/** False when something belongs to the unit: a unit below it, a person, an action; the transaction is then lost. */
export async function deleteUnit(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  try {
    await tx.deleteFrom('unit').where('organisation_id', '=', organisationId).where('id', '=', id).execute()
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === stillReferenced) return false
    throw error
  }
}
