import { sql } from 'kysely'
import { z } from 'zod'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { groupInput, type GroupInput, groupKinds } from './group.ts'
import { type GroupMember, type MemberInput, type MemberRole, memberRoles, seatKinds } from './group-member.ts'
import { compositionRules } from './rules/composition-rules.ts'

/** A group as it is stored, deleted or not. */
export interface StoredGroup extends GroupInput {
  id: string
  organisationId: string
  version: number
  parentName: LocalText | null
  programmeName: LocalText | null
  updatedAt: string
  updatedBy: string
  isDeleted: boolean
}

const groups = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('body_group as one')
    .leftJoin('body_group as parent', 'parent.id', 'one.parent_id')
    .leftJoin('programme', 'programme.id', 'one.programme_id')
    .selectAll('one')
    .select(['parent.name as parent_name', 'programme.name as programme_name'])
    .where('one.organisation_id', '=', organisationId)
    .orderBy(sql`array_position(${[...groupKinds]}::text[], one.kind)`)
    .orderBy(sql`coalesce(one.name ->> 'fi', one.name ->> 'sv', one.name ->> 'en') COLLATE "fi-x-icu"`)
    .orderBy('one.id')

type GroupRow = Awaited<ReturnType<ReturnType<typeof groups>['execute']>>[number]

const toGroup = (row: GroupRow): StoredGroup => ({
  id: row.id,
  organisationId: row.organisation_id,
  version: row.version,
  kind: z.enum(groupKinds).parse(row.kind),
  name: row.name,
  mandate: row.mandate,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  decisionSection: row.decision_section,
  decisionLink: row.decision_link,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  parentId: row.parent_id,
  parentName: row.parent_name,
  programmeId: row.programme_id,
  programmeName: row.programme_name,
  ageGroup: groupInput.shape.ageGroup.parse(row.age_group),
  rules: compositionRules.parse(row.rules),
  updatedAt: row.updated_at.toISOString(),
  updatedBy: row.updated_by,
  isDeleted: row.deleted_at !== null,
})

/** Every group of an organisation by kind and name, deleted ones too. */
export const findGroups = async (tx: ReadTx, organisationId: string): Promise<StoredGroup[]> =>
  (await groups(tx, organisationId).execute()).map(toGroup)

/** A group that is not deleted. */
export async function findGroup(tx: ReadTx, organisationId: string, id: string): Promise<StoredGroup | undefined> {
  const row = await groups(tx, organisationId)
    .where('one.id', '=', id)
    .where('one.deleted_at', 'is', null)
    .executeTakeFirst()
  return row && toGroup(row)
}

/** Holds a group, deleted or not, until the transaction ends. */
export async function holdGroup(tx: Tx, organisationId: string, id: string): Promise<StoredGroup | undefined> {
  await tx
    .selectFrom('body_group')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  const row = await groups(tx, organisationId).where('one.id', '=', id).executeTakeFirst()
  return row && toGroup(row)
}

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
  const rows = await members(tx, organisationId)
    .where('one.group_id', '=', groupId)
    .where('one.deleted_at', 'is', null)
    .where('one.starts_on', '<=', day)
    .where((eb) => eb.or([eb('one.ends_on', 'is', null), eb('one.ends_on', '>=', day)]))
    .execute()
  return rows.map(toMember)
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
