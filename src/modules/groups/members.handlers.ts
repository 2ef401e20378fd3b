import { requireSeenVersion } from '#modules/plans/projects/projects.service.ts'
import { authorOf, type WritingCall } from '#modules/plans/plan-writing.service.ts'
import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { addDays } from '#shared/day.ts'
import { invalidInput } from '#shared/errors.ts'
import { isInForce } from './group.ts'
import { isSamePerson, type MemberInput, memberInput } from './group-member.ts'
import { markMemberDeleted } from './group-writing.queries.ts'
import { findMemberRows, findMembersById, holdMember, memberContent, type StoredMember } from './members.queries.ts'
import {
  memberNotFound,
  noteChange,
  requireHeldGroup,
  requireHeldMember,
  requireMemberContent,
  versionOf,
} from './groups.service.ts'
import {
  addGroupMember,
  deleteGroupMember,
  importGroupMembers,
  passChair,
  restoreGroupMember,
  updateGroupMember,
} from './members.contract.ts'
import { followSeats, holdMeetingsOfSeats } from './meetings/seats-changed.service.ts'
import { passMeetings } from './meetings/seats-of-meetings.queries.ts'
import { addSeat, changeSeat, endSeat, passDeputies } from './seat-writing.service.ts'

async function add(call: WritingCall, groupId: string, content: MemberInput): Promise<string> {
  await requireMemberContent(call, { groupId, content })
  return addSeat(call.tx, authorOf(call), groupId, content)
}

const changingRoutes = (services: Services): Route[] => [
  route(addGroupMember, async (call, { organisation: _, group, ...content }) => {
    await requireHeldSeats(call, group)
    const id = await add(call, group, content)
    await followSeats(services, call, { groupId: group })
    call.audit(`group:${group}`, { member: id })
    return { id, version: 1 }
  }),

  route(importGroupMembers, async (call, { group, members }) => {
    await requireHeldSeats(call, group)
    for (const content of members) await add(call, group, content)
    await followSeats(services, call, { groupId: group })
    call.audit(`group:${group}`, { members: members.length })
    return { added: members.length }
  }),

  route(updateGroupMember, async (call, { organisation: _, group, id, version: seen, ...content }) => {
    const held = await requireHeldSeat(call, group, id)
    requireSeenVersion(versionOf(held), seen)
    await requireMemberContent(call, { groupId: group, content, before: held })
    const version = await changeSeat(call.tx, authorOf(call), held, content)
    const [after] = await findMembersById(call.tx, call.organisation.id, [id])
    const replaced = after && isSamePerson(after, held) ? [] : [held]
    await followSeats(services, call, { groupId: group, replaced })
    call.audit(`group:${group}`, { member: id, version })
    return { id, version }
  }),

  route(deleteGroupMember, async (call, { group, id, version }) => {
    const held = await requireHeldSeat(call, group, id)
    requireSeenVersion(versionOf(held), version)
    const author = authorOf(call)
    await noteChange(call, author, { groupId: group, kind: 'member', objectId: id, change: 'deleted' })
    await markMemberDeleted(call.tx, author, id, call.now)
    await followSeats(services, call, { groupId: group })
    call.audit(`group:${group}`, { member: id })
  }),

  route(restoreGroupMember, async (call, { group, id }) => {
    await requireHeldSeats(call, group)
    const held = await holdMember(call.tx, call.organisation.id, { groupId: group, id })
    if (!held) throw memberNotFound(id)
    call.audit(`group:${group}`, { member: id })
    if (!held.isDeleted) return { id, version: held.version }
    const author = authorOf(call)
    await noteChange(call, author, { groupId: group, kind: 'member', objectId: id, change: 'restored' })
    const version = await markMemberDeleted(call.tx, author, id, null)
    await followSeats(services, call, { groupId: group })
    return { id, version }
  }),
]

/** Holds the group after the meetings that its seats concern, as whoever invites to one takes them. */
async function requireHeldSeats(call: WritingCall, group: string): Promise<void> {
  await holdMeetingsOfSeats(call, group)
  await requireHeldGroup(call, group)
}

async function requireHeldSeat(call: WritingCall, group: string, id: string): Promise<StoredMember> {
  await holdMeetingsOfSeats(call, group)
  return requireHeldMember(call, group, id)
}

/** The chair before goes on as a member for as long as the seat was given; of the new chair's seat the turn is a part. */
const chairRoute = (services: Services): Route =>
  route(passChair, async (call, { group, member: id, from, until }) => {
    const next = await requireHeldSeat(call, group, id)
    if (next.role === 'chair' || !isInForce(next, from)) throw invalidInput('member', 'notInOffice')
    if (until !== null && (until < from || (next.endsOn !== null && until > next.endsOn)))
      throw invalidInput('until', 'daysInWrongOrder')
    const before = (await findMemberRows(call.tx, call.organisation.id, group)).filter(
      ({ role, endsOn }) => role === 'chair' && (endsOn === null || endsOn >= from),
    )
    for (const row of before) await stepDown(call, row, from)
    const content = memberInput.parse({ ...memberContent(next), role: 'chair', startsOn: from, endsOn: until })
    const saved = await beginTerm(call, next, content)
    if (until !== null && (next.endsOn === null || next.endsOn > until)) {
      const since = addDays(until, 1)
      const after = await add(call, group, { ...memberContent(next), startsOn: since })
      await passWithSeat(call, { groupId: group, memberId: saved.id, to: after, since })
    }
    call.audit(`group:${group}`, { chair: id, from, until })
    for (const { memberId } of before) await passMeetingsOfChair(call, { memberId, to: saved.id, since: from, until })
    await followSeats(services, call, { groupId: group })
    return saved
  })

/** Who was something else before the first day goes on from it with another content, and with the own deputies. */
async function beginTerm(call: WritingCall, next: StoredMember, content: MemberInput) {
  const { memberId: id, groupId, startsOn } = next
  const author = authorOf(call)
  if (startsOn === content.startsOn) return { id, version: await changeSeat(call.tx, author, next, content) }
  await endSeat(call.tx, author, next, content.startsOn)
  const to = await add(call, groupId, content)
  await passWithSeat(call, { groupId, memberId: id, to, since: content.startsOn })
  return { id: to, version: 1 }
}

/** Of one person whose row ends and whose next one begins: deputies and meetings stay theirs. */
async function passWithSeat(call: WritingCall, passed: Parameters<typeof passDeputies>[2]): Promise<void> {
  const author = authorOf(call)
  await passDeputies(call.tx, author, passed)
  await passMeetings(call.tx, author, passed)
}

/** The meetings of the term are the new chair's; those after it, nobody's yet. */
async function passMeetingsOfChair(
  call: WritingCall,
  seat: { memberId: string; to: string; since: string; until: string | null },
): Promise<void> {
  const author = authorOf(call)
  await passMeetings(call.tx, author, seat)
  if (seat.until === null) return
  await passMeetings(call.tx, author, { memberId: seat.memberId, to: null, since: addDays(seat.until, 1) })
}

async function stepDown(call: WritingCall, chair: StoredMember, from: string): Promise<void> {
  const content = memberContent(chair)
  const author = authorOf(call)
  const { memberId, groupId } = chair
  if (chair.startsOn >= from) {
    await changeSeat(call.tx, author, chair, { ...content, role: 'member' })
    return
  }
  await endSeat(call.tx, author, chair, from)
  const goesOn = (await findMemberRows(call.tx, call.organisation.id, groupId)).find(
    (row) => isSamePerson(row, chair) && row.role === 'member' && row.startsOn >= from,
  )
  const to =
    goesOn?.memberId ?? (await add(call, groupId, { ...content, role: 'member', startsOn: from, endsOn: null }))
  await passDeputies(call.tx, author, { groupId, memberId, to, since: goesOn?.startsOn ?? from })
}

export const memberRoutes = (services: Services): Route[] => [...changingRoutes(services), chairRoute(services)]
