import type { Merger } from '#modules/regions/mergers.ts'
import type { Region, Register } from '#modules/regions/region.ts'
import type { BreakdownPart } from '../breakdown.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { SourceFigure } from '../sources/source.ts'
import type { KnownDimension } from './find-category.ts'
import type { NoteCode } from './fault-codes.ts'
import type { FigureMapping } from './mapping.ts'
import { createFigureCollector } from './collect-mapped.ts'
import { createRowReader } from './read-row.ts'
import type { RowPlace, TableFault, TidyTable } from './tidy-table.ts'

/** What a table's words are read against. */
export interface MappingContext {
  register: Register
  /** Every region of the register, former ones too. */
  regions: readonly Region[]
  mergers: readonly Merger[]
  /** The organisation's own municipality: its sub-areas are known by name. */
  home?: string | undefined
  dimensions: readonly KnownDimension[]
  /** Indicators that a column may name, by key, by the key's last part or by title. */
  indicators: readonly KnownIndicator[]
  /** Largest number of faults that are told one by one; the rest are counted. */
  mostFaults?: number
}

export interface KnownIndicator {
  key: IndicatorKey
  title: Region['title']
}

/** One cell as it was mapped, `region` being the register's key. Without value and absolute value the table says that there is none. */
export type MappedFigure = SourceFigure

export interface MappingNote {
  code: NoteCode
  count: number
  /** Where it was met first, and what stood there. */
  place: RowPlace & { column?: string | undefined }
  found: string
}

export interface MappedFigures {
  /** By indicator, in the order of the rows. Empty when there are faults: it is all or nothing. */
  figures: ReadonlyMap<IndicatorKey, readonly MappedFigure[]>
  notes: MappingNote[]
  /** In the order of the rows. */
  faults: TableFault[]
  /** Those beyond the list too. */
  faultCount: number
  /** Rows that were read, and those passed over because `only` names others. */
  rows: number
  passedOver: number
  /** Age groups that the register of breakdowns does not have yet. */
  newCategories: BreakdownPart[]
  /** Municipalities of before a merger that the register does not have yet. */
  formerMunicipalities: Merger[]
}

export interface ReadOptions {
  table: TidyTable
  mapping: FigureMapping
  context: MappingContext
  /** Told the number of rows read so far, every thousand rows. */
  onRows?: (rows: number) => void
}

const mostFaultsTold = 500

/**
 * Turns a table into figures by its mapping. Nothing is guessed: what cannot be read is a fault with its place, and a
 * table with faults gives no figures. Two figures for the same cell are a fault that names both rows.
 */
export async function mapFigures({ table, mapping, context, onRows }: ReadOptions): Promise<MappedFigures> {
  const collector = createFigureCollector(context.mostFaults ?? mostFaultsTold)
  const readRow = createRowReader({ columns: table.columns, mapping, context, collector })
  if (readRow)
    for await (const row of table.rows) {
      readRow(row)
      collector.countRow()
      if (onRows && collector.rows % 1000 === 0) onRows(collector.rows)
    }
  return collector.finish()
}
