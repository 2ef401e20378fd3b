import { type Room, placeLabels } from './label-placement.ts'
import type { KnownPoint, Series } from './series.ts'
import { textWidth, wrapText } from './text-width.ts'
import { formatBare, type ValueFormat } from './values.ts'

export interface Place {
  x: number
  y: number
}

/** What is written at the end of a line: the name, broken to lines, and the value after the last of them. */
export interface Wording {
  lines: string[]
  value: string
  width: number
}

export interface EndLabel extends Wording {
  series: Series
  x: number
  /** The middle of the label. */
  y: number
  leader: Place[]
}

export const labelSize = 14
export const lineHeight = 18

/** From the end of a line to its words: a level stretch, a slanting one and a short level one. */
export const leaderWidth = 34
const afterBoat = 19
const afterMark = 9

interface Worded {
  series: Series
  value: number
  /** Pixels; a longer name is broken. */
  nameWidth: number
}

export function wordEndLabel({ series, value, nameWidth }: Worded, format: ValueFormat): Wording {
  const weight = series.role === 'own' ? 'bold' : 'normal'
  const number = formatBare(value, format)
  const lines = wrapText(series.name, nameWidth, labelSize)
  const widths = lines.map((line) => textWidth(line, labelSize, weight))
  widths[Math.max(0, lines.length - 1)] =
    textWidth(`${lines.at(-1) ?? ''} `, labelSize, weight) + textWidth(number, labelSize, 'bold')
  return { lines, value: number, width: Math.max(...widths) }
}

export interface LabelledEnd {
  series: Series
  wording: Wording
  end: Place
}

interface LabelColumn {
  /** Where the words begin. */
  x: number
  room: Room
}

/** Labels in one column, each joined to the end of its line by a leader; no two labels or leaders cross. */
export function placeEndLabels(ends: readonly LabelledEnd[], { x, room }: LabelColumn): EndLabel[] {
  const middles = placeLabels(
    ends.map(({ end, wording }) => ({ y: end.y, height: wording.lines.length * lineHeight + 2 })),
    room,
  )
  return ends.map(({ series, wording, end }, index) => {
    const y = middles[index]!
    const start = end.x + (series.role === 'own' ? afterBoat : afterMark)
    const bend = Math.max(start, x - leaderWidth + afterMark)
    const leader = [
      { x: start, y: end.y },
      { x: bend, y: end.y },
      { x: x - 8, y },
      { x: x - 4, y },
    ]
    return { ...wording, series, x, y, leader }
  })
}

/** What the way to the target takes from the labels' column. */
export function stretchOfRoute(from: Place, to: KnownPoint & Place, column: { left: number; right: number }) {
  const yAt = (x: number) => from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y)
  const crossing = [yAt(column.left), yAt(column.right)]
  return { top: Math.min(...crossing) - 3, bottom: Math.max(...crossing) + 3 }
}
