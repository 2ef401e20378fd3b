import { sql } from 'kysely'

/** `ActionFacts` of `action`, by their names; needs `waitingFor` among the joins. */
export const factColumns = sql`action.starts_on AS "startsOn", action.ends_on AS "endsOn", action.done_on AS "doneOn",
           action.stopped_on AS "stoppedOn", action.is_at_risk AS "isAtRisk", action.next_milestone_on AS "nextMilestoneOn",
           waiting.due AS "dependencyDueOn", coalesce(waiting.stopped, false) AS "waitsForStopped"`

/**
 * What `action` waits for, without what is deleted or within something that is. A recurring action that was carried out
 * once is ready: that it comes again holds nobody up.
 */
export const waitingFor = sql`
      CROSS JOIN LATERAL (
        SELECT min(before.ends_on) FILTER (WHERE before.done_on IS NULL AND before.stopped_on IS NULL AND before.occurrences = '[]') AS due,
               bool_or(before.stopped_on IS NOT NULL) AS stopped
          FROM action AS before
          JOIN goal AS its_goal ON its_goal.id = before.goal_id AND its_goal.deleted_at IS NULL
          JOIN priority AS its_priority ON its_priority.id = its_goal.priority_id AND its_priority.deleted_at IS NULL
         WHERE cardinality(action.depends_on) > 0 AND before.id = ANY (action.depends_on)
           AND before.organisation_id = action.organisation_id AND before.deleted_at IS NULL) AS waiting`
