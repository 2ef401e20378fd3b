import { type Route, route } from '#server/http.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { lockOrganisation } from './organisations.queries.ts'
import { inTreeOrder, unitsWithin } from './unit.ts'
import { addUnit, listUnits, removeUnit, updateUnit } from './units.contract.ts'
import { deleteUnit, findUnits, insertUnit, placeUnits, type UnitRow, updateUnitName } from './units.queries.ts'

export const unitRoutes: Route[] = [
  route(listUnits, async ({ tx, organisation }) => ({
    units: inTreeOrder(await findUnits(tx, organisation.id)).map(({ depth: _depth, ...unit }) => unit),
  })),

  route(addUnit, async ({ tx, organisation, audit }, { name, parentId }) => {
    await lockOrganisation(tx, organisation.id)
    const units = await findUnits(tx, organisation.id)
    requireParent(units, parentId)
    const position = units.filter((unit) => unit.parentId === parentId).length
    const id = await insertUnit(tx, organisation.id, { name, parentId, position })
    audit(`unit:${id}`, { name })
    return { id }
  }),

  route(updateUnit, async ({ tx, organisation, audit }, { unit: id, name, parentId, position }) => {
    await lockOrganisation(tx, organisation.id)
    const units = await findUnits(tx, organisation.id)
    const unit = units.find((one) => one.id === id)
    if (!unit) throw new AppError('notFound', 'No such unit')
    if (name) await updateUnitName(tx, organisation.id, id, name)
    if (parentId !== undefined || position !== undefined) {
      const parent = parentId === undefined ? unit.parentId : parentId
      requireParent(units, parent)
      if (parent !== null && unitsWithin(units, id).has(parent)) throw invalidInput('parentId', 'unitInsideItself')
      await placeUnits(tx, organisation.id, parent, placedAmong(units, { id, parent, position }))
    }
    audit(`unit:${id}`, { ...(name && { name }), ...(parentId !== undefined && { parentId }) })
  }),

  route(removeUnit, async ({ tx, organisation, audit }, { unit: id }) => {
    await lockOrganisation(tx, organisation.id)
    const unit = (await findUnits(tx, organisation.id)).find((one) => one.id === id)
    if (!unit) throw new AppError('notFound', 'No such unit')
    if (!(await deleteUnit(tx, organisation.id, id))) throw invalidInput('unit', 'unitInUse')
    audit(`unit:${id}`, { name: unit.name })
  }),
]

/** The children of a parent in order, with one of them at its new place (the last when none is said). */
function placedAmong(
  units: readonly UnitRow[],
  move: { id: string; parent: string | null; position: number | undefined },
): string[] {
  const siblings = units.filter((unit) => unit.parentId === move.parent && unit.id !== move.id).map((unit) => unit.id)
  return siblings.toSpliced(move.position ?? siblings.length, 0, move.id)
}

function requireParent(units: readonly UnitRow[], parentId: string | null): void {
  if (parentId !== null && !units.some((unit) => unit.id === parentId)) throw invalidInput('parentId', 'unitUnknown')
}
