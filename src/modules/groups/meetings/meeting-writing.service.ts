import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, User } from '#shared/roles.ts'
import { groupCaller, type GroupRights, requireGroupKeeper, requireGroupReader } from '../group-rights.service.ts'
import type { GroupMember } from '../group-member.ts'
import { findMembersOn } from '../members.queries.ts'
import type { ItemConflict } from './agenda-item.ts'
import { holdItem, type StoredItem } from './agenda.queries.ts'
import { isComing, isRunning, type MeetingConflict, type MeetingInput } from './meeting.ts'
import { holdMeeting, type MeetingAuthor, type StoredMeeting } from './meetings.queries.ts'

/** The call of somebody who writes, as far as it matters here. */
export interface WritingCall {
  tx: Tx
  organisation: Organisation
  membership: Membership
  user: User
  now: Date
  today: Day
}

export const authorOf = ({ organisation, user, now }: Pick<WritingCall, 'organisation' | 'user' | 'now'>) =>
  ({ organisationId: organisation.id, accountId: user.id, name: user.name, now }) satisfies MeetingAuthor

export const contentOf = (stored: StoredMeeting): MeetingInput => ({
  title: stored.title,
  on: stored.on,
  from: stored.from,
  to: stored.to,
  place: stored.place,
  remoteLink: stored.remoteLink,
  quorumNumber: stored.quorumNumber,
  chairId: stored.chairId,
  secretaryId: stored.secretaryId,
})

/** A meeting that is held by the transaction, with what the caller may do. */
export interface Held {
  meeting: StoredMeeting
  rights: GroupRights
}

/** Holds a meeting that the caller reads. Throws `notFound` and `forbidden`. */
export async function requireReadMeeting(call: WritingCall, id: string): Promise<Held> {
  const meeting = await holdMeeting(call.tx, call.organisation.id, id)
  if (!meeting) throw new AppError('notFound', `No meeting ${id}`)
  return { meeting, rights: await requireGroupReader(call.tx, groupCaller(call), meeting.groupId) }
}

/** Holds a meeting that the caller keeps. Throws `notFound` and `forbidden`. */
export async function requireKeptMeeting(call: WritingCall, id: string): Promise<Held> {
  const meeting = await holdMeeting(call.tx, call.organisation.id, id)
  if (!meeting) throw new AppError('notFound', `No meeting ${id}`)
  return { meeting, rights: await requireGroupKeeper(call.tx, groupCaller(call), meeting.groupId) }
}

/** The same of a meeting that is still to come or runs. Throws `invalidInput` for one that is over or cancelled. */
export async function requireComingMeeting(call: WritingCall, id: string): Promise<Held> {
  const held = await requireKeptMeeting(call, id)
  if (!isComing(held.meeting)) throw invalidInput('meeting', 'meetingOver')
  return held
}

/** The same of a meeting that runs or is over: what came of it can be recorded. Throws `invalidInput` for another. */
export async function requireRecordedMeeting(call: WritingCall, id: string): Promise<Held> {
  const held = await requireKeptMeeting(call, id)
  if (held.meeting.state !== 'held' && !isRunning(held.meeting)) throw invalidInput('meeting', 'meetingNotOpen')
  return held
}

/** Throws `conflict`, with what is stored now, unless the meeting is at the version that was seen. */
export function requireSeenMeeting(held: StoredMeeting, version: number): void {
  if (held.version === version) return
  const conflict: MeetingConflict = {
    current: contentOf(held),
    currentVersion: held.version,
    changedBy: held.updatedBy,
    changedAt: held.updatedAt.toISOString(),
  }
  throw new AppError('conflict', `The meeting is at version ${held.version}`, { extra: { ...conflict } })
}

/** Holds an item of a meeting. Throws `notFound`. */
export async function requireItem(call: WritingCall, meetingId: string, id: string): Promise<StoredItem> {
  const item = await holdItem(call.tx, call.organisation.id, { meetingId, id })
  if (!item) throw new AppError('notFound', `No item ${id}`)
  return item
}

/** Throws `conflict`, with what is stored now, unless the item is at the version that was seen. */
export function requireSeenItem(held: StoredItem, version: number): void {
  if (held.version === version) return
  const { kind, title, reason, presenter, minutes, proposal, links, state, decision, votes } = held
  const conflict: ItemConflict = {
    current: { kind, title, reason, presenter, minutes, proposal, links, state, decision, votes },
    currentVersion: held.version,
    changedBy: held.updatedBy,
    changedAt: held.updatedAt.toISOString(),
  }
  throw new AppError('conflict', `The item is at version ${held.version}`, { extra: { ...conflict } })
}

/** Throws `invalidInput` for a chair or a secretary who is not in the group on the day of the meeting. */
export async function requirePeople(
  tx: Tx,
  { organisationId, groupId }: { organisationId: string; groupId: string },
  input: Pick<MeetingInput, 'on' | 'chairId' | 'secretaryId'>,
): Promise<void> {
  const { on, chairId, secretaryId } = input
  if (chairId === null && secretaryId === null) return
  const ids = new Set((await findMembersOn(tx, organisationId, groupId, on)).map(({ memberId }) => memberId))
  if (chairId !== null && !ids.has(chairId)) throw invalidInput('chairId', 'notInGroup')
  if (secretaryId !== null && !ids.has(secretaryId)) throw invalidInput('secretaryId', 'notInGroup')
}

type Seats = Pick<MeetingInput, 'chairId' | 'secretaryId'>

/**
 * Who leads the meetings of a series, by their days: who was chosen while in the group, afterwards whoever has the task in
 * the group by then, since chairs rotate. Throws `invalidInput` for somebody who is not in the group on any of the days.
 */
export async function findSeatsOfDays(
  tx: Tx,
  { organisationId, groupId }: { organisationId: string; groupId: string },
  { chairId, secretaryId }: Seats,
  days: readonly Day[],
): Promise<(Seats & { on: Day })[]> {
  const inOffice: { on: Day; members: GroupMember[] }[] = []
  for (const on of days) inOffice.push({ on, members: await findMembersOn(tx, organisationId, groupId, on) })
  const seatOf = (path: 'chairId' | 'secretaryId', chosen: string | null, role: 'chair' | 'secretary') => {
    const isIn = (id: string) => inOffice.some(({ members }) => members.some(({ memberId }) => memberId === id))
    if (chosen !== null && !isIn(chosen)) throw invalidInput(path, 'notInGroup')
    return (members: readonly GroupMember[]): string | null => {
      if (chosen === null || members.some(({ memberId }) => memberId === chosen)) return chosen
      return members.find((member) => member.role === role)?.memberId ?? null
    }
  }
  const [chair, secretary] = [seatOf('chairId', chairId, 'chair'), seatOf('secretaryId', secretaryId, 'secretary')]
  return inOffice.map(({ on, members }) => ({ on, chairId: chair(members), secretaryId: secretary(members) }))
}
