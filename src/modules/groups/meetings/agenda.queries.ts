import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type {
  ItemInput,
  ItemKind,
  ItemLink,
  ItemRecord,
  ItemState,
  ItemSubject,
  ItemSubjectKind,
  ItemVotes,
} from './agenda-item.ts'
import type { MeetingAuthor } from './meetings.queries.ts'

/** An item of an agenda as it is stored. */
export interface StoredItem extends ItemInput, ItemRecord {
  id: string
  meetingId: string
  position: number
  subject: ItemSubject | null
  /** What was said, as ProseMirror JSON; whoever shows it reads it through the schema of typed text. */
  notes: unknown
  version: number
  notesVersion: number
  updatedAt: Date
  updatedBy: string
}

const items = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('meeting_item')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('position')
    .orderBy('id')

type Row = Awaited<ReturnType<ReturnType<typeof items>['execute']>>[number]

const toStored = (row: Row): StoredItem => ({
  id: row.id,
  meetingId: row.meeting_id,
  position: row.position,
  kind: row.kind as ItemKind,
  title: row.title,
  reason: row.reason,
  subject:
    row.subject_kind !== null && row.subject_id !== null && row.subject_path !== null
      ? { kind: row.subject_kind as ItemSubjectKind, id: row.subject_id, path: row.subject_path }
      : null,
  presenter: row.presenter,
  minutes: row.minutes,
  proposal: row.proposal,
  links: row.links as ItemLink[],
  notes: row.notes,
  decision: row.decision,
  state: row.state as ItemState,
  votes: votesOf(row),
  version: row.version,
  notesVersion: row.notes_version,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
})

function votesOf({ votes_for, votes_against, votes_empty }: Row): ItemVotes | null {
  if (votes_for === null || votes_against === null || votes_empty === null) return null
  return { for: votes_for, against: votes_against, empty: votes_empty }
}

/** The agenda of a meeting in its order. */
export const findItems = async (tx: ReadTx, organisationId: string, meetingId: string): Promise<StoredItem[]> =>
  (await items(tx, organisationId).where('meeting_id', '=', meetingId).execute()).map(toStored)

/** Holds an item of a meeting until the transaction ends. */
export async function holdItem(
  tx: Tx,
  organisationId: string,
  { meetingId, id }: { meetingId: string; id: string },
): Promise<StoredItem | undefined> {
  const row = await items(tx, organisationId)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toStored(row)
}

const toColumns = (input: ItemInput) => ({
  kind: input.kind,
  title: JSON.stringify(input.title),
  reason: input.reason && JSON.stringify(input.reason),
  presenter: input.presenter,
  minutes: input.minutes,
  proposal: input.proposal && JSON.stringify(input.proposal),
  links: JSON.stringify(input.links),
})

export interface NewItem {
  input: ItemInput
  subject: ItemSubject | null
  /** Only the demo says its ids itself. */
  id?: string
}

/** Adds an item last in order, and gives its id. */
export async function insertItem(
  tx: Tx,
  author: MeetingAuthor,
  { meetingId, input, subject, id }: NewItem & { meetingId: string },
): Promise<string> {
  const { organisationId } = author
  const row = await tx
    .insertInto('meeting_item')
    .values({
      ...(id !== undefined && { id }),
      organisation_id: organisationId,
      meeting_id: meetingId,
      position: sql<number>`(SELECT coalesce(max(position), 0) + 1 FROM meeting_item
                              WHERE meeting_id = ${meetingId} AND organisation_id = ${organisationId})`,
      subject_kind: subject?.kind ?? null,
      subject_id: subject?.id ?? null,
      subject_path: subject?.path ?? null,
      updated_at: author.now,
      updated_by: author.name,
      ...toColumns(input),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const changed = (tx: Tx, { organisationId, name, now }: MeetingAuthor, id: string) =>
  tx
    .updateTable('meeting_item')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: now, updated_by: name }))
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('version')

/** Stores new content of an item that is held; gives its new version. */
export const updateItemContent = async (
  tx: Tx,
  author: MeetingAuthor,
  { id, input }: { id: string; input: ItemInput },
): Promise<number> => (await changed(tx, author, id).set(toColumns(input)).executeTakeFirstOrThrow()).version

/** Stores what came of an item that is held; gives its new version. */
export async function updateItemRecord(
  tx: Tx,
  author: MeetingAuthor,
  { id, record: { state, decision, votes } }: { id: string; record: ItemRecord },
): Promise<number> {
  const row = await changed(tx, author, id)
    .set({
      state,
      decision: decision && JSON.stringify(decision),
      votes_for: votes?.for ?? null,
      votes_against: votes?.against ?? null,
      votes_empty: votes?.empty ?? null,
    })
    .executeTakeFirstOrThrow()
  return row.version
}

/** Stores the notes of an item that is held; they have a version of their own. */
export async function updateItemNotes(
  tx: Tx,
  { organisationId }: MeetingAuthor,
  { id, notes }: { id: string; notes: unknown },
): Promise<number> {
  const row = await tx
    .updateTable('meeting_item')
    .set((eb) => ({ notes: JSON.stringify(notes), notes_version: eb('notes_version', '+', 1) }))
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('notes_version')
    .executeTakeFirstOrThrow()
  return row.notes_version
}

export async function deleteItem(tx: Tx, organisationId: string, id: string): Promise<void> {
  await tx.deleteFrom('meeting_item').where('id', '=', id).where('organisation_id', '=', organisationId).execute()
}

/** Puts the items of a meeting into the order of the ids; those that are not named come after them as they were. */
export async function orderItems(
  tx: Tx,
  organisationId: string,
  { meetingId, ids }: { meetingId: string; ids: readonly string[] },
): Promise<void> {
  await sql`
    WITH ordered AS (
      SELECT id, row_number() OVER (ORDER BY array_position(${ids}::uuid[], id) NULLS LAST, position, id) AS place
        FROM meeting_item WHERE meeting_id = ${meetingId} AND organisation_id = ${organisationId})
    UPDATE meeting_item SET position = ordered.place
      FROM ordered WHERE ordered.id = meeting_item.id AND meeting_item.organisation_id = ${organisationId}`.execute(tx)
}

/** When a meeting ends: what was told or decided on is handled, the rest is left for the next meeting. */
export async function settleItems(tx: Tx, organisationId: string, meetingId: string): Promise<void> {
  await sql`
    UPDATE meeting_item
       SET state = CASE WHEN decision IS NOT NULL OR notes IS NOT NULL OR kind IN ('opening', 'information')
                        THEN 'handled' ELSE 'postponed' END
     WHERE organisation_id = ${organisationId} AND meeting_id = ${meetingId} AND state = 'open'`.execute(tx)
}

/** What the last held meeting of a group left for the next one. */
export async function findPostponed(
  tx: ReadTx,
  organisationId: string,
  { groupId, before }: { groupId: string; before: Date },
): Promise<StoredItem[]> {
  const rows = await items(tx, organisationId)
    .where('state', '=', 'postponed')
    .where('meeting_id', '=', (eb) =>
      eb
        .selectFrom('meeting')
        .select('id')
        .where('group_id', '=', groupId)
        .where('state', '=', 'held')
        .where('starts_at', '<', before)
        .orderBy('starts_at', 'desc')
        .limit(1),
    )
    .execute()
  return rows.map(toStored)
}
