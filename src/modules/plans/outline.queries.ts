import { sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'

import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { waitingFor } from './action/action-facts.queries.ts'
import { type ActionsAsked, within } from './action/actions-asked.queries.ts'
import type { StoredFollowUp } from './follow-up.ts'
import type { IndicatorTarget } from './targets/indicator-target.ts'
import type { StoredAction, StoredGoal, StoredOutline, StoredPlan } from './outline.ts'
import { outlinedColumns, type OutlinedRow, planStores, type StoredRow, toActionFields } from './plan-rows.queries.ts'
import type { Priority, Programme } from './plan.ts'

const toProgramme = (row: StoredRow<'programme'>): Programme => ({
  id: row.id,
  version: row.version,
  ...planStores.programme.toContent(row),
})

export interface CountedProgramme extends Programme {
  goals: number
  actions: number
}

/** The programmes of an organisation in their order, with how much is in them. */
export async function findProgrammes(tx: ReadTx, organisationId: string): Promise<CountedProgramme[]> {
  const rows = await tx
    .selectFrom('programme')
    .selectAll('programme')
    .select([
      sql<number>`(SELECT count(*) FROM goal JOIN priority ON priority.id = goal.priority_id
        WHERE priority.programme_id = programme.id AND goal.deleted_at IS NULL AND priority.deleted_at IS NULL)`.as(
        'goals',
      ),
      sql<number>`(SELECT count(*) FROM action JOIN goal ON goal.id = action.goal_id JOIN priority ON priority.id = goal.priority_id
        WHERE priority.programme_id = programme.id AND action.deleted_at IS NULL AND goal.deleted_at IS NULL
          AND priority.deleted_at IS NULL)`.as('actions'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ goals, actions, ...row }) => ({ ...toProgramme(row), goals, actions }))
}

/** A programme with its goals as it is stored: three questions, however large it is. Undefined when there is none, or it is deleted. */
export async function findPlan(
  tx: ReadTx,
  organisationId: string,
  programmeId: string,
): Promise<StoredPlan | undefined> {
  const row = await tx
    .selectFrom('programme')
    .selectAll()
    .where('id', '=', programmeId)
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const priorities = await findPriorities(tx, organisationId, programmeId)
  const goals = Map.groupBy(await findGoals(tx, organisationId, programmeId), (one) => one.priorityId)
  return {
    programme: toProgramme(row),
    priorities: priorities.map((priority) => ({ ...priority, goals: goals.get(priority.id) ?? [] })),
  }
}

/** The same with the actions of the goals, by one question more. */
export async function findOutline(
  tx: ReadTx,
  organisationId: string,
  programmeId: string,
): Promise<StoredOutline | undefined> {
  const plan = await findPlan(tx, organisationId, programmeId)
  if (!plan) return undefined
  const actions = Map.groupBy(await findStoredActions(tx, organisationId, { programmeId }), (one) => one.goalId)
  return {
    ...plan,
    priorities: plan.priorities.map((priority) => ({
      ...priority,
      goals: priority.goals.map((goal) => ({ ...goal, actions: actions.get(goal.id) ?? [] })),
    })),
  }
}

async function findPriorities(tx: ReadTx, organisationId: string, programmeId: string): Promise<Priority[]> {
  const rows = await tx
    .selectFrom('priority')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, version: row.version, programmeId, ...planStores.priority.toContent(row) }))
}

async function findGoals(
  tx: ReadTx,
  organisationId: string,
  programmeId: string,
): Promise<Omit<StoredGoal, 'actions'>[]> {
  const rows = await tx
    .selectFrom('goal')
    .innerJoin('priority', 'priority.id', 'goal.priority_id')
    .leftJoin('unit', 'unit.id', 'goal.unit_id')
    .leftJoin('goal_basis as basis', 'basis.goal_id', 'goal.id')
    .leftJoin('concern', 'concern.id', 'basis.concern_id')
    .leftJoin('phenomenon', 'phenomenon.id', 'basis.phenomenon_id')
    .selectAll('goal')
    .select(['unit.name as unit_name', 'concern.id as concern_id', 'concern.text as concern_text'])
    .select(['phenomenon.id as phenomenon_id', 'phenomenon.name as phenomenon_name'])
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom('goal as before')
          .select(['title', 'indicator_targets'])
          .whereRef('before.id', '=', 'goal.continues'),
      ).as('before'),
    )
    .where('priority.programme_id', '=', programmeId)
    .where('goal.organisation_id', '=', organisationId)
    .where('goal.deleted_at', 'is', null)
    .orderBy('goal.position')
    .orderBy('goal.id')
    .execute()
  return rows.map(({ unit_name, before, ...row }) => ({
    id: row.id,
    version: row.version,
    priorityId: row.priority_id,
    basis: toBasis(row),
    ...planStores.goal.toContent(row),
    unitName: unit_name,
    continues: before && { title: before.title, targets: before.indicator_targets as IndicatorTarget[] },
  }))
}

interface BasisRow {
  concern_id: string | null
  concern_text: LocalText | null
  phenomenon_id: string | null
  phenomenon_name: LocalText | null
}

/** What was deleted is answered still: its page says what became of it. */
function toBasis(row: BasisRow): StoredGoal['basis'] {
  if (row.concern_id !== null && row.concern_text)
    return { kind: 'concern', id: row.concern_id, text: row.concern_text }
  if (row.phenomenon_id !== null && row.phenomenon_name)
    return { kind: 'phenomenon', id: row.phenomenon_id, text: row.phenomenon_name }
  return null
}

interface FollowedRow {
  unit_name: LocalText | null
  area_name: LocalText | null
  account_name: string | null
  owner_left: boolean
  due: Day | null
  waits_for_stopped: boolean
  follow_up_count: number
  latest: StoredAction['latestFollowUp']
}

/** Actions as an outline holds them, in their order within their goals. */
export async function findStoredActions(
  tx: ReadTx,
  organisationId: string,
  asked: ActionsAsked,
): Promise<StoredAction[]> {
  const { rows } = await sql<OutlinedRow & FollowedRow>`
    SELECT ${sql.join(outlinedColumns.map((column) => sql.ref(`action.${column}`)))},
           unit.name AS unit_name, coalesce(region.title, action.area_text) AS area_name, account.name AS account_name, followed.count AS follow_up_count, followed.latest,
           action.owner_id IS NOT NULL AND membership.account_id IS NULL AS owner_left,
           waiting.due, coalesce(waiting.stopped, false) AS waits_for_stopped
      FROM action
      JOIN goal ON goal.id = action.goal_id
      JOIN priority ON priority.id = goal.priority_id
      LEFT JOIN unit ON unit.id = action.unit_id
      LEFT JOIN region ON region.key = action.region
      LEFT JOIN account ON account.id = action.owner_id
      LEFT JOIN membership ON membership.account_id = action.owner_id AND membership.organisation_id = action.organisation_id
     ${waitingFor}
     CROSS JOIN LATERAL (
        SELECT count(*) AS count,
               (array_agg(jsonb_build_object('on', told_on, 'text', body, 'authorName', author_name)
                          ORDER BY told_on DESC, created_at DESC, id))[1] AS latest
          FROM follow_up
         WHERE follow_up.action_id = action.id AND follow_up.deleted_at IS NULL) AS followed
     WHERE ${within(asked)} AND action.organisation_id = ${organisationId} AND action.deleted_at IS NULL
     ORDER BY action.position, action.id`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    goalId: row.goal_id,
    ...toActionFields(row),
    budgetEuros: row.budget_euros,
    nextMilestoneOn: row.next_milestone_on,
    dependencyDueOn: row.due,
    waitsForStopped: row.waits_for_stopped,
    unitName: row.unit_name,
    region: row.region,
    areaName: row.area_name,
    ownerLabel: row.account_name ?? row.owner_name,
    ownerHasLeft: row.owner_left,
    followUpCount: row.follow_up_count,
    latestFollowUp: row.latest,
  }))
}

/** The follow-ups of an action, newest first, and the unit that writes them; undefined when there is no such action, or it is of a draft and those are left out. */
export async function findFollowUps(
  tx: ReadTx,
  organisationId: string,
  { actionId, drafts }: { actionId: string; drafts: boolean },
): Promise<{ unitId: string | null; followUps: StoredFollowUp[] } | undefined> {
  const programme = await tx
    .selectFrom('action')
    .innerJoin('goal', 'goal.id', 'action.goal_id')
    .innerJoin('priority', 'priority.id', 'goal.priority_id')
    .innerJoin('programme', 'programme.id', 'priority.programme_id')
    .select(['programme.status', 'action.unit_id'])
    .where('action.id', '=', actionId)
    .where('action.organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (!programme || (programme.status === 'draft' && !drafts)) return undefined
  const rows = await tx
    .selectFrom('follow_up')
    .selectAll()
    .where('action_id', '=', actionId)
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .orderBy('told_on', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  const followUps = rows.map((row) => ({
    id: row.id,
    version: row.version,
    actionId,
    ...planStores.followUp.toContent(row),
    authorId: row.author_id,
    authorName: row.author_name,
    createdAt: row.created_at.toISOString(),
  }))
  return { unitId: programme.unit_id, followUps }
}
