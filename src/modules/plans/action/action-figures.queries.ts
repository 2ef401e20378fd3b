import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { ActionContent } from '../action.ts'
import { planStores, type StoredRow } from '../plan-rows.queries.ts'
import { type ActionsAsked, askedActions } from './actions-asked.queries.ts'
import type { BudgetLine } from './action-details.ts'
import type { Reach } from './reach.ts'

/** All that is written of actions, by their ids. */
export async function findActionContents(
  tx: ReadTx,
  organisationId: string,
  asked: ActionsAsked,
): Promise<Map<string, ActionContent>> {
  const { rows } = await sql<StoredRow<'action'>>`
    SELECT action.* FROM action ${askedActions(organisationId, asked)}`.execute(tx)
  return new Map(rows.map((row) => [row.id, planStores.action.toContent(row)]))
}

export interface ActionMoney extends BudgetLine {
  actionId: string
}

/**
 * The money of actions: a row for each line of each year's budget, planned and actual, in euros; in the order of actions'
 * ids and years. Null says that nobody has told, never zero.
 */
export async function findActionMoney(tx: ReadTx, organisationId: string, asked: ActionsAsked): Promise<ActionMoney[]> {
  const { rows } = await sql<ActionMoney>`
    SELECT action.id AS "actionId", line.year, line.line, line."plannedEuros", line."actualEuros"
      FROM action
     CROSS JOIN LATERAL jsonb_to_recordset(action.budget)
           AS line (year integer, line text, "plannedEuros" numeric, "actualEuros" numeric)
      ${askedActions(organisationId, asked)}
     ORDER BY action.id, line.year, line.line`.execute(tx)
  return rows
}

export interface ActionReach extends Reach {
  actionId: string
  /** The day of the follow-up that tells it, and the time that it tells of; null: not told. */
  on: Day
  periodFrom: Day | null
  periodTo: Day | null
  costEuros: number | null
}

/**
 * Whom actions reached and at what cost, a row for each follow-up that tells either, oldest first. The counts are of that
 * follow-up's time and may hold the same people again: they are not to be added up without saying so. They are as told:
 * whoever shows them to others than editors shows `shownReach` of them.
 */
export async function findActionReach(tx: ReadTx, organisationId: string, asked: ActionsAsked): Promise<ActionReach[]> {
  const { rows } = await sql<ActionReach>`
    SELECT told.action_id AS "actionId", told.told_on AS "on", told.period_from AS "periodFrom", told.period_to AS "periodTo",
           told.reach, told.reach_groups AS "reachGroups", told.cost_euros AS "costEuros"
      FROM follow_up AS told
      JOIN action ON action.id = told.action_id
      ${askedActions(organisationId, asked)}
       AND told.deleted_at IS NULL AND (told.reach IS NOT NULL OR told.reach_groups <> '{}' OR told.cost_euros IS NOT NULL)
     ORDER BY told.told_on, told.created_at, told.id`.execute(tx)
  return rows
}
