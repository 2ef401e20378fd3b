import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'
import { isWorkingDay, nextWorkingDay, weekdayOf, workingDayBefore } from '#shared/finnish-holidays.ts'
import { termYearOn, termYears } from './council-term.ts'
import { daysOfSeries, isSeriesRule } from './series.ts'

/** Both ends are included. */
export interface Span {
  from: Day
  to: Day
}

const year = (day: Day): number => Number(day.slice(0, 4))
const dayOf = (inYear: number, month: number, date: number): Day =>
  `${inYear}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const daysInMonth = (inYear: number, month: number): number => new Date(Date.UTC(inYear, month, 0)).getUTCDate()

/** How far from another entry one may be, in days. */
export const farthest = 730
/** How long one may last, in days. */
export const longest = 366

const calendarDay = z.iso.date().refine((day) => year(day) >= 1990 && year(day) <= 2100, { error: 'yearFar' })

const always = {
  lastsDays: z.int().min(1).max(longest).meta({ description: 'On how many days in a row it is' }),
  onHoliday: z
    .enum(['stay', 'before', 'after'])
    .meta({ description: 'Where it goes from a day that is no working day of mainland Finland' }),
}
const recurring = {
  ...always,
  years: z
    .union([z.enum(['every', 'odd', 'even']), z.object({ ofTerm: z.int().min(1).max(termYears) })])
    .meta({ description: 'Calendar years, or one year of the council term, which runs from June to May' }),
  from: calendarDay.nullable().meta({ description: 'The first day that it may come on' }),
  until: calendarDay.nullable().meta({ description: 'The last day that it may come on' }),
}
const month = z.int().min(1).max(12)

/** By what rule an entry of the clock gets its days. */
export const entryRule = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('once'), on: calendarDay, ...always }),
    z.object({ kind: z.literal('fixed'), month, day: z.int().min(1).max(31), ...recurring }),
    z.object({
      kind: z.literal('weekday'),
      month,
      ordinal: z.union([z.int().min(1).max(4), z.literal(-1)]).meta({ description: '-1: the last of the month' }),
      weekday: z.int().min(1).max(7).meta({ description: '1 Monday … 7 Sunday' }),
      ...recurring,
    }),
    z.object({
      kind: z.literal('relative'),
      to: z.uuid().meta({ description: 'The entry that it depends on' }),
      days: z.int().min(-farthest).max(farthest).meta({ description: 'Negative: before it' }),
      ...recurring,
    }),
    z.object({
      kind: z.literal('repeats'),
      rrule: z.string().max(200).refine(isSeriesRule, { error: 'rruleUnknown' }).meta({
        description: 'RRULE of RFC 5545: FREQ=WEEKLY, MONTHLY or YEARLY with INTERVAL, COUNT and BY parts of days',
      }),
      ...recurring,
      from: calendarDay.meta({ description: 'The day that the series is counted from' }),
    }),
  ])
  .superRefine((rule, faults) => {
    if (rule.kind === 'once') return
    if (rule.from !== null && rule.until !== null && rule.until < rule.from)
      faults.addIssue({ code: 'custom', path: ['until'], message: 'endsBeforeStart' })
    if (rule.kind === 'fixed' && rule.day > daysInMonth(2024, rule.month))
      faults.addIssue({ code: 'custom', path: ['day'], message: 'dayUnknown' })
  })
  .meta({ id: 'ClockRule' })
export type EntryRule = z.infer<typeof entryRule>
export type RelativeRule = Extract<EntryRule, { kind: 'relative' }>
/** A rule that gives its days by itself. */
export type OwnRule = Exclude<EntryRule, RelativeRule>

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
