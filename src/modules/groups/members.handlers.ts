import { requireSeenVersion } from '#modules/plans/projects/projects.service.ts'
import { authorOf, type WritingCall } from '#modules/plans/plan-writing.service.ts'
import { type Route, route } from '#server/http.ts'
import { addDays } from '#shared/day.ts'
import { invalidInput } from '#shared/errors.ts'
import { isInForce } from './group.ts'
import { type MemberInput, memberInput } from './group-member.ts'
import { insertMember, markMemberDeleted, updateMemberContent } from './group-writing.queries.ts'
import { findMemberRows, holdMember, memberContent, type StoredMember } from './members.queries.ts'
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
import { passMeetings } from './meetings/seats-of-meetings.queries.ts'

async function add(call: WritingCall, groupId: string, content: MemberInput): Promise<string> {
  await requireMemberContent(call, { groupId, content })
  const author = authorOf(call)
  const id = await insertMember(call.tx, author, { groupId, content })
  await noteChange(call, author, { groupId, kind: 'member', objectId: id, change: 'added' })
  return id
}

/** Stores other content of a held member, and what it was before. */
async function change(call: WritingCall, held: StoredMember, content: MemberInput): Promise<number> {
  const author = authorOf(call)
  const { groupId, memberId: objectId } = held
  const what = content.endsOn !== null && content.endsOn !== held.endsOn ? 'ended' : 'updated'
  const before = memberContent(held)
  await noteChange(call, author, { groupId, kind: 'member', objectId, change: what, before })
  return updateMemberContent(call.tx, author, objectId, content)
}

const changingRoutes: Route[] = [
  route(addGroupMember, async (call, { organisation: _, group, ...content }) => {
    await requireHeldGroup(call, group)
    const id = await add(call, group, content)
    call.audit(`group:${group}`, { member: id })
    return { id, version: 1 }
  }),

  route(importGroupMembers, async (call, { group, members }) => {
    await requireHeldGroup(call, group)
    for (const content of members) await add(call, group, content)
    call.audit(`group:${group}`, { members: members.length })
    return { added: members.length }
  }),

  route(updateGroupMember, async (call, { organisation: _, group, id, version: seen, ...content }) => {
    const held = await requireHeldMember(call, group, id)
    requireSeenVersion(versionOf(held), seen)
    await requireMemberContent(call, { groupId: group, content, before: held })
    const version = await change(call, held, content)
    call.audit(`group:${group}`, { member: id, version })
    return { id, version }
  }),

  route(deleteGroupMember, async (call, { group, id, version }) => {
    const held = await requireHeldMember(call, group, id)
    requireSeenVersion(versionOf(held), version)
    const author = authorOf(call)
    await noteChange(call, author, { groupId: group, kind: 'member', objectId: id, change: 'deleted' })
    await markMemberDeleted(call.tx, author, id, call.now)
    call.audit(`group:${group}`, { member: id })
  }),

  route(restoreGroupMember, async (call, { group, id }) => {
    await requireHeldGroup(call, group)
    const held = await holdMember(call.tx, call.organisation.id, { groupId: group, id })
    if (!held) throw memberNotFound(id)
    call.audit(`group:${group}`, { member: id })
    if (!held.isDeleted) return { id, version: held.version }
    const author = authorOf(call)
    await noteChange(call, author, { groupId: group, kind: 'member', objectId: id, change: 'restored' })
    return { id, version: await markMemberDeleted(call.tx, author, id, null) }
  }),
]

/** The chair before goes on as a member for as long as the seat was given; of the new chair's seat the turn is a part. */
const chairRoute = route(passChair, async (call, { group, member: id, from, until }) => {
  const next = await requireHeldMember(call, group, id)
  if (next.role === 'chair' || !isInForce(next, from)) throw invalidInput('member', 'notInOffice')
  if (until !== null && (until < from || (next.endsOn !== null && until > next.endsOn)))
    throw invalidInput('until', 'daysInWrongOrder')
  const before = (await findMemberRows(call.tx, call.organisation.id, group)).filter(
    ({ role, endsOn }) => role === 'chair' && (endsOn === null || endsOn >= from),
  )
  for (const row of before) await stepDown(call, row, from)
  const content = memberInput.parse({ ...memberContent(next), role: 'chair', startsOn: from, endsOn: until })
  if (until !== null && (next.endsOn === null || next.endsOn > until))
    await add(call, group, { ...memberContent(next), startsOn: addDays(until, 1) })
  call.audit(`group:${group}`, { chair: id, from, until })
  const saved = await beginTerm(call, next, content)
  for (const { memberId } of before) await passMeetingsOfChair(call, { memberId, to: saved.id, since: from, until })
  return saved
})

/** Who was something else before the first day goes on from it with another content. */
async function beginTerm(call: WritingCall, next: StoredMember, content: MemberInput) {
  const { memberId: id, groupId, startsOn } = next
  if (startsOn === content.startsOn) return { id, version: await change(call, next, content) }
  await change(call, next, { ...memberContent(next), endsOn: addDays(content.startsOn, -1) })
  return { id: await add(call, groupId, content), version: 1 }
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
  if (chair.startsOn >= from) {
    await change(call, chair, { ...content, role: 'member' })
    return
  }
  await change(call, chair, { ...content, endsOn: addDays(from, -1) })
  const goesOn = (await findMemberRows(call.tx, call.organisation.id, chair.groupId)).some(
    (row) => row.name === chair.name && row.role === 'member' && row.startsOn >= from,
  )
  if (!goesOn) await add(call, chair.groupId, { ...content, role: 'member', startsOn: from, endsOn: null })
}

export const memberRoutes: Route[] = [...changingRoutes, chairRoute]
