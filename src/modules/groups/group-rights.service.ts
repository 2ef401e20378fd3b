import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, Role, User } from '#shared/roles.ts'
import { type GroupMember, keepersOf } from './group-member.ts'
import { leadsGroups, seesAllGroups } from './groups.access.ts'
import { findGroup, type StoredGroup } from './groups.queries.ts'
import { findMembersOn } from './members.queries.ts'

/** Who asks for what is one group's: `today` decides who is in it. */
export interface GroupCaller {
  organisationId: string
  accountId: string
  role: Role
  today: Day
}

/** The caller of an endpoint of an organisation. */
export const groupCaller = (call: {
  organisation: Organisation
  user: User
  membership: Membership
  today: Day
}): GroupCaller => ({
  organisationId: call.organisation.id,
  accountId: call.user.id,
  role: call.membership.role,
  today: call.today,
})

/** A group, who is in it today, and what the caller may do with it. */
export interface GroupRights {
  group: StoredGroup
  members: GroupMember[]
  /** Is in the group today. */
  isMember: boolean
  /** Reads what is the group's own: its meetings and letters. Members, owners and coordinators. */
  reads: boolean
  /** Keeps its meetings and writes to it: owners, coordinators, its chair and secretary. */
  keeps: boolean
  /** Keeps the group itself, its members and rules: owners and coordinators. */
  leads: boolean
}

/** Throws `notFound` for a group that is not there, is deleted, or is not for the caller to know of. */
export async function readGroupRights(tx: ReadTx, caller: GroupCaller, groupId: string): Promise<GroupRights> {
  const group = await findGroup(tx, caller.organisationId, groupId)
  if (!group) throw groupNotFound(groupId)
  const members = await findMembersOn(tx, caller.organisationId, groupId, caller.today)
  const isOwn = ({ accountId }: GroupMember) => accountId === caller.accountId
  const isMember = members.some(isOwn)
  const leads = leadsGroups(caller.role)
  if (!isMember && !seesAllGroups(caller.role)) throw groupNotFound(groupId)
  return { group, members, isMember, leads, reads: leads || isMember, keeps: leads || keepersOf(members).some(isOwn) }
}

/**
 * A group whose own material the caller may read: its members, owners and coordinators. Throws `notFound`, and
 * `forbidden` for others of the organisation.
 */
export async function requireGroupReader(tx: ReadTx, caller: GroupCaller, groupId: string): Promise<GroupRights> {
  const rights = await readGroupRights(tx, caller, groupId)
  if (!rights.reads) throw new AppError('forbidden', 'For members of the group')
  return rights
}

/**
 * A group whose meetings and letters the caller may keep: owners, coordinators, its chair and secretary. Throws
 * `notFound` or `forbidden`.
 */
export async function requireGroupKeeper(tx: ReadTx, caller: GroupCaller, groupId: string): Promise<GroupRights> {
  const rights = await readGroupRights(tx, caller, groupId)
  if (!rights.keeps) throw new AppError('forbidden', 'For the chair and the secretary of the group')
  return rights
}

export const groupNotFound = (id: string) => new AppError('notFound', `No group ${id}`)
