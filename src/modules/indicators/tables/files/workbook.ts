import type { TidyRow } from '../tidy-table.ts'
import { openArchive } from './archive.ts'
import type { OpenTable } from './open-table.ts'
import { readSheetRows } from './workbook-sheet.ts'
import { readWorkbookParts } from './workbook-parts.ts'
import { TableError } from './table-error.ts'

/** Opens a workbook of Excel 2007 or newer (.xlsx, .xlsm). Sheets are read row by row, never whole. Throws TableError. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenTable> {
  const archive = await openArchive(bytes)
  const parts = await readWorkbookParts(archive)
  async function* rows(name: string): AsyncGenerator<TidyRow> {
    const sheet = parts.sheets.find((one) => one.name === name)
    if (!sheet) throw new TableError('sheetMissing', { found: name })
    yield* readSheetRows({ archive, sheet, parts })
  }
  return { kind: 'xlsx', sheets: parts.sheets.map(({ name, isHidden }) => ({ name, isHidden })), rows }
}
