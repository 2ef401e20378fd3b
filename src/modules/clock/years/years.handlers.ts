import { type Route, route } from '#server/http.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { contentOf, type KnownClock, readKnownClock } from '../clock-reading.service.ts'
import type { ClockSurroundings } from '../clock-things.service.ts'
import { authorOf } from '../clock-writing.ts'
import { type ClockAuthor, holdClock, insertEntry } from '../entries.queries.ts'
import { insertEntryChange } from '../entry-changes.queries.ts'
import { unmarked } from '../entry.ts'
import { expandEntries } from '../expansion.ts'
import { saveMarks } from '../marks.queries.ts'
import { type Proposed, proposalsFor, spanOfYear } from './next-year.ts'
import { getClockYear, makeClockYear } from './years.contract.ts'
import { findMadeYear, insertMadeYear } from './years.queries.ts'

/** The calls about making a year from the one before. */
export const yearRoutes = ({ groups }: ClockSurroundings): Route[] => [
  route(getClockYear, async ({ tx, organisation, today }, { year }) => {
    const known = await readKnownClock(tx, groups, { organisationId: organisation.id, today })
    const made = await findMadeYear(tx, organisation.id, year)
    const byId = new Map(known.entries.map((entry) => [entry.id, entry]))
    const proposals = made ? [] : proposalsOf(known, year)
    return {
      made: made ? { at: made.at.toISOString(), byName: made.byName } : null,
      byRule: expandEntries(known.entries, known.marks, spanOfYear(year)).length,
      proposals: proposals.map((one) => {
        const { title, kind } = byId.get(one.entryId)!
        return { ...one, title, kind }
      }),
    }
  }),

  route(makeClockYear, async (call, { year, take }) => {
    const { tx, organisation, today } = call
    const author = authorOf(call)
    if (year < Number(today.slice(0, 4))) throw invalidInput('year', 'yearNotComing')
    await holdClock(tx, organisation.id)
    const known = await readKnownClock(tx, groups, { organisationId: organisation.id, today })
    if (!(await insertMadeYear(tx, author, year))) throw new AppError('conflict', `The year ${year} was made before`)
    const proposals = proposalsOf(known, year)
    let moved = 0
    for (const { entryId, before, day } of take) {
      const proposed = proposals.find((one) => one.entryId === entryId && one.before === before)
      if (!proposed) throw new AppError('notFound', `Nothing is proposed of ${entryId} on ${before}`)
      if (!day.startsWith(`${year}`)) throw invalidInput('take', 'yearNotComing')
      if (proposed.occurrence !== null) moved += 1
      await carryOver(tx, author, { known, proposed, day })
    }
    call.audit(`clockYear:${year}`, { moved, added: take.length - moved })
    return { moved, added: take.length - moved }
  }),
]

const proposalsOf = ({ entries, marks }: KnownClock, year: number): Proposed[] =>
  proposalsFor(year, { entries, exceptions: marks })

/** Moves what comes by its rule to the day; adds what came only once as an entry of its own. */
async function carryOver(
  tx: Tx,
  author: ClockAuthor,
  { known, proposed, day }: { known: KnownClock; proposed: Proposed; day: Day },
): Promise<void> {
  const { entryId, occurrence } = proposed
  if (occurrence !== null) {
    await insertEntryChange(tx, author, { entryId, change: 'moved', occurrence, marksBefore: unmarked })
    await saveMarks(tx, author, { entryId, occurrence, marks: { ...unmarked, movedTo: day }, before: undefined })
    return
  }
  const entry = known.entries.find(({ id }) => id === entryId)!
  const { lastsDays, onHoliday } = entry.rule
  const content = { ...contentOf(entry), rule: { kind: 'once' as const, on: day, lastsDays, onHoliday } }
  const id = await insertEntry(tx, author, { content })
  await insertEntryChange(tx, author, { entryId: id, change: 'added' })
}
