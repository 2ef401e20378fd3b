import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { OrganisationKind } from '#shared/organisation.ts'
import type { ProgrammeKind, ProgrammeStatus } from '../plan.ts'
import type { LinkedKind, UpperKind, UpperPart } from './links.contract.ts'
import type { ProgrammeStanding } from './plan-level.ts'

/** One end of a link: a part of a programme of an organisation. */
export interface LinkEnd<Kind> extends ProgrammeStanding {
  kindOfPart: Kind
  id: string
  title: LocalText
  programmeId: string
  programmeName: LocalText
  slug: string
  organisationName: LocalText
  isThere: boolean
}

export interface StoredLink {
  id: string
  /** What the upper end was called when it was linked. */
  upperTitle: LocalText
  lower: LinkEnd<LinkedKind>
  upper: LinkEnd<UpperKind>
}

/** SQL of one end of a link as an object, from the tables that `prefix` names. */
const endOf = (prefix: 'lower' | 'upper') => {
  const of = (table: string, column: string) => sql.ref(`${prefix}_${table}.${column}`)
  const [goal, priority] = [sql.ref(`${prefix}_goal.id`), sql.ref(`${prefix}_priority.id`)]
  return sql`jsonb_build_object(
    'kindOfPart', CASE WHEN ${goal} IS NOT NULL THEN 'goal' WHEN ${priority} IS NOT NULL THEN 'priority' ELSE 'programme' END,
    'id', coalesce(${goal}, ${priority}, ${of('programme', 'id')}),
    'title', coalesce(${of('goal', 'title')}, ${of('priority', 'title')}, ${of('programme', 'name')}),
    'programmeId', ${of('programme', 'id')}, 'programmeName', ${of('programme', 'name')},
    'kind', ${of('programme', 'kind')}, 'status', ${of('programme', 'status')},
    'organisationId', ${of('organisation', 'id')}, 'organisationKind', ${of('organisation', 'kind')},
    'slug', ${of('organisation', 'slug')}, 'organisationName', ${of('organisation', 'name')},
    'isThere', num_nonnulls(${of('goal', 'deleted_at')}, ${of('priority', 'deleted_at')}, ${of('programme', 'deleted_at')}) = 0)`
}

/** The links from a programme and its goals, or to it and what is in it; in the order of the lower plans. */
export async function findLinks(
  tx: ReadTx,
  organisationId: string,
  { end, programmeId }: { end: 'lower' | 'upper'; programmeId: string },
): Promise<StoredLink[]> {
  const { rows } = await sql<StoredLink>`
    SELECT link.id, link.upper_title AS "upperTitle", ${endOf('lower')} AS lower, ${endOf('upper')} AS upper
      FROM plan_link AS link
      LEFT JOIN goal AS lower_goal ON lower_goal.id = link.goal_id
      LEFT JOIN priority AS lower_priority ON lower_priority.id = lower_goal.priority_id
      JOIN programme AS lower_programme ON lower_programme.id = coalesce(link.programme_id, lower_priority.programme_id)
      JOIN organisation AS lower_organisation ON lower_organisation.id = link.organisation_id
      LEFT JOIN goal AS upper_goal ON upper_goal.id = link.upper_goal_id
      LEFT JOIN priority AS upper_priority ON upper_priority.id = coalesce(link.upper_priority_id, upper_goal.priority_id)
      JOIN programme AS upper_programme ON upper_programme.id = coalesce(link.upper_programme_id, upper_priority.programme_id)
      JOIN organisation AS upper_organisation ON upper_organisation.id = link.upper_organisation_id
     WHERE ${sql.ref(`${end}_programme.id`)} = ${programmeId} AND ${sql.ref(`${end}_organisation.id`)} = ${organisationId}
     ORDER BY lower_organisation.slug, lower_programme.position, lower_priority.position, lower_goal.position, link.linked_at, link.id`.execute(
    tx,
  )
  return rows
}

export interface StandingProgramme extends ProgrammeStanding {
  id: string
  name: LocalText
  slug: string
  organisationName: LocalText
}

const programmes = (tx: ReadTx) =>
  tx
    .selectFrom('programme')
    .innerJoin('organisation', 'organisation.id', 'programme.organisation_id')
    .select(['programme.id', 'programme.name', 'programme.kind', 'programme.status', 'organisation.slug'])
    .select(['organisation.id as organisationId', 'organisation.kind as organisationKind'])
    .select('organisation.name as organisationName')
    .where('programme.deleted_at', 'is', null)

type ProgrammeRow = Awaited<ReturnType<ReturnType<typeof programmes>['execute']>>[number]

const toStanding = (row: ProgrammeRow): StandingProgramme => ({
  ...row,
  kind: row.kind as ProgrammeKind,
  status: row.status as ProgrammeStatus,
  organisationKind: row.organisationKind as OrganisationKind,
})

/** Every programme of the organisations, each's in its order. */
export async function findStandings(tx: ReadTx, organisationIds: readonly string[]): Promise<StandingProgramme[]> {
  const rows = await programmes(tx)
    .where('organisation.id', '=', sql<string>`ANY (${organisationIds})`)
    .orderBy('programme.position')
    .orderBy('programme.id')
    .execute()
  return rows.map(toStanding)
}

/** A part that is there, with the programme that it is in; undefined when there is no such part. */
export async function findUpper(
  tx: ReadTx,
  { kind, id }: UpperPart,
): Promise<{ programme: StandingProgramme; title: LocalText } | undefined> {
  const { rows } = await sql<{ programmeId: string; title: LocalText }>`
    SELECT programme.id AS "programmeId", ${kind === 'programme' ? sql`programme.name` : sql.ref(`${kind}.title`)} AS title
      FROM programme
      LEFT JOIN priority ON priority.programme_id = programme.id AND priority.deleted_at IS NULL
      LEFT JOIN goal ON goal.priority_id = priority.id AND goal.deleted_at IS NULL
     WHERE ${sql.ref(`${kind}.id`)} = ${id}
     LIMIT 1`.execute(tx)
  const [found] = rows
  if (!found) return undefined
  const row = await programmes(tx).where('programme.id', '=', found.programmeId).executeTakeFirst()
  return row && { programme: toStanding(row), title: found.title }
}

export interface NewLink {
  lower: { kind: LinkedKind; id: string }
  upper: UpperPart & { organisationId: string; title: LocalText }
  linkedAt: Date
}

/** Stores a link and gives its id; undefined when it was there already. */
export async function insertLink(
  tx: Tx,
  organisationId: string,
  { lower, upper, linkedAt }: NewLink,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('plan_link')
    .values({
      organisation_id: organisationId,
      programme_id: lower.kind === 'programme' ? lower.id : null,
      goal_id: lower.kind === 'goal' ? lower.id : null,
      upper_organisation_id: upper.organisationId,
      upper_programme_id: upper.kind === 'programme' ? upper.id : null,
      upper_priority_id: upper.kind === 'priority' ? upper.id : null,
      upper_goal_id: upper.kind === 'goal' ? upper.id : null,
      upper_title: JSON.stringify(upper.title),
      linked_at: linkedAt,
    })
    .onConflict((conflict) => conflict.constraint('plan_link_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** What a part carries out, by the titles by which it was linked. */
export async function findLinksOf(
  tx: ReadTx,
  organisationId: string,
  { kind, id }: { kind: LinkedKind; id: string },
): Promise<{ id: string; upperId: string; title: LocalText }[]> {
  return tx
    .selectFrom('plan_link')
    .select(['id', 'upper_title as title'])
    .select(sql<string>`coalesce(upper_goal_id, upper_priority_id, upper_programme_id)`.as('upperId'))
    .where(kind === 'goal' ? 'goal_id' : 'programme_id', '=', id)
    .where('organisation_id', '=', organisationId)
    .orderBy('linked_at')
    .orderBy('id')
    .execute()
}

/** The part of the organisation that a link is of; undefined when the organisation has no such link. */
export async function findLinked(
  tx: ReadTx,
  organisationId: string,
  id: string,
): Promise<{ kind: LinkedKind; id: string } | undefined> {
  const row = await tx
    .selectFrom('plan_link')
    .select(['goal_id', 'programme_id'])
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (!row) return undefined
  return row.goal_id === null ? { kind: 'programme', id: row.programme_id! } : { kind: 'goal', id: row.goal_id }
}

export async function deleteLink(tx: Tx, organisationId: string, id: string): Promise<void> {
  await tx.deleteFrom('plan_link').where('id', '=', id).where('organisation_id', '=', organisationId).execute()
}
