import { type Selectable, sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Database } from '#server/db-types.ts'
import type { Author } from '../plan-objects.queries.ts'
import type { CalculationInput, StoredCalculation } from './calculation.ts'
import type { UnitCost, UnitCostInput } from './unit-cost.ts'

type UnitCostRow = Selectable<Database['unit_cost']>

const toUnitCostInput = (row: UnitCostRow): UnitCostInput => ({
  name: row.name,
  per: row.per,
  lowEuros: row.low_euros,
  highEuros: row.high_euros,
  priceYear: row.price_year,
  source: row.source,
  address: row.address,
  note: row.note,
})

const toUnitCostRow = ({ name, per, lowEuros, highEuros, priceYear, source, address, note }: UnitCostInput) => ({
  name: JSON.stringify(name),
  per: JSON.stringify(per),
  low_euros: lowEuros,
  high_euros: highEuros,
  price_year: priceYear,
  source: JSON.stringify(source),
  address,
  note: note && JSON.stringify(note),
})

/** All unit costs of an organisation, those that were deleted last, else in the order in which they were added. */
export async function findUnitCosts(tx: ReadTx, organisationId: string): Promise<UnitCost[]> {
  const rows = await tx
    .selectFrom('unit_cost')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy(sql`deleted_at IS NOT NULL`)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    ...toUnitCostInput(row),
    addedBy: row.created_by_name,
    addedAt: row.created_at.toISOString(),
    isDeleted: row.deleted_at !== null,
  }))
}

export interface Held<Content> {
  id: string
  version: number
  isDeleted: boolean
  content: Content
}

/** Holds a unit cost, deleted or not, until the transaction ends; undefined when the organisation has no such one. */
export async function holdUnitCost(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<Held<UnitCostInput> | undefined> {
  const row = await tx
    .selectFrom('unit_cost')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  return row && { id, version: row.version, isDeleted: row.deleted_at !== null, content: toUnitCostInput(row) }
}

/** Adds a unit cost; `id` is said by the demo. */
export async function insertUnitCost(tx: Tx, author: Author, content: UnitCostInput, id?: string): Promise<string> {
  const added = await tx
    .insertInto('unit_cost')
    .values({
      ...(id && { id }),
      organisation_id: author.organisationId,
      ...toUnitCostRow(content),
      created_by_name: author.name,
      created_at: author.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return added.id
}

/** Stores a unit cost that is held, deleted at a moment or not, and counts its version up. */
export async function updateUnitCostRow(
  tx: Tx,
  { id, version }: Held<UnitCostInput>,
  { content, deletedAt }: { content: UnitCostInput; deletedAt: Date | null },
): Promise<void> {
  await tx
    .updateTable('unit_cost')
    .set({ ...toUnitCostRow(content), version: version + 1, deleted_at: deletedAt })
    .where('id', '=', id)
    .execute()
}

const toStored = (row: Selectable<Database['avoided_cost_calculation']>): StoredCalculation => ({
  // The content is only ever written by `storeCalculation`; the unit cost has a column, so that it can be referred to.
  content: { ...(row.content as Omit<CalculationInput, 'unitCostId'>), unitCostId: row.unit_cost_id },
  version: row.version,
  writtenBy: row.written_by_name,
  writtenAt: row.written_at.toISOString(),
  unitCostVersion: row.unit_cost_version,
  isDeleted: row.deleted_at !== null,
})

/** The calculations of a programme's goals by the goals' ids, deleted ones too. */
export async function findCalculations(
  tx: ReadTx,
  organisationId: string,
  programmeId: string,
): Promise<Map<string, StoredCalculation>> {
  const rows = await tx
    .selectFrom('avoided_cost_calculation as calculation')
    .innerJoin('goal', 'goal.id', 'calculation.goal_id')
    .innerJoin('priority', 'priority.id', 'goal.priority_id')
    .selectAll('calculation')
    .where('calculation.organisation_id', '=', organisationId)
    .where('priority.programme_id', '=', programmeId)
    .execute()
  return new Map(rows.map((row) => [row.goal_id, toStored(row)]))
}

/** Holds the calculation of a goal, deleted or not, until the transaction ends. */
export async function holdCalculation(
  tx: Tx,
  organisationId: string,
  goalId: string,
): Promise<Held<CalculationInput> | undefined> {
  const row = await tx
    .selectFrom('avoided_cost_calculation')
    .selectAll()
    .where('goal_id', '=', goalId)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const { content, version, isDeleted } = toStored(row)
  return { id: goalId, version, isDeleted, content }
}

export interface CalculationToStore {
  goalId: string
  content: CalculationInput
  unitCostVersion: number
  version: number
}

/** Writes a calculation, new or in the place of the one that is held. */
export async function storeCalculation(
  tx: Tx,
  author: Author,
  { goalId, content: { unitCostId, ...content }, unitCostVersion, version }: CalculationToStore,
): Promise<void> {
  const row = {
    unit_cost_id: unitCostId,
    unit_cost_version: unitCostVersion,
    content: JSON.stringify(content),
    version,
    written_by_name: author.name,
    written_at: author.now,
    deleted_at: null,
  }
  await tx
    .insertInto('avoided_cost_calculation')
    .values({ goal_id: goalId, organisation_id: author.organisationId, ...row })
    .onConflict((conflict) => conflict.column('goal_id').doUpdateSet(row))
    .execute()
}

export async function markCalculationDeleted(
  tx: Tx,
  { id, version }: Held<CalculationInput>,
  deletedAt: Date,
): Promise<void> {
  await tx
    .updateTable('avoided_cost_calculation')
    .set({ deleted_at: deletedAt, version: version + 1 })
    .where('goal_id', '=', id)
    .execute()
}

/** What counts as a change in each of the indicators, by their keys; null where none is stated. */
export async function findThresholds(tx: ReadTx, keys: readonly string[]): Promise<Map<string, number | null>> {
  if (keys.length === 0) return new Map()
  const rows = await tx.selectFrom('indicator').select(['key', 'flat_threshold']).where('key', 'in', keys).execute()
  return new Map(rows.map(({ key, flat_threshold: threshold }) => [key, threshold]))
}
