import { type Cell, type CellFigure, figureIn, isSameFigure } from './figure-table.ts'

export interface CellChange {
  region: string
  year: number
  before: CellFigure | null
  after: CellFigure | null
}

/** Every cell that is new, gone or different, by region key and year. */
export function differenceOf(before: Iterable<Cell>, after: Iterable<Cell>): CellChange[] {
  const name = (cell: Cell) => `${cell.region} ${cell.year}`
  const old = new Map(Array.from(before, (cell) => [name(cell), cell]))
  const changes: CellChange[] = []
  for (const cell of after) {
    const was = old.get(name(cell))
    old.delete(name(cell))
    if (was && isSameFigure(was, cell)) continue
    changes.push({ region: cell.region, year: cell.year, before: was ? figureIn(was) : null, after: figureIn(cell) })
  }
  for (const cell of old.values())
    changes.push({ region: cell.region, year: cell.year, before: figureIn(cell), after: null })
  return changes.sort((a, b) => (a.region === b.region ? a.year - b.year : a.region < b.region ? -1 : 1))
}
