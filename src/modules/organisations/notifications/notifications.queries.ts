import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { SubjectKind, SubjectRef } from '../subjects/subject.ts'
import {
  type ChangedPart,
  changeWindowMilliseconds,
  type NotificationKind,
  type NotificationSettings,
  usualSettings,
} from './notification.ts'

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
  now: Date
}

/** Stores a notification; undefined when the person was told of the event already. */
export async function insertNotification(tx: Tx, told: NewNotification): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO notification (organisation_id, account_id, kind, subject_kind, subject_id, by_account_id, by_name,
                              comment_id, parts, events, began_at, at)
    SELECT ${told.organisationId}, ${told.accountId}, ${told.kind}, ${told.subject.kind}, ${told.subject.id}::uuid,
           ${told.by.accountId}::uuid, ${told.by.name}, ${told.commentId}::uuid, ${JSON.stringify(told.parts)}::jsonb,
           ARRAY[${told.event}], ${told.now}, ${told.now}
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

/** Holds what the person was told of changes by the same person within the hour; a new change joins it. */
export async function holdRecentChange(
  tx: Tx,
  { organisationId, accountId, subject, by, now }: NewNotification,
): Promise<OpenNotification | undefined> {
  const row = await tx
    .selectFrom('notification')
    .select(['id', 'parts', 'events'])
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', 'change')
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
  /** Null: it is of no comment. */
  comment: { text: string; isDeleted: boolean; isForViewers: boolean } | null
}

const stored = (tx: ReadTx, { organisationId, accountId }: Addressee) =>
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
      'notification.comment_id',
      'comment.body',
      'comment.deleted_at',
      sql<boolean>`coalesce(thread.is_opened, comment.is_opened)`.as('is_for_viewers'),
    ])
    .where('notification.organisation_id', '=', organisationId)
    .where('notification.account_id', '=', accountId)
    .orderBy('notification.at', 'desc')
    .orderBy('notification.id')

type Row = Awaited<ReturnType<ReturnType<typeof stored>['execute']>>[number]

const toStored = (row: Row): StoredNotification => ({
  id: row.id,
  kind: row.kind as NotificationKind,
  subject: { kind: row.subject_kind as SubjectKind, id: row.subject_id },
  byName: row.by_name,
  parts: row.parts as ChangedPart[],
  at: row.at,
  readAt: row.read_at,
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

/** Holds what no letter has told and the person has not read. */
export const holdUnmailed = async (tx: Tx, addressee: Addressee, id?: string): Promise<StoredNotification[]> => {
  let query = stored(tx, addressee)
    .where('notification.read_at', 'is', null)
    .where('notification.mailed_at', 'is', null)
  if (id !== undefined) query = query.where('notification.id', '=', id)
  return (await query.forUpdate('notification').execute()).map(toStored)
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

export async function markMailed(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('notification')
    .set({ mailed_at: now })
    .where('id', 'in', [...ids])
    .execute()
}

/** The choices of some people; of who has made none, the usual ones. */
export async function findSettings(
  tx: ReadTx,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, NotificationSettings>> {
  const rows =
    accountIds.length === 0
      ? []
      : await tx
          .selectFrom('notification_setting')
          .selectAll()
          .where('account_id', 'in', [...accountIds])
          .execute()
  const chosen = new Map(rows.map(({ account_id, ...settings }) => [account_id, settings as NotificationSettings]))
  return new Map(accountIds.map((id) => [id, chosen.get(id) ?? usualSettings]))
}

export async function saveSettings(tx: Tx, accountId: string, settings: NotificationSettings): Promise<void> {
  await tx
    .insertInto('notification_setting')
    .values({ account_id: accountId, ...settings })
    .onConflict((row) => row.column('account_id').doUpdateSet(settings))
    .execute()
}

export async function hasAccount(tx: ReadTx, accountId: string): Promise<boolean> {
  return (await tx.selectFrom('account').select('id').where('id', '=', accountId).executeTakeFirst()) !== undefined
}
