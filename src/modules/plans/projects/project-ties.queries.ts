import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'

/** Those of some goals that stand in plans of the organisation. */
export async function findPlanGoals(tx: ReadTx, organisationId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('goal')
    .innerJoin('priority', 'priority.id', 'goal.priority_id')
    .innerJoin('programme', 'programme.id', 'priority.programme_id')
    .select('goal.id')
    .where('programme.organisation_id', '=', organisationId)
    .where('goal.id', '=', sql<string>`ANY (${ids}::uuid[])`)
    .execute()
  return rows.map(({ id }) => id)
}

/** Those of some actions that stand in plans of the organisation. */
export async function findPlanActions(tx: ReadTx, organisationId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('action')
    .innerJoin('goal', 'goal.id', 'action.goal_id')
    .innerJoin('priority', 'priority.id', 'goal.priority_id')
    .innerJoin('programme', 'programme.id', 'priority.programme_id')
    .select('action.id')
    .where('programme.organisation_id', '=', organisationId)
    .where('action.id', '=', sql<string>`ANY (${ids}::uuid[])`)
    .execute()
  return rows.map(({ id }) => id)
}
