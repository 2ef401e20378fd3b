import type { TidyRow } from '../tidy-table.ts'
import { openCsv } from './csv-file.ts'
import { requireKind } from './file-kind.ts'
import { openWorkbook } from './workbook.ts'

export interface FileSheet {
  /** Empty in a CSV file, which has one sheet without a name. */
  name: string
  isHidden: boolean
}

/** A file whose rows can be read, from the beginning each time they are asked for. */
export interface OpenTable {
  kind: 'csv' | 'xlsx'
  sheets: readonly FileSheet[]
  /** All rows of a sheet with their numbers as people see them; empty ones may be left out. Throws TableError. */
  rows(sheet: string): AsyncIterable<TidyRow>
}

/** Opens what somebody uploaded. Throws TableError for what is no table that Kaarna reads, and says what it is. */
export async function openTable(bytes: Uint8Array): Promise<OpenTable> {
  return requireKind(bytes) === 'csv' ? openCsv(bytes) : openWorkbook(bytes)
}
