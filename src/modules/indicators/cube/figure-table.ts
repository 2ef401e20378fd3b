import type { RegionKey } from '#modules/regions/region.ts'

/**
 * The figures of one indicator, gender and breakdown as they come from a source: a full matrix, region by region.
 * The cell of region r and year y is at `r * years.length + y`; NaN says that there is none.
 */
export interface FigureTable {
  regions: readonly RegionKey[]
  years: readonly number[]
  values: Float64Array
  absolutes: Float64Array
}

export interface Cell {
  region: RegionKey
  year: number
  value: number | null
  absolute: number | null
}

/** A table from single cells in any order. Throws when one cell is given twice. */
export function toFigureTable(cells: Iterable<Cell>): FigureTable {
  const list = [...cells]
  const rows = numbered(list.map((cell) => cell.region))
  const columns = numbered(list.map((cell) => cell.year).toSorted((a, b) => a - b))
  const table = emptyTable([...rows.keys()], [...columns.keys()])
  const seen = new Set<number>()
  for (const { region, year, value, absolute } of list) {
    const index = rows.get(region)! * columns.size + columns.get(year)!
    if (seen.has(index)) throw new Error(`Two figures for ${region} in ${year}`)
    seen.add(index)
    table.values[index] = value ?? Number.NaN
    table.absolutes[index] = absolute ?? Number.NaN
  }
  return table
}

export function emptyTable(regions: readonly RegionKey[], years: readonly number[]): FigureTable {
  const size = regions.length * years.length
  return {
    regions,
    years,
    values: new Float64Array(size).fill(Number.NaN),
    absolutes: new Float64Array(size).fill(Number.NaN),
  }
}

/** The same figures in canonical order: regions by key, years ascending, neither without a figure. */
export function canonicalTable(table: FigureTable): FigureTable {
  const { regions, years, values, absolutes } = table
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
  let index = 0
  for (const row of rows)
    for (const column of columns) {
      sorted.values[index] = values[row * years.length + column]!
      sorted.absolutes[index] = absolutes[row * years.length + column]!
      index++
    }
  return sorted
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
export function* cellsIn({ regions, years, values, absolutes }: FigureTable): Generator<Cell> {
  for (const [index, number] of values.entries()) {
    const value = Number.isNaN(number) ? null : number
    const absolute = Number.isNaN(absolutes[index]!) ? null : absolutes[index]!
    if (value === null && absolute === null) continue
    yield { region: regions[Math.floor(index / years.length)]!, year: years[index % years.length]!, value, absolute }
  }
}
