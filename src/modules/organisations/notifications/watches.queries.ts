import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { SubjectKind, SubjectRef } from '../subjects/subject.ts'

export type WatchReason = 'chosen' | 'owner' | 'mentioned' | 'commented'

export interface NewWatch {
  organisationId: string
  accountId: string
  subject: SubjectRef
  reason: WatchReason
}

/** Begins a watch, unless the person has one or has stopped one. */
export async function insertWatch(tx: Tx, { organisationId, accountId, subject, reason }: NewWatch): Promise<void> {
  const values = {
    organisation_id: organisationId,
    account_id: accountId,
    subject_kind: subject.kind,
    subject_id: subject.id,
    reason,
  }
  await tx
    .insertInto('watch')
    .values(values)
    .onConflict((row) => row.doNothing())
    .execute()
}

/** What the person has chosen: it holds whatever happens later. */
export async function setWatch(
  tx: Tx,
  { organisationId, accountId, subject, isWatched }: Omit<NewWatch, 'reason'> & { isWatched: boolean },
): Promise<void> {
  const chosen = { reason: 'chosen', is_stopped: !isWatched }
  await tx
    .insertInto('watch')
    .values({
      organisation_id: organisationId,
      account_id: accountId,
      subject_kind: subject.kind,
      subject_id: subject.id,
      ...chosen,
    })
    .onConflict((row) => row.columns(['account_id', 'subject_kind', 'subject_id']).doUpdateSet(chosen))
    .execute()
}

/** Ends a watch that the person had only as the owner. */
export async function deleteOwnerWatch(tx: Tx, accountId: string, { kind, id }: SubjectRef): Promise<void> {
  await tx
    .deleteFrom('watch')
    .where('account_id', '=', accountId)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('reason', '=', 'owner')
    .where('is_stopped', '=', false)
    .execute()
}

export async function findWatched(
  tx: ReadTx,
  { organisationId, accountId }: { organisationId: string; accountId: string },
): Promise<SubjectRef[]> {
  const rows = await tx
    .selectFrom('watch')
    .select(['subject_kind as kind', 'subject_id as id'])
    .where('organisation_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .where('is_stopped', '=', false)
    .execute()
  return rows.map(({ kind, id }) => ({ kind: kind as SubjectKind, id }))
}

/**
 * The members who watch any of a chain of things, each with the first of the chain that they watch. Who has stopped
 * watching the first of the chain is not told of it through what it is in.
 */
export async function findWatchers(
  tx: ReadTx,
  organisationId: string,
  chain: readonly SubjectRef[],
): Promise<{ accountId: string; watched: SubjectRef }[]> {
  const { rows } = await sql<{ accountId: string; kind: SubjectKind; id: string }>`
    SELECT DISTINCT ON (watch.account_id) watch.account_id AS "accountId", watch.subject_kind AS kind, watch.subject_id AS id
      FROM unnest(${chain.map(({ kind }) => kind)}::text[], ${chain.map(({ id }) => id)}::uuid[])
             WITH ORDINALITY AS link (kind, id, place)
      JOIN watch ON watch.subject_kind = link.kind AND watch.subject_id = link.id
      JOIN membership ON membership.account_id = watch.account_id AND membership.organisation_id = watch.organisation_id
     WHERE watch.organisation_id = ${organisationId} AND NOT watch.is_stopped
       AND NOT EXISTS (SELECT FROM watch AS stopped
                        WHERE stopped.account_id = watch.account_id AND stopped.is_stopped
                          AND stopped.subject_kind = ${chain[0]?.kind ?? ''} AND stopped.subject_id = ${chain[0]?.id ?? null})
     ORDER BY watch.account_id, link.place`.execute(tx)
  return rows.map(({ accountId, kind, id }) => ({ accountId, watched: { kind, id } }))
}
