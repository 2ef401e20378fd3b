import type { ReadTx } from '#server/db.ts'
import type { FollowUpInput } from '../follow-up.ts'
import { planStores } from '../plan-rows.queries.ts'

/** All follow-ups of a programme by their actions, oldest first. */
export async function findFollowUpsOfProgramme(
  tx: ReadTx,
  organisationId: string,
  programmeId: string,
): Promise<Map<string, FollowUpInput[]>> {
  const rows = await tx
    .selectFrom('follow_up')
    .innerJoin('action', 'action.id', 'follow_up.action_id')
    .innerJoin('goal', 'goal.id', 'action.goal_id')
    .innerJoin('priority', 'priority.id', 'goal.priority_id')
    .selectAll('follow_up')
    .where('priority.programme_id', '=', programmeId)
    .where('follow_up.organisation_id', '=', organisationId)
    .where('follow_up.deleted_at', 'is', null)
    .orderBy('told_on')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const byAction = new Map<string, FollowUpInput[]>()
  for (const row of rows) {
    const told = byAction.get(row.action_id) ?? []
    told.push(planStores.followUp.toContent(row))
    byAction.set(row.action_id, told)
  }
  return byAction
}
