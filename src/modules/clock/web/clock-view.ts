import { addDays, type Day } from '#shared/day.ts'
import { weekdayOf } from '#shared/finnish-holidays.ts'
import type { ClockThing } from '../clock.contract.ts'
import { type EntryLane, entryLanes, laneOf } from '../entry-kind.ts'

export const laneOfThing = ({ kind }: Pick<ClockThing, 'kind'>): EntryLane => laneOf[kind]

/** The lanes that the address does not hide. */
export function shownLanes(search: URLSearchParams): readonly EntryLane[] {
  const hidden = new Set(search.get('hide')?.split(','))
  const shown = entryLanes.filter((lane) => !hidden.has(lane))
  return shown.length > 0 ? shown : entryLanes
}

/** The address with a lane shown or hidden. */
export function withLane(search: URLSearchParams, lane: EntryLane): URLSearchParams {
  const shown = new Set(shownLanes(search))
  if (!shown.delete(lane)) shown.add(lane)
  const hidden = entryLanes.filter((one) => !shown.has(one))
  const next = new URLSearchParams(search)
  if (hidden.length === 0 || hidden.length === entryLanes.length) next.delete('hide')
  else next.set('hide', hidden.join(','))
  return next
}

export const inLanes = (things: readonly ClockThing[], lanes: readonly EntryLane[]): readonly ClockThing[] =>
  things.filter((thing) => lanes.includes(laneOfThing(thing)))

export const ofYear = (things: readonly ClockThing[], year: number): readonly ClockThing[] =>
  things.filter(({ startsOn, endsOn }) => startsOn <= `${year}-12-31` && endsOn >= `${year}-01-01`)

/** What stands on the page of a year: of the year before only what is late still, and that on the page of this year. */
export const onPageOf = (things: readonly ClockThing[], year: number, today: Day): readonly ClockThing[] =>
  things.filter(({ state, endsOn }) => endsOn >= `${year}-01-01` || (state === 'late' && today.startsWith(`${year}-`)))

/** What is late, the oldest first. */
export const lateOf = (things: readonly ClockThing[]): readonly ClockThing[] =>
  things.filter(({ state }) => state === 'late')

/** What goes on and what comes, in order of their days. */
export const upcomingOf = (things: readonly ClockThing[], today: Day): readonly ClockThing[] =>
  things.filter(({ state, endsOn }) => state === 'coming' && endsOn >= today)

/** The next meeting of the council from the day on. */
export const nextCouncil = (things: readonly ClockThing[], today: Day): ClockThing | undefined =>
  things.find(({ kind, state, startsOn }) => kind === 'council' && state !== 'cancelled' && startsOn >= today)

/** Things by the month that they begin in, `2026-11` first to last; a thing from an earlier year stands in the first. */
export function byMonth(
  things: readonly ClockThing[],
  year: number,
): readonly (readonly [month: string, things: readonly ClockThing[]])[] {
  const first = `${year}-01`
  const grouped = Map.groupBy(things, ({ startsOn }) => (startsOn.slice(0, 7) < first ? first : startsOn.slice(0, 7)))
  return [...grouped].toSorted(([one], [other]) => one.localeCompare(other))
}

/** The Monday-to-Sunday weeks that a month touches. */
export function weeksOf(month: string): readonly (readonly Day[])[] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const monday = first.getTime() - ((first.getUTCDay() + 6) % 7) * dayLong
  const lastDay = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)
  const count = Math.ceil((lastDay - monday + dayLong) / (7 * dayLong))
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, at) => new Date(monday + (week * 7 + at) * dayLong).toISOString().slice(0, 10)),
  )
}
const dayLong = 86_400_000

/** The month so many months later, or earlier. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** Where a key leads in a calendar: days, weeks, the ends of a week, months; undefined: nowhere. */
export function dayByKey(key: string, from: Day): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, -1)
    case 'ArrowRight':
      return addDays(from, 1)
    case 'ArrowUp':
      return addDays(from, -7)
    case 'ArrowDown':
      return addDays(from, 7)
    case 'Home':
      return addDays(from, 1 - weekdayOf(from))
    case 'End':
      return addDays(from, 7 - weekdayOf(from))
    case 'PageUp':
      return sameDayOf(addMonths(from.slice(0, 7), -1), from)
    case 'PageDown':
      return sameDayOf(addMonths(from.slice(0, 7), 1), from)
    default:
      return undefined
  }
}

/** The day of the same number in another month, or its last. */
function sameDayOf(month: string, day: Day): Day {
  const last = addDays(`${addMonths(month, 1)}-01`, -1)
  const same = `${month}-${day.slice(8)}`
  return same < last ? same : last
}
