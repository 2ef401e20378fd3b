import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { PlanContents } from './plan-change.ts'
import { planStores, type StoredRow } from './plan-rows.queries.ts'
import type { PlanKind } from './plan.ts'

/** One part of a plan as it is stored now, held until the transaction ends. */
export interface HeldPart<Kind extends PlanKind> {
  kind: Kind
  id: string
  parentId: string
  version: number
  isDeleted: boolean
  content: PlanContents[Kind]
}

/** Holds a part, deleted or not; undefined when the organisation has no such part. */
export const holdPart = <Kind extends PlanKind>(
  tx: Tx,
  organisationId: string,
  part: { kind: Kind; id: string },
): Promise<HeldPart<Kind> | undefined> => readPart(tx, organisationId, { ...part, isHeld: true })

/** A part as it is at this moment, deleted or not; undefined when the organisation has no such part. */
export const findPart = <Kind extends PlanKind>(
  tx: ReadTx,
  organisationId: string,
  part: { kind: Kind; id: string },
): Promise<HeldPart<Kind> | undefined> => readPart(tx, organisationId, { ...part, isHeld: false })

async function readPart<Kind extends PlanKind>(
  tx: ReadTx,
  organisationId: string,
  { kind, id, isHeld }: { kind: Kind; id: string; isHeld: boolean },
): Promise<HeldPart<Kind> | undefined> {
  const { table, parentColumn, toContent } = planStores[kind]
  const { rows } = await sql<StoredRow<Kind> & { parentId: string; version: number; isDeleted: boolean }>`
    SELECT *, ${sql.ref(parentColumn)} AS "parentId", deleted_at IS NOT NULL AS "isDeleted"
      FROM ${sql.table(table)} WHERE id = ${id} AND organisation_id = ${organisationId} ${isHeld ? sql`FOR UPDATE` : sql``}`.execute(
    tx,
  )
  const row = rows[0]
  if (!row) return undefined
  const { parentId, version, isDeleted } = row
  return { kind, id, parentId, version, isDeleted, content: toContent(row) }
}

export interface NewPart<Kind extends PlanKind> {
  kind: Kind
  parentId: string
  content: PlanContents[Kind]
  /** Said by the demo, and where parts that are added together speak of each other. */
  id?: string | undefined
}

/** Stores a part last among its siblings; a programme, whose siblings are the organisation's, first. */
export async function insertPart<Kind extends Exclude<PlanKind, 'followUp'>>(
  tx: Tx,
  organisationId: string,
  { kind, parentId, content, id }: NewPart<Kind>,
): Promise<string> {
  const { table, parentColumn, toRow } = planStores[kind]
  const position = kind === 'programme' ? sql`coalesce(min(position), 1) - 1` : sql`coalesce(max(position), -1) + 1`
  const columns: Record<string, unknown> = {
    ...(id && { id }),
    organisation_id: organisationId,
    [parentColumn]: parentId,
    ...toRow(content),
  }
  const { rows } = await sql<{ id: string }>`
    INSERT INTO ${sql.table(table)} (position, ${sql.join(Object.keys(columns).map((name) => sql.ref(name)))})
    VALUES ((SELECT ${position} FROM ${sql.table(table)} WHERE ${sql.ref(parentColumn)} = ${parentId}), ${sql.join(Object.values(columns))})
    RETURNING id`.execute(tx)
  return rows[0]!.id
}

export interface PartToPlace<Kind extends PlanKind> {
  id: string
  parentId: string
  content: PlanContents[Kind]
}

/** Stores parts of one kind in one statement, each last among its siblings, in the given order; there must be one. */
export async function insertParts<Kind extends Exclude<PlanKind, 'followUp'>>(
  tx: Tx,
  organisationId: string,
  { kind, parts }: { kind: Kind; parts: readonly PartToPlace<Kind>[] },
): Promise<void> {
  const { table, parentColumn, toRow } = planStores[kind]
  const next = await findNextPositions(tx, kind, [...new Set(parts.map(({ parentId }) => parentId))])
  const rows = parts.map(({ id, parentId, content }): Record<string, unknown> => {
    const position = next.get(parentId) ?? 0
    next.set(parentId, position + 1)
    return { id, organisation_id: organisationId, position, [parentColumn]: parentId, ...toRow(content) }
  })
  const columns = Object.keys(rows[0]!)
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  await sql`
    INSERT INTO ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    VALUES ${sql.join(values)}`.execute(tx)
}

async function findNextPositions(
  tx: Tx,
  kind: Exclude<PlanKind, 'followUp'>,
  parentIds: readonly string[],
): Promise<Map<string, number>> {
  const { table, parentColumn } = planStores[kind]
  const { rows } = await sql<{ parentId: string; next: number }>`
    SELECT ${sql.ref(parentColumn)} AS "parentId", max(position) + 1 AS next FROM ${sql.table(table)}
     WHERE ${sql.ref(parentColumn)} = ANY (${[...parentIds]}::uuid[]) GROUP BY 1`.execute(tx)
  return new Map(rows.map(({ parentId, next }) => [parentId, next]))
}

export interface Author {
  organisationId: string
  accountId: string | null
  name: string
  now: Date
}

export async function insertFollowUp(tx: Tx, author: Author, part: Omit<NewPart<'followUp'>, 'kind'>): Promise<string> {
  const { id } = await tx
    .insertInto('follow_up')
    .values({
      ...(part.id && { id: part.id }),
      organisation_id: author.organisationId,
      action_id: part.parentId,
      ...planStores.followUp.toRow(part.content),
      author_id: author.accountId,
      author_name: author.name,
      created_at: author.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Stores the new content of a part that is held, and counts its version up. */
export async function updatePart<Kind extends PlanKind>(
  tx: Tx,
  held: HeldPart<Kind>,
  content: PlanContents[Kind],
): Promise<void> {
  const { table, toRow } = planStores[held.kind]
  const columns = Object.entries(toRow(content)).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  await sql`UPDATE ${sql.table(table)} SET version = version + 1, ${sql.join(columns)} WHERE id = ${held.id}`.execute(
    tx,
  )
}

/** Marks a part that is held as deleted at a moment, or as not deleted, and counts its version up. */
export async function markDeleted(tx: Tx, { kind, id }: HeldPart<PlanKind>, deletedAt: Date | null): Promise<void> {
  const { table } = planStores[kind]
  await sql`UPDATE ${sql.table(table)} SET version = version + 1, deleted_at = ${deletedAt} WHERE id = ${id}`.execute(
    tx,
  )
}

/** What is in a part, or in the organisation (programmes), in its order. */
export async function findIdsWithin(
  tx: Tx,
  organisationId: string,
  { kind, parentId }: { kind: Exclude<PlanKind, 'followUp'>; parentId: string },
): Promise<string[]> {
  const { table, parentColumn } = planStores[kind]
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM ${sql.table(table)}
     WHERE ${sql.ref(parentColumn)} = ${parentId} AND organisation_id = ${organisationId} AND deleted_at IS NULL
     ORDER BY position, id`.execute(tx)
  return rows.map((row) => row.id)
}

/** Puts parts into one parent in the given order, in one statement; one that comes from elsewhere gets a new version. */
export async function placeParts(
  tx: Tx,
  organisationId: string,
  { kind, parentId, ids }: { kind: Exclude<PlanKind, 'followUp'>; parentId: string; ids: readonly string[] },
): Promise<void> {
  const { table, parentColumn } = planStores[kind]
  const parent = sql.ref(`part.${parentColumn}`)
  await sql`
    UPDATE ${sql.table(table)} AS part
       SET position = place.number - 1, ${sql.ref(parentColumn)} = ${parentId},
           version = part.version + CASE WHEN ${parent} = ${parentId} THEN 0 ELSE 1 END
      FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS place (id, number)
     WHERE part.id = place.id AND part.organisation_id = ${organisationId}`.execute(tx)
}
