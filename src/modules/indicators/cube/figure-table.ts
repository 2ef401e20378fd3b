import type { RegionKey } from '#modules/regions/region.ts'
import type { Limits } from '../statistics/confidence-interval.ts'

/**
 * The figures of one indicator, gender and breakdown as they come from a source: a full matrix, region by region.
 * The cell of region r and year y is at `r * years.length + y`; NaN says that there is none.
 */
export interface FigureTable {
  regions: readonly RegionKey[]
  years: readonly number[]
  values: Float64Array
  absolutes: Float64Array
  /** What the source says of how sure the values are; only where it says something. */
  certainty?: Certainty | undefined
}

/** In the order of the values. An interval has a value and both limits. */
export interface Certainty {
  lower: Float64Array
  upper: Float64Array
  samples: Float64Array
}

/** What a source tells of one region in one year. */
export interface CellFigure {
  value: number | null
  absolute: number | null
  /** The 95 % confidence interval that the source itself gives of the value. */
  sourceInterval?: Limits | undefined
  /** How many answered, or were examined, where the source tells it. */
  sample?: number | undefined
}

export interface Cell extends CellFigure {
  region: RegionKey
  year: number
}

/** The figure alone, without properties that say nothing. */
export const figureIn = ({ value, absolute, sourceInterval, sample }: CellFigure): CellFigure => ({
  value,
  absolute,
  ...(sourceInterval && { sourceInterval }),
  ...(sample !== undefined && { sample }),
})

/** Whether two sources say the same, their limits included. */
export const isSameFigure = (a: CellFigure, b: CellFigure): boolean =>
  a.value === b.value &&
  a.absolute === b.absolute &&
  a.sourceInterval?.lower === b.sourceInterval?.lower &&
  a.sourceInterval?.upper === b.sourceInterval?.upper &&
  a.sample === b.sample

/** A table from single cells in any order. Throws when one cell is given twice. */
export function toFigureTable(cells: Iterable<Cell>): FigureTable {
  const list = [...cells]
  const rows = numbered(list.map((cell) => cell.region))
  const columns = numbered(list.map((cell) => cell.year).toSorted((a, b) => a - b))
  const table = emptyTable([...rows.keys()], [...columns.keys()])
  const seen = new Set<number>()
  for (const cell of list) {
    const index = rows.get(cell.region)! * columns.size + columns.get(cell.year)!
    if (seen.has(index)) throw new Error(`Two figures for ${cell.region} in ${cell.year}`)
    seen.add(index)
    putFigure(table, index, cell)
  }
  return table
}

/** Puts a figure into a cell of the table. */
export function putFigure(table: FigureTable, index: number, figure: CellFigure): void {
  const { value, absolute, sourceInterval: limits, sample } = figure
  table.values[index] = value ?? Number.NaN
  table.absolutes[index] = absolute ?? Number.NaN
  if (!limits && sample === undefined) return
  const certainty = (table.certainty ??= emptyCertainty(table.values.length))
  certainty.lower[index] = limits?.lower ?? Number.NaN
  certainty.upper[index] = limits?.upper ?? Number.NaN
  certainty.samples[index] = sample ?? Number.NaN
}

const nothing = (size: number): Float64Array => new Float64Array(size).fill(Number.NaN)

const emptyCertainty = (size: number): Certainty => ({
  lower: nothing(size),
  upper: nothing(size),
  samples: nothing(size),
})

export function emptyTable(regions: readonly RegionKey[], years: readonly number[]): FigureTable {
  const size = regions.length * years.length
  return { regions, years, values: nothing(size), absolutes: nothing(size) }
}

/**
 * The same figures in canonical order: regions by key, years ascending, neither without a figure. Throws for an interval
 * that lacks its value or a limit.
 */
export function canonicalTable(table: FigureTable): FigureTable {
  const { regions, years, values, absolutes, certainty } = table
  const hasFigure = (index: number) => !Number.isNaN(values[index]!) || !Number.isNaN(absolutes[index]!)
  const rows = order(regions, (a, b) => (a < b ? -1 : 1)).filter((row) =>
    years.some((_, column) => hasFigure(row * years.length + column)),
  )
  const columns = order(years, (a, b) => a - b).filter((column) =>
    rows.some((row) => hasFigure(row * years.length + column)),
  )
  const sorted = emptyTable(
    rows.map((row) => regions[row]!),
    columns.map((column) => years[column]!),
  )
  if (certainty && hasNumber(certainty)) sorted.certainty = emptyCertainty(sorted.values.length)
  let index = 0
  for (const row of rows)
    for (const column of columns) {
      const from = row * years.length + column
      sorted.values[index] = values[from]!
      sorted.absolutes[index] = absolutes[from]!
      if (certainty && sorted.certainty) copyCertainty(certainty, from, sorted.certainty, index)
      index++
    }
  if (sorted.certainty) checkIntervals(sorted, sorted.certainty)
  return sorted
}

const hasNumber = ({ lower, upper, samples }: Certainty): boolean =>
  [lower, upper, samples].some((numbers) => numbers.some((number) => !Number.isNaN(number)))

function copyCertainty(source: Certainty, from: number, target: Certainty, index: number): void {
  target.lower[index] = source.lower[from]!
  target.upper[index] = source.upper[from]!
  target.samples[index] = source.samples[from]!
}

function checkIntervals({ values }: FigureTable, { lower, upper }: Certainty): void {
  for (const [index, value] of values.entries()) {
    const limits = [lower[index]!, upper[index]!].filter((limit) => !Number.isNaN(limit)).length
    if (limits === 1 || (limits === 2 && Number.isNaN(value)))
      throw new Error('An interval has a value and both of its limits')
  }
}

function numbered<T>(items: readonly T[]): Map<T, number> {
  const numbers = new Map<T, number>()
  for (const item of items) if (!numbers.has(item)) numbers.set(item, numbers.size)
  return numbers
}

/** Indices in the order of their items. Throws when an item stands twice. */
function order<T>(items: readonly T[], compare: (a: T, b: T) => number): number[] {
  const indices = items.map((_, index) => index).sort((a, b) => compare(items[a]!, items[b]!))
  for (let i = 1; i < indices.length; i++)
    if (items[indices[i]!] === items[indices[i - 1]!])
      throw new Error(`${String(items[indices[i]!])} stands twice in a table`)
  return indices
}

export interface Extent {
  observations: number
  firstYear: number
  lastYear: number
}

/** How many cells have a figure, and from when to when. */
export function extentOf({ years, values, absolutes }: FigureTable): Extent {
  const extent = { observations: 0, firstYear: Infinity, lastYear: -Infinity }
  for (const [index, value] of values.entries()) {
    if (Number.isNaN(value) && Number.isNaN(absolutes[index]!)) continue
    const year = years[index % years.length]!
    extent.observations++
    extent.firstYear = Math.min(extent.firstYear, year)
    extent.lastYear = Math.max(extent.lastYear, year)
  }
  return extent
}

/** The cells that have a figure. */
export function* cellsIn({ regions, years, values, absolutes, certainty }: FigureTable): Generator<Cell> {
  for (const [index, number] of values.entries()) {
    const value = Number.isNaN(number) ? null : number
    const absolute = Number.isNaN(absolutes[index]!) ? null : absolutes[index]!
    if (value === null && absolute === null) continue
    const place = { region: regions[Math.floor(index / years.length)]!, year: years[index % years.length]! }
    yield certainty ? { ...place, value, absolute, ...certaintyAt(certainty, index) } : { ...place, value, absolute }
  }
}

function certaintyAt({ lower, upper, samples }: Certainty, index: number): Pick<Cell, 'sourceInterval' | 'sample'> {
  return {
    ...(!Number.isNaN(lower[index]!) && { sourceInterval: { lower: lower[index]!, upper: upper[index]! } }),
    ...(!Number.isNaN(samples[index]!) && { sample: samples[index]! }),
  }
}
