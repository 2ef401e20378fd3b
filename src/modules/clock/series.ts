import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'

import type { Day } from '#shared/day.ts'

interface Series {
  rrule: string
  /** The day that it is counted from. */
  from: Day
}

/** Of a rule that no day fits (30 February): how long is looked for one. */
const mostCandidates = 5000

const toSeries = ({ rrule, from }: Series) =>
  new RRuleTemporal({
    rruleString: rrule,
    dtstart: Temporal.ZonedDateTime.from(`${from}T00:00:00[UTC]`),
    maxIterations: mostCandidates,
    cache: false,
  })

interface Known {
  from: Day
  to: Day
  days: readonly Day[]
}

/** The days of series that were asked for lately: reading a rule costs more than all other rules together. */
const known = new Map<string, Known>()
const mostKnown = 2000

/** The days of a series within a span, both ends included, in order. */
export function daysOfSeries(series: Series, { from, to }: { from: Day; to: Day }): readonly Day[] {
  const key = `${series.from} ${series.rrule}`
  let found = known.get(key)
  if (!found || found.from > from || found.to < to) {
    found = { from, to, days: readDays(series, from, to) }
    known.delete(key)
    known.set(key, found)
    if (known.size > mostKnown) known.delete(known.keys().next().value!)
  }
  return found.days.filter((day) => day >= from && day <= to)
}

const startOf = (day: Day) => new Date(`${day}T00:00:00Z`)

function readDays(series: Series, from: Day, to: Day): Day[] {
  if (to < series.from) return []
  return toSeries(series)
    .between(startOf(from), startOf(to), true)
    .map((moment) => moment.toString().slice(0, 10))
}
