import { sql } from 'kysely'

/** Which actions are asked of: those of a programme, of a goal, or one. What is deleted is left out. */
export type ActionsAsked = { programmeId: string } | { goalId: string } | { actionId: string }

/** That an action, whose goal and priority are joined, is one of those. */
export const within = (asked: ActionsAsked) => {
  if ('actionId' in asked) return sql`action.id = ${asked.actionId}`
  return 'goalId' in asked ? sql`goal.id = ${asked.goalId}` : sql`priority.programme_id = ${asked.programmeId}`
}

/** The joins and conditions of a question over `action`. */
export const askedActions = (organisationId: string, asked: ActionsAsked) => sql`
      JOIN goal ON goal.id = action.goal_id AND goal.deleted_at IS NULL
      JOIN priority ON priority.id = goal.priority_id AND priority.deleted_at IS NULL
     WHERE ${within(asked)} AND action.organisation_id = ${organisationId} AND action.deleted_at IS NULL`
