import { addDays, type Day, daysBetween } from '#shared/day.ts'
import { firstDayOf, nextQuarter, quarterOf, quartersBetween } from '#shared/quarter.ts'
import type { Language } from '#shared/texts.ts'
import { cutText, textWidth } from './text-width.ts'

/** `waiting`: ahead; `stopped`: given up. */
export type TimelineState = 'waiting' | 'underWay' | 'done' | 'stopped'

export interface TimelineRow {
  label: string
  /** The state in words: colour is never the only sign. */
  stateWord: string
  state: TimelineState
  startsOn: Day
  endsOn: Day
}

/** A day that something is due on. */
export interface TimelineMark {
  on: Day
  state: 'done' | 'late' | 'ahead'
}

export interface QuarterTimelineData {
  startsOn: Day
  endsOn: Day
  today: Day
  goalOn: Day
  rows: readonly TimelineRow[]
  marks: readonly TimelineMark[]
  language: Language
}

export const timelineSizes = {
  side: 18,
  head: 80,
  marksHead: 102,
  row: 46,
  bar: 12,
  words: 13,
  stream: 58,
  marks: 86,
} as const

interface Placed {
  x: number
  width: number
}

export interface QuarterTimelineLayout {
  height: number
  /** Each quarter with its number from 1, and the year where it begins. */
  quarters: readonly (Placed & { number: number; year: number })[]
  hasQuarterNames: boolean
  stream: { from: number; to: number }
  /** Null: today is outside the time that is drawn. */
  today: number | null
  goal: number
  marks: readonly (TimelineMark & { x: number })[]
  rows: readonly (Placed & { y: number; words: { x: number; text: string }; passed: number; state: TimelineState })[]
}

/** More quarters than these would leave no room for any; a longer project is drawn by whole years. */
const narrowestQuarter = 21

/** Where everything of a project's time stands: whole quarters from its first day to its last, everything else in them. */
export function layoutQuarterTimeline(data: QuarterTimelineData, width: number): QuarterTimelineLayout {
  const { startsOn, endsOn, today, goalOn, rows, marks } = data
  const days = [
    startsOn,
    endsOn,
    goalOn,
    ...rows.flatMap((row) => [row.startsOn, row.endsOn]),
    ...marks.map(({ on }) => on),
  ]
  const first = days.reduce((one, other) => (other < one ? other : one))
  const last = days.reduce((one, other) => (other > one ? other : one))
  const from = firstDayOf(quarterOf(first))
  const to = firstDayOf(nextQuarter(quarterOf(last)))
  const { side, row: rowHeight } = timelineSizes
  const head = marks.length > 0 ? timelineSizes.marksHead : timelineSizes.head
  const x = (day: Day): number => side + (daysBetween(from, day) / daysBetween(from, to)) * (width - 2 * side)
  const quarters = quartersBetween(first, last).map((quarter) => {
    const at = x(firstDayOf(quarter))
    return { ...quarter, x: at, width: x(firstDayOf(nextQuarter(quarter))) - at }
  })
  return {
    height: head + rows.length * rowHeight + 4,
    quarters,
    hasQuarterNames: (quarters[0]?.width ?? 0) >= narrowestQuarter,
    stream: { from: x(from), to: x(to) },
    today: today >= from && today < to ? x(today) : null,
    goal: x(goalOn),
    marks: marks.map((mark) => ({ ...mark, x: x(mark.on) })),
    rows: rows.map((row, at) => {
      const start = x(row.startsOn)
      const end = x(addDays(row.endsOn, 1))
      return {
        x: start,
        width: Math.max(end - start, 4),
        y: head + at * rowHeight,
        words: placeWords(`${row.label}, ${row.stateWord}`, start, width),
        passed: Math.min(Math.max(x(today) - start, 0), end - start),
        state: row.state,
      }
    }),
  }
}

/** Words begin where their bar does, further left when they would not fit, and are cut when they never could. */
function placeWords(words: string, start: number, width: number): { x: number; text: string } {
  const room = width - 2 * timelineSizes.side
  const text = cutText(words, room, timelineSizes.words)
  const right = width - timelineSizes.side - textWidth(text, timelineSizes.words, 'bold')
  return { x: Math.max(timelineSizes.side, Math.min(start, right)), text }
}
