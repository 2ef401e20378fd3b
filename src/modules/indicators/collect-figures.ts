import type { SourceRegionId } from '#modules/regions/regions.queries.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { type Cell, cellsIn, emptyTable, type FigureTable, putFigure, toFigureTable } from './cube/figure-table.ts'
import type { Breakdown } from './breakdown.ts'
import { type Gender, genders } from './indicator.ts'
import type { SourceFigure } from './sources/source.ts'

/** The figures of one block. */
export interface FigurePart {
  gender: Gender
  breakdown: Breakdown
  table: FigureTable
}

export interface CollectedFigures {
  tables: FigurePart[]
  observations: number
  skipped: SkippedFigures
}

/** Rows that were left out, counted by the source's region id. */
export interface SkippedFigures {
  /** The register has no such region. */
  unknownRegions: Record<string, number>
  /** A former id of a region said something else than the current one, or one cell was given twice. */
  repeated: Record<string, number>
}

/** A source's rows under the register's keys, a table for each gender and breakdown. What does not fit is counted, never dropped silently. */
export function collectFigures(
  figures: readonly SourceFigure[],
  ids: ReadonlyMap<string, SourceRegionId>,
): CollectedFigures {
  const skipped: SkippedFigures = { unknownRegions: {}, repeated: {} }
  const known: (SourceFigure & SourceRegionId)[] = []
  for (const figure of figures) {
    const id = ids.get(figure.region)
    if (id) known.push({ ...figure, ...id })
    else add(skipped.unknownRegions, figure.region)
  }
  // Current ids first: where a former one says the same or something else, the current one stands.
  known.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
  const tables = [...Map.groupBy(known, partOf).values()].map((rows) => {
    const { gender, breakdown } = rows[0]!
    return { gender, breakdown, table: toTable(rows, skipped) }
  })
  tables.sort(byPart)
  const repeated = Object.values(skipped.repeated).reduce((sum, rows) => sum + rows, 0)
  return { tables, observations: known.length - repeated, skipped }
}

interface Part {
  gender: Gender
  breakdown: Breakdown
}

const partOf = ({ gender, breakdown }: Part): string => `${gender} ${breakdown}`

const byPart = (a: Part, b: Part): number =>
  genders.indexOf(a.gender) - genders.indexOf(b.gender) || (a.breakdown < b.breakdown ? -1 : 1)

function toTable(rows: readonly (SourceFigure & SourceRegionId)[], skipped: SkippedFigures): FigureTable {
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b)
  const columns = new Map(years.map((year, column) => [year, column]))
  const regions = new Map<RegionKey, number>()
  for (const { key } of rows) if (!regions.has(key)) regions.set(key, regions.size)
  const table = emptyTable([...regions.keys()], years)
  for (const row of rows) {
    const index = regions.get(row.key)! * years.length + columns.get(row.year)!
    if (!Number.isNaN(table.values[index]!) || !Number.isNaN(table.absolutes[index]!)) {
      add(skipped.repeated, row.region)
      continue
    }
    putFigure(table, index, row)
  }
  return table
}

function add(counts: Record<string, number>, region: string): void {
  counts[region] = (counts[region] ?? 0) + 1
}

/** The same tables with the cells of an older revision that lie outside the years asked for. */
export function keepOtherYears(
  tables: readonly FigurePart[],
  before: readonly (Part & { cells: Iterable<Cell> })[],
  asked: { first: number; last: number },
): FigurePart[] {
  const parts = new Map([...tables, ...before].map((part) => [partOf(part), part]))
  return [...parts.values()].toSorted(byPart).flatMap(({ gender, breakdown }) => {
    const isSame = (other: Part) => other.gender === gender && other.breakdown === breakdown
    const table = tables.find(isSame)?.table
    const kept = before
      .filter(isSame)
      .flatMap(({ cells }) => [...cells].filter(({ year }) => year < asked.first || year > asked.last))
    if (kept.length === 0) return table ? [{ gender, breakdown, table }] : []
    return [{ gender, breakdown, table: toFigureTable([...(table ? cellsIn(table) : []), ...kept]) }]
  })
}
