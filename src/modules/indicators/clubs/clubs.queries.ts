import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ClubInput, MembershipState } from './club.ts'

export interface Author {
  name: string
  now: Date
}

export interface StoredClub {
  id: string
  slug: string
  name: LocalText
  description: LocalText | null
  coordinator: { id: string; slug: string; name: LocalText; demo: boolean }
  version: number
  updatedAt: Date
  updatedBy: string
  isClosed: boolean
}

const clubs = (tx: ReadTx) =>
  tx
    .selectFrom('club')
    .innerJoin('organisation as coordinator', 'coordinator.id', 'club.organisation_id')
    .select(['club.id', 'club.slug', 'club.name', 'club.description', 'club.version'])
    .select(['club.updated_at', 'club.updated_by', 'club.closed_at', 'coordinator.id as coordinator_id'])
    .select(['coordinator.slug as coordinator_slug', 'coordinator.name as coordinator_name', 'coordinator.demo'])
    .orderBy(sql`coalesce(club.name ->> 'fi', club.name ->> 'sv', club.name ->> 'en') COLLATE "fi-x-icu"`)
    .orderBy('club.slug')

type ClubRow = Awaited<ReturnType<ReturnType<typeof clubs>['execute']>>[number]

const toClub = (row: ClubRow): StoredClub => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  description: row.description,
  coordinator: { id: row.coordinator_id, slug: row.coordinator_slug, name: row.coordinator_name, demo: row.demo },
  version: row.version,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
  isClosed: row.closed_at !== null,
})

/** SQL of: the organisation coordinates the club, is in it, or is invited to it. */
const isSeenBy = (organisationId: string) => sql<boolean>`(
  club.organisation_id = ${organisationId} OR EXISTS (
    SELECT FROM club_member WHERE club_member.club_id = club.id AND club_member.organisation_id = ${organisationId}
      AND club_member.state IN ('invited', 'joined')))`

/** The clubs that exist for an organisation, by name. */
export const findClubs = async (tx: ReadTx, organisationId: string): Promise<StoredClub[]> =>
  (await clubs(tx).where(isSeenBy(organisationId)).execute()).map(toClub)

export async function findClub(tx: ReadTx, organisationId: string, slug: string): Promise<StoredClub | undefined> {
  const row = await clubs(tx).where(isSeenBy(organisationId)).where('club.slug', '=', slug).executeTakeFirst()
  return row && toClub(row)
}

/** Keeps everybody else from changing anything of the club until the transaction ends. */
export async function lockClub(tx: Tx, organisationId: string, slug: string): Promise<void> {
  await tx
    .selectFrom('club')
    .select('club.id')
    .where('club.slug', '=', slug)
    .where(isSeenBy(organisationId))
    .forUpdate()
    .execute()
}

export async function findTakenSlugs(tx: ReadTx, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('club')
    .select('slug')
    .where('slug', '=', sql<string>`ANY (${slugs})`)
    .execute()
  return new Set(rows.map((row) => row.slug))
}

export interface NewClub {
  slug: string
  organisationId: string
  content: ClubInput
  /** Only the demo says its ids itself. */
  id?: string
}

export async function insertClub(
  tx: Tx,
  { slug, organisationId, content, id }: NewClub,
  author: Author,
): Promise<string> {
  const row = await tx
    .insertInto('club')
    .values({ ...(id !== undefined && { id }), slug, organisation_id: organisationId, ...toColumns(content, author) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const toColumns = ({ name, description }: ClubInput, author: Author) => ({
  name: JSON.stringify(name),
  description: description && JSON.stringify(description),
  updated_at: author.now,
  updated_by: author.name,
})

/** Stores new words of a club that is locked. */
export async function updateClubContent(tx: Tx, id: string, content: ClubInput, author: Author): Promise<void> {
  await tx
    .updateTable('club')
    .set((eb) => ({ ...toColumns(content, author), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function setClosed(tx: Tx, id: string, closed: boolean, { name, now }: Author): Promise<void> {
  await tx
    .updateTable('club')
    .set((eb) => ({
      closed_at: closed ? now : null,
      version: eb('version', '+', 1),
      updated_at: now,
      updated_by: name,
    }))
    .where('id', '=', id)
    .execute()
}

export interface StoredMember {
  clubId: string
  organisationId: string
  slug: string
  name: LocalText
  regionKey: string | null
  state: MembershipState
  stateAt: Date
  stateBy: string
}

/** Members of some clubs by name, former and invited ones too. */
export async function readMembers(tx: ReadTx, clubIds: readonly string[]): Promise<StoredMember[]> {
  const rows = await tx
    .selectFrom('club_member as member')
    .innerJoin('organisation', 'organisation.id', 'member.organisation_id')
    .select(['member.club_id', 'member.organisation_id', 'member.state', 'member.state_at', 'member.state_by'])
    .select(['organisation.slug', 'organisation.name', 'organisation.region_key'])
    .where('member.club_id', '=', sql<string>`ANY (${clubIds})`)
    .orderBy(
      sql`coalesce(organisation.name ->> 'fi', organisation.name ->> 'sv', organisation.name ->> 'en') COLLATE "fi-x-icu"`,
    )
    .execute()
  return rows.map((row) => ({
    clubId: row.club_id,
    organisationId: row.organisation_id,
    slug: row.slug,
    name: row.name,
    regionKey: row.region_key,
    state: row.state as MembershipState,
    stateAt: row.state_at,
    stateBy: row.state_by,
  }))
}

export interface NewMembership {
  clubId: string
  organisationId: string
  state: MembershipState
}

/** Makes the organisation a member in the given state, whatever it was before. */
export async function saveMembership(
  tx: Tx,
  { clubId, organisationId, state }: NewMembership,
  { name, now }: Author,
): Promise<void> {
  const said = { state, state_at: now, state_by: name }
  await tx
    .insertInto('club_member')
    .values({ club_id: clubId, organisation_id: organisationId, ...said })
    .onConflict((conflict) => conflict.columns(['club_id', 'organisation_id']).doUpdateSet(said))
    .execute()
}

export async function deleteMembership(tx: Tx, clubId: string, organisationId: string): Promise<void> {
  await tx
    .deleteFrom('club_member')
    .where('club_id', '=', clubId)
    .where('organisation_id', '=', organisationId)
    .execute()
}
