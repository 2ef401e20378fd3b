import { Temporal } from 'temporal-polyfill'

import type { Day } from '#shared/day.ts'

/** The day so many months later, or earlier; the last of the month where there is no such day. */
export const addMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString()
