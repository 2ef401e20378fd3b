import { sql } from 'kysely'

import type { Subject, SubjectRef, SubjectSource } from '#modules/organisations/subjects/subject.ts'
import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { planKinds, type PlanKind, type ProgrammeStatus } from './plan.ts'
import { plansAccess, readsDrafts } from './plans.access.ts'

interface Row {
  kind: PlanKind
  id: string
  title: LocalText
  programme: string
  priority: string | null
  goal: string | null
  action: string | null
  status: ProgrammeStatus
  isDeleted: boolean
}

/** Parts of plans with what they are in: one question, however many they are. */
export async function findPlanSubjects(
  tx: ReadTx,
  organisationId: string,
  wanted: readonly SubjectRef[],
): Promise<Subject[]> {
  const { rows } = await sql<Row>`
    SELECT asked.kind, asked.id, programme.id AS programme, priority.id AS priority, goal.id AS goal, action.id AS action,
           coalesce(follow_up.body, action.title, goal.title, priority.title, programme.name) AS title, programme.status,
           num_nonnulls(follow_up.deleted_at, action.deleted_at, goal.deleted_at, priority.deleted_at, programme.deleted_at) > 0
             AS "isDeleted"
      FROM unnest(${wanted.map(({ kind }) => kind)}::text[], ${wanted.map(({ id }) => id)}::uuid[]) AS asked (kind, id)
      LEFT JOIN follow_up ON asked.kind = 'followUp' AND follow_up.id = asked.id
      LEFT JOIN action ON action.id = CASE asked.kind WHEN 'action' THEN asked.id ELSE follow_up.action_id END
      LEFT JOIN goal ON goal.id = CASE asked.kind WHEN 'goal' THEN asked.id ELSE action.goal_id END
      LEFT JOIN priority ON priority.id = CASE asked.kind WHEN 'priority' THEN asked.id ELSE goal.priority_id END
      JOIN programme ON programme.id = CASE asked.kind WHEN 'programme' THEN asked.id ELSE priority.programme_id END
     WHERE programme.organisation_id = ${organisationId}`.execute(tx)
  return rows.map(toSubject)
}

function toSubject({ kind, id, title, status, isDeleted, ...row }: Row): Subject {
  const chain = planKinds.toReversed().flatMap((one): SubjectRef[] => {
    const its = one === kind ? id : one === 'followUp' ? null : row[one]
    return its === null ? [] : [{ kind: one, id: its }]
  })
  return {
    kind,
    id,
    title,
    path: pathOf(row),
    talkPath: `plan?programme=${row.programme}&talk=${kind}:${id}`,
    within: chain.slice(1),
    readers: plansAccess.read.roles.filter((role) => status !== 'draft' || readsDrafts(role)),
    isDeleted,
  }
}

/** An action, and what was told of it, is on the action's own page; a goal and a priority in their place in the plan. */
function pathOf({ programme, priority, goal, action }: Omit<Row, 'kind' | 'id' | 'title' | 'status' | 'isDeleted'>) {
  if (action !== null) return `plan/actions/${action}`
  const place = goal !== null ? `#goal-${goal}` : priority !== null ? `#priority-${priority}` : ''
  return `plan?programme=${programme}${place}`
}

/** Parts of plans as comments and notifications need them. */
export const planSubjects: SubjectSource = { kinds: planKinds, find: findPlanSubjects }
