import type { ReadTx, Tx } from '#server/db.ts'
import type { ViewQuery } from './plan-view.ts'
import type { PlanViewKind } from './view-kinds.ts'
import { viewQuery } from './plan-view.ts'

export interface StoredView {
  id: string
  kind: PlanViewKind
  name: string
  query: ViewQuery
  isShared: boolean
  accountId: string
  savedBy: string
}

/** The views of an account and those that others share, by name. */
export async function findViews(tx: ReadTx, organisationId: string, accountId: string): Promise<StoredView[]> {
  const rows = await tx
    .selectFrom('plan_view as view')
    .innerJoin('account', 'account.id', 'view.account_id')
    .select(['view.id', 'view.kind', 'view.name', 'view.query', 'view.is_shared', 'view.account_id'])
    .select('account.name as saved_by')
    .where('view.organisation_id', '=', organisationId)
    .where((eb) => eb.or([eb('view.account_id', '=', accountId), eb('view.is_shared', '=', true)]))
    .orderBy('view.name')
    .orderBy('view.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as PlanViewKind,
    name: row.name,
    query: viewQuery.parse(row.query),
    isShared: row.is_shared,
    accountId: row.account_id,
    savedBy: row.saved_by,
  }))
}

export type NewView = Omit<StoredView, 'id' | 'savedBy'> & { organisationId: string; now: Date }

/** Stores a view in place of the account's own one of the same name. */
export async function putView(tx: Tx, view: NewView): Promise<string> {
  await tx
    .deleteFrom('plan_view')
    .where('organisation_id', '=', view.organisationId)
    .where('account_id', '=', view.accountId)
    .where('name', '=', view.name)
    .execute()
  const { id } = await tx
    .insertInto('plan_view')
    .values({
      organisation_id: view.organisationId,
      account_id: view.accountId,
      kind: view.kind,
      name: view.name,
      query: JSON.stringify(view.query),
      is_shared: view.isShared,
      saved_at: view.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function deleteView(tx: Tx, organisationId: string, id: string): Promise<void> {
  await tx.deleteFrom('plan_view').where('organisation_id', '=', organisationId).where('id', '=', id).execute()
}
