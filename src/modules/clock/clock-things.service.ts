import type { ReadTx } from '#server/db.ts'
import { entryThings, type KnownClock, readKnownClock } from './clock-reading.service.ts'
import { clockAccess } from './clock.access.ts'
import type { DatedQuestion, DatedSource, DatedThing } from './dated-thing.ts'
import type { GroupsOfClock } from './groups-of-clock.ts'

/** What the clock knows beyond its own entries: things of other modules with days, and groups of people. */
export interface ClockSurroundings {
  sources: readonly DatedSource[]
  groups: GroupsOfClock
}

/** The things of every other part of Kaarna that are on the days of a question. */
export async function findOtherThings(
  tx: ReadTx,
  { sources }: Pick<ClockSurroundings, 'sources'>,
  question: DatedQuestion,
): Promise<DatedThing[]> {
  const found: DatedThing[] = []
  for (const source of sources) found.push(...(await source.find(tx, question)))
  return found
}

/** Everything with a day that the asker may read, by day: the clock's own entries and what other modules keep. */
export async function findClockThings(
  tx: ReadTx,
  surroundings: ClockSurroundings,
  question: DatedQuestion,
): Promise<DatedThing[]> {
  const known = await readKnownClock(tx, surroundings.groups, question)
  return inOrder([...ownThings(known, question), ...(await findOtherThings(tx, surroundings, question))])
}

const ownThings = (known: KnownClock, question: DatedQuestion): DatedThing[] =>
  clockAccess.read.roles.some((role) => role === question.role) ? entryThings(known, question, question) : []

/** By day, what has hours after what has none. */
export const inOrder = <Thing extends DatedThing>(things: readonly Thing[]): Thing[] =>
  things
    .map((thing) => ({ thing, key: `${thing.startsOn} ${thing.hours?.startsAt.toISOString() ?? ''}` }))
    .toSorted((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ thing }) => thing)
