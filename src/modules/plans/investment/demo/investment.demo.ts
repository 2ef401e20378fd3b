import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import { findOutline, findProgrammes } from '../../outline.queries.ts'
import type { StoredGoal } from '../../outline.ts'
import type { Author } from '../../plan-objects.queries.ts'
import { findUnitCosts } from '../investment.queries.ts'
import { addUnitCostTo, writeCalculation } from '../investment.service.ts'
import { demoCalculations, demoUnitCosts } from './demo-investment.ts'

const unitCostKind = 0x117

/** The city's own unit costs, all invented, and the calculations of two goals of its plans. */
export async function seedDemoInvestment(tx: Tx): Promise<void> {
  const { id: organisationId } = demoOrganisation('virtala')
  if ((await findUnitCosts(tx, organisationId)).length > 0) return
  const goals: StoredGoal[] = []
  for (const { id } of await findProgrammes(tx, organisationId))
    goals.push(...((await findOutline(tx, organisationId, id))?.priorities.flatMap((one) => one.goals) ?? []))
  const { id: accountId, name } = demoPerson('coordinator')
  const authorOn = (day: string): Author => ({ organisationId, accountId, name, now: new Date(`${day}T10:00:00Z`) })
  const ids = new Map<string, string>()
  for (const [at, { key, on, ...content }] of demoUnitCosts.entries()) {
    const saved = await addUnitCostTo({ tx, author: authorOn(on) }, content, demoId(unitCostKind, at + 1))
    ids.set(key, saved.id)
  }
  for (const { goal, unitCost, on, ...content } of demoCalculations) {
    const goalId = goals.find(({ title }) => title.fi === goal)?.id
    const unitCostId = ids.get(unitCost)
    if (!goalId || !unitCostId) throw new Error(`The demo has no goal ${goal} or no unit cost ${unitCost}`)
    await writeCalculation({ tx, author: authorOn(on) }, { goalId, version: 0, content: { ...content, unitCostId } })
  }
}
