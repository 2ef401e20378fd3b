import type { ReadTx } from '#server/db.ts'
import type { GroupChange, GroupChangeKind } from './group-change.ts'

/** What has happened to a group and its members, the newest first. */
export async function findGroupChanges(tx: ReadTx, organisationId: string, groupId: string): Promise<GroupChange[]> {
  const rows = await tx
    .selectFrom('group_change as done')
    .leftJoin('group_member as member', 'member.id', 'done.object_id')
    .leftJoin('account', 'account.id', 'member.account_id')
    .select(['done.kind', 'done.change', 'done.at', 'done.by_name as byName'])
    .select((eb) => eb.fn.coalesce('account.name', 'member.name').as('name'))
    .where('done.organisation_id', '=', organisationId)
    .where('done.group_id', '=', groupId)
    .orderBy('done.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as GroupChange['kind'],
    change: row.change as GroupChangeKind,
    at: row.at.toISOString(),
  }))
}
