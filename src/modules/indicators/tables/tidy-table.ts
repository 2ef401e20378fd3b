import type { FaultCode } from './fault-codes.ts'

/** Where a row stands in what somebody gave: the sheet of a workbook, and its row counted from 1 as people see it. */
export interface RowPlace {
  sheet?: string | undefined
  row: number
}

export interface TidyColumn {
  /** The heading, or a dimension's code: unique in its table. */
  name: string
  /** What people read, where it differs from the name. */
  label?: string
  /** Labels of the codes that a statistics service uses in this column. */
  categories?: ReadonlyMap<string, string>
}

export interface TidyRow {
  /** Text as it was given, one for each column; '' where there is nothing. */
  cells: readonly string[]
  place: RowPlace
  /** Columns, by number from 0, whose text is that of a joined cell above or before. */
  repeated?: readonly number[]
  /** The row is not shown in the workbook that it comes from. */
  isHidden?: boolean
}

/**
 * A table from outside: one observation a row, one property a column, everything still text. Files and statistics
 * services alike are read into it, so that there is one way from it to figures. Rows can be gone through once.
 */
export interface TidyTable {
  /** What its maker calls it. */
  title: string
  columns: readonly TidyColumn[]
  rows: Iterable<TidyRow> | AsyncIterable<TidyRow>
  /** The column with the number, where the source says so. */
  valueColumn?: string
  /** The columns with the value's limits and sample size, where the source gives them. */
  certaintyColumns?: { lower: string; upper: string; sample: string }
  /** What the source tells of itself; nothing of it is required. */
  source?: {
    address?: string
    producer?: string
    licence?: string
    updatedOn?: string
    unit?: string
    decimals?: number
  }
}

/** What is wrong in a table, and where. Row 0 is the whole file or sheet. */
export interface TableFault {
  code: FaultCode
  place: RowPlace & { column?: string | undefined }
  /** What stands there. */
  found?: string | undefined
  /** The other place, where two contradict each other. */
  other?: RowPlace | undefined
  /** What may have been meant, or what holds instead. */
  instead?: string | undefined
}
