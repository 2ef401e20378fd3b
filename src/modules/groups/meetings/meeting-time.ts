import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

import type { Day } from '#shared/day.ts'

const zone = 'Europe/Helsinki'

/** A time on the Finnish clock, `09:30`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'timeUnknown' })

/**
 * The moment of a time on the Finnish clock. A time that the clock jumps over in spring is so much later, and of the
 * hour that comes twice in autumn it is the first: both as calendars do.
 */
export const momentOf = (on: Day, time: string): Date =>
  new Date(
    Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' })
      .epochMilliseconds,
  )

/** The time on the Finnish clock at a moment, `09:30`. */
export const timeAt = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
