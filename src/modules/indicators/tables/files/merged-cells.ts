import type { TidyRow } from '../tidy-table.ts'
import { columnNumber } from './cell-reference.ts'
import { limits } from './limits.ts'
import { TableError } from './table-error.ts'

/** Cells that were joined into one: the text of the first stands for all. Rows from 1, columns from 0. */
export interface MergedArea {
  firstRow: number
  lastRow: number
  firstColumn: number
  lastColumn: number
}

const endOfRows = /<(?:\/(?:\w+:)?sheetData|(?:\w+:)?sheetData\s*\/)>/
/** Longer than the element that ends the rows, so that it is found across two pieces. */
const overlap = 64
const mergeCell = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g

/** The joined cells of a sheet, from above. They are told after its rows, so that it is gone through once for them alone. */
export async function readMergedAreas(chunks: AsyncIterable<Uint8Array>, sheet: string): Promise<MergedArea[]> {
  let text = ''
  let isAfterRows = false
  for await (const chunk of chunks) {
    text += Buffer.from(chunk).toString('latin1')
    if (!isAfterRows) {
      const end = endOfRows.exec(text)
      isAfterRows = end !== null
      text = end ? text.slice(end.index) : text.slice(-overlap)
    }
    if (text.length > limits.textBytes) throw new TableError('workbookSwells')
  }
  if (!isAfterRows) return []
  const areas = Array.from(text.matchAll(mergeCell), ([, from = '', firstRow, to = '', lastRow]) => ({
    firstRow: Number(firstRow),
    lastRow: Number(lastRow),
    firstColumn: columnNumber(from)!,
    lastColumn: Math.min(columnNumber(to)!, limits.columns - 1),
  }))
  if (areas.length > limits.mergedCells) throw new TableError('tooManyMergedCells', { sheet })
  return areas.toSorted((a, b) => a.firstRow - b.firstRow)
}

/** Puts the text of joined cells into all of them, and says which it filled. Rows must come from above. */
export function createMergedCells(areas: readonly MergedArea[]): (row: TidyRow) => TidyRow {
  let next = 0
  let open: { area: MergedArea; text: string }[] = []
  return (row) => {
    const number = row.place.row
    open = open.filter(({ area }) => area.lastRow >= number)
    for (; next < areas.length && areas[next]!.firstRow <= number; next++) {
      const area = areas[next]!
      if (area.lastRow >= number)
        open.push({ area, text: area.firstRow === number ? (row.cells[area.firstColumn] ?? '') : '' })
    }
    const told = open.filter(({ text }) => text !== '')
    return told.length === 0 ? row : filled(row, told)
  }
}

function filled(row: TidyRow, open: readonly { area: MergedArea; text: string }[]): TidyRow {
  const cells = [...row.cells]
  const repeated: number[] = []
  for (const { area, text } of open)
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      while (cells.length <= column) cells.push('')
      if (cells[column] !== '') continue
      cells[column] = text
      repeated.push(column)
    }
  return repeated.length === 0 ? row : { ...row, cells, repeated }
}
