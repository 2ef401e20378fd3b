import { Temporal } from 'temporal-polyfill'

import type { Day } from '#shared/day.ts'

const zone = 'Europe/Helsinki'

/**
 * The moment of a time of the Finnish clock on a day. A time that the clock skips in spring is as much later as it skips;
 * one that comes twice in autumn is the first.
 */
export const momentOf = (day: Day, time: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds)

/** When hours of the Finnish clock begin on a first day and end on a last one; never before they begin. */
export function momentsOf(
  { from, to }: { from: string; to: string },
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day },
): { startsAt: Date; endsAt: Date } {
  const [startsAt, endsAt] = [momentOf(startsOn, from), momentOf(endsOn, to)]
  return { startsAt, endsAt: endsAt < startsAt ? startsAt : endsAt }
}
