import { mostColumns, mostRows, type TypedTable } from '../../blocks/table.block.ts'

/** A table as it is being typed: everything may still be empty. */
export type TableDraft = TypedTable

export const emptyTable: TableDraft = {
  caption: '',
  source: '',
  columns: [
    { header: '', isNumbers: false },
    { header: '', isNumbers: true },
  ],
  rows: [
    ['', ''],
    ['', ''],
  ],
}

/** Where something is typed or pasted; `row` -1: the headers. */
export interface CellPlace {
  row: number
  column: number
}

/** The table with a rectangle of cells put in from a place on, as wide and as long as it must be, and no more than it may be. */
export function withCells(
  table: TableDraft,
  { row, column }: CellPlace,
  cells: readonly (readonly string[])[],
): TableDraft {
  const width = Math.min(
    mostColumns,
    Math.max(table.columns.length, column + Math.max(...cells.map((one) => one.length))),
  )
  const length = Math.min(mostRows, Math.max(table.rows.length, row + cells.length))
  const cellAt = (at: number, index: number): string | undefined => cells[at - row]?.[index - column]
  return {
    ...table,
    columns: Array.from({ length: width }, (_, index) => {
      const before = table.columns[index] ?? { header: '', isNumbers: true }
      return { ...before, header: cellAt(-1, index) ?? before.header }
    }),
    rows: Array.from({ length }, (_, at) =>
      Array.from({ length: width }, (__, index) => cellAt(at, index) ?? table.rows[at]?.[index] ?? ''),
    ),
  }
}

export const withoutRow = (table: TableDraft, row: number): TableDraft => ({
  ...table,
  rows: table.rows.filter((_, at) => at !== row),
})

export const withoutColumn = (table: TableDraft, column: number): TableDraft => ({
  ...table,
  columns: table.columns.filter((_, at) => at !== column),
  rows: table.rows.map((cells) => cells.filter((_, at) => at !== column)),
})

/** Cells copied from a spreadsheet: rows on lines, cells between tabs. Undefined: it is not a rectangle of cells. */
export function readPasted(words: string): string[][] | undefined {
  const rows = words
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')))
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : undefined
}
