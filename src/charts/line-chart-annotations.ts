import type { LineChartSize } from './line-chart.ts'
import { textWidth, wrapText } from './text-width.ts'

/** Something that happened, marked at its year by the organisation itself. */
export interface Annotation {
  /** May lie between two years: 2021.5 is the middle of 2021. */
  year: number
  label: string
}

export interface DrawnAnnotation extends Annotation {
  x: number
  /** Counted from 1, by which a narrow chart names it. */
  number: number
  /** Nothing where there is room for the number only. */
  lines: string[]
  anchor: 'start' | 'end'
  /** The first baseline, and where the upright line begins. */
  y: number
}

export const annotationSize = 13
export const annotationLine = 16
const widest = 170
const afterLine = 7
const above = 18
/** From number to number in a narrow chart, across and down. */
const numberRow = 22

/** `2021 palvelu avattiin`. */
export const annotationWords = ({ year, label }: Annotation): string => `${Math.floor(year)} ${label}`

interface Row {
  /** Up to which x it is taken. */
  end: number
  lines: number
}

/** Labels beside their upright lines, in as few rows above the plot as keep them apart. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  size: LineChartSize,
  xOf: (year: number) => number,
): { drawn: DrawnAnnotation[]; height: number } {
  const inOrder = annotations.toSorted((a, b) => a.year - b.year)
  if (size.labels === 'own') return placeNumbers(inOrder, xOf)
  const rows: Row[] = []
  const placed = inOrder.map((one, index) => {
    const x = xOf(one.year)
    const lines = wrapText(annotationWords(one), widest, annotationSize)
    const width = Math.max(...lines.map((line) => textWidth(line, annotationSize, 'bold'))) + afterLine
    const anchor = x + width <= size.width || x - width < 0 ? 'start' : 'end'
    const [from, to] = anchor === 'start' ? [x, x + width] : [x - width, x]
    const free = rows.findIndex(({ end }) => end + 10 <= from)
    const row = free < 0 ? rows.length : free
    rows[row] = { end: Math.max(to, rows[row]?.end ?? 0), lines: Math.max(lines.length, rows[row]?.lines ?? 0) }
    return { ...one, x, number: index + 1, lines, anchor, row } as const
  })
  const tops = rows.map((_, row) => rows.slice(0, row).reduce((sum, { lines }) => sum + lines * annotationLine + 4, 0))
  const height = rows.reduce((sum, { lines }) => sum + lines * annotationLine + 4, 0)
  return { drawn: placed.map(({ row, ...one }) => ({ ...one, y: above + 12 + tops[row]! })), height: height + 6 }
}

/** Numbers that would touch stand in rows below each other. */
function placeNumbers(inOrder: readonly Annotation[], xOf: (year: number) => number) {
  const ends: number[] = []
  const drawn = inOrder.map((one, index): DrawnAnnotation => {
    const x = xOf(one.year)
    const free = ends.findIndex((end) => end <= x)
    const row = free < 0 ? ends.length : free
    ends[row] = x + numberRow
    return { ...one, x, number: index + 1, lines: [], anchor: 'start', y: above + row * numberRow }
  })
  return { drawn, height: ends.length * numberRow }
}
