import type { Breakdown } from '../breakdown.ts'
import type { FigurePart } from '../collect-figures.ts'
import { toFigureTable } from '../cube/figure-table.ts'
import { type Gender, genders } from '../indicator.ts'
import type { MappedFigure } from './map-figures.ts'

export interface FigureParts {
  parts: FigurePart[]
  observations: number
}

/** An indicator's mapped figures, by gender and breakdown. Cells of which the table says that there is no figure are left out. */
export function toFigureParts(figures: readonly MappedFigure[]): FigureParts {
  const said = figures.filter(({ value, absolute }) => value !== null || absolute !== null)
  const byPart = Map.groupBy(said, ({ gender, breakdown }) => `${gender} ${breakdown}`)
  const parts = Array.from(byPart, ([, cells]): FigurePart => {
    const { gender, breakdown } = cells[0]!
    return { gender, breakdown, table: toFigureTable(cells) }
  })
  return { parts: parts.toSorted(byGender), observations: said.length }
}

const byGender = (a: Part, b: Part): number =>
  genders.indexOf(a.gender) - genders.indexOf(b.gender) || (a.breakdown < b.breakdown ? -1 : 1)

interface Part {
  gender: Gender
  breakdown: Breakdown
}
