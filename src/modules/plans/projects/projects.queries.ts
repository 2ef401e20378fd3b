import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'

import type { ReadTx, Tx } from '#server/db.ts'
import { funder, type ProjectMember, projectStates, reportingDate, type SubArea, type SubAreaState } from './project.ts'
import type { Project, TiedPart } from './project-view.ts'

/** A project as it is stored, deleted or not. */
export interface StoredProject extends Project {
  isDeleted: boolean
}

const projects = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('project as one')
    .leftJoin('unit', 'unit.id', 'one.unit_id')
    .leftJoin('account as owner', 'owner.id', 'one.owner_id')
    .selectAll('one')
    .select(['unit.name as unit_name', 'owner.name as owner_account_name'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('project_sub_area as part')
          .leftJoin('account', 'account.id', 'part.owner_id')
          .select(['part.title', 'part.starts_on', 'part.ends_on', 'part.state', 'part.owner_id', 'part.owner_name'])
          .select('account.name as account_name')
          .whereRef('part.project_id', '=', 'one.id')
          .orderBy('part.position'),
      ).as('sub_areas'),
      jsonArrayFrom(
        eb
          .selectFrom('project_member as member')
          .leftJoin('account', 'account.id', 'member.account_id')
          .select(['member.account_id', 'member.name', 'member.role', 'member.phone', 'member.email'])
          .select(['member.is_public', 'account.name as account_name'])
          .whereRef('member.project_id', '=', 'one.id')
          .orderBy('member.position'),
      ).as('members'),
      jsonArrayFrom(
        eb
          .selectFrom('project_goal as tie')
          .innerJoin('goal', 'goal.id', 'tie.goal_id')
          .innerJoin('priority', 'priority.id', 'goal.priority_id')
          .innerJoin('programme', 'programme.id', 'priority.programme_id')
          .select([
            'goal.id',
            'goal.title',
            'programme.id as programme_id',
            'programme.name as programme_name',
            'programme.status',
          ])
          .whereRef('tie.project_id', '=', 'one.id')
          .where('goal.deleted_at', 'is', null)
          .where('priority.deleted_at', 'is', null)
          .where('programme.deleted_at', 'is', null)
          .orderBy('tie.position'),
      ).as('goals'),
      jsonArrayFrom(
        eb
          .selectFrom('project_action as tie')
          .innerJoin('action', 'action.id', 'tie.action_id')
          .innerJoin('goal', 'goal.id', 'action.goal_id')
          .innerJoin('priority', 'priority.id', 'goal.priority_id')
          .innerJoin('programme', 'programme.id', 'priority.programme_id')
          .select([
            'action.id',
            'action.title',
            'programme.id as programme_id',
            'programme.name as programme_name',
            'programme.status',
          ])
          .whereRef('tie.project_id', '=', 'one.id')
          .where('action.deleted_at', 'is', null)
          .where('goal.deleted_at', 'is', null)
          .where('priority.deleted_at', 'is', null)
          .where('programme.deleted_at', 'is', null)
          .orderBy('tie.position'),
      ).as('actions'),
      eb
        .selectFrom('hand_over')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('hand_over.project_id', '=', 'one.id')
        .where('hand_over.deleted_at', 'is', null)
        .as('hand_overs'),
    ])
    .where('one.organisation_id', '=', organisationId)
    .orderBy(sql`array_position(ARRAY['underWay', 'planned', 'ended', 'rooted'], one.state)`)
    .orderBy('one.ends_on')
    .orderBy('one.id')

type ProjectRow = Awaited<ReturnType<ReturnType<typeof projects>['execute']>>[number]

function toStored(row: ProjectRow): StoredProject {
  return {
    ...toDays(row),
    id: row.id,
    version: row.version,
    slug: row.slug,
    name: row.name,
    purpose: row.purpose,
    unitId: row.unit_id,
    unitName: row.unit_name,
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    ownerLabel: row.owner_account_name ?? row.owner_name,
    funders: z.array(funder).parse(row.funders),
    ownShareEuros: row.own_share_euros,
    reportingDates: z.array(reportingDate).parse(row.reporting_dates),
    subAreas: row.sub_areas.map(toSubArea),
    subAreaOwners: row.sub_areas.map(({ account_name, owner_name }) => account_name ?? owner_name),
    members: row.members.map(toMember),
    memberNames: row.members.map(({ account_name, name }) => account_name ?? name ?? ''),
    goals: row.goals.map(({ id }) => id),
    tiedGoals: row.goals.map(toTied),
    actions: row.actions.map(({ id }) => id),
    tiedActions: row.actions.map(toTied),
    handOverCount: row.hand_overs ?? 0,
    publishedAt: row.published_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
    updatedBy: row.updated_by,
    isDeleted: row.deleted_at !== null,
  }
}

const toDays = (row: ProjectRow) => ({
  state: z.enum(projectStates).parse(row.state),
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  goalOn: row.goal_on,
  goalText: row.goal_text,
})

const toSubArea = (row: ProjectRow['sub_areas'][number]): SubArea => ({
  title: row.title,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  state: row.state as SubAreaState,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
})

const toMember = (row: ProjectRow['members'][number]): ProjectMember => ({
  accountId: row.account_id,
  name: row.name,
  role: row.role,
  phone: row.phone,
  email: row.email,
  isPublic: row.is_public,
})

const toTied = (row: ProjectRow['goals'][number]): TiedPart => ({
  id: row.id,
  title: row.title,
  programme: { id: row.programme_id, name: row.programme_name, isDraft: row.status === 'draft' },
})

/** Every project of an organisation, those under way first; deleted ones too. */
export const findProjects = async (tx: ReadTx, organisationId: string): Promise<StoredProject[]> =>
  (await projects(tx, organisationId).execute()).map(toStored)

export async function findProject(
  tx: ReadTx,
  organisationId: string,
  by: { id: string } | { slug: string },
): Promise<StoredProject | undefined> {
  const one = projects(tx, organisationId)
  const row = await (
    'id' in by ? one.where('one.id', '=', by.id) : one.where('one.slug', '=', by.slug)
  ).executeTakeFirst()
  return row && toStored(row)
}

/** Holds a project, deleted or not, until the transaction ends. */
export async function holdProject(tx: Tx, organisationId: string, id: string): Promise<StoredProject | undefined> {
  await tx
    .selectFrom('project')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findProject(tx, organisationId, { id })
}
