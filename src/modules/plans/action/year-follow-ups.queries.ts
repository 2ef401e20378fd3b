import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { type ActionsAsked, askedActions } from './actions-asked.queries.ts'
import type { Reach } from './reach.ts'

export interface YearFollowUp extends Reach {
  actionId: string
  on: Day
  text: LocalText
  authorName: string
}

/**
 * What was told of actions in a year, newest first for each: follow-ups whose time meets the year, or, where none is told,
 * that were written in it. What was written after `toldBy` is left out, so that the year can be read as it was known then.
 */
export async function findYearFollowUps(
  tx: ReadTx,
  organisationId: string,
  { asked, year, toldBy }: { asked: ActionsAsked; year: number; toldBy: Day },
): Promise<YearFollowUp[]> {
  const { rows } = await sql<YearFollowUp>`
    SELECT told.action_id AS "actionId", told.told_on AS "on", told.body AS "text", told.author_name AS "authorName",
           told.reach, told.reach_groups AS "reachGroups"
      FROM follow_up AS told
      JOIN action ON action.id = told.action_id
      ${askedActions(organisationId, asked)}
       AND told.deleted_at IS NULL AND told.told_on <= ${toldBy}
       AND coalesce(told.period_from, told.told_on) <= make_date(${year}, 12, 31)
       AND coalesce(told.period_to, told.told_on) >= make_date(${year}, 1, 1)
     ORDER BY told.action_id, told.told_on DESC, told.created_at DESC, told.id`.execute(tx)
  return rows
}
