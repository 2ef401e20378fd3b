import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { PlanContents } from '../plan-change.ts'
import { planStores, type StoredRow } from '../plan-rows.queries.ts'
import type { PlanKind } from '../plan.ts'

interface Part<Kind extends PlanKind> {
  id: string
  content: PlanContents[Kind]
}
export interface WholeAction extends Part<'action'> {
  followUps: Part<'followUp'>[]
}
export interface WholeGoal extends Part<'goal'> {
  actions: WholeAction[]
}
export interface WholePriority extends Part<'priority'> {
  goals: WholeGoal[]
}
/** A programme with everything that is written into it, as it is written; nothing reckoned. */
export interface WholeProgramme extends Part<'programme'> {
  priorities: WholePriority[]
}

/** The parts within others, by the one that each is in, in their order. */
async function findPartsWithin<Kind extends PlanKind>(
  tx: ReadTx,
  organisationId: string,
  { kind, parents }: { kind: Kind; parents: readonly { id: string }[] },
): Promise<{ all: Part<Kind>[]; within: (parent: { id: string }) => Part<Kind>[] }> {
  const { table, parentColumn, toContent } = planStores[kind]
  const order = kind === 'followUp' ? sql`told_on, created_at, id` : sql`position, id`
  const { rows } = await sql<StoredRow<Kind> & { id: string; parentId: string }>`
    SELECT *, ${sql.ref(parentColumn)} AS "parentId" FROM ${sql.table(table)}
     WHERE organisation_id = ${organisationId} AND ${sql.ref(parentColumn)} = ANY (${parents.map(({ id }) => id)}::uuid[])
       AND deleted_at IS NULL
     ORDER BY ${order}`.execute(tx)
  const parts = rows.map((row) => ({ parentId: row.parentId, part: { id: row.id, content: toContent(row) } }))
  const byParent = Map.groupBy(parts, ({ parentId }) => parentId)
  return {
    all: parts.map(({ part }) => part),
    within: ({ id }) => (byParent.get(id) ?? []).map(({ part }) => part),
  }
}

/** A whole programme in five questions, however large it is; undefined when the organisation has none of the id. */
export async function findWholeProgramme(
  tx: ReadTx,
  organisationId: string,
  programmeId: string,
): Promise<WholeProgramme | undefined> {
  const find = <Kind extends PlanKind>(kind: Kind, parents: readonly { id: string }[]) =>
    findPartsWithin(tx, organisationId, { kind, parents })
  const programmes = await find('programme', [{ id: organisationId }])
  const programme = programmes.all.find(({ id }) => id === programmeId)
  if (!programme) return undefined
  const priorities = await find('priority', [programme])
  const goals = await find('goal', priorities.all)
  const actions = await find('action', goals.all)
  const followUps = await find('followUp', actions.all)
  return {
    ...programme,
    priorities: priorities.all.map((priority) => ({
      ...priority,
      goals: goals.within(priority).map((goal) => ({
        ...goal,
        actions: actions.within(goal).map((action) => ({ ...action, followUps: followUps.within(action) })),
      })),
    })),
  }
}
