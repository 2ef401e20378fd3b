import type { RegionKey } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import type { FigurePart } from '../collect-figures.ts'
import { cellsOf } from '../cube/block.ts'
import type { IndicatorKey } from '../indicator.ts'
import { readBlocks, readHeads } from '../revisions.queries.ts'
import type { TableFault } from '../tables/tidy-table.ts'
import type { MappedFigures } from '../tables/map-figures.ts'
import type { ImportMode, IndicatorChange, TableCheck } from './figure-upload.ts'
import { mergeFigures, type PartBefore } from './merge-figures.ts'

export interface CheckedTable {
  check: TableCheck
  /** What each indicator's figures become; empty when there are faults. */
  revisions: { indicator: IndicatorKey; tables: FigurePart[] }[]
}

/** What importing the mapped figures would do to those that are there. Nothing is written. */
export async function checkTable(
  tx: ReadTx,
  mapped: MappedFigures,
  { mode, isWhole }: { mode: ImportMode; isWhole: boolean },
): Promise<CheckedTable> {
  const before = await readBefore(tx, [...mapped.figures.keys()])
  const merged = Array.from(mapped.figures, ([key, figures]) => ({
    key,
    ...mergeFigures(before.get(key) ?? [], figures, mode),
  }))
  const said = countFigures(mapped)
  const faults: TableFault[] =
    mapped.faultCount === 0 && (said.figures === 0 || merged.some(({ parts }) => parts.length === 0))
      ? [{ code: 'noFigures', place: { row: 0 } }]
      : mapped.faults
  return {
    check: {
      rows: mapped.rows,
      isWhole,
      ...said,
      indicators: merged.map(({ key, change }): IndicatorChange => ({ key, ...change })),
      faults,
      faultCount: Math.max(mapped.faultCount, faults.length),
      notes: mapped.notes,
    },
    revisions: faults.length > 0 ? [] : merged.map(({ key, parts }) => ({ indicator: key, tables: parts })),
  }
}

/** How many figures there are, of how many regions, from when to when. */
function countFigures({ figures }: MappedFigures): Pick<TableCheck, 'figures' | 'years' | 'regions'> {
  const regions = new Set<RegionKey>()
  let [count, first, last] = [0, Infinity, -Infinity]
  for (const list of figures.values())
    for (const { region, year, value, absolute } of list) {
      if (value === null && absolute === null) continue
      count++
      regions.add(region)
      first = Math.min(first, year)
      last = Math.max(last, year)
    }
  return { figures: count, years: count === 0 ? null : { first, last }, regions: regions.size }
}

async function readBefore(tx: ReadTx, keys: readonly IndicatorKey[]): Promise<Map<IndicatorKey, PartBefore[]>> {
  const heads = await readHeads(tx, keys)
  const bodies = await readBlocks(
    tx,
    heads.flatMap(({ blocks }) => blocks.map(({ hash }) => hash)),
  )
  return new Map(
    heads.map(({ indicator, blocks }) => [
      indicator,
      blocks.map(({ gender, breakdown, hash }) => ({ gender, breakdown, cells: cellsOf(bodies.get(hash)!) })),
    ]),
  )
}
