import type { Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { findActionMoney, findActionReach } from '../action/action-figures.queries.ts'
import type { ReadingCall } from '../action/action-page.service.ts'
import type { Figures } from '../outline.service.ts'
import { goalsOf } from '../outline.ts'
import { insertPlanChange } from '../plan-changes.queries.ts'
import type { ChangeKind } from '../plan-change.ts'
import type { Author } from '../plan-objects.queries.ts'
import { requirePart, requireSeen, type Saved } from '../plan-objects.service.ts'
import { requireReadable } from '../plan-reading.service.ts'
import { readRights } from '../plan-writing.service.ts'
import { editsAction } from '../plans.access.ts'
import type { CalculationInput } from './calculation.ts'
import { progressOfGoal, targetIndicators } from './goal-figures.ts'
import type { Investment } from './investment.contract.ts'
import {
  findCalculations,
  findThresholds,
  findUnitCosts,
  type Held,
  holdCalculation,
  holdUnitCost,
  insertUnitCost,
  markCalculationDeleted,
  storeCalculation,
  updateUnitCostRow,
} from './investment.queries.ts'
import { toInvestments } from './investment.ts'
import type { UnitCostInput } from './unit-cost.ts'

/** A programme as an investment, as the caller may read it: a few questions, however many goals it has. Throws `notFound`. */
export async function readInvestment(call: ReadingCall, figures: Figures, programmeId: string): Promise<Investment> {
  const { tx, organisation, membership } = call
  const outline = await requireReadable(call, figures, programmeId)
  const rights = await readRights(tx, membership)
  const mayEdit = rights.editsPlan
  const keys = new Set(goalsOf(outline).flatMap((goal) => progressOfGoal(goal).map(({ indicator }) => indicator.key)))
  const calculations = await findCalculations(tx, organisation.id, programmeId)
  const goals = toInvestments(outline, {
    money: await findActionMoney(tx, organisation.id, { programmeId }),
    reach: await findActionReach(tx, organisation.id, { programmeId }),
    mayCount: (unitId) => editsAction(rights, unitId),
    thresholds: await findThresholds(tx, [...keys]),
    unitCosts: new Map((await findUnitCosts(tx, organisation.id)).map((one) => [one.id, one])),
    calculations: new Map([...calculations].filter(([, { isDeleted }]) => mayEdit || !isDeleted)),
  })
  return { programme: outline.programme, goals, mayEdit }
}

/** Somebody who writes. */
interface Writing {
  tx: Tx
  author: Author
}

export async function addUnitCostTo({ tx, author }: Writing, content: UnitCostInput, id?: string): Promise<Saved> {
  const saved = { id: await insertUnitCost(tx, author, content, id), version: 1 }
  await insertPlanChange(tx, author, { kind: 'unitCost', ...saved, change: 'created', before: null, after: content })
  return saved
}

/** Throws `notFound` when the organisation has never had such a unit cost. */
async function requireUnitCost({ tx, author }: Writing, id: string): Promise<Held<UnitCostInput>> {
  const held = await holdUnitCost(tx, author.organisationId, id)
  if (!held) throw new AppError('notFound', 'No such unit cost')
  return held
}

/** Throws `notFound`, and `conflict` unless the unit cost is at the version that was seen. */
export async function changeUnitCost(
  writing: Writing,
  { id, version, content }: { id: string; version: number; content: UnitCostInput | null },
): Promise<Saved> {
  const held = await requireUnitCost(writing, id)
  await requireSeen(writing.tx, writing.author.organisationId, { held: { kind: 'unitCost', ...held }, version })
  return writeUnitCost(writing, held, { content, change: content === null ? 'deleted' : 'updated' })
}

/** Throws `notFound` when there is none, or it is not deleted. */
export async function bringBackUnitCost(writing: Writing, id: string): Promise<Saved> {
  const held = await requireUnitCost(writing, id)
  if (!held.isDeleted) throw new AppError('notFound', 'The unit cost is not deleted')
  return writeUnitCost(writing, held, { content: held.content, change: 'restored' })
}

async function writeUnitCost(
  { tx, author }: Writing,
  held: Held<UnitCostInput>,
  { content, change }: { content: UnitCostInput | null; change: ChangeKind },
): Promise<Saved> {
  const version = held.version + 1
  await updateUnitCostRow(tx, held, {
    content: content ?? held.content,
    deletedAt: content === null ? author.now : null,
  })
  await insertPlanChange(tx, author, {
    kind: 'unitCost',
    id: held.id,
    change,
    version,
    before: change === 'restored' ? null : held.content,
    after: content,
  })
  return { id: held.id, version }
}

/**
 * Writes the calculation of a goal. Throws `notFound` for a goal that is not there, `conflict` unless it is at the
 * version that was seen, and `invalidInput` for a unit cost that is not the organisation's or a figure not the goal's.
 */
export async function writeCalculation(
  { tx, author }: Writing,
  { goalId, version: seen, content }: { goalId: string; version: number; content: CalculationInput },
): Promise<Saved> {
  // Two who write the first one at once wait here for each other.
  const goal = await requirePart(tx, author.organisationId, { kind: 'goal', id: goalId })
  if (content.casesFrom === 'figure' && !targetIndicators(goal.content).includes(content.indicator ?? ''))
    throw invalidInput('indicator', 'notOfGoal')
  const held = await holdCalculation(tx, author.organisationId, goalId)
  if (held && held.version !== seen)
    await requireSeen(tx, author.organisationId, { held: { kind: 'calculation', ...held }, version: seen })
  const unitCost = await holdUnitCost(tx, author.organisationId, content.unitCostId)
  const isKept = held?.content.unitCostId === content.unitCostId
  if (!unitCost || (unitCost.isDeleted && !isKept)) throw invalidInput('unitCostId', 'unitCostUnknown')
  const version = (held?.version ?? 0) + 1
  await storeCalculation(tx, author, { goalId, content, unitCostVersion: unitCost.version, version })
  await insertPlanChange(tx, author, {
    kind: 'calculation',
    id: goalId,
    change: !held ? 'created' : held.isDeleted ? 'restored' : 'updated',
    version,
    before: held && !held.isDeleted ? held.content : null,
    after: content,
  })
  return { id: goalId, version }
}

/** Throws `notFound`, and `conflict` unless the calculation is at the version that was seen. */
export async function removeCalculation(
  { tx, author }: Writing,
  { goalId, version }: { goalId: string; version: number },
): Promise<void> {
  const held = await holdCalculation(tx, author.organisationId, goalId)
  if (!held) throw new AppError('notFound', 'No such calculation')
  await requireSeen(tx, author.organisationId, { held: { kind: 'calculation', ...held }, version })
  await markCalculationDeleted(tx, held, author.now)
  await insertPlanChange(tx, author, {
    kind: 'calculation',
    id: goalId,
    change: 'deleted',
    version: held.version + 1,
    before: held.content,
    after: null,
  })
}
