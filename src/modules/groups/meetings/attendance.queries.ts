import type { ReadTx, Tx } from '#server/db.ts'
import type { AttendanceAnswer, Presence } from './attendance.ts'

/** What is stored of one member in one meeting. */
export interface StoredAttendance {
  memberId: string
  answer: AttendanceAnswer
  presence: Presence | null
  leftAt: Date | null
}

interface Place {
  organisationId: string
  meetingId: string
}

export async function findAttendance(
  tx: ReadTx,
  { organisationId, meetingId }: Place,
): Promise<Map<string, StoredAttendance>> {
  const rows = await tx
    .selectFrom('meeting_attendance')
    .select(['member_id', 'answer', 'presence', 'left_at'])
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', '=', meetingId)
    .execute()
  return new Map(
    rows.map((row) => [
      row.member_id,
      {
        memberId: row.member_id,
        answer: row.answer as AttendanceAnswer,
        presence: row.presence as Presence | null,
        leftAt: row.left_at,
      },
    ]),
  )
}

/** Members are asked; whoever was asked before keeps the answer. */
export async function insertAsked(
  tx: Tx,
  { organisationId, meetingId }: Place,
  memberIds: readonly string[],
): Promise<void> {
  if (memberIds.length === 0) return
  await tx
    .insertInto('meeting_attendance')
    .values(
      memberIds.map((memberId) => ({
        organisation_id: organisationId,
        meeting_id: meetingId,
        member_id: memberId,
      })),
    )
    .onConflict((conflict) => conflict.constraint('meeting_attendance_pk').doNothing())
    .execute()
}

/** Somebody who was asked, by the seat in which they were. */
export interface AskedPerson {
  memberId: string
  accountId: string | null
  name: string
  email: string | null
  answer: AttendanceAnswer
  answeredAt: Date | null
}

/** Everybody who was asked to a meeting, also those who have left the group since. */
export async function findAsked(tx: ReadTx, { organisationId, meetingId }: Place): Promise<AskedPerson[]> {
  const rows = await tx
    .selectFrom('meeting_attendance as asked')
    .innerJoin('group_member as member', 'member.id', 'asked.member_id')
    .leftJoin('account', 'account.id', 'member.account_id')
    .select(['asked.member_id as memberId', 'asked.answer', 'asked.answered_at as answeredAt'])
    .select(['member.account_id as accountId', 'member.name', 'account.name as accountName'])
    .select(['member.email', 'account.email as accountEmail'])
    .where('asked.organisation_id', '=', organisationId)
    .where('asked.meeting_id', '=', meetingId)
    .orderBy('member.name')
    .orderBy('asked.member_id')
    .execute()
  return rows.map(({ accountName, accountEmail, ...row }) => ({
    ...row,
    name: accountName ?? row.name,
    email: accountEmail ?? row.email,
    answer: row.answer as AttendanceAnswer,
  }))
}

/** Somebody is not asked in this seat any more. */
export async function deleteAsked(tx: Tx, { organisationId, meetingId }: Place, memberId: string): Promise<void> {
  await tx
    .deleteFrom('meeting_attendance')
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', '=', meetingId)
    .where('member_id', '=', memberId)
    .execute()
}

/** Nobody has been asked to a meeting any more, and nobody has answered. */
export async function deleteAttendance(tx: Tx, { organisationId, meetingId }: Place): Promise<void> {
  await tx
    .deleteFrom('meeting_attendance')
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', '=', meetingId)
    .execute()
}

/** What a member answered to the invitation, whichever way it came. */
export async function updateAnswer(
  tx: Tx,
  { organisationId, meetingId }: Place,
  { memberId, answer, now }: { memberId: string; answer: AttendanceAnswer; now: Date },
): Promise<void> {
  const answered = { answer, answered_at: now }
  await tx
    .insertInto('meeting_attendance')
    .values({ organisation_id: organisationId, meeting_id: meetingId, member_id: memberId, ...answered })
    .onConflict((conflict) => conflict.constraint('meeting_attendance_pk').doUpdateSet(answered))
    .execute()
}

/** Marks who is there and who has left. */
export async function updatePresence(
  tx: Tx,
  { organisationId, meetingId }: Place,
  { memberId, presence, leftAt }: { memberId: string; presence: Presence | null; leftAt: Date | null },
): Promise<void> {
  const seen = { presence, left_at: leftAt }
  await tx
    .insertInto('meeting_attendance')
    .values({ organisation_id: organisationId, meeting_id: meetingId, member_id: memberId, ...seen })
    .onConflict((conflict) => conflict.constraint('meeting_attendance_pk').doUpdateSet(seen))
    .execute()
}

export interface StoredInterest {
  itemId: string
  memberId: string
  reason: string | null
}

/** Who has an interest of the own in which items of a meeting. */
export const findInterests = (tx: ReadTx, { organisationId, meetingId }: Place): Promise<StoredInterest[]> =>
  tx
    .selectFrom('meeting_interest as interest')
    .innerJoin('meeting_item as item', 'item.id', 'interest.item_id')
    .select(['interest.item_id as itemId', 'interest.member_id as memberId', 'interest.reason'])
    .where('interest.organisation_id', '=', organisationId)
    .where('item.meeting_id', '=', meetingId)
    .execute()

/** Those named, and nobody else, have an interest of their own in an item. */
export async function replaceInterests(
  tx: Tx,
  organisationId: string,
  { itemId, interests }: { itemId: string; interests: readonly { memberId: string; reason: string | null }[] },
): Promise<void> {
  await tx
    .deleteFrom('meeting_interest')
    .where('item_id', '=', itemId)
    .where('organisation_id', '=', organisationId)
    .execute()
  if (interests.length === 0) return
  await tx
    .insertInto('meeting_interest')
    .values(
      interests.map(({ memberId, reason }) => ({
        organisation_id: organisationId,
        item_id: itemId,
        member_id: memberId,
        reason,
      })),
    )
    .execute()
}

/** The accounts of who was asked to some meetings, by meeting. */
export async function findPeopleOfMeetings(
  tx: ReadTx,
  organisationId: string,
  meetingIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (meetingIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('meeting_attendance as asked')
    .innerJoin('group_member as member', 'member.id', 'asked.member_id')
    .select(['asked.meeting_id as meetingId', 'member.account_id as accountId'])
    .where('asked.organisation_id', '=', organisationId)
    .where('asked.meeting_id', 'in', meetingIds)
    .where('member.account_id', 'is not', null)
    .$narrowType<{ accountId: string }>()
    .execute()
  const byMeeting = Map.groupBy(rows, ({ meetingId }) => meetingId)
  return new Map([...byMeeting].map(([id, its]) => [id, its.map(({ accountId }) => accountId)]))
}
