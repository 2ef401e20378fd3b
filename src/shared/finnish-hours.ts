import { Temporal } from 'temporal-polyfill'

import type { Day } from './day.ts'

const zone = 'Europe/Helsinki'

/**
 * The moment of a time of the Finnish clock on a day. A time that the clock skips in spring is as much later as it skips;
 * one that comes twice in autumn is the first.
 */
export function momentOf(day: Day, time: string): Date {
  const local = Date.parse(`${day}T${time}Z`)
  const { from, until, offset } = stretchAt(local)
  const moment = local - offset
  if (moment >= from + dayMilliseconds && moment < until - dayMilliseconds) return new Date(moment)
  return new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds)
}

const dayMilliseconds = 86_400_000

/** Milliseconds of the epoch between two changes of the clock, and how far ahead of UTC it is between them. */
interface Stretch {
  from: number
  until: number
  offset: number
}

/** Those that were asked for: a clock has a thousand times, and the zone's rules take a quarter of a millisecond for each. */
const stretches: Stretch[] = []

function stretchAt(moment: number): Stretch {
  const known = stretches.find(({ from, until }) => moment >= from && moment < until)
  if (known) return known
  const at = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone)
  const stretch = {
    // A change at the very moment has happened.
    from: at.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
    until: at.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    offset: at.offsetNanoseconds / 1e6,
  }
  stretches.push(stretch)
  return stretch
}

/** When hours of the Finnish clock begin on a first day and end on a last one; never before they begin. */
export function momentsOf(
  { from, to }: { from: string; to: string },
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day },
): { startsAt: Date; endsAt: Date } {
  const [startsAt, endsAt] = [momentOf(startsOn, from), momentOf(endsOn, to)]
  return { startsAt, endsAt: endsAt < startsAt ? startsAt : endsAt }
}
