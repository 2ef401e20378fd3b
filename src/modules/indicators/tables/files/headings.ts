import { readNumber } from '../read-number.ts'
import { readYear } from '../read-year.ts'
import type { TidyColumn, TidyRow, TidyTable } from '../tidy-table.ts'
import { columnLetters } from './cell-reference.ts'
import type { OpenTable } from './open-table.ts'
import { TableError } from './table-error.ts'

/** Above the headings there may be a title and some notes. */
const rowsLookedAt = 40
/** Room for a number is left in the 200 characters of a column's name. */
const longestHeading = 190

export interface TableChoice {
  sheet: string
  /** The row of the headings as people see it; without it the likeliest is taken. */
  headingRow?: number | undefined
}

export interface HeadedTable extends TidyTable {
  headingRow: number
}

/** A sheet as a table: its headings name the columns, the rows below are observations. Throws TableError. */
export async function toHeadedTable(file: OpenTable, { sheet, headingRow }: TableChoice): Promise<HeadedTable> {
  const first = await firstRows(file, sheet, Math.max(headingRow ?? 0, 1))
  if (first.length === 0) throw new TableError('sheetEmpty', sheet === '' ? {} : { sheet })
  const at =
    headingRow === undefined ? likeliestHeadings(first) : first.findIndex(({ place }) => place.row === headingRow)
  const headings = first[at]
  if (!headings) throw new TableError('headingsMissing', { row: headingRow ?? 1, ...(sheet !== '' && { sheet }) })
  const above = first[at - 1]
  const below = first.filter(({ place }) => place.row > headings.place.row)
  const width = Math.max(filledWidth(headings.cells), ...below.map(({ cells }) => filledWidth(cells)))
  return {
    title: sheet,
    columns: nameColumns(headings.cells, above?.repeated ? above.cells : [], width),
    headingRow: headings.place.row,
    rows: rowsBelow(file.rows(sheet), headings.place.row),
  }
}

async function firstRows(file: OpenTable, sheet: string, upTo: number): Promise<TidyRow[]> {
  const rows: TidyRow[] = []
  for await (const row of file.rows(sheet)) {
    if (row.place.row > upTo && rows.length >= rowsLookedAt) break
    rows.push(row)
  }
  return rows
}

async function* rowsBelow(rows: AsyncIterable<TidyRow>, headingRow: number): AsyncGenerator<TidyRow> {
  for await (const row of rows) if (row.place.row > headingRow) yield row
}

const filledWidth = (cells: readonly string[]): number => cells.findLastIndex((text) => text.trim() !== '') + 1

/** The first row with as many texts as the table is mostly wide, none of which is a figure; years may be headings. */
function likeliestHeadings(rows: readonly TidyRow[]): number {
  const own = rows.map(ownTexts)
  const widths = own.map((texts) => texts.length).toSorted((a, b) => a - b)
  const usual = widths[Math.floor(widths.length / 2)] ?? 0
  const isWide = (texts: readonly string[]) => texts.length >= Math.max(1, Math.min(usual, 2), usual - 2)
  const mayHead = (texts: readonly string[] | undefined) => texts !== undefined && texts.every(mayBeHeading)
  const found = own.findIndex((texts) => isWide(texts) && mayHead(texts))
  if (found < 0) return Math.max(own.findIndex(isWide), 0)
  // Below "Käynnit" over three columns stand their years.
  const hasSecond = rows[found]!.repeated !== undefined && (own[found + 1]?.length ?? 0) >= own[found]!.length
  return hasSecond && mayHead(own[found + 1]) ? found + 1 : found
}

const ownTexts = ({ cells, repeated = [] }: TidyRow): string[] =>
  cells.filter((text, index) => text.trim() !== '' && !repeated.includes(index))

const mayBeHeading = (text: string): boolean => readNumber(text).kind === 'fault' || readYear(text).kind === 'year'

/** Headings as names: an empty one is what stands above it, else its letter; one that stands twice gets a number. */
function nameColumns(headings: readonly string[], above: readonly string[], width: number): TidyColumn[] {
  const taken = new Set<string>()
  return Array.from({ length: width }, (_, index) => {
    const [text = columnLetters(index)] = [headings[index], above[index]].flatMap((one) => shortened(one ?? '') || [])
    let name = text
    for (let number = 2; taken.has(name); number++) name = `${text} (${number})`
    taken.add(name)
    return { name, ...(name !== text && { label: text }) }
  })
}

const shortened = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestHeading)
