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
  const all = [...mapped.figures.values()].flat()
  const said = all.filter(({ value, absolute }) => value !== null || absolute !== null)
  const faults: TableFault[] =
    mapped.faultCount === 0 && (said.length === 0 || merged.some(({ parts }) => parts.length === 0))
      ? [{ code: 'noFigures', place: { row: 0 } }]
      : mapped.faults
  const years = said.reduce<TableCheck['years']>(
    (range, { year }) => ({ first: Math.min(range?.first ?? year, year), last: Math.max(range?.last ?? year, year) }),
    null,
  )
  return {
    check: {
      rows: mapped.rows,
      isWhole,
      figures: said.length,
      years,
      regions: new Set(said.map(({ region }) => region)).size,
      indicators: merged.map(({ key, change }): IndicatorChange => ({ key, ...change })),
      faults,
      faultCount: Math.max(mapped.faultCount, faults.length),
      notes: mapped.notes,
    },
    revisions: faults.length > 0 ? [] : merged.map(({ key, parts }) => ({ indicator: key, tables: parts })),
  }
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
