import { type Day, daysBetween } from '#shared/day.ts'
import type { DatedThing } from '../dated-thing.ts'
import { type EntryKind, type EntryLane, laneOf } from '../entry-kind.ts'

/** A mark on the stream of the year: a thing, or the weightiest of several that are close together. */
export interface StreamMark {
  on: Day
  lane: EntryLane
  state: 'done' | 'coming' | 'late'
}

/** What is told of a year first: what the council decides and what an act wants by a day, then what leads there. */
const byWeight: readonly EntryKind[] = [
  'council',
  'deadline',
  'reportStage',
  'forum',
  'negotiation',
  'hearing',
  'budget',
  'figures',
  'followUp',
  'networkDay',
  'board',
  'meeting',
]

/** Marks that are closer than that in days would cover each other on a phone. */
const apart = 10

type Seen = Pick<DatedThing, 'kind' | 'startsOn' | 'state'>
const weightOf = ({ kind, state }: Seen): number => (state === 'late' ? -1 : byWeight.indexOf(kind))

/** The marks of a year, by day: late things first of all, then by weight, none close to another. */
export function streamMarks(things: readonly Seen[], year: number): StreamMark[] {
  const marks: StreamMark[] = []
  const ofYear = things.filter(({ startsOn }) => startsOn.startsWith(`${year}-`))
  for (const { kind, startsOn, state } of ofYear.toSorted((one, other) => weightOf(one) - weightOf(other))) {
    const isFree = marks.every(({ on }) => Math.abs(daysBetween(on, startsOn)) >= apart)
    if (state !== 'cancelled' && isFree) marks.push({ on: startsOn, lane: laneOf[kind], state })
  }
  return marks.toSorted((one, other) => one.on.localeCompare(other.on))
}

const nextShown = 2

/** What comes next, of what a council, a deadline or a stage of a report would be. */
export const nextOfStream = <Thing extends Seen>(things: readonly Thing[], today: Day): Thing[] =>
  things
    .filter(({ kind, state, startsOn }) => state === 'coming' && startsOn >= today && byWeight.indexOf(kind) < 3)
    .toSorted((one, other) => one.startsOn.localeCompare(other.startsOn))
    .slice(0, nextShown)
