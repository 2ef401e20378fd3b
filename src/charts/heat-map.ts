import type { Language } from '#shared/texts.ts'
import { placeGroupedRows } from './grouped-rows.ts'
import { textWidth, wrapText } from './text-width.ts'
import { formatBare } from './values.ts'
import type { Verdict } from './verdict.ts'

export interface HeatColumn {
  key: string
  name: string
  isOwn?: boolean | undefined
}

export interface HeatCell {
  /** null: no figure. */
  value: number | null
  verdict: Verdict
}

export interface HeatMapRow {
  key: string
  /** The indicator's name; its unit is written after it. */
  name: string
  unit: string
  decimals: number
  /** The theme; rows of the same one follow each other under its heading. */
  group?: string | undefined
  /** One for each column, in their order. */
  cells: readonly HeatCell[]
}

export interface HeatMapData {
  title: string
  /** What all are compared with: `Koko maa`. */
  middleName: string
  columns: readonly HeatColumn[]
  rows: readonly HeatMapRow[]
  language: Language
}

export interface DrawnHeatCell {
  left: number
  verdict: Verdict
  /** Nothing where there is room for the mark only. */
  value: string
  hasFigure: boolean
  /** Read when it is pointed at. */
  words: string
}

export interface DrawnHeatRow {
  key: string
  lines: string[]
  nameY: number
  top: number
  cells: DrawnHeatCell[]
}

export interface HeatMapLayout {
  height: number
  columnWidth: number
  heads: { column: HeatColumn; x: number; lines: string[]; isTurned: boolean }[]
  /** The lowest baseline of the heads. */
  headY: number
  groups: { name: string; y: number }[]
  rows: DrawnHeatRow[]
}

export const heatNameSize = 14
export const heatLine = 17
export const cellHeight = 28
export const headSize = 13
export const headLine = 15
/** What mark and margins take from a cell. */
const besideValue = 29
const narrowTo = 600

export function layoutHeatMap(data: HeatMapData, width: number): HeatMapLayout {
  const isNarrow = width < narrowTo
  const nameWidth = isNarrow ? width : Math.min(320, width * 0.36)
  const left = isNarrow ? 0 : nameWidth + 14
  const { columnWidth, heads } = placeHeads(data, left, width)
  const headY = headHeightOf(heads) - 6
  const names = data.rows.map(({ name, unit, group }) => ({
    lines: wrapText(unit ? `${name}, ${unit}` : name, nameWidth, heatNameSize),
    group,
  }))
  const placed = placeGroupedRows(names, {
    top: headY + 12,
    line: heatLine,
    least: cellHeight + 3,
    padding: 9,
    below: isNarrow ? cellHeight + 12 : undefined,
  })
  const rows = data.rows.map((row, index): DrawnHeatRow => {
    const { nameY, middle } = placed.rows[index]!
    const cells = cellsOf(row, data, { left, columnWidth })
    return { key: row.key, lines: names[index]!.lines, nameY, top: middle - cellHeight / 2, cells }
  })
  return { height: placed.bottom + 6, columnWidth, heads, headY, groups: placed.groups, rows }
}

/** The names stand over their columns, turned where a word is wider than its column. */
function placeHeads(
  { columns }: HeatMapData,
  left: number,
  width: number,
): Pick<HeatMapLayout, 'columnWidth' | 'heads'> {
  const widthOf = (room: number) => Math.min(150, room / Math.max(1, columns.length))
  const words = columns.map(({ name }) => wrapText(name, widthOf(width - left) - 8, headSize))
  const widest = Math.max(0, ...words.flat().map((line) => textWidth(line, headSize)))
  const isTurned = widest > widthOf(width - left) - 6
  const last = textWidth(columns.at(-1)?.name ?? '', headSize, 'bold') * Math.cos((turn * Math.PI) / 180)
  const columnWidth = widthOf(width - left - (isTurned ? Math.max(0, last - 8) : 0))
  const heads = columns.map((column, index) => ({
    column,
    x: left + (index + 0.5) * columnWidth,
    lines: isTurned ? [column.name] : words[index]!,
    isTurned,
  }))
  return { columnWidth, heads }
}

interface CellRoom {
  left: number
  columnWidth: number
}

/** The values of a row are written if all of them fit; else its marks stand alone. */
function cellsOf(row: HeatMapRow, data: HeatMapData, { left, columnWidth }: CellRoom): DrawnHeatCell[] {
  const format = { unit: row.unit, decimals: row.decimals, language: data.language }
  const cells = data.columns.map((_, index) => row.cells[index] ?? { value: null, verdict: 'none' as const })
  const isKnown = (value: number | null): value is number => value !== null && Number.isFinite(value)
  const written = cells.map(({ value }) => (isKnown(value) ? formatBare(value, format) : '–'))
  const hasRoom = written.every((text) => textWidth(text, heatNameSize, 'bold') + besideValue <= columnWidth)
  return cells.map(({ value, verdict }, index) => ({
    left: left + index * columnWidth,
    verdict,
    value: hasRoom ? written[index]! : '',
    hasFigure: isKnown(value),
    words: `${data.columns[index]!.name}: ${row.name} ${written[index]}`,
  }))
}

/** Turned names rise at an angle of 55 degrees. */
export const turn = -55

function headHeightOf(heads: HeatMapLayout['heads']): number {
  const rise = Math.sin((-turn * Math.PI) / 180)
  const heights = heads.map(({ lines, isTurned }) =>
    isTurned ? textWidth(lines[0]!, headSize, 'bold') * rise + 12 : lines.length * headLine + 8,
  )
  return Math.ceil(Math.max(24, ...heights))
}
