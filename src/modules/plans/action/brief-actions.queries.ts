import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { ActionFacts } from '../action.ts'
import type { StoredAction } from '../outline.ts'
import type { ActionDetails } from './action-details.ts'
import { factColumns, waitingFor } from './action-facts.queries.ts'
import { type ActionsAsked, askedActions } from './actions-asked.queries.ts'

/** Who does an action, how it stands and what it may use, without what it is told with. */
export type ActionInBrief = ActionFacts &
  Pick<StoredAction, 'id' | 'goalId' | 'title' | 'unitId' | 'unitName' | 'ownerLabel' | 'ownerHasLeft'> &
  Pick<ActionDetails, 'budget'>

/** Actions in brief, in their order within their goals: of a large plan a third of the time that an outline's take. */
export async function findActionsInBrief(
  tx: ReadTx,
  organisationId: string,
  asked: ActionsAsked,
): Promise<ActionInBrief[]> {
  const { rows } = await sql<ActionInBrief>`
    SELECT action.id, action.goal_id AS "goalId", action.title, action.unit_id AS "unitId", unit.name AS "unitName",
           coalesce(account.name, action.owner_name) AS "ownerLabel",
           action.owner_id IS NOT NULL AND membership.account_id IS NULL AS "ownerHasLeft", action.budget, ${factColumns}
      FROM action
      LEFT JOIN unit ON unit.id = action.unit_id
      LEFT JOIN account ON account.id = action.owner_id
      LEFT JOIN membership ON membership.account_id = action.owner_id AND membership.organisation_id = action.organisation_id
      ${waitingFor}
      ${askedActions(organisationId, asked)}
     ORDER BY action.position, action.id`.execute(tx)
  return rows
}
