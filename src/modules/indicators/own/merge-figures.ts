import type { RegionKey } from '#modules/regions/region.ts'
import type { Breakdown } from '../breakdown.ts'
import type { FigurePart } from '../collect-figures.ts'
import { type Cell, isSameFigure, toFigureTable } from '../cube/figure-table.ts'
import { type Gender, genders } from '../indicator.ts'
import type { MappedFigure } from '../tables/map-figures.ts'
import type { ImportMode, IndicatorChange } from './figure-upload.ts'

/** Figures of one gender and breakdown that are there already. */
export interface PartBefore {
  gender: Gender
  breakdown: Breakdown
  cells: Iterable<Cell>
}

export interface MergedFigures {
  parts: FigurePart[]
  change: Omit<IndicatorChange, 'key'>
}

/**
 * What an indicator's figures become by a file. Cells that the file names get its figures, or none where it says so; the
 * others stay, or go when the file is to replace them all.
 */
export function mergeFigures(
  before: readonly PartBefore[],
  figures: readonly MappedFigure[],
  mode: ImportMode,
): MergedFigures {
  const change = { added: 0, changed: 0, same: 0, removed: 0 }
  const given = Map.groupBy(figures, nameOf)
  const known = new Map(before.map((part) => [nameOf(part), part]))
  const numberOf = createCellNumbers()
  const parts = [...new Set([...known.keys(), ...given.keys()])].flatMap((name): FigurePart[] => {
    const news = given.get(name) ?? []
    const { gender, breakdown } = known.get(name) ?? news[0]!
    const old = new Map<number, Cell>()
    for (const cell of known.get(name)?.cells ?? []) old.set(numberOf(cell), cell)
    const merged = mergePart({ old, news, mode, numberOf }, change)
    return merged.size === 0 ? [] : [{ gender, breakdown, table: toFigureTable(merged.values()) }]
  })
  return { parts: parts.toSorted(byGender), change }
}

interface PartMerge {
  old: ReadonlyMap<number, Cell>
  news: readonly Cell[]
  mode: ImportMode
  numberOf: (cell: Cell) => number
}

function mergePart({ old, news, mode, numberOf }: PartMerge, change: MergedFigures['change']): Map<number, Cell> {
  const merged = new Map(mode === 'add' ? old : [])
  for (const cell of news) {
    const number = numberOf(cell)
    const was = old.get(number)
    if (cell.value === null && cell.absolute === null) {
      if (merged.delete(number)) change.removed++
      continue
    }
    const now = was ? withKnownCertainty(cell, was) : cell
    merged.set(number, now)
    if (!was) change.added++
    else if (isSameFigure(was, now)) change.same++
    else change.changed++
  }
  if (mode === 'replace') for (const number of old.keys()) if (!merged.has(number)) change.removed++
  return merged
}

/** A file without limits that says the same value again does not take away the limits that are known of it. */
const withKnownCertainty = (cell: Cell, { value, sourceInterval, sample }: Cell): Cell =>
  cell.value !== value || cell.sourceInterval || cell.sample !== undefined ? cell : { ...cell, sourceInterval, sample }

const nameOf = ({ gender, breakdown }: { gender: Gender; breakdown: Breakdown }): string => `${gender} ${breakdown}`

const byGender = (a: FigurePart, b: FigurePart): number =>
  genders.indexOf(a.gender) - genders.indexOf(b.gender) || (a.breakdown < b.breakdown ? -1 : 1)

/** Years from 0 to 9999: a region's number times this and the year make one number. */
const yearsPerRegion = 10_000

/** A number for the region and year of a cell: much smaller in memory than a text, of which there may be many thousands. */
function createCellNumbers(): (cell: { region: RegionKey; year: number }) => number {
  const regions = new Map<RegionKey, number>()
  return ({ region, year }) => {
    let number = regions.get(region)
    if (number === undefined) regions.set(region, (number = regions.size))
    return number * yearsPerRegion + year
  }
}
