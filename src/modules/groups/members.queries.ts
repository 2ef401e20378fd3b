import { sql } from 'kysely'
import { z } from 'zod'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { type GroupMember, type MemberInput, type MemberRole, memberRoles, seatKinds } from './group-member.ts'

/** A row of a member: one person in one role for one time. */
export interface StoredMember extends GroupMember {
  groupId: string
  version: number
  /** The address of somebody without an account; that of an account is not part of the membership. */
  typedEmail: string | null
  typedLanguage: Language | null
  updatedAt: string
  updatedBy: string
  endToldAt: string | null
  isDeleted: boolean
}

const members = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('group_member as one')
    .leftJoin('account', 'account.id', 'one.account_id')
    .leftJoin('unit', 'unit.id', 'one.unit_id')
    .selectAll('one')
    .select(['account.name as account_name', 'account.email as account_email', 'account.language as account_language'])
    .select('unit.name as unit_name')
    .where('one.organisation_id', '=', organisationId)
    .orderBy(sql`array_position(${[...memberRoles]}::text[], one.role)`)
    .orderBy(sql`coalesce(account.name, one.name) COLLATE "fi-x-icu"`)
    .orderBy('one.starts_on')
    .orderBy('one.id')

type MemberRow = Awaited<ReturnType<ReturnType<typeof members>['execute']>>[number]

const language = z.enum(languages)

const toMember = (row: MemberRow): StoredMember => ({
  memberId: row.id,
  groupId: row.group_id,
  version: row.version,
  accountId: row.account_id,
  name: row.account_name ?? row.name,
  email: row.account_email ?? row.email,
  language: language.catch('fi').parse(row.account_language ?? row.language),
  typedEmail: row.email,
  typedLanguage: language.nullable().parse(row.language),
  role: z.enum(memberRoles).parse(row.role),
  title: row.title,
  isDirector: row.is_director,
  seat: {
    kind: z.enum(seatKinds).parse(row.seat_kind),
    unitId: row.unit_id,
    unitName: row.unit_name,
    name: row.seat_name,
  },
  deputyOf: row.deputy_of,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  updatedAt: row.updated_at.toISOString(),
  updatedBy: row.updated_by,
  endToldAt: row.end_told_at?.toISOString() ?? null,
  isDeleted: row.deleted_at !== null,
})

/** The rows of members of one group, or of all of an organisation's, past and coming ones too; not the deleted ones. */
export async function findMemberRows(tx: ReadTx, organisationId: string, groupId?: string): Promise<StoredMember[]> {
  let rows = members(tx, organisationId).where('one.deleted_at', 'is', null)
  if (groupId !== undefined) rows = rows.where('one.group_id', '=', groupId)
  return (await rows.execute()).map(toMember)
}

/** Some members of the organisation's groups, deleted ones too. */
export const findMembersById = async (
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<StoredMember[]> =>
  ids.length === 0 ? [] : (await members(tx, organisationId).where('one.id', 'in', ids).execute()).map(toMember)

/** Holds a member of a group, deleted or not, until the transaction ends. */
export async function holdMember(
  tx: Tx,
  organisationId: string,
  { groupId, id }: { groupId: string; id: string },
): Promise<StoredMember | undefined> {
  await tx
    .selectFrom('group_member')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  const row = await members(tx, organisationId)
    .where('one.group_id', '=', groupId)
    .where('one.id', '=', id)
    .executeTakeFirst()
  return row && toMember(row)
}

/** Members of a group that have been deleted and can come back. */
export const findDeletedMembers = async (
  tx: ReadTx,
  organisationId: string,
  groupId: string,
): Promise<StoredMember[]> =>
  (
    await members(tx, organisationId)
      .where('one.group_id', '=', groupId)
      .where('one.deleted_at', 'is not', null)
      .execute()
  ).map(toMember)

/**
 * Who is in a group on a day, both ends of a term included: the chair first, then by role and name. Deputies, experts
 * and the secretary are among them.
 */
export async function findMembersOn(
  tx: ReadTx,
  organisationId: string,
  groupId: string,
  day: Day,
): Promise<GroupMember[]> {
  return (await findMembersOfGroups(tx, organisationId, [groupId], day)).get(groupId) ?? []
}

/** The same of several groups, by group. */
export async function findMembersOfGroups(
  tx: ReadTx,
  organisationId: string,
  groupIds: readonly string[],
  day: Day,
): Promise<Map<string, GroupMember[]>> {
  if (groupIds.length === 0) return new Map()
  const rows = await members(tx, organisationId)
    .where('one.group_id', 'in', groupIds)
    .where('one.deleted_at', 'is', null)
    .where('one.starts_on', '<=', day)
    .where((eb) => eb.or([eb('one.ends_on', 'is', null), eb('one.ends_on', '>=', day)]))
    .execute()
  return Map.groupBy(rows.map(toMember), (member) => member.groupId)
}

/** A group that somebody is in, and as what. */
export interface OwnGroup {
  groupId: string
  name: LocalText
  role: MemberRole
}

/** The groups of an organisation that an account is in on a day; twice when it has two roles in one. */
export async function findGroupsOf(
  tx: ReadTx,
  organisationId: string,
  accountId: string,
  day: Day,
): Promise<OwnGroup[]> {
  const rows = await tx
    .selectFrom('group_member as one')
    .innerJoin('body_group', 'body_group.id', 'one.group_id')
    .select(['one.group_id as groupId', 'body_group.name', 'one.role'])
    .where('one.organisation_id', '=', organisationId)
    .where('one.account_id', '=', accountId)
    .where('one.deleted_at', 'is', null)
    .where('body_group.deleted_at', 'is', null)
    .where('one.starts_on', '<=', day)
    .where((eb) => eb.or([eb('one.ends_on', 'is', null), eb('one.ends_on', '>=', day)]))
    .orderBy('one.group_id')
    .orderBy(sql`array_position(${[...memberRoles]}::text[], one.role)`)
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as MemberRole }))
}

/** What of a member's row its form holds. */
export const memberContent = (member: StoredMember): MemberInput => ({
  accountId: member.accountId,
  name: member.name,
  email: member.typedEmail,
  language: member.typedLanguage,
  role: member.role,
  title: member.title,
  isDirector: member.isDirector,
  seatKind: member.seat.kind,
  unitId: member.seat.unitId,
  seatName: member.seat.name,
  deputyOf: member.deputyOf,
  startsOn: member.startsOn,
  endsOn: member.endsOn,
})
