import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { SubjectKind, SubjectRef } from '../subjects/subject.ts'
import type { CommentCount, PersonName } from './comment.ts'

export interface StoredComment {
  id: string
  subject: SubjectRef
  /** The comment that it answers; null: it began a thread. */
  threadId: string | null
  text: string
  mentions: readonly PersonName[]
  authorId: string | null
  authorName: string
  version: number
  createdAt: Date
  editedAt: Date | null
  isDeleted: boolean
  isOpened: boolean
  resolved: { at: Date; byName: string } | null
}

const comments = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('comment')
    .selectAll('comment')
    .select(
      sql<PersonName[]>`coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', account.id, 'name', account.name) ORDER BY account.name)
          FROM comment_mention JOIN account ON account.id = comment_mention.account_id
         WHERE comment_mention.comment_id = comment.id), '[]')`.as('mentions'),
    )
    .where('comment.organisation_id', '=', organisationId)

type Row = Awaited<ReturnType<ReturnType<typeof comments>['execute']>>[number]

const toStored = (row: Row): StoredComment => ({
  id: row.id,
  subject: { kind: row.subject_kind as SubjectKind, id: row.subject_id },
  threadId: row.thread_id,
  text: row.body,
  mentions: row.mentions,
  authorId: row.author_id,
  authorName: row.author_name,
  version: row.version,
  createdAt: row.created_at,
  editedAt: row.edited_at,
  isDeleted: row.deleted_at !== null,
  isOpened: row.is_opened,
  resolved: row.resolved_at && { at: row.resolved_at, byName: row.resolved_by_name ?? '' },
})

/** All comments on things of one kind, in the order of writing. */
export async function findComments(
  tx: ReadTx,
  organisationId: string,
  { kind, ids }: { kind: SubjectKind; ids: readonly string[] },
): Promise<StoredComment[]> {
  const rows = await comments(tx, organisationId)
    .where('comment.subject_kind', '=', kind)
    .where('comment.subject_id', '=', sql<string>`ANY (${ids})`)
    .orderBy('comment.created_at')
    .orderBy('comment.id')
    .execute()
  return rows.map(toStored)
}

/** Holds a comment until the transaction ends; undefined when the organisation has no such comment. */
export async function holdComment(tx: Tx, organisationId: string, id: string): Promise<StoredComment | undefined> {
  const row = await comments(tx, organisationId).where('comment.id', '=', id).forUpdate('comment').executeTakeFirst()
  return row && toStored(row)
}

export interface NewComment {
  organisationId: string
  subject: SubjectRef
  threadId: string | null
  text: string
  author: { accountId: string; name: string }
  isOpened: boolean
  now: Date
  /** Only the demo says its ids itself. */
  id?: string
}

export async function insertComment(tx: Tx, comment: NewComment): Promise<string> {
  const { id } = await tx
    .insertInto('comment')
    .values({
      ...(comment.id && { id: comment.id }),
      organisation_id: comment.organisationId,
      subject_kind: comment.subject.kind,
      subject_id: comment.subject.id,
      thread_id: comment.threadId,
      body: comment.text,
      author_id: comment.author.accountId,
      author_name: comment.author.name,
      created_at: comment.now,
      is_opened: comment.isOpened,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Stores who is named in a comment, in place of whom it named before. */
export async function replaceMentions(tx: Tx, commentId: string, accountIds: readonly string[]): Promise<void> {
  await tx.deleteFrom('comment_mention').where('comment_id', '=', commentId).execute()
  if (accountIds.length > 0)
    await tx
      .insertInto('comment_mention')
      .values(accountIds.map((accountId) => ({ comment_id: commentId, account_id: accountId })))
      .execute()
}

export async function updateCommentText(tx: Tx, id: string, text: string, now: Date): Promise<void> {
  await tx
    .updateTable('comment')
    .set(({ eb }) => ({ body: text, edited_at: now, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Takes a comment's words away; that there was one stays. */
export async function eraseComment(tx: Tx, id: string, now: Date): Promise<void> {
  await replaceMentions(tx, id, [])
  await tx
    .updateTable('comment')
    .set(({ eb }) => ({ body: '', deleted_at: now, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function setResolved(
  tx: Tx,
  threadId: string,
  resolved: { at: Date; byName: string } | null,
): Promise<void> {
  await tx
    .updateTable('comment')
    .set({ resolved_at: resolved?.at ?? null, resolved_by_name: resolved?.byName ?? null })
    .where('id', '=', threadId)
    .execute()
}

export async function setOpened(tx: Tx, threadId: string, isOpened: boolean): Promise<void> {
  await tx.updateTable('comment').set({ is_opened: isOpened }).where('id', '=', threadId).execute()
}

/** How many comments there are on what, in one question; `onlyOpened`: of the threads that viewers see. */
export async function countComments(tx: ReadTx, organisationId: string, onlyOpened: boolean): Promise<CommentCount[]> {
  const { rows } = await sql<CommentCount>`
    SELECT comment.subject_kind AS kind, comment.subject_id AS id, count(*) FILTER (WHERE comment.deleted_at IS NULL) AS comments,
           count(DISTINCT thread.id) FILTER (WHERE thread.resolved_at IS NULL AND comment.deleted_at IS NULL) AS open
      FROM comment
      JOIN comment AS thread ON thread.id = coalesce(comment.thread_id, comment.id)
     WHERE comment.organisation_id = ${organisationId} AND (thread.is_opened OR NOT ${onlyOpened}::boolean)
     GROUP BY comment.subject_kind, comment.subject_id
    HAVING count(*) FILTER (WHERE comment.deleted_at IS NULL) > 0`.execute(tx)
  return rows
}
