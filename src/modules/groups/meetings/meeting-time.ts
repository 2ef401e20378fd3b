import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Helsinki'

/** The time on the Finnish clock at a moment, `09:30`. */
export const timeAt = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
