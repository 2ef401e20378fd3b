export interface Unit {
  id: string
  parentId: string | null
}

/** The unit and everything below it: what an editor of the unit may edit. Empty when there is no such unit. */
export function unitsWithin(units: readonly Unit[], id: string): Set<string> {
  const within = new Set(units.some((unit) => unit.id === id) ? [id] : [])
  for (const inside of within) for (const unit of units) if (unit.parentId === inside) within.add(unit.id)
  return within
}

/** Each unit after its parent, siblings in the given order, with its depth from 0. */
export function inTreeOrder<U extends Unit>(units: readonly U[]): (U & { depth: number })[] {
  const below = Map.groupBy(units, (unit) => unit.parentId)
  const walk = (parentId: string | null, depth: number): (U & { depth: number })[] =>
    (below.get(parentId) ?? []).flatMap((unit) => [{ ...unit, depth }, ...walk(unit.id, depth + 1)])
  return walk(null, 0)
}

/** The sector (toimiala) of each unit: the unit at the top above it, itself when it is at the top. */
export function sectorsOf(units: readonly Unit[]): Map<string, string> {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const topOf = (id: string): string => {
    const parent = parents.get(id)
    return parent && parents.has(parent) ? topOf(parent) : id
  }
  return new Map(units.map(({ id }) => [id, topOf(id)]))
}
