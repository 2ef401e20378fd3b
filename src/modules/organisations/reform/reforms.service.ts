import type { Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { lockOrganisation } from '../organisations.queries.ts'
import { findUnits, insertUnit, placeUnits, type UnitRow } from '../units.queries.ts'
import { type HoldingKind, newParents, reformFaults, type ReformInput } from './reform.ts'
import { endUnits, insertMoves, insertReform } from './reforms.queries.ts'
import type { Holding, Mover, UnitHolder, UnitMove } from './unit-holder.ts'

export interface DoneReform {
  id: string
  /** How much moved that is not deleted, by kind. */
  moved: Partial<Record<HoldingKind, number>>
}

/**
 * Carries a reform out in one transaction: new units, everything of the ended units moved by its own module, the units
 * below them put elsewhere, the units ended. Throws `invalidInput` for a plan that cannot be meant, and `conflict` when
 * something that was sent elsewhere is in none of the units any more: the page shows a state that is over.
 */
export async function carryOut(
  tx: Tx,
  holders: readonly UnitHolder[],
  { mover, input }: { mover: Mover; input: ReformInput },
): Promise<DoneReform> {
  const { organisationId } = mover
  await lockOrganisation(tx, organisationId)
  const units = await findUnits(tx, organisationId)
  const faults = reformFaults(units, input)
  if (faults.length > 0) throw new AppError('invalidInput', 'The reform cannot be carried out', { faults })
  const idOf = await makeUnits(tx, { organisationId, units, wanted: input.newUnits })
  const ends = new Map(input.ends.map(({ unitId, to }) => [unitId, idOf(to)]))
  const elsewhere = new Map(input.moves.map(({ kind, id, to }) => [`${kind}/${id}`, idOf(to)]))

  const id = await insertReform(tx, mover, input)
  const moved: DoneReform['moved'] = {}
  for (const holder of holders) {
    const { kind } = holder
    const holdings = await holder.find(tx, organisationId, [...ends.keys()])
    const moves = movesOf(holdings, { ends, elsewhere, kind })
    if (moves.length === 0) continue
    await holder.move(tx, mover, moves)
    await insertMoves(tx, id, { kind, moves })
    moved[kind] = new Set(holdings.filter(({ isDeleted }) => !isDeleted).map((holding) => holding.id)).size
    for (const holding of holdings) elsewhere.delete(`${kind}/${holding.id}`)
  }
  if (elsewhere.size > 0) throw new AppError('conflict', `Not in these units: ${[...elsewhere.keys()].join(', ')}`)
  await moveBelow(tx, organisationId, { units, ends })
  await endUnits(tx, { organisationId, reformId: id, ends })
  return { id, moved }
}

async function makeUnits(
  tx: Tx,
  {
    organisationId,
    units,
    wanted,
  }: { organisationId: string; units: readonly UnitRow[]; wanted: ReformInput['newUnits'] },
): Promise<(to: string) => string> {
  const made = new Map<string, string>()
  for (const [at, { key, name, parentId }] of wanted.entries()) {
    const position = units.length + at
    made.set(key, await insertUnit(tx, organisationId, { name, parentId, position }))
  }
  return (to) => made.get(to) ?? to
}

const movesOf = (
  holdings: readonly Holding[],
  known: { ends: ReadonlyMap<string, string>; elsewhere: ReadonlyMap<string, string>; kind: HoldingKind },
): UnitMove[] =>
  holdings.map(({ id, unitId }) => ({
    id,
    from: unitId,
    to: known.elsewhere.get(`${known.kind}/${id}`) ?? known.ends.get(unitId)!,
  }))

/** Units that stay come to the end of the units of their new parent. */
async function moveBelow(
  tx: Tx,
  organisationId: string,
  { units, ends }: { units: readonly UnitRow[]; ends: ReadonlyMap<string, string> },
): Promise<void> {
  for (const [parentId, moved] of Map.groupBy(newParents(units, ends), (one) => one.parentId)) {
    const there = units.filter((unit) => unit.parentId === parentId && !ends.has(unit.id)).map((unit) => unit.id)
    await placeUnits(tx, organisationId, parentId, [...there, ...moved.map((unit) => unit.id)])
  }
}
