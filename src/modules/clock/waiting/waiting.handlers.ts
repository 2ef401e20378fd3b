import { type Route, route } from '#server/http.ts'
import { editsClock } from '../clock.access.ts'
import { type EntryThing, entryThings, readKnownClock } from '../clock-reading.service.ts'
import type { ClockSurroundings } from '../clock-things.service.ts'
import { lookerOf } from '../clock-writing.ts'
import { spanOfKeeping } from '../keeping/due.ts'
import { proposalsFor } from '../years/next-year.ts'
import { findMadeYear } from '../years/years.queries.ts'
import { listClockWaiting } from './waiting.contract.ts'

/** From this month on the coming year is made. */
const monthOfMaking = 11

/** What of the clock waits for somebody. */
export const waitingRoutes = ({ groups }: ClockSurroundings): Route[] => [
  route(listClockWaiting, async (call) => {
    const { tx, organisation, today } = call
    const looker = lookerOf(call)
    const keeps = editsClock(looker.role)
    const known = await readKnownClock(tx, groups, { organisationId: organisation.id, today })
    const things = entryThings(known, spanOfKeeping(today), looker)
    const year = Number(today.slice(0, 4)) + 1
    const isTime = keeps && Number(today.slice(5, 7)) >= monthOfMaking
    const asksYear = isTime && proposalsFor(year, { entries: known.entries, exceptions: known.marks }).length > 0
    const isOwn = ({ people }: EntryThing) => people.includes(looker.accountId)
    return {
      late: things
        .filter((thing) => thing.state === 'late' && (keeps || isOwn(thing)))
        .map((thing) => ({ ...toWaiting(thing), isOwn: isOwn(thing) })),
      offered: known.opened.flatMap(({ entryId, occurrence, isOffered, path }) => {
        const thing = things.find(({ entry }) => entry.id === entryId && entry.occurrence === occurrence)
        const waits = isOffered && (thing?.state === 'coming' || thing?.state === 'late')
        if (!thing?.entry.opens || !waits || !(keeps || isOwn(thing))) return []
        return [{ ...toWaiting(thing), opens: thing.entry.opens.kind, path }]
      }),
      yearToMake: asksYear && !(await findMadeYear(tx, organisation.id, year)) ? year : null,
    }
  }),
]

const toWaiting = ({ entry, title, startsOn, endsOn }: EntryThing) => ({
  entryId: entry.id,
  occurrence: entry.occurrence,
  title,
  startsOn,
  endsOn,
})
