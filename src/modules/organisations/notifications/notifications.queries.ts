import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { SubjectKind, SubjectRef } from '../subjects/subject.ts'
import { type ChangedPart, changeWindowMilliseconds } from './notification.ts'
import type { NotificationKind } from './notification-rules.ts'

export interface NewNotification {
  organisationId: string
  accountId: string
  kind: NotificationKind
  subject: SubjectRef
  by: { accountId: string | null; name: string }
  commentId: string | null
  parts: readonly ChangedPart[]
  /** Names what happened: told again, it changes nothing. */
  event: string
  leavesAtOnce: boolean
  /** When it is told to somebody else if nobody has reacted. */
  passesOnAt: Date | null
  /** Who was told first, of what was passed on. */
  passedOnFrom: string | null
  now: Date
}

/** Stores a notification; undefined when the person was told of the event already. */
export async function insertNotification(tx: Tx, told: NewNotification): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO notification (organisation_id, account_id, kind, subject_kind, subject_id, by_account_id, by_name,
                              comment_id, parts, events, leaves_at_once, passes_on_at, passed_on_from, began_at, at)
    SELECT ${told.organisationId}, ${told.accountId}, ${told.kind}, ${told.subject.kind}, ${told.subject.id}::uuid,
           ${told.by.accountId}::uuid, ${told.by.name}, ${told.commentId}::uuid, ${JSON.stringify(told.parts)}::jsonb,
           ARRAY[${told.event}], ${told.leavesAtOnce}, ${told.passesOnAt}, ${told.passedOnFrom}, ${told.now}, ${told.now}
     WHERE NOT EXISTS (SELECT FROM notification
                        WHERE account_id = ${told.accountId} AND organisation_id = ${told.organisationId}
                          AND subject_kind = ${told.subject.kind} AND subject_id = ${told.subject.id}
                          AND events @> ARRAY[${told.event}])
    RETURNING id`.execute(tx)
  return rows[0]?.id
}

export interface OpenNotification {
  id: string
  parts: readonly ChangedPart[]
  events: readonly string[]
}

/** Holds what the person was told of the same kind by the same person within the hour; what is new joins it. */
export async function holdRecent(
  tx: Tx,
  { organisationId, accountId, kind, subject, by, now }: NewNotification,
): Promise<OpenNotification | undefined> {
  const row = await tx
    .selectFrom('notification')
    .select(['id', 'parts', 'events'])
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('by_account_id', 'is not distinct from', by.accountId)
    .where('by_name', '=', by.name)
    .where('began_at', '>', new Date(now.getTime() - changeWindowMilliseconds))
    .orderBy('began_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, parts: row.parts as ChangedPart[] }
}

/** Adds an event to a notification, which is news again. */
export async function extendNotification(
  tx: Tx,
  id: string,
  { parts, events, now }: { parts: readonly ChangedPart[]; events: readonly string[]; now: Date },
): Promise<void> {
  await tx
    .updateTable('notification')
    .set({ parts: JSON.stringify(parts), events: [...events], at: now, read_at: null, mailed_at: null })
    .where('id', '=', id)
    .execute()
}

/** A notification as it is stored, with the words of its comment while those are there. */
export interface StoredNotification {
  id: string
  kind: NotificationKind
  subject: SubjectRef
  byName: string
  parts: readonly ChangedPart[]
  at: Date
  readAt: Date | null
  passedOnFrom: string | null
  /** Null: it is of no comment. */
  comment: { text: string; isDeleted: boolean; isForViewers: boolean } | null
}

/** Notifications as they are stored. */
export const selectStored = (tx: ReadTx) =>
  tx
    .selectFrom('notification')
    .leftJoin('comment', 'comment.id', 'notification.comment_id')
    .leftJoin('comment as thread', 'thread.id', 'comment.thread_id')
    .select([
      'notification.id',
      'notification.kind',
      'notification.subject_kind',
      'notification.subject_id',
      'notification.by_name',
      'notification.parts',
      'notification.at',
      'notification.read_at',
      'notification.passed_on_from',
      'notification.comment_id',
      'comment.body',
      'comment.deleted_at',
      sql<boolean>`coalesce(thread.is_opened, comment.is_opened)`.as('is_for_viewers'),
    ])

const stored = (tx: ReadTx, { organisationId, accountId }: Addressee) =>
  selectStored(tx)
    .where('notification.organisation_id', '=', organisationId)
    .where('notification.account_id', '=', accountId)
    .orderBy('notification.at', 'desc')
    .orderBy('notification.id')

type StoredRow = Awaited<ReturnType<ReturnType<typeof stored>['execute']>>[number]

export const toStored = (row: StoredRow): StoredNotification => ({
  id: row.id,
  kind: row.kind as NotificationKind,
  subject: { kind: row.subject_kind as SubjectKind, id: row.subject_id },
  byName: row.by_name,
  parts: row.parts as ChangedPart[],
  at: row.at,
  readAt: row.read_at,
  passedOnFrom: row.passed_on_from,
  comment:
    row.comment_id === null
      ? null
      : { text: row.body ?? '', isDeleted: row.deleted_at !== null, isForViewers: row.is_for_viewers },
})

export interface Addressee {
  organisationId: string
  accountId: string
}

/** Some of a person's notifications, newest first; those after a place in that order. */
export async function findNotifications(
  tx: ReadTx,
  addressee: Addressee,
  { limit, after }: { limit: number; after?: { at: Date; id: string } | undefined },
): Promise<StoredNotification[]> {
  let query = stored(tx, addressee).limit(limit)
  if (after)
    query = query.where((row) =>
      row.or([
        row('notification.at', '<', after.at),
        row.and([row('notification.at', '=', after.at), row('notification.id', '>', after.id)]),
      ]),
    )
  return (await query.execute()).map(toStored)
}

export const findUnread = async (tx: ReadTx, addressee: Addressee, limit: number): Promise<StoredNotification[]> =>
  (await stored(tx, addressee).where('notification.read_at', 'is', null).limit(limit).execute()).map(toStored)

/** Holds what no letter has told and some people have not read, in all of their organisations. */
export async function holdUnmailed(tx: Tx, accountIds: readonly string[]): Promise<(StoredNotification & Addressee)[]> {
  if (accountIds.length === 0) return []
  const rows = await selectStored(tx)
    .select(['notification.organisation_id', 'notification.account_id'])
    .where('notification.account_id', 'in', [...new Set(accountIds)])
    .where('notification.read_at', 'is', null)
    .where('notification.mailed_at', 'is', null)
    .orderBy('notification.at', 'desc')
    .orderBy('notification.id')
    .forUpdate('notification')
    .execute()
  return rows.map((row) => ({ ...toStored(row), organisationId: row.organisation_id, accountId: row.account_id }))
}

/** False when the person has no such notification. */
export async function setRead(
  tx: Tx,
  accountId: string,
  { id, readAt }: { id: string; readAt: Date | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('notification')
    .set({ read_at: readAt })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function setAllRead(
  tx: Tx,
  { organisationId, accountId }: Addressee,
  { upTo, now }: { upTo: Date; now: Date },
): Promise<void> {
  await tx
    .updateTable('notification')
    .set({ read_at: now })
    .where('organisation_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .where('at', '<=', upTo)
    .where('read_at', 'is', null)
    .execute()
}

/** Notes that a letter tells of some notifications. */
export async function markMailed(
  tx: Tx,
  ids: readonly string[],
  { letterKey, now }: { letterKey: string; now: Date },
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('notification')
    .set({ mailed_at: now, letter_key: letterKey })
    .where('id', 'in', [...ids])
    .execute()
}

/** The same of notifications of several letters. */
export async function markMailedBy(
  tx: Tx,
  mailed: readonly { id: string; letterKey: string }[],
  now: Date,
): Promise<void> {
  if (mailed.length === 0) return
  await sql`
    UPDATE notification SET mailed_at = ${now}, letter_key = told.letter_key
      FROM unnest(${mailed.map(({ id }) => id)}::uuid[], ${mailed.map(({ letterKey }) => letterKey)}::text[])
           AS told (id, letter_key)
     WHERE notification.id = told.id`.execute(tx)
}
