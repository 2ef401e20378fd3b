import { type Day, isoDay } from '#shared/day.ts'

interface Planned {
  on: Day
  startsAt: Date
  endsAt: Date
  /** When its desk was opened and closed. */
  openedAt: Date | null
  closedAt: Date | null
}

/**
 * When a meeting was held, for its minutes: from the opening of its desk to its closing. A desk that was opened on another
 * day, or after the meeting was to end, was opened to write down what had been: then the hours that were planned tell more.
 */
export function heldHours({ on, startsAt, endsAt, openedAt, closedAt }: Planned): { from: Date; to: Date } {
  const isLive = openedAt !== null && isoDay(openedAt) === on && openedAt < endsAt
  if (!isLive) return { from: startsAt, to: endsAt }
  return { from: openedAt, to: closedAt !== null && isoDay(closedAt) === on ? closedAt : endsAt }
}
