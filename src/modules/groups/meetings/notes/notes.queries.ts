import { sql } from 'kysely'

import { type RichText, richText } from '#documents/rich-text.ts'
import type { EarlierText, TextVersion } from '#documents/text-version.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Author, StoredText } from '#server/together/together-kind.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { MeetingState } from '../meeting.ts'
import type { ItemNotes } from './notes.ts'

/** A meeting as those who write its notes need to know it. */
export interface NotedMeeting {
  id: string
  organisationId: string
  slug: string
  isDemo: boolean
  groupId: string
  groupName: LocalText
  title: LocalText | null
  startsAt: Date
  state: MeetingState
  /** Its minutes are with the members to be checked, or approved. */
  hasMinutes: boolean
  /** A mark of its agenda, of the meeting itself and of how its minutes stand. */
  arrangement: string
}

const notedMeeting = (tx: ReadTx, id: string) =>
  tx
    .selectFrom('meeting')
    .innerJoin('body_group', 'body_group.id', 'meeting.group_id')
    .innerJoin('organisation', 'organisation.id', 'meeting.organisation_id')
    .select(['meeting.id', 'meeting.organisation_id as organisationId', 'meeting.group_id as groupId'])
    .select(['organisation.slug', 'organisation.demo as isDemo', 'body_group.name as groupName'])
    .select(['meeting.title', 'meeting.starts_at as startsAt'])
    .select(sql<MeetingState>`meeting.state`.as('state'))
    .select(
      sql<boolean>`coalesce((SELECT minutes.state <> 'draft' FROM meeting_minutes AS minutes
        WHERE minutes.meeting_id = meeting.id ORDER BY minutes.number DESC LIMIT 1), false)`.as('hasMinutes'),
    )
    .select(
      sql<string>`md5(concat_ws(' ', meeting.version,
        (SELECT string_agg(concat_ws(' ', minutes.number, minutes.state), ',' ORDER BY minutes.number)
          FROM meeting_minutes AS minutes WHERE minutes.meeting_id = meeting.id),
        (SELECT string_agg(concat_ws(' ', item.id, item.version), ',' ORDER BY item.position, item.id)
          FROM meeting_item AS item WHERE item.meeting_id = meeting.id)))`.as('arrangement'),
    )
    .where('meeting.id', '=', id)
    .where('body_group.deleted_at', 'is', null)

/** Undefined when there is no such meeting in any organisation, or its group is deleted. */
export const findNotedMeeting = (tx: ReadTx, id: string): Promise<NotedMeeting | undefined> =>
  notedMeeting(tx, id).executeTakeFirst()

/** The same, kept as it is until the transaction ends. */
export const holdNotedMeeting = (tx: Tx, id: string): Promise<NotedMeeting | undefined> =>
  notedMeeting(tx, id).forShare('meeting').executeTakeFirst()

const notes = (tx: ReadTx, { organisationId, id }: NotedMeeting) =>
  tx
    .selectFrom('meeting_item as item')
    .select(['item.id', 'item.notes', 'item.notes_version', 'item.notes_updated_by'])
    .select(sql<Date>`coalesce(item.notes_updated_at, item.updated_at)`.as('written_at'))
    .where('item.organisation_id', '=', organisationId)
    .where('item.meeting_id', '=', id)
type Row = Awaited<ReturnType<ReturnType<typeof notes>['execute']>>[number]

const toVersion = (row: Row, name: string | null): TextVersion | null =>
  row.notes === null
    ? null
    : {
        content: richText.parse(row.notes),
        version: row.notes_version,
        updatedAt: row.written_at.toISOString(),
        updatedBy: name,
      }

/** What is written of each item, in the order of the agenda. */
export async function findNotes(tx: ReadTx, meeting: NotedMeeting): Promise<ItemNotes[]> {
  const rows = await notes(tx, meeting)
    .leftJoin('account', 'account.id', 'item.notes_updated_by')
    .select(['account.name', 'item.title'])
    .orderBy('item.position')
    .orderBy('item.id')
    .execute()
  return rows.map((row) => ({ item: row.id, title: row.title, notes: toVersion(row, row.name) }))
}

/** The version of each item's notes, 0 where nothing is written; locked. */
export async function lockNotesVersions(tx: Tx, meeting: NotedMeeting): Promise<Map<string, number>> {
  const rows = await notes(tx, meeting).orderBy('item.id').forNoKeyUpdate().execute()
  return new Map(rows.map((row) => [row.id, row.notes === null ? 0 : row.notes_version]))
}

/** The notes of an item, locked for a change; undefined when nothing is written. */
export async function lockNotes(tx: Tx, meeting: NotedMeeting, item: string): Promise<StoredText | undefined> {
  const row = await notes(tx, meeting).where('item.id', '=', item).forNoKeyUpdate().executeTakeFirst()
  if (!row) return undefined
  const author = row.notes_updated_by
    ? await tx.selectFrom('account').select('name').where('id', '=', row.notes_updated_by).executeTakeFirst()
    : undefined
  const version = toVersion(row, author?.name ?? null)
  return version ? { ...version, updatedById: row.notes_updated_by } : undefined
}

/** Stores the notes of an item that is locked; returns their new version. */
export async function updateNotes(
  tx: Tx,
  { organisationId, id }: NotedMeeting,
  { item, content, author }: { item: string; content: RichText; author: Author },
): Promise<number> {
  const { notes_version } = await tx
    .updateTable('meeting_item')
    .set((eb) => ({
      notes: JSON.stringify(content),
      notes_version: eb('notes_version', '+', 1),
      notes_updated_at: author.now,
      notes_updated_by: author.accountId,
    }))
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', '=', id)
    .where('id', '=', item)
    .returning('notes_version')
    .executeTakeFirstOrThrow()
  return notes_version
}

/** Keeps notes as they were before they are written over. */
export async function keepNotes(
  tx: Tx,
  { organisationId }: NotedMeeting,
  { item, before }: { item: string; before: StoredText },
): Promise<void> {
  await tx
    .insertInto('meeting_notes_history')
    .values({
      item_id: item,
      organisation_id: organisationId,
      version: before.version,
      notes: JSON.stringify(before.content),
      written_at: new Date(before.updatedAt),
      written_by: before.updatedById,
    })
    .execute()
}

export async function isItemOf(tx: ReadTx, meeting: NotedMeeting, item: string): Promise<boolean> {
  return (await notes(tx, meeting).where('item.id', '=', item).executeTakeFirst()) !== undefined
}

const earlier = (tx: ReadTx, { organisationId }: NotedMeeting, item: string) =>
  tx
    .selectFrom('meeting_notes_history as history')
    .leftJoin('account', 'account.id', 'history.written_by')
    .select(['history.version', 'history.written_at', 'account.name'])
    .where('history.organisation_id', '=', organisationId)
    .where('history.item_id', '=', item)

/** What the notes of an item said before the version `before`, newest first, without the words. */
export async function findEarlierNotes(
  tx: ReadTx,
  meeting: NotedMeeting,
  { item, before, limit }: { item: string; before: number | undefined; limit: number },
): Promise<EarlierText[]> {
  const rows = await earlier(tx, meeting, item)
    .$if(before !== undefined, (query) => query.where('history.version', '<', before!))
    .orderBy('history.version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ version, written_at, name }) => ({
    version,
    updatedAt: written_at.toISOString(),
    updatedBy: name,
  }))
}

export async function findNotesVersion(
  tx: ReadTx,
  meeting: NotedMeeting,
  { item, version }: { item: string; version: number },
): Promise<TextVersion | undefined> {
  const row = await earlier(tx, meeting, item)
    .select('history.notes')
    .where('history.version', '=', version)
    .executeTakeFirst()
  return (
    row && {
      content: richText.parse(row.notes),
      version: row.version,
      updatedAt: row.written_at.toISOString(),
      updatedBy: row.name,
    }
  )
}
