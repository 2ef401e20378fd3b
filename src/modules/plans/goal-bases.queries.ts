import type { GoalBasis } from '#modules/concerns/tied-goal.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'

const toBasis = (row: { concern_id: string | null; phenomenon_id: string | null }): GoalBasis =>
  row.concern_id === null ? { kind: 'phenomenon', id: row.phenomenon_id! } : { kind: 'concern', id: row.concern_id }

/** Goals that are there, with everything they are in, and what they answer. */
const bases = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('goal_basis as basis')
    .innerJoin('goal', 'goal.id', 'basis.goal_id')
    .innerJoin('priority', 'priority.id', 'goal.priority_id')
    .innerJoin('programme', 'programme.id', 'priority.programme_id')
    .select(['basis.goal_id', 'basis.concern_id', 'basis.phenomenon_id', 'programme.id as programme_id'])
    .select(['goal.title', 'programme.name as programme_name', 'programme.status'])
    .where('basis.organisation_id', '=', organisationId)
    .where('goal.deleted_at', 'is', null)
    .where('priority.deleted_at', 'is', null)
    .where('programme.deleted_at', 'is', null)

export interface BasedGoal {
  goalId: string
  title: LocalText
  basis: GoalBasis
  programme: { id: string; name: LocalText; isDraft: boolean }
}

/** What an organisation's goals answer, by programme. */
export async function findBasedGoals(tx: ReadTx, organisationId: string): Promise<BasedGoal[]> {
  const rows = await bases(tx, organisationId).orderBy('programme.position').orderBy('programme.id').execute()
  return rows.map((row) => ({
    goalId: row.goal_id,
    title: row.title,
    basis: toBasis(row),
    programme: { id: row.programme_id, name: row.programme_name, isDraft: row.status === 'draft' },
  }))
}

/** Whether the organisation has what a goal would answer. */
export async function isThere(tx: ReadTx, organisationId: string, { kind, id }: GoalBasis): Promise<boolean> {
  const row = await tx
    .selectFrom(kind)
    .select('id')
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Says what a goal answers. */
export async function insertGoalBasis(
  tx: Tx,
  organisationId: string,
  { goalId, basis: { kind, id } }: { goalId: string; basis: GoalBasis },
): Promise<void> {
  await tx
    .insertInto('goal_basis')
    .values({
      goal_id: goalId,
      organisation_id: organisationId,
      concern_id: kind === 'concern' ? id : null,
      phenomenon_id: kind === 'phenomenon' ? id : null,
    })
    .execute()
}
