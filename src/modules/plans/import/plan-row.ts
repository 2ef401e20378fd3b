import { columnLetters } from '#modules/indicators/tables/files/cell-reference.ts'
import { folded, isEverybody } from '#modules/indicators/tables/read-people.ts'
import type { TidyColumn, TidyRow } from '#modules/indicators/tables/tidy-table.ts'
import { longestText } from '../plan.ts'
import type { PlanColumn, PlanColumnRole } from './plan-columns.ts'
import type { PlanDoubt } from './plan-doubt.ts'

export interface PlanSheet {
  name: string
  columns: readonly TidyColumn[]
  rows: Iterable<TidyRow> | AsyncIterable<TidyRow>
}

export interface PlacedColumn {
  role: PlanColumnRole
  at: number
  name: string
  label: string
}

/** The columns of a sheet that hold something of a plan; they are known by their headings on every sheet. */
export function placesOf({ columns }: PlanSheet, told: readonly PlanColumn[]): PlacedColumn[] {
  const roles = new Map(told.map(({ name, role }) => [folded(name), role]))
  return columns.flatMap(({ name }, at) => {
    const role = roles.get(folded(name)) ?? 'none'
    return role === 'none' ? [] : [{ role, at, name, label: `${columnLetters(at)} ${name}` }]
  })
}

/** The cells of a row by what they hold. */
export interface RowReading {
  sheet: string
  row: number
  columns: readonly PlacedColumn[]
  cells: readonly string[]
  text: (role: PlanColumnRole) => string
  /** The text of a cell that is joined with the one above it. */
  isRepeated: (role: PlanColumnRole) => boolean
  /** One text over the whole row: what the rows below are about. */
  banner: string | null
}

export function readRow(row: TidyRow, sheet: PlanSheet, columns: readonly PlacedColumn[]): RowReading | undefined {
  const repeated = new Set(row.repeated)
  const cells = row.cells.map((cell) => cell.trim())
  const at = new Map(columns.map((column) => [column.role, column.at]))
  if (columns.every((column) => (cells[column.at] ?? '') === '')) return undefined
  const filled = new Set(cells.filter((cell) => cell !== ''))
  return {
    sheet: sheet.name,
    row: row.place.row,
    columns,
    cells,
    text: (role) => cells[at.get(role) ?? -1] ?? '',
    isRepeated: (role) => repeated.has(at.get(role) ?? -1),
    banner: filled.size === 1 && repeated.size >= 2 ? [...filled][0]! : null,
  }
}

/** The headings once more, as where a table is printed on many pages. */
export const isHeading = ({ columns, cells }: RowReading): boolean =>
  columns.filter(({ at, name }) => folded(cells[at] ?? '') === folded(name)).length >= Math.min(2, columns.length)

export const isSum = (row: RowReading): boolean =>
  row.text('action') === '' && row.cells.some((cell) => cell !== '' && isEverybody(cell))

const broken = /^#(REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|SPILL|formula)/i

/** A doubt of what stands in the row under a role. */
export const doubtAt = (
  code: PlanDoubt['code'],
  row: RowReading,
  role: PlanColumnRole,
  found = row.text(role),
): PlanDoubt => doubtIn(code, row, { column: row.columns.find((one) => one.role === role)?.label, found })

const doubtIn = (
  code: PlanDoubt['code'],
  { sheet, row }: RowReading,
  { column, found }: { column: string | undefined; found: string },
): PlanDoubt => ({
  code,
  place: { row, ...(sheet !== '' && { sheet }), ...(column !== undefined && { column }) },
  ...(found !== '' && { found: found.slice(0, 200) }),
})

/** A cell that cannot be a part of any plan, and whether it spares the priority and the goal; undefined: there is none. */
export function brokenCell(row: RowReading): { fault: PlanDoubt; spares: boolean } | undefined {
  const told = row.columns.flatMap(({ at, role, label }) => {
    const cell = row.cells[at] ?? ''
    const code = broken.test(cell) ? 'cellBroken' : cell.length > longestText ? 'textTooLong' : undefined
    return code ? [{ role, fault: doubtIn(code, row, { column: label, found: cell }) }] : []
  })
  const [first] = told
  return first && { fault: first.fault, spares: told.every(({ role }) => role !== 'priority' && role !== 'goal') }
}
