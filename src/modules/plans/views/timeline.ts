import type { Day } from '#shared/day.ts'
import type { OutlinedAction } from '../outline.ts'
import { programmeDays, type Programme } from '../plan.ts'

/** A quarter of a year on the timeline; `at` and `width` are shares of the whole, 0–1. */
export interface Quarter {
  year: number
  quarter: 1 | 2 | 3 | 4
  at: number
  width: number
}

export interface Span {
  first: Day
  last: Day
}

const day = (text: Day): number => Date.parse(text)
const millisecondsInDay = 86_400_000

/**
 * From the beginning of the quarter in which the programme or the earliest of its actions begins, to the end of the
 * quarter in which the later of the programme and its actions ends; at most a year beyond the programme at both ends, so
 * that a slip of the pen in a year does not press everything else into a line.
 */
export function timelineSpan(
  programme: Pick<Programme, 'kind' | 'firstYear' | 'lastYear'>,
  actions: readonly Pick<OutlinedAction, 'startsOn' | 'endsOn'>[],
): Span {
  const { first, last } = programmeDays(programme)
  const earliest = `${programme.firstYear - 1}-01-01`
  const latest = `${programme.lastYear + 1}-12-31`
  const starts = actions.flatMap(({ startsOn }) => startsOn ?? []).filter((one) => one >= earliest)
  const ends = actions.flatMap(({ endsOn }) => endsOn ?? []).filter((one) => one <= latest)
  return {
    first: quarterStart([first, ...starts].toSorted()[0]!),
    last: quarterEnd([last, ...ends].toSorted().at(-1)!),
  }
}

const month = (text: Day): number => Number(text.slice(5, 7))
const twoDigits = (number: number): string => String(number).padStart(2, '0')

const quarterStart = (text: Day): Day => `${text.slice(0, 4)}-${twoDigits(month(text) - ((month(text) - 1) % 3))}-01`

function quarterEnd(text: Day): Day {
  const lastMonth = month(text) + 2 - ((month(text) - 1) % 3)
  const days = lastMonth === 3 || lastMonth === 12 ? 31 : 30
  return `${text.slice(0, 4)}-${twoDigits(lastMonth)}-${days}`
}

const lengthOf = ({ first, last }: Span): number => day(last) - day(first) + millisecondsInDay

/** Where a day begins on the timeline; before and after it the nearest end. */
export const placeOf = (span: Span, wanted: Day): number =>
  Math.min(1, Math.max(0, (day(wanted) - day(span.first)) / lengthOf(span)))

export function quartersOf(span: Span): Quarter[] {
  const quarters: Quarter[] = []
  let year = Number(span.first.slice(0, 4))
  let quarter = (Math.floor((month(span.first) - 1) / 3) + 1) as Quarter['quarter']
  for (;;) {
    const first: Day = `${year}-${twoDigits(quarter * 3 - 2)}-01`
    if (first > span.last) return quarters
    const next: Day = quarter === 4 ? `${year + 1}-01-01` : `${year}-${twoDigits(quarter * 3 + 1)}-01`
    const at = placeOf(span, first)
    quarters.push({ year, quarter, at, width: placeOf(span, next) - at })
    if (quarter === 4) year += 1
    quarter = ((quarter % 4) + 1) as Quarter['quarter']
  }
}

export interface Bar {
  from: number
  to: number
  /** No first day is known, or it is before the timeline. */
  isOpenStart: boolean
  /** It goes on without an end, or ends after the timeline. */
  isOpenEnd: boolean
}

/** The bar of an action; null when neither of its days is known. A stopped or finished one ends when it did. */
export function barOf(
  { startsOn, endsOn, doneOn, stoppedOn }: Pick<OutlinedAction, 'startsOn' | 'endsOn' | 'doneOn' | 'stoppedOn'>,
  span: Span,
): Bar | null {
  const end = doneOn ?? stoppedOn ?? endsOn
  if (startsOn === null && end === null) return null
  const from = startsOn === null ? 0 : placeOf(span, startsOn)
  const to = end === null ? 1 : placeOf(span, nextDay(end))
  return {
    from: Math.min(from, to),
    to: Math.max(from, to),
    isOpenStart: startsOn === null || startsOn < span.first,
    isOpenEnd: end === null || end > span.last,
  }
}

const nextDay = (text: Day): Day => new Date(day(text) + millisecondsInDay).toISOString().slice(0, 10)
