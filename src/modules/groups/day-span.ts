import { addDays, type Day } from '#shared/day.ts'

/** Days from one to another, both included; null: without an end. */
export interface DaySpan {
  from: Day
  until: Day | null
}

const isBefore = (until: Day | null, day: Day): boolean => until !== null && until < day

export const isOverlapping = (one: DaySpan, other: DaySpan): boolean =>
  !isBefore(one.until, other.from) && !isBefore(other.until, one.from)

/** What is left of days without others: none, one or two parts. */
export function withoutSpan(span: DaySpan, other: DaySpan): DaySpan[] {
  if (!isOverlapping(span, other)) return [span]
  const before = span.from < other.from ? [{ from: span.from, until: addDays(other.from, -1) }] : []
  const isLonger = other.until !== null && (span.until === null || span.until > other.until)
  return isLonger ? [...before, { from: addDays(other.until!, 1), until: span.until }] : before
}

export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)
