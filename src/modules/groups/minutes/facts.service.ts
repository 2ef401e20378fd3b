import { richText } from '#documents/rich-text.ts'
import type { ReadTx } from '#server/db.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { GroupMember } from '../group-member.ts'
import { findMembersOn } from '../members.queries.ts'
import { findItems } from '../meetings/agenda.queries.ts'
import { findAttendance, findInterests } from '../meetings/attendance.queries.ts'
import { findTasks } from '../meetings/meeting-tasks.queries.ts'
import type { StoredMeeting } from '../meetings/meetings.queries.ts'
import { quorumOf } from '../meetings/quorum.ts'
import { heldHours } from './held-hours.ts'
import type { MinutesKind } from './minutes.ts'
import type { MinutesFacts } from './minutes-facts.ts'
import { findNumberedMeetings } from './numbered-meetings.queries.ts'
import { firstSectionOf } from './sections.ts'

export interface FactsOf {
  organisation: Organisation
  meeting: StoredMeeting
  /** What the minutes themselves say. */
  minutes: { kind: MinutesKind; number: number; reason: string | null; signers: readonly string[] }
}

/** What a meeting tells now, for its minutes, and who was in its group on its day. */
export async function readFacts(
  tx: ReadTx,
  { organisation, meeting, minutes }: FactsOf,
): Promise<{ facts: MinutesFacts; members: GroupMember[] }> {
  const place = { organisationId: organisation.id, meetingId: meeting.id }
  const members = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
  const attendance = await findAttendance(tx, place)
  const isPresent = ({ memberId }: GroupMember) => attendance.get(memberId)?.presence === 'present'
  const quorum = quorumOf(
    members.map((member) => ({ ...member, isPresent: isPresent(member) })),
    { number: meeting.quorumNumber },
  )
  const nameOf = (memberId: string | null) => members.find((one) => one.memberId === memberId)?.name ?? null
  const items = await findItems(tx, organisation.id, meeting.id)
  const interests = await findInterests(tx, place)
  const tasks = await findTasks(tx, organisation.id, meeting.id)
  const { from, to } = heldHours(meeting)
  const numbered = await findNumberedMeetings(tx, organisation.id, {
    groupId: meeting.groupId,
    year: Number(meeting.on.slice(0, 4)),
  })
  const facts: MinutesFacts = {
    kind: minutes.kind,
    number: minutes.number,
    reason: minutes.reason,
    organisation: organisation.name,
    isDemo: organisation.demo,
    group: meeting.groupName,
    title: meeting.title,
    startsAt: from.toISOString(),
    endsAt: to.toISOString(),
    place: meeting.place,
    isRemote: meeting.remoteLink !== null,
    guests: meeting.guests,
    chair: nameOf(meeting.chairId),
    secretary: nameOf(meeting.secretaryId),
    quorum: { present: quorum.present, members: quorum.members, isMet: quorum.isMet },
    attendance: members.map(({ memberId, name, role, title, seat }) => {
      const seen = attendance.get(memberId)
      const { kind, unitName, name: seatName } = seat
      return {
        memberId,
        name,
        role,
        title,
        seat: { kind, unitName, name: seatName },
        presence: seen?.presence ?? null,
        leftAt: seen?.leftAt?.toISOString() ?? null,
      }
    }),
    firstSection: firstSectionOf(numbered, meeting.id),
    items: items.map((item) => ({
      id: item.id,
      kind: item.kind,
      title: item.title,
      presenter: item.presenter,
      proposal: item.proposal,
      notes: item.notes === null ? null : richText.parse(item.notes),
      decision: item.decision,
      votes: item.votes,
      state: item.state,
      interests: interests
        .filter(({ itemId }) => itemId === item.id)
        .map(({ memberId, reason }) => ({ name: nameOf(memberId) ?? '–', reason })),
    })),
    tasks: tasks.map(({ title, itemId, ownerName, dueOn }) => ({ title, itemId, ownerName, dueOn })),
    signers: minutes.signers.flatMap((memberId) => {
      const member = members.find((one) => one.memberId === memberId)
      return member ? [{ memberId, name: member.name, role: member.role }] : []
    }),
  }
  return { facts, members }
}
