import { addDays, type Day } from '#shared/day.ts'
import { isWorkingDay, nextWorkingDay, weekdayOf, workingDayBefore } from '#shared/finnish-holidays.ts'
import { termYearOn } from './council-term.ts'
import type { EntryRule, OwnRule } from './rule.ts'
import { daysOfSeries } from './series.ts'

/** Both ends are included. */
export interface Span {
  from: Day
  to: Day
}

const year = (day: Day): number => Number(day.slice(0, 4))
const dayOf = (inYear: number, month: number, date: number): Day =>
  `${inYear}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const daysInMonth = (inYear: number, month: number): number => new Date(Date.UTC(inYear, month, 0)).getUTCDate()

/** Where a day goes that is no working day. */
export function onWorkingDay(day: Day, onHoliday: EntryRule['onHoliday']): Day {
  if (onHoliday === 'stay' || isWorkingDay(day)) return day
  return onHoliday === 'before' ? workingDayBefore(day) : nextWorkingDay(day)
}

/** How far a day may go from one that is no working day: over Christmas or Easter with their weekends. */
export const mostDaysOff = 7

/** Whether a day is in the years and between the ends that a recurring rule names; of what comes once always. */
export function isInForce(rule: EntryRule, day: Day): boolean {
  if (rule.kind === 'once') return true
  const { years, from, until } = rule
  if ((from !== null && day < from) || (until !== null && day > until)) return false
  if (years === 'every') return true
  if (typeof years === 'object') return termYearOn(day) === years.ofTerm
  return year(day) % 2 === (years === 'odd' ? 1 : 0)
}

/**
 * The days of a rule within a span, in order, holidays respected. The years, and the first and last day, are asked of the
 * day before a holiday moves it. 29 February is the 28th in other years.
 */
export function daysOfRule(rule: OwnRule, { from, to }: Span): Day[] {
  const wide = { from: addDays(from, -mostDaysOff), to: addDays(to, mostDaysOff) }
  const days = plainDays(rule, wide)
    .filter((day) => isInForce(rule, day))
    .map((day) => onWorkingDay(day, rule.onHoliday))
  return [...new Set(days)].filter((day) => day >= from && day <= to)
}

function plainDays(rule: OwnRule, span: Span): readonly Day[] {
  switch (rule.kind) {
    case 'once':
      return [rule.on]
    case 'fixed':
      return inYears(span, (inYear) => dayOf(inYear, rule.month, Math.min(rule.day, daysInMonth(inYear, rule.month))))
    case 'weekday':
      return inYears(span, (inYear) => weekdayIn(inYear, rule))
    case 'repeats':
      return daysOfSeries(rule, span)
  }
}

function inYears({ from, to }: Span, dayIn: (inYear: number) => Day): Day[] {
  const first = year(from)
  return Array.from({ length: year(to) - first + 1 }, (_, at) => dayIn(first + at))
}

function weekdayIn(inYear: number, { month: inMonth, ordinal, weekday }: Extract<OwnRule, { kind: 'weekday' }>): Day {
  if (ordinal === -1) {
    const last = dayOf(inYear, inMonth, daysInMonth(inYear, inMonth))
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = dayOf(inYear, inMonth, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (ordinal - 1))
}
