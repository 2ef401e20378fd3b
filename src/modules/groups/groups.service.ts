import { findPeople } from '#modules/organisations/people.queries.ts'
import type { Author } from '#modules/plans/plan-objects.queries.ts'
import { requireUnit, type WritingCall } from '#modules/plans/plan-writing.service.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { type GroupInput, groupInput } from './group.ts'
import type { GroupChange, GroupChangeKind } from './group-change.ts'
import { isInForce } from './group.ts'
import type { MemberInput } from './group-member.ts'
import { groupNotFound } from './group-rights.service.ts'
import type { GroupView, MemberView } from './group-view.ts'
import { insertGroupChange } from './group-writing.queries.ts'
import { findGroups, holdGroup, type StoredGroup } from './groups.queries.ts'
import { findMemberRows, holdMember, memberContent, type StoredMember } from './members.queries.ts'

/** The content of a group without what is known of it besides. */
export const contentOf = (stored: StoredGroup): GroupInput => groupInput.parse(stored)

export const toGroupView = ({ organisationId: _, isDeleted: __, ...group }: StoredGroup): GroupView => group

/** What tells that two rows are of one person: an account, a mailbox, or else the name. */
const personOf = ({ accountId, email, name }: StoredMember): string => accountId ?? email ?? name.toLowerCase()

interface Seen {
  /** Whether the caller sees addresses. */
  keeps: boolean
  day: string
  /** All rows of the organisation. */
  everywhere: readonly StoredMember[]
  groups: readonly StoredGroup[]
}

/** A member as it is shown, with the other groups that the person is in. */
export function toMemberView(member: StoredMember, { keeps, day, everywhere, groups }: Seen): MemberView {
  const person = personOf(member)
  const others = everywhere.flatMap((row) => {
    if (row.groupId === member.groupId || personOf(row) !== person || !isInForce(row, day)) return []
    const group = groups.find(({ id, isDeleted }) => id === row.groupId && !isDeleted)
    return group ? [{ id: group.id, name: group.name, role: row.role }] : []
  })
  const { memberId: id, version, accountId, name, email, language, role, title, isDirector, seat } = member
  const { deputyOf, startsOn, endsOn } = member
  return {
    id,
    version,
    accountId,
    name,
    language,
    role,
    title,
    isDirector,
    seat,
    deputyOf,
    startsOn,
    endsOn,
    canBeMailed: email !== null,
    email: keeps ? email : null,
    otherGroups: others,
  }
}

/** Holds a group that is not deleted. Throws `notFound`. */
export async function requireHeldGroup({ tx, organisation }: WritingCall, id: string): Promise<StoredGroup> {
  const held = await holdGroup(tx, organisation.id, id)
  if (!held || held.isDeleted) throw groupNotFound(id)
  return held
}

/** Holds a member that is not deleted, of a group that is not. Throws `notFound`. */
export async function requireHeldMember(call: WritingCall, groupId: string, id: string): Promise<StoredMember> {
  await requireHeldGroup(call, groupId)
  const held = await holdMember(call.tx, call.organisation.id, { groupId, id })
  if (!held || held.isDeleted) throw memberNotFound(id)
  return held
}

export const memberNotFound = (id: string) => new AppError('notFound', `No member ${id}`)

/**
 * Throws `invalidInput` for a group above that is none of the organisation's or is below this one, and for a programme
 * that is not there.
 */
export async function requireGroupContent(
  { tx, organisation }: WritingCall,
  { parentId, programmeId }: GroupInput,
  own?: StoredGroup,
): Promise<void> {
  if (parentId !== null) {
    const parents = new Map((await findGroups(tx, organisation.id)).map((one) => [one.id, one]))
    const parent = parents.get(parentId)
    if (!parent || (parent.isDeleted && own?.parentId !== parentId)) throw invalidInput('parentId', 'groupUnknown')
    for (let above: StoredGroup | undefined = parent; above; above = parents.get(above.parentId ?? ''))
      if (above.id === own?.id) throw invalidInput('parentId', 'groupBelowItself')
  }
  if (programmeId !== null && programmeId !== own?.programmeId) {
    const programmes = await findProgrammes(tx, organisation.id)
    if (programmes.every(({ id }) => id !== programmeId)) throw invalidInput('programmeId', 'programmeUnknown')
  }
}

/**
 * Throws `invalidInput` for a person or a unit that is none of the organisation's, and for a deputy of somebody who is
 * not a member of the group or is a deputy. What the member had already may stay, although it is there no more.
 */
export async function requireMemberContent(
  call: WritingCall,
  { groupId, content, before }: { groupId: string; content: MemberInput; before?: StoredMember },
): Promise<void> {
  const { tx, organisation } = call
  const { accountId, unitId, deputyOf } = content
  if (unitId !== (before?.seat.unitId ?? null)) await requireUnit(call, unitId)
  if (accountId !== null && accountId !== before?.accountId) {
    const people = await findPeople(tx, organisation.id)
    if (people.every(({ id }) => id !== accountId)) throw invalidInput('accountId', 'personUnknown')
  }
  if (deputyOf === null) return
  const principal = (await findMemberRows(tx, organisation.id, groupId)).find(({ memberId }) => memberId === deputyOf)
  if (!principal || principal.role === 'deputy' || deputyOf === before?.memberId)
    throw invalidInput('deputyOf', 'memberUnknown')
}

/** What a 409 carries of a member. */
export const versionOf = (member: StoredMember) => ({ ...member, content: memberContent(member) })

/** Notes what was done to a group or a member of it. */
export const noteChange = (
  call: WritingCall,
  author: Author,
  done: { groupId: string; kind: GroupChange['kind']; objectId: string; change: GroupChangeKind; before?: object },
): Promise<void> => insertGroupChange(call.tx, author, done)

/** The groups and all rows of members of an organisation, asked once. */
export async function readGroups(tx: ReadTx, organisationId: string) {
  const groups = await findGroups(tx, organisationId)
  const rows = await findMemberRows(tx, organisationId)
  return { groups, rows, rowsOf: Map.groupBy(rows, ({ groupId }) => groupId) }
}
