import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { termYears } from './council-term.ts'
import { isSeriesRule } from './series-rule.ts'

const year = (day: Day): number => Number(day.slice(0, 4))
/** In a leap year: 29 February is a day of a rule. */
const daysIn = (month: number): number => new Date(Date.UTC(2024, month, 0)).getUTCDate()

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
    if (rule.kind === 'fixed' && rule.day > daysIn(rule.month))
      faults.addIssue({ code: 'custom', path: ['day'], message: 'dayUnknown' })
  })
  .meta({ id: 'ClockRule' })
export type EntryRule = z.infer<typeof entryRule>
export type RelativeRule = Extract<EntryRule, { kind: 'relative' }>
/** A rule that gives its days by itself. */
export type OwnRule = Exclude<EntryRule, RelativeRule>
