import type { z } from 'zod'

import type { Day } from '#shared/day.ts'
import type { addMeetingSeries } from '../series.contract.ts'

/** When the meetings of a series are, as it is chosen. */
export interface SeriesRule {
  ordinal: '1' | '2' | '3' | '4' | '-1'
  weekday: '1' | '2' | '3' | '4' | '5'
  /** Each so many months. */
  every: '1' | '2' | '3'
  first: Day
  last: Day
}

export const ordinals = ['1', '2', '3', '4', '-1'] as const
export const weekdays = ['1', '2', '3', '4', '5'] as const
export const intervals = ['1', '2', '3'] as const

const dayNames = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR' } as const

/** The rule of a series as the clock knows it: a holiday moves a meeting to the next working day. */
export const toRule = ({
  ordinal,
  weekday,
  every,
  first,
}: SeriesRule): z.infer<typeof addMeetingSeries.input>['rule'] => ({
  kind: 'repeats',
  rrule: `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${ordinal}${dayNames[weekday]}`,
  from: first,
  until: null,
  years: 'every',
  lastsDays: 1,
  onHoliday: 'after',
})
