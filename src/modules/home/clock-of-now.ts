import type { ClockThing } from '#modules/clock/clock.contract.ts'
import { termYearOn } from '#modules/clock/council-term.ts'
import { type EntryLane, laneOf } from '#modules/clock/entry-kind.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'

/** A thing of the clock as far as the first page cares. */
export interface ClockDay {
  day: Day
  lane: EntryLane
  state: 'done' | 'coming' | 'late'
  title: LocalText
}

export interface ClockOfNow {
  days: readonly ClockDay[]
  /** The next day of the council, as far as it is known. */
  councilOn: Day | null
  /** Which year of the council term it is, from 1 to 4. */
  termYear: number
}

type Seen = Pick<ClockThing, 'kind' | 'title' | 'startsOn' | 'state'>

/** Where the clock stands: its days but for what is cancelled, the next council, and the year of the term. */
export function clockOfNow(things: readonly Seen[], today: Day): ClockOfNow {
  const kept = things.flatMap(({ kind, title, startsOn, state }) =>
    state === 'cancelled' ? [] : [{ kind, title, state, day: startsOn }],
  )
  const councils = kept.filter(({ kind, day, state }) => kind === 'council' && day >= today && state !== 'done')
  return {
    days: kept.map(({ kind, title, state, day }) => ({ day, title, state, lane: laneOf[kind] })),
    councilOn: councils.map(({ day }) => day).toSorted()[0] ?? null,
    termYear: termYearOn(today),
  }
}
