import type { ReadTx, Tx } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { MeetingInput, MeetingState } from './meeting.ts'
import { momentOf } from '#shared/finnish-hours.ts'
import { timeAt } from './meeting-time.ts'

/** Who writes, and when. */
export interface MeetingAuthor {
  organisationId: string
  accountId: string | null
  name: string
  now: Date
}

/** A meeting as it is stored. */
export interface StoredMeeting extends MeetingInput {
  id: string
  groupId: string
  groupName: LocalText
  version: number
  startsAt: Date
  endsAt: Date
  state: MeetingState
  guests: string | null
  invitedAt: Date | null
  openedAt: Date | null
  closedAt: Date | null
  cancelledReason: string | null
  updatedAt: Date
  updatedBy: string
}

const meetings = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('meeting')
    .innerJoin('body_group', 'body_group.id', 'meeting.group_id')
    .selectAll('meeting')
    .select('body_group.name as group_name')
    .where('meeting.organisation_id', '=', organisationId)
    .where('body_group.deleted_at', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof meetings>['execute']>>[number]

const toStored = (row: Row): StoredMeeting => ({
  id: row.id,
  groupId: row.group_id,
  groupName: row.group_name,
  version: row.version,
  title: row.title,
  on: isoDay(row.starts_at),
  from: timeAt(row.starts_at),
  to: timeAt(row.ends_at),
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  remoteLink: row.remote_link,
  quorumNumber: row.quorum_number,
  chairId: row.chair_id,
  secretaryId: row.secretary_id,
  state: row.state as MeetingState,
  guests: row.guests,
  invitedAt: row.invited_at,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  cancelledReason: row.cancelled_reason,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
})

/** A meeting of the organisation; undefined when there is none, or its group is deleted. */
export async function findMeeting(tx: ReadTx, organisationId: string, id: string): Promise<StoredMeeting | undefined> {
  const row = await meetings(tx, organisationId).where('meeting.id', '=', id).executeTakeFirst()
  return row && toStored(row)
}

/** The meetings of a group, the latest first. */
export async function findMeetingsOf(tx: ReadTx, organisationId: string, groupId: string): Promise<StoredMeeting[]> {
  const rows = await meetings(tx, organisationId)
    .where('meeting.group_id', '=', groupId)
    .orderBy('meeting.starts_at', 'desc')
    .orderBy('meeting.id')
    .execute()
  return rows.map(toStored)
}

/** The meetings of all groups that begin between two moments, the second not included; the earliest first. */
export async function findMeetingsBetween(
  tx: ReadTx,
  organisationId: string,
  { from, until }: { from: Date; until: Date },
): Promise<StoredMeeting[]> {
  const rows = await meetings(tx, organisationId)
    .where('meeting.starts_at', '>=', from)
    .where('meeting.starts_at', '<', until)
    .orderBy('meeting.starts_at')
    .orderBy('meeting.id')
    .execute()
  return rows.map(toStored)
}

/** The last meeting of the same group that was held before another. */
export async function findPreviousHeld(
  tx: ReadTx,
  organisationId: string,
  { groupId, startsAt }: Pick<StoredMeeting, 'groupId' | 'startsAt'>,
): Promise<StoredMeeting | undefined> {
  const row = await meetings(tx, organisationId)
    .where('meeting.group_id', '=', groupId)
    .where('meeting.state', '=', 'held')
    .where('meeting.starts_at', '<', startsAt)
    .orderBy('meeting.starts_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toStored(row)
}

/** Holds a meeting until the transaction ends. */
export async function holdMeeting(tx: Tx, organisationId: string, id: string): Promise<StoredMeeting | undefined> {
  await tx
    .selectFrom('meeting')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findMeeting(tx, organisationId, id)
}

/** The meetings of a group to which it was invited, that have not begun and end later than a moment; held, in their order. */
export async function holdInvitedMeetings(
  tx: Tx,
  organisationId: string,
  { groupId, endAfter }: { groupId: string; endAfter: Date },
): Promise<StoredMeeting[]> {
  const rows = await meetings(tx, organisationId)
    .where('meeting.group_id', '=', groupId)
    .where('meeting.state', '=', 'invited')
    .where('meeting.opened_at', 'is', null)
    .where('meeting.ends_at', '>', endAfter)
    .orderBy('meeting.starts_at')
    .orderBy('meeting.id')
    .forUpdate('meeting')
    .execute()
  return rows.map(toStored)
}

/** Hours that the clock skips in spring are an hour later as a whole where the meeting would else end before it begins. */
function toMoments({ on, from, to }: MeetingInput): { starts_at: Date; ends_at: Date } {
  const [starts, ends] = [momentOf(on, from), momentOf(on, to)]
  return { starts_at: starts, ends_at: ends > starts ? ends : new Date(ends.getTime() + 3_600_000) }
}

const toColumns = (input: MeetingInput) => ({
  title: input.title && JSON.stringify(input.title),
  ...toMoments(input),
  place: input.place,
  remote_link: input.remoteLink,
  quorum_number: input.quorumNumber,
  chair_id: input.chairId,
  secretary_id: input.secretaryId,
})

interface NewMeeting {
  groupId: string
  input: MeetingInput
  /** What makes it: the same makes it once. */
  madeFrom?: string
  /** Only the demo says its ids itself. */
  id?: string
}

/** Its id; undefined when the same thing has made it already. */
export async function insertMeeting(
  tx: Tx,
  author: MeetingAuthor,
  { groupId, input, madeFrom, id }: NewMeeting,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('meeting')
    .values({
      ...(id !== undefined && { id }),
      organisation_id: author.organisationId,
      group_id: groupId,
      made_from: madeFrom ?? null,
      created_at: author.now,
      created_by_name: author.name,
      updated_at: author.now,
      updated_by: author.name,
      ...toColumns(input),
    })
    .onConflict((conflict) => conflict.constraint('meeting_made_from_unique').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

const changed = (tx: Tx, { organisationId, name, now }: MeetingAuthor, id: string) =>
  tx
    .updateTable('meeting')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: now, updated_by: name }))
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('version')

const versionOf = async (update: ReturnType<typeof changed>): Promise<number> =>
  (await update.executeTakeFirstOrThrow()).version

/** Stores new content of a meeting that is held by the transaction; gives its new version, as the others below do. */
export const updateMeetingContent = (
  tx: Tx,
  author: MeetingAuthor,
  { id, input }: { id: string; input: MeetingInput },
): Promise<number> => versionOf(changed(tx, author, id).set(toColumns(input)))

export const markInvited = (tx: Tx, author: MeetingAuthor, id: string): Promise<number> =>
  versionOf(changed(tx, author, id).set({ state: 'invited', invited_at: author.now }))

export const markOpened = (tx: Tx, author: MeetingAuthor, id: string): Promise<number> =>
  versionOf(changed(tx, author, id).set({ opened_at: author.now }))

export const markHeld = (tx: Tx, author: MeetingAuthor, id: string): Promise<number> =>
  versionOf(changed(tx, author, id).set({ state: 'held', closed_at: author.now }))

export const markCancelled = (
  tx: Tx,
  author: MeetingAuthor,
  { id, reason }: { id: string; reason: string },
): Promise<number> => versionOf(changed(tx, author, id).set({ state: 'cancelled', cancelled_reason: reason }))

export const updateGuests = (
  tx: Tx,
  author: MeetingAuthor,
  { id, guests }: { id: string; guests: string | null },
): Promise<number> => versionOf(changed(tx, author, id).set({ guests }))
