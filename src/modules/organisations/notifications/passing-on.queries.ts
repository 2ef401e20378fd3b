import type { Tx } from '#server/db.ts'
import type { SubjectKind, SubjectRef } from '../subjects/subject.ts'
import type { NotificationKind } from './notification-rules.ts'

/** What was told so long ago that it is told to somebody else, if it still waits. */
export interface Overdue {
  id: string
  organisationId: string
  kind: NotificationKind
  subject: SubjectRef
  /** The first of what it tells of. */
  event: string
  isRead: boolean
  accountId: string
  name: string
}

/** Holds some of what is to be passed on by now, the oldest first. */
export async function holdOverdue(tx: Tx, now: Date, limit: number): Promise<Overdue[]> {
  const rows = await tx
    .selectFrom('notification')
    .innerJoin('account', 'account.id', 'notification.account_id')
    .select([
      'notification.id',
      'notification.organisation_id',
      'notification.kind',
      'notification.subject_kind',
      'notification.subject_id',
      'notification.events',
      'notification.read_at',
      'notification.account_id',
      'account.name',
    ])
    .where('notification.passes_on_at', '<=', now)
    .orderBy('notification.passes_on_at')
    .orderBy('notification.id')
    .limit(limit)
    .forUpdate('notification')
    .skipLocked()
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    kind: row.kind as NotificationKind,
    subject: { kind: row.subject_kind as SubjectKind, id: row.subject_id },
    event: row.events[0] ?? row.id,
    isRead: row.read_at !== null,
    accountId: row.account_id,
    name: row.name,
  }))
}

/** Notes that nothing of them is passed on any more. */
export async function settleOverdue(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .updateTable('notification')
    .set({ passes_on_at: null })
    .where('id', 'in', [...ids])
    .execute()
}
