import type { ReadTx, Tx } from '#server/db.ts'
import type { NetworkInput } from './network.ts'
import { keptNetwork, keptOf, type NetworkChange, networkChange } from './network-change.ts'
import type { NetworkAuthor } from './networks.queries.ts'

type NewChange =
  | { id: string; change: 'updated'; before: NetworkInput; after: NetworkInput }
  | { id: string; change: Exclude<NetworkChange['change'], 'updated'> }

/** Notes what has happened to a network, in the transaction in which it does. */
export async function insertNetworkChange(
  tx: Tx,
  { organisationId, name, now }: NetworkAuthor,
  done: NewChange,
): Promise<void> {
  await tx
    .insertInto('network_change')
    .values({
      organisation_id: organisationId,
      network_id: done.id,
      change: done.change,
      at: now,
      by_name: name,
      ...(done.change === 'updated' && {
        before: JSON.stringify(keptOf(done.before)),
        after: JSON.stringify(keptOf(done.after)),
      }),
    })
    .execute()
}

const most = 200

/** What has happened to a network, the newest first. */
export async function findNetworkChanges(tx: ReadTx, organisationId: string, id: string): Promise<NetworkChange[]> {
  const rows = await tx
    .selectFrom('network_change')
    .select(['change', 'at', 'by_name as byName', 'before', 'after'])
    .where('organisation_id', '=', organisationId)
    .where('network_id', '=', id)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ change, at, byName, before, after }) => ({
    change: networkChange.shape.change.parse(change),
    at: at.toISOString(),
    byName,
    before: keptNetwork.nullable().parse(before),
    after: keptNetwork.nullable().parse(after),
  }))
}
