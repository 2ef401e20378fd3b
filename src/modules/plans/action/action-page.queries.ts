import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { type ActionFacts, statusOf } from '../action.ts'
import { planStores, type StoredRow } from '../plan-rows.queries.ts'
import type { GoalInput } from '../goal.ts'
import type { ProgrammeStatus } from '../plan.ts'
import type { Day } from '#shared/day.ts'
import type { LinkedAction } from './action-page.contract.ts'
import { factColumns, waitingFor } from './action-facts.queries.ts'

interface Named {
  id: string
  title: LocalText
}

/** Where in the plans of an organisation a goal stands. */
export interface GoalPlace {
  programme: Named & { status: ProgrammeStatus }
  priority: Named
  goal: Named & { content: GoalInput }
}

interface PlaceRow extends StoredRow<'goal'> {
  programme: GoalPlace['programme']
  priority: Named
}

/** The place of a goal, or of the goal that an action is in; undefined when there is none, or it or what it is in was deleted. */
export async function findGoalPlace(
  tx: ReadTx,
  organisationId: string,
  of: { actionId: string } | { goalId: string },
): Promise<GoalPlace | undefined> {
  const isIt =
    'goalId' in of
      ? sql`goal.id = ${of.goalId}`
      : sql`goal.id = (SELECT goal_id FROM action WHERE id = ${of.actionId} AND organisation_id = ${organisationId} AND deleted_at IS NULL)`
  const { rows } = await sql<PlaceRow>`
    SELECT goal.*, jsonb_build_object('id', priority.id, 'title', priority.title) AS priority,
           jsonb_build_object('id', programme.id, 'title', programme.name, 'status', programme.status) AS programme
      FROM goal
      JOIN priority ON priority.id = goal.priority_id AND priority.deleted_at IS NULL
      JOIN programme ON programme.id = priority.programme_id AND programme.deleted_at IS NULL
     WHERE ${isIt} AND goal.organisation_id = ${organisationId} AND goal.deleted_at IS NULL`.execute(tx)
  const row = rows[0]
  if (!row) return undefined
  const { programme, priority } = row
  const content = planStores.goal.toContent(row)
  return { programme, priority, goal: { id: row.id, title: content.title, content } }
}

interface LinkedRow extends ActionFacts {
  id: string
  title: LocalText
  programme: LocalText
  readyOn: Day | null
  isNeeded: boolean
}

/** What an action waits for, and what waits for it, in the order of days; drafts only for those who read them. */
export async function findLinkedActions(
  tx: ReadTx,
  organisationId: string,
  { id, dependsOn, today, drafts }: { id: string; dependsOn: readonly string[]; today: Day; drafts: boolean },
): Promise<{ needs: LinkedAction[]; neededBy: LinkedAction[] }> {
  const { rows } = await sql<LinkedRow>`
    SELECT action.id, action.title, programme.name AS programme, ${factColumns},
           coalesce(action.done_on, (action.occurrences -> -1 ->> 'doneOn')::date) AS "readyOn",
           action.id = ANY (${[...dependsOn]}::uuid[]) AS "isNeeded"
      FROM action
      JOIN goal ON goal.id = action.goal_id AND goal.deleted_at IS NULL
      JOIN priority ON priority.id = goal.priority_id AND priority.deleted_at IS NULL
      JOIN programme ON programme.id = priority.programme_id AND programme.deleted_at IS NULL ${waitingFor}
     WHERE (action.id = ANY (${[...dependsOn]}::uuid[]) OR action.depends_on @> ARRAY[${id}]::uuid[])
       AND action.organisation_id = ${organisationId} AND action.deleted_at IS NULL
       AND (programme.status <> 'draft' OR ${drafts})
     ORDER BY action.ends_on NULLS LAST, action.id`.execute(tx)
  const linked = (isNeeded: boolean) =>
    rows
      .filter((row) => row.isNeeded === isNeeded)
      .map((row) => ({
        id: row.id,
        title: row.title,
        programme: row.programme,
        endsOn: row.endsOn,
        readyOn: row.readyOn,
        status: statusOf(row, today),
      }))
  return { needs: linked(true), neededBy: linked(false) }
}

/** The actions that another may wait for: newest programmes first, in the order of the plan. */
export async function findActionNames(
  tx: ReadTx,
  organisationId: string,
  limit: number,
): Promise<(Named & { programme: LocalText })[]> {
  return tx
    .selectFrom('action')
    .innerJoin('goal', 'goal.id', 'action.goal_id')
    .innerJoin('priority', 'priority.id', 'goal.priority_id')
    .innerJoin('programme', 'programme.id', 'priority.programme_id')
    .select(['action.id', 'action.title', 'programme.name as programme'])
    .where('action.organisation_id', '=', organisationId)
    .where('action.deleted_at', 'is', null)
    .where('goal.deleted_at', 'is', null)
    .where('priority.deleted_at', 'is', null)
    .where('programme.deleted_at', 'is', null)
    .where('action.stopped_on', 'is', null)
    .orderBy('programme.last_year', 'desc')
    .orderBy('programme.position')
    .orderBy('priority.position')
    .orderBy('goal.position')
    .orderBy('action.position')
    .orderBy('action.id')
    .limit(limit)
    .execute()
}

interface EffectRow {
  actionId: string
  text: LocalText
  on: Day
}

/** The newest effect that was seen of each action of a goal. */
export async function findEffects(tx: ReadTx, organisationId: string, goalId: string): Promise<EffectRow[]> {
  const { rows } = await sql<EffectRow>`
    SELECT DISTINCT ON (told.action_id) told.action_id AS "actionId", told.effect AS text, told.told_on AS "on"
      FROM follow_up AS told
      JOIN action ON action.id = told.action_id AND action.deleted_at IS NULL
     WHERE action.goal_id = ${goalId} AND told.organisation_id = ${organisationId}
       AND told.deleted_at IS NULL AND told.effect IS NOT NULL
     ORDER BY told.action_id, told.told_on DESC, told.created_at DESC, told.id`.execute(tx)
  return rows
}
