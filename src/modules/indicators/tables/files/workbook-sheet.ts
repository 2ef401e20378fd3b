import { formulaWithoutValue } from '../read-number.ts'
import type { TidyRow } from '../tidy-table.ts'
import type { Archive } from './archive.ts'
import { columnNumber } from './cell-reference.ts'
import { limits } from './limits.ts'
import { createMergedCells, readMergedAreas } from './merged-cells.ts'
import { TableError } from './table-error.ts'
import { type SheetPart, unescaped, type WorkbookParts } from './workbook-parts.ts'
import { createXmlReader, type XmlListener } from './xml.ts'

export interface SheetReading {
  archive: Archive
  sheet: SheetPart
  parts: WorkbookParts
}

/** The rows of a sheet that have something in them, as texts: numbers with a decimal point, days as 2024-12-31, shares as 12.5 %. */
export async function* readSheetRows({ archive, sheet, parts }: SheetReading): AsyncGenerator<TidyRow> {
  const areas = await readMergedAreas(await archive.open(sheet.part, limits.sheetBytes), sheet.name)
  const fill = createMergedCells(areas)
  const rows: TidyRow[] = []
  const reader = createXmlReader(sheetListener(sheet.name, parts, (row) => rows.push(fill(row))))
  for await (const chunk of await archive.open(sheet.part, limits.sheetBytes)) {
    reader.write(chunk)
    yield* rows
    rows.length = 0
  }
  reader.end()
  yield* rows
}

interface Cell {
  column: number
  type: string
  style: number
  hasFormula: boolean
  value: string
  hasValue: boolean
}

function sheetListener(sheet: string, parts: WorkbookParts, give: (row: TidyRow) => void): XmlListener {
  let row = 0
  let isHidden = false
  let cells: string[] = []
  let cell: Cell | undefined
  let reads = false
  return {
    open(element, attributes) {
      if (element === 'row') {
        row = rowNumber(attributes.r, row, sheet)
        isHidden = ['1', 'true'].includes(attributes.hidden ?? '')
        cells = []
      } else if (element === 'c') {
        cell = beginCell(attributes, cells.length, { sheet, row })
      } else if (cell) {
        if (element === 'f') cell.hasFormula = true
        reads = element === 'v' || element === 't'
        if (element === 'v') cell.hasValue = true
      }
    },
    text(text) {
      if (cell && reads) cell.value += text
    },
    close(element) {
      reads = false
      if (element === 'c' && cell) {
        const text = textOf(cell, parts)
        if (text.length > limits.cellCharacters) throw new TableError('cellTooLong', { sheet, row })
        while (cells.length < cell.column) cells.push('')
        cells[cell.column] = text
        cell = undefined
      } else if (element === 'row' && cells.some((text) => text !== '')) {
        give({ cells, place: { sheet, row }, ...(isHidden && { isHidden }) })
      }
    },
  }
}

/** Rows stand in their order; one without a number comes after the one before. */
function rowNumber(told: string | undefined, before: number, sheet: string): number {
  const row = told === undefined ? before + 1 : Number(told)
  if (!Number.isInteger(row) || row <= before) throw new TableError('workbookBroken', { sheet, row: before + 1 })
  if (row > limits.rows) throw new TableError('tooManyRows', { sheet, row })
  return row
}

function beginCell(
  attributes: Readonly<Record<string, string>>,
  next: number,
  place: { sheet: string; row: number },
): Cell {
  const column = attributes.r === undefined ? next : columnNumber(attributes.r)
  if (column === undefined || column < next) throw new TableError('workbookBroken', place)
  if (column >= limits.columns) throw new TableError('tooManyColumns', place)
  const { t = 'n', s = '0' } = attributes
  return { column, type: t, style: Number(s), hasFormula: false, value: '', hasValue: false }
}

function textOf({ type, style, value, hasValue, hasFormula }: Cell, parts: WorkbookParts): string {
  if (type === 's') return value === '' ? '' : (parts.texts[Number(value)] ?? '')
  if (type === 'inlineStr' || type === 'str') return unescaped(value)
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'e' || type === 'd') return value
  if (value === '') return hasFormula && !hasValue ? formulaWithoutValue : ''
  return numberText(Number(value), parts.formats[style] ?? 'number', parts.countsFrom1904) ?? value
}

const msPerDay = 86_400_000
/** Excel's first day is 1 January 1900, and it believes in 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30)
const daysTo1904 = 1462
const lastDay = 2_958_465

function numberText(number: number, format: WorkbookParts['formats'][number], from1904: boolean): string | undefined {
  if (!Number.isFinite(number)) return undefined
  if (format === 'number') return shortest(number)
  if (format === 'percent') return `${shortest(number * 100)} %`
  const days = number + (from1904 ? daysTo1904 : 0)
  if (days < 1 || days > lastDay) return shortest(number)
  const moment = new Date(dayZero + Math.round(days * msPerDay)).toISOString()
  return format === 'day' || Number.isInteger(number) ? moment.slice(0, 10) : moment.slice(0, 16).replace('T', ' ')
}

/** As Excel shows it: fifteen digits, so that 0.1 + 0.2 is 0.3. */
const shortest = (number: number): string => String(Number(number.toPrecision(15)))
