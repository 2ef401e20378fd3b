import type { Language } from '#shared/texts.ts'
import { placeGroupedRows } from './grouped-rows.ts'
import { textWidth, wrapText } from './text-width.ts'
import { formatBare, formatValue } from './values.ts'
import type { Verdict } from './verdict.ts'

/** Places 0–1 along a spine: what it is compared with at ½, the better end (of neutral indicators the higher) at 1. */
export interface SpinePlaces {
  own: number
  lowest: number
  lowerQuartile: number
  median: number
  upperQuartile: number
  highest: number
}

export interface SpineChartRow {
  key: string
  /** The indicator's name, its unit apart. */
  name: string
  unit: string
  decimals: number
  /** null: no figure. */
  value: number | null
  /** What it is compared with in the same year. */
  middle: number | null
  /** null: there is nothing to draw. */
  places: SpinePlaces | null
  verdict: Verdict
  /** The theme; rows of the same one follow each other under its heading. */
  group?: string | undefined
}

export interface SpineChartData {
  /** Whose profile it is. */
  name: string
  /** What all are compared with: `Koko maa`. */
  middleName: string
  rows: readonly SpineChartRow[]
  language: Language
}

export interface DrawnSpineRow {
  row: SpineChartRow
  lines: string[]
  /** The first baseline of the name. */
  nameY: number
  /** The middle of the spine. */
  y: number
  value: string
  middle: string
}

export interface SpineChartLayout {
  height: number
  /** Narrow: each name stands above its spine. */
  isNarrow: boolean
  spine: { left: number; right: number; top: number; bottom: number }
  columns: { value: number; middle: number | undefined }
  heads: { value: string; middle: string[]; y: number }
  groups: { name: string; y: number }[]
  rows: DrawnSpineRow[]
}

export const spineNameSize = 14
export const spineLine = 17
const narrowTo = 600
/** A longer name of what it is compared with is broken. */
const widestHead = 96
const leastValueWidth = 52
const betweenColumns = 14

export function layoutSpineChart(data: SpineChartData, width: number): SpineChartLayout {
  const isNarrow = width < narrowTo
  const { texts, nameWidth, valueX, middleX, middleWidth } = placeColumns(data, width)
  const heads = headsOf(data, middleWidth)
  const names = data.rows.map(({ name, group }) => ({ lines: wrapText(name, nameWidth, spineNameSize), group }))
  const placed = placeGroupedRows(names, {
    top: 34 + Math.max(1, heads.middle.length) * 15,
    line: spineLine,
    least: 30,
    padding: 12,
    below: isNarrow ? 36 : undefined,
  })
  return {
    height: placed.bottom + 8,
    isNarrow,
    spine: { left: middleX === undefined ? 8 : middleX + 28, right: width - 12, top: 38, bottom: placed.bottom },
    columns: { value: valueX, middle: middleX },
    heads: { ...heads, y: 14 },
    groups: placed.groups,
    rows: data.rows.map((row, index): DrawnSpineRow => {
      const { nameY, middle: y } = placed.rows[index]!
      return { row, lines: names[index]!.lines, nameY, y, ...texts[index]! }
    }),
  }
}

/** Names, our values and what they are compared with; where it is narrow only our values, at the right. */
function placeColumns(data: SpineChartData, width: number) {
  const texts = data.rows.map((row) => ({
    value: row.value === null ? '–' : write(row.value, row, data.language),
    middle: row.middle === null ? '–' : write(row.middle, row, data.language),
  }))
  const widestOf = (all: readonly string[]) =>
    Math.ceil(Math.max(leastValueWidth, ...all.map((text) => textWidth(text, spineNameSize, 'bold'))))
  const valueWidth = widestOf(texts.map(({ value }) => value))
  const headWidth = Math.min(widestHead, textWidth(data.middleName, 13))
  const middleWidth = Math.max(headWidth, widestOf(texts.map(({ middle }) => middle)))
  if (width < narrowTo)
    return { texts, nameWidth: width - valueWidth - betweenColumns, valueX: width, middleX: undefined, middleWidth }
  const nameWidth = Math.min(340, width * 0.36)
  const valueX = nameWidth + betweenColumns + valueWidth
  return { texts, nameWidth, valueX, middleX: valueX + betweenColumns + middleWidth, middleWidth }
}

/** Percentages carry their sign, the other units stand in the name. */
const write = (value: number, { unit, decimals }: SpineChartRow, language: Language): string =>
  unit === '%' ? formatValue(value, { unit, decimals, language }) : formatBare(value, { unit, decimals, language })

function headsOf({ name, middleName }: SpineChartData, room: number) {
  return { value: name, middle: wrapText(middleName, room, 13) }
}
