import { findUnits, insertUnit } from '#modules/organisations/units.queries.ts'
import type { Tx } from '#server/db.ts'
import { insertPlanChanges } from '../plan-changes.queries.ts'
import { type Author, insertFollowUp, insertParts, type PartToPlace } from '../plan-objects.queries.ts'
import type { PlacedKind } from '../plan-objects.service.ts'
import type { PlanContents } from '../plan-change.ts'
import type { NewPlan } from './read-document.ts'

/** Writes a plan at the end of a programme, a kind at a time: a few statements, however large it is. */
export async function writePlan(
  tx: Tx,
  author: Author,
  { plan, programmeId }: { plan: Pick<NewPlan, 'priorities' | 'newUnits'>; programmeId: string },
): Promise<void> {
  const { organisationId } = author
  const { priorities, newUnits } = plan
  let position = Math.max(-1, ...(await findUnits(tx, organisationId)).map((unit) => unit.position))
  for (const unit of newUnits)
    await insertUnit(tx, organisationId, { ...unit, parentId: null, position: (position += 1) })
  const goals = priorities.flatMap((priority) => priority.goals.map((goal) => ({ ...goal, parentId: priority.id })))
  const actions = goals.flatMap((goal) => goal.actions.map((action) => ({ ...action, parentId: goal.id })))
  await writeParts(tx, author, {
    kind: 'priority',
    parts: priorities.map((one) => ({ ...one, parentId: programmeId })),
  })
  await writeParts(tx, author, { kind: 'goal', parts: goals })
  await writeParts(tx, author, { kind: 'action', parts: actions })
  for (const { id: parentId, followUps } of actions)
    for (const content of followUps) {
      const id = await insertFollowUp(tx, author, { parentId, content })
      await insertPlanChanges(tx, author, [
        { kind: 'followUp', id, change: 'created', version: 1, before: null, after: content },
      ])
    }
}

const atOnce = 200

async function writeParts<Kind extends PlacedKind>(
  tx: Tx,
  author: Author,
  { kind, parts }: { kind: Kind; parts: readonly (PartToPlace<Kind> & { content: PlanContents[Kind] })[] },
): Promise<void> {
  for (let from = 0; from < parts.length; from += atOnce) {
    const some = parts.slice(from, from + atOnce)
    await insertParts(tx, author.organisationId, { kind, parts: some })
    await insertPlanChanges(
      tx,
      author,
      some.map(({ id, content }) => ({ kind, id, change: 'created', version: 1, before: null, after: content })),
    )
  }
}
