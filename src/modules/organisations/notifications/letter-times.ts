import { Temporal } from 'temporal-polyfill'

import { addDays, type Day, isoDay } from '#shared/day.ts'
import { isWorkingDay, nextWorkingDay, weekdayOf } from '#shared/finnish-holidays.ts'
import { momentOf } from '#shared/finnish-hours.ts'
import type { LetterTimes } from './notification.ts'

const zone = 'Europe/Helsinki'

/** Longer than a week and the longest run of days off in it. */
const daysLookedBack = 14

const hourOf = (moment: Date): number =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).hour

/** Whether the person wants no letter at this moment; what would leave at once waits. */
export function isQuietAt({ quietFrom, quietTo, isQuietOnDaysOff }: LetterTimes, moment: Date): boolean {
  if (isQuietOnDaysOff && !isWorkingDay(isoDay(moment))) return true
  if (quietFrom === null || quietTo === null) return false
  const hour = hourOf(moment)
  return quietFrom < quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo
}

/** When a digest was due last: its day names it, so that none leaves twice. */
export interface DigestSlot {
  day: Day
  at: Date
}

/** The last moment up to now at which a digest was to leave. A weekly one of a day off leaves on the next working day. */
export function lastDigestSlot(times: LetterTimes, now: Date): DigestSlot {
  const today = isoDay(now)
  for (let back = 0; back < daysLookedBack; back++) {
    const day = addDays(today, -back)
    const at = momentOf(day, `${String(times.digestHour).padStart(2, '0')}:00`)
    if (at <= now && isDigestDay(times, day)) return { day, at }
  }
  throw new RangeError(`No day of the two weeks before ${today} is one of a digest`)
}

function isDigestDay({ digestRhythm, digestWeekday, isQuietOnDaysOff }: LetterTimes, day: Day): boolean {
  if (digestRhythm === 'daily') return !isQuietOnDaysOff || isWorkingDay(day)
  const planned = addDays(day, -((weekdayOf(day) - digestWeekday + 7) % 7))
  return (isQuietOnDaysOff && !isWorkingDay(planned) ? nextWorkingDay(planned) : planned) === day
}
