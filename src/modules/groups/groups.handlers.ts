import { requireSeenVersion } from '#modules/plans/projects/projects.service.ts'
import { authorOf } from '#modules/plans/plan-writing.service.ts'
import type { ReadTx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import type { Day } from '#shared/day.ts'
import { isInForce, isStatutory } from './group.ts'
import { findGroupChanges } from './group-changes.queries.ts'
import type { Hearing } from './group-hearing.ts'
import { keepersOf } from './group-member.ts'
import { groupCaller, type GroupCaller, groupNotFound, readGroupRights } from './group-rights.service.ts'
import { chairOn, endingSoon, rulesOn, type Surroundings, turnsOn } from './group-state.ts'
import { insertGroup, markGroupDeleted, updateGroupContent } from './group-writing.queries.ts'
import { leadsGroups, seesAllGroups } from './groups.access.ts'
import {
  addGroup,
  deleteGroup,
  getGroup,
  type GroupSummary,
  listGroups,
  listHearings,
  restoreGroup,
  updateGroup,
} from './groups.contract.ts'
import { holdGroup, type StoredGroup } from './groups.queries.ts'
import { findDeletedMembers, type StoredMember } from './members.queries.ts'
import {
  contentOf,
  noteChange,
  readGroups,
  requireGroupContent,
  requireHeldGroup,
  toGroupView,
  toMemberView,
} from './groups.service.ts'
import type { HearingSource } from './hearing-source.ts'
import { countMissing, readHearings } from './hearings.service.ts'
import { tellGroupDeleted } from './meetings/inviting.service.ts'
import type { NextMeeting } from './meetings/next-meeting.ts'
import { findNextMeetings } from './meetings/next-meetings.queries.ts'
import { followSeats, holdMeetingsOfSeats } from './meetings/seats-changed.service.ts'
import { readSurroundings } from './surroundings.service.ts'

interface Summing {
  caller: GroupCaller
  around: Surroundings
  hearings: readonly Hearing[]
  next: ReadonlyMap<string, NextMeeting>
}

function toSummary(
  group: StoredGroup,
  rows: readonly StoredMember[],
  { caller, around, hearings, next }: Summing,
): GroupSummary {
  const whole = { ...group, rows }
  const day = caller.today
  const members = rows.filter((row) => isInForce(row, day))
  const isOwn = ({ accountId }: StoredMember) => accountId === caller.accountId
  const isMember = members.some(isOwn)
  const leads = leadsGroups(caller.role)
  const reads = leads || isMember
  const chair = chairOn(whole, day)
  return {
    id: group.id,
    kind: group.kind,
    name: group.name,
    parentId: group.parentId,
    startsOn: group.startsOn,
    endsOn: group.endsOn,
    isInForce: isInForce(group, day),
    chair,
    secretary: members.find(({ role }) => role === 'secretary')?.name ?? null,
    memberCount: new Set(members.filter(({ role }) => role !== 'deputy').map(({ name }) => name)).size,
    brokenRules: rulesOn(whole, around, day).filter(({ state }) => state === 'broken').length,
    endingSoon: endingSoon(whole, day),
    isMember,
    keeps: leads || keepersOf(members).some(isOwn),
    isActing: chair.state !== 'held' && members.some((row) => row.memberId === chair.acting?.id && isOwn(row)),
    missingHearings: reads && isStatutory(group.kind) ? countMissing(hearings, group.kind) : 0,
    nextMeeting: (reads && next.get(group.id)) || null,
  }
}

async function readGroup(tx: ReadTx, caller: GroupCaller, { id, day }: { id: string; day: Day }) {
  const { group, isMember, reads, keeps, leads } = await readGroupRights(tx, caller, id)
  const { organisationId } = caller
  const { groups, rows, rowsOf } = await readGroups(tx, organisationId)
  const around = await readSurroundings(tx, organisationId)
  const own = rowsOf.get(id) ?? []
  const whole = { ...group, rows: own }
  const view = (member: StoredMember) => toMemberView(member, { keeps, day, everywhere: rows, groups })
  return {
    group: toGroupView(group),
    day,
    members: own.filter((row) => isInForce(row, day)).map(view),
    others: own.filter((row) => !isInForce(row, day)).map(view),
    rules: rulesOn(whole, around, day),
    chair: chairOn(whole, day),
    turns: turnsOn(whole, around, day),
    below: groups
      .filter(({ parentId, isDeleted }) => parentId === id && !isDeleted)
      .map(({ id: below, name, kind }) => ({
        id: below,
        name,
        kind,
      })),
    deletedMembers: leads
      ? (await findDeletedMembers(tx, organisationId, id)).map(({ memberId, name }) => ({
          id: memberId,
          name,
        }))
      : [],
    changes: leads ? await findGroupChanges(tx, organisationId, id) : [],
    isMember,
    reads,
    keeps,
    leads,
  }
}

const readingRoutes = (sources: readonly HearingSource[]): Route[] => [
  route(listGroups, async (call) => {
    const caller = groupCaller(call)
    const { tx, today } = call
    const { organisationId } = caller
    const { groups, rowsOf } = await readGroups(tx, organisationId)
    const around = await readSurroundings(tx, organisationId)
    const hearings = await readHearings(tx, sources, { organisationId, groups, today })
    const next = await findNextMeetings(tx, organisationId, call.now)
    const leads = leadsGroups(caller.role)
    const items = groups
      .filter(({ isDeleted }) => !isDeleted)
      .map((group) => toSummary(group, rowsOf.get(group.id) ?? [], { caller, around, hearings, next }))
      .filter(({ isMember }) => isMember || seesAllGroups(caller.role))
    const deleted = leads ? groups.filter(({ isDeleted }) => isDeleted).map(({ id, name }) => ({ id, name })) : []
    return { items, deleted, leads }
  }),

  route(getGroup, async (call, { id, day = call.today }) => {
    const caller = groupCaller(call)
    const read = await readGroup(call.tx, caller, { id, day })
    if (!read.reads) return { ...read, hearings: [], nextMeeting: null }
    const groups = [{ kind: read.group.kind, isDeleted: false }]
    const { organisationId, today } = caller
    const hearings = await readHearings(call.tx, sources, { organisationId, groups, today })
    const nextMeeting = (await findNextMeetings(call.tx, organisationId, call.now)).get(id) ?? null
    return { ...read, hearings, nextMeeting }
  }),

  route(listHearings, async ({ tx, organisation, today }) => {
    const organisationId = organisation.id
    const { groups } = await readGroups(tx, organisationId)
    const councils = groups.filter(({ isDeleted }) => !isDeleted)
    const hearings = await readHearings(tx, sources, { organisationId, groups: councils, today })
    const items = hearings.flatMap((one) => {
      const group = councils.find(({ kind }) => kind === one.council)
      return group ? [{ ...one, group: { id: group.id, name: group.name } }] : []
    })
    return { items }
  }),
]

const writingRoutes = (services: Services): Route[] => [
  route(addGroup, async (call, { organisation: _, ...content }) => {
    await requireGroupContent(call, content)
    const author = authorOf(call)
    const id = await insertGroup(call.tx, author, { content })
    await noteChange(call, author, { groupId: id, kind: 'group', objectId: id, change: 'added' })
    call.audit(`group:${id}`)
    return { id, version: 1 }
  }),

  route(updateGroup, async (call, { organisation: _, id, version: seen, ...content }) => {
    const held = await requireHeldGroup(call, id)
    const before = contentOf(held)
    requireSeenVersion({ ...held, content: before }, seen)
    await requireGroupContent(call, content, held)
    const author = authorOf(call)
    await noteChange(call, author, { groupId: id, kind: 'group', objectId: id, change: 'updated', before })
    const version = await updateGroupContent(call.tx, author, id, content)
    call.audit(`group:${id}`, { version })
    return { id, version }
  }),

  route(deleteGroup, async (call, { id, version }) => {
    const meetings = await holdMeetingsOfSeats(call, id)
    const held = await requireHeldGroup(call, id)
    requireSeenVersion({ ...held, content: contentOf(held) }, version)
    const author = authorOf(call)
    await noteChange(call, author, { groupId: id, kind: 'group', objectId: id, change: 'deleted' })
    await markGroupDeleted(call.tx, author, id, call.now)
    await tellGroupDeleted(services, call, meetings)
    call.audit(`group:${id}`)
  }),

  route(restoreGroup, async (call, { id }) => {
    const held = await holdGroup(call.tx, call.organisation.id, id)
    if (!held) throw groupNotFound(id)
    call.audit(`group:${id}`)
    if (!held.isDeleted) return { id, version: held.version }
    const author = authorOf(call)
    await noteChange(call, author, { groupId: id, kind: 'group', objectId: id, change: 'restored' })
    const version = await markGroupDeleted(call.tx, author, id, null)
    await followSeats(services, call, { groupId: id })
    return { id, version }
  }),
]

export const groupRoutes = (services: Services, sources: readonly HearingSource[]): Route[] => [
  ...readingRoutes(sources),
  ...writingRoutes(services),
]
