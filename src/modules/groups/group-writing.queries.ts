import type { Tx } from '#server/db.ts'
import type { Author } from '#modules/plans/plan-objects.queries.ts'
import type { GroupInput } from './group.ts'
import type { GroupChangeKind } from './group-change.ts'
import type { MemberInput } from './group-member.ts'

interface NewChange {
  groupId: string
  kind: 'group' | 'member'
  objectId: string
  change: GroupChangeKind
  /** All of the content before an update. */
  before?: object
}

export async function insertGroupChange(
  tx: Tx,
  { organisationId, name, now }: Pick<Author, 'organisationId' | 'name' | 'now'>,
  { groupId, kind, objectId, change, before }: NewChange,
): Promise<void> {
  await tx
    .insertInto('group_change')
    .values({
      organisation_id: organisationId,
      group_id: groupId,
      kind,
      object_id: objectId,
      change,
      at: now,
      by_name: name,
      before: before ? JSON.stringify(before) : null,
    })
    .execute()
}

const groupColumns = (content: GroupInput) => ({
  kind: content.kind,
  name: JSON.stringify(content.name),
  mandate: content.mandate && JSON.stringify(content.mandate),
  decided_by: content.decidedBy,
  decided_on: content.decidedOn,
  decision_section: content.decisionSection,
  decision_link: content.decisionLink,
  starts_on: content.startsOn,
  ends_on: content.endsOn,
  parent_id: content.parentId,
  programme_id: content.programmeId,
  age_group: content.ageGroup,
  rules: JSON.stringify(content.rules),
})

/** Only the demo says ids itself. */
interface New<Content> {
  content: Content
  id?: string | undefined
}

export async function insertGroup(tx: Tx, author: Author, { content, id }: New<GroupInput>): Promise<string> {
  const frame = { organisation_id: author.organisationId, created_at: author.now, ...stamp(author) }
  const row = await tx
    .insertInto('body_group')
    .values({ ...(id && { id }), ...frame, ...groupColumns(content) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const stamp = ({ now, name }: Author) => ({ updated_at: now, updated_by: name })

const changedGroup = (tx: Tx, author: Author, id: string) =>
  tx
    .updateTable('body_group')
    .set((eb) => ({ version: eb('version', '+', 1), ...stamp(author) }))
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)
    .returning('version')

/** Stores new content of a group that is held; gives its new version. */
export const updateGroupContent = async (tx: Tx, author: Author, id: string, content: GroupInput): Promise<number> =>
  (await changedGroup(tx, author, id).set(groupColumns(content)).executeTakeFirstOrThrow()).version

export const markGroupDeleted = async (tx: Tx, author: Author, id: string, deletedAt: Date | null): Promise<number> =>
  (await changedGroup(tx, author, id).set({ deleted_at: deletedAt }).executeTakeFirstOrThrow()).version

const memberColumns = (content: MemberInput) => ({
  account_id: content.accountId,
  name: content.name,
  email: content.email,
  language: content.language,
  role: content.role,
  title: content.title,
  is_director: content.isDirector,
  seat_kind: content.seatKind,
  unit_id: content.unitId,
  seat_name: content.seatName,
  deputy_of: content.deputyOf,
  starts_on: content.startsOn,
  ends_on: content.endsOn,
})

export async function insertMember(
  tx: Tx,
  author: Author,
  { groupId, content, id }: New<MemberInput> & { groupId: string },
): Promise<string> {
  const frame = { organisation_id: author.organisationId, group_id: groupId, ...stamp(author) }
  const row = await tx
    .insertInto('group_member')
    .values({ ...(id && { id }), ...frame, ...memberColumns(content) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const changedMember = (tx: Tx, author: Author, id: string) =>
  tx
    .updateTable('group_member')
    .set((eb) => ({ version: eb('version', '+', 1), ...stamp(author) }))
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)
    .returning('version')

/** Stores new content of a member that is held; a term with another end is told of anew when it ends. */
export const updateMemberContent = async (tx: Tx, author: Author, id: string, content: MemberInput): Promise<number> =>
  (
    await changedMember(tx, author, id)
      .set({ ...memberColumns(content), end_told_at: null })
      .executeTakeFirstOrThrow()
  ).version

export const markMemberDeleted = async (tx: Tx, author: Author, id: string, deletedAt: Date | null): Promise<number> =>
  (await changedMember(tx, author, id).set({ deleted_at: deletedAt }).executeTakeFirstOrThrow()).version
