import { textWidth } from '#charts/text-width.ts'
import type { Table, TableCell } from '../../document.ts'

/** How tables.typ sets a table, in points. */
const table = { width: 453, size: 8.8, between: 10 }
/** Texts are measured by another face than some are set in. */
const safety = 1.03
/** What the measures know: Latin letters, and the signs of figures. */
const measured = /^[\u0020-\u024f\u2013\u2060\u2212]*$/
/** A figure has no place where a line could end, however narrow its column is. */
const figure = /^(?:\u2013|[-+\u2212]?[\d.,\u00a0]*%?)$/

/** A string is set as it is; what is not, the engine divides between its lines. */
type Cell = string | TableCell

/**
 * The table as tables.typ reads it: words that surely stay on one line are a string, and a row of nothing else is
 * `single`. The engine sets such rows at once, where it sets others twice to learn how high they are. A table of nothing
 * but `figures` beside their names has no need of space around each cell either.
 */
export function asEngineTable<Whole extends Pick<Table, 'columns' | 'rows'>>(whole: Whole) {
  const rows = whole.rows.map(({ cells }) => cells.map(plain))
  const widths = columnWidths(whole.columns, rows)
  const onOneLine = (cell: Cell, column: number): Cell =>
    typeof cell !== 'string' || isFigure(cell) || widthOf(cell, column) <= (widths?.[column] ?? 0)
      ? cell
      : [{ kind: 'text', text: cell }]
  const set = rows.map((cells) => {
    const asSet = cells.map(onOneLine)
    return { cells: asSet, single: widths !== null && asSet.every((cell) => typeof cell === 'string') }
  })
  return { ...whole, rows: set, figures: isOfFigures(whole.columns, rows) && set.every(({ single }) => single) }
}

const isFigure = (cell: Cell): boolean => typeof cell === 'string' && figure.test(cell)

const isOfFigures = (columns: Table['columns'], rows: readonly (readonly Cell[])[]): boolean =>
  columns.every(
    ({ header, align, weight }, index) =>
      weight === undefined && (index === 0 || (align === 'end' && isFigure(header))) && measured.test(header),
  ) && rows.every(([, ...cells]) => cells.every(isFigure))

function plain(cell: TableCell): Cell {
  const [only] = cell
  return cell.length === 1 && only?.kind === 'text' && !only.language ? only.text : cell
}

/** In points; never too little, and infinite for what is not plain words. */
const widthOf = (cell: Cell, column: number): number =>
  typeof cell === 'string' && measured.test(cell)
    ? textWidth(cell, table.size, column === 0 ? 'bold' : 'normal') * safety
    : Infinity

/** What the columns surely leave to their words; null: not known before they are set. */
function columnWidths(columns: Table['columns'], rows: readonly (readonly Cell[])[]): number[] | null {
  const room = table.width - table.between * (columns.length - 1)
  const weights = columns.flatMap(({ weight }) => weight ?? [])
  if (weights.length > 0) {
    if (weights.length < columns.length) return null
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return weights.map((weight) => (table.width * weight) / sum - table.between)
  }
  const names = [columns[0]?.header ?? '', ...rows.map(([name]) => name ?? '')]
  const first = Math.max(...names.map((name) => widthOf(name, 0)))
  if (first > room) return null
  return columns.map((_, index) => (index === 0 ? first : (room - first) / (columns.length - 1)))
}
