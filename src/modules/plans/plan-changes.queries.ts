import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ChangedKind, ChangeKind, PlanChange } from './plan-change.ts'
import type { Author } from './plan-objects.queries.ts'
import { type PlanKind, planKinds } from './plan.ts'

export interface NewPlanChange<Kind extends ChangedKind = ChangedKind> {
  kind: Kind
  id: string
  change: ChangeKind
  version: number
  before: object | null
  after: object | null
}

export const insertPlanChange = (tx: Tx, author: Author, change: NewPlanChange): Promise<void> =>
  insertPlanChanges(tx, author, [change])

/** Changes that were made at once, in their order; there must be one. */
export async function insertPlanChanges(tx: Tx, author: Author, changes: readonly NewPlanChange[]): Promise<void> {
  await tx
    .insertInto('plan_change')
    .values(
      changes.map(({ kind, id, change, version, before, after }) => ({
        organisation_id: author.organisationId,
        kind,
        object_id: id,
        change,
        version,
        at: author.now,
        account_id: author.accountId,
        by_name: author.name,
        before: before && JSON.stringify(before),
        after: after && JSON.stringify(after),
      })),
    )
    .execute()
}

/** Everything that has happened to a part, newest first; empty when the organisation has never had such a part. */
export async function findPlanChanges(
  tx: ReadTx,
  organisationId: string,
  { kind, id }: { kind: ChangedKind; id: string },
): Promise<PlanChange[]> {
  const rows = await tx
    .selectFrom('plan_change')
    .select(['change', 'version', 'at', 'by_name', 'before', 'after'])
    .where('organisation_id', '=', organisationId)
    .where('object_id', '=', id)
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ at, by_name, ...row }) => ({
    change: row.change as ChangeKind,
    version: row.version,
    at: at.toISOString(),
    byName: by_name,
    before: row.before as Record<string, unknown> | null,
    after: row.after as Record<string, unknown> | null,
  }))
}

export interface DeletedPart {
  kind: PlanKind
  id: string
  title: LocalText
  deletedAt: Date
  deletedBy: string
  /** The unit of a deleted action, or of the action of a deleted follow-up. */
  unitId: string | null
}

/** The parts whose last change was that they were deleted, newest first. */
export async function findDeletedParts(tx: ReadTx, organisationId: string, limit: number): Promise<DeletedPart[]> {
  const { rows } = await sql<DeletedPart>`
    SELECT last.kind, last.object_id AS id, last.at AS "deletedAt", last.by_name AS "deletedBy",
           coalesce(last.before -> 'title', last.before -> 'name', last.before -> 'text') AS title,
           coalesce(action.unit_id, action_followed.unit_id) AS "unitId"
      FROM (SELECT DISTINCT ON (object_id) id, kind, object_id, change, at, by_name, before
              FROM plan_change WHERE organisation_id = ${organisationId} AND change <> 'moved'
               AND kind = ANY (${[...planKinds]})
             ORDER BY object_id, id DESC) AS last
      LEFT JOIN action ON action.id = last.object_id
      LEFT JOIN follow_up ON follow_up.id = last.object_id
      LEFT JOIN action AS action_followed ON action_followed.id = follow_up.action_id
     WHERE last.change = 'deleted'
     ORDER BY last.id DESC
     LIMIT ${limit}`.execute(tx)
  return rows
}
