import type { Cell } from './figure-table.ts'

export interface CellChange {
  region: string
  year: number
  before: { value: number | null; absolute: number | null } | null
  after: { value: number | null; absolute: number | null } | null
}

/** Every cell that is new, gone or different, by region key and year. */
export function differenceOf(before: Iterable<Cell>, after: Iterable<Cell>): CellChange[] {
  const name = (cell: Cell) => `${cell.region} ${cell.year}`
  const old = new Map(Array.from(before, (cell) => [name(cell), cell]))
  const changes: CellChange[] = []
  for (const cell of after) {
    const was = old.get(name(cell))
    old.delete(name(cell))
    if (was && was.value === cell.value && was.absolute === cell.absolute) continue
    changes.push({ region: cell.region, year: cell.year, before: was ? numbersOf(was) : null, after: numbersOf(cell) })
  }
  for (const cell of old.values())
    changes.push({ region: cell.region, year: cell.year, before: numbersOf(cell), after: null })
  return changes.sort((a, b) => (a.region === b.region ? a.year - b.year : a.region < b.region ? -1 : 1))
}

const numbersOf = ({ value, absolute }: Cell) => ({ value, absolute })
