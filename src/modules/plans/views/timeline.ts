import { addDays, type Day, daysBetween } from '#shared/day.ts'
import { firstDayOf, lastDayOf, nextQuarter, type Quarter, quarterOf, quartersBetween } from '#shared/quarter.ts'
import type { OutlinedAction } from '../outline.ts'
import { programmeDays, type Programme } from '../plan.ts'

/** A quarter on the timeline; `at` and `width` are shares of the whole, 0–1. */
export interface PlacedQuarter extends Quarter {
  at: number
  width: number
}

export interface Span {
  first: Day
  last: Day
}

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
    first: firstDayOf(quarterOf([first, ...starts].toSorted()[0]!)),
    last: lastDayOf(quarterOf([last, ...ends].toSorted().at(-1)!)),
  }
}

/** Where a day begins on the timeline; before and after it the nearest end. */
export const placeOf = ({ first, last }: Span, day: Day): number =>
  Math.min(1, Math.max(0, daysBetween(first, day) / (daysBetween(first, last) + 1)))

export const quartersOf = (span: Span): PlacedQuarter[] =>
  quartersBetween(span.first, span.last).map((quarter) => {
    const at = placeOf(span, firstDayOf(quarter))
    return { ...quarter, at, width: placeOf(span, firstDayOf(nextQuarter(quarter))) - at }
  })

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
  const to = end === null ? 1 : placeOf(span, addDays(end, 1))
  return {
    from: Math.min(from, to),
    to: Math.max(from, to),
    isOpenStart: startsOn === null || startsOn < span.first,
    isOpenEnd: end === null || end > span.last,
  }
}
