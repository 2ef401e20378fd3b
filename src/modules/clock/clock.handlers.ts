import { type Route, route } from '#server/http.ts'
import { addDays } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import {
  addClockEntry,
  type ClockThing,
  deleteClockEntry,
  getClock,
  getClockEntry,
  listClockEntries,
  listClockMoves,
  markClockOccurrence,
  restoreClockEntry,
  updateClockEntry,
} from './clock.contract.ts'
import { editsClock, marksClock } from './clock.access.ts'
import { contentOf, type EntryThing, entryThings, readKnownClock, toClockEntry } from './clock-reading.service.ts'
import { type ClockSurroundings, findOtherThings, inOrder } from './clock-things.service.ts'
import { authorOf, lookerOf, type WritingCall } from './clock-writing.ts'
import { daysOfTerm, termOn } from './council-term.ts'
import type { DatedThing } from './dated-thing.ts'
import { findEntries, holdClock, insertEntry, markEntryDeleted, updateEntryContent } from './entries.queries.ts'
import { findEntryChanges, insertEntryChange } from './entry-changes.queries.ts'
import {
  carryMarks,
  requireEntry,
  requireEntryContent,
  requireNoDependents,
  requireSeenEntry,
} from './entry-writing.service.ts'
import { dependentsOf } from './expansion.ts'
import { entryFiles } from './files/entry-files.queries.ts'
import { markOccurrence, requireOccurrence } from './marking.service.ts'
import { movesWith } from './moves.ts'

/** The calls about the clock and its entries. */
export const clockRoutes = (surroundings: ClockSurroundings): Route[] => [
  ...readingRoutes(surroundings),
  ...writingRoutes(surroundings),
  ...markingRoutes(surroundings),
]

/** A thing as it is sent. */
export const toClockThing = (thing: DatedThing | EntryThing): ClockThing => ({
  ...thing,
  hours: thing.hours && {
    startsAt: thing.hours.startsAt.toISOString(),
    endsAt: thing.hours.endsAt.toISOString(),
  },
  people: [...thing.people],
  changedAt: thing.changedAt.toISOString(),
  entry: 'entry' in thing ? thing.entry : null,
})

const rightsOf = ({ membership: { role } }: Pick<WritingCall, 'membership'>) => ({
  edits: editsClock(role),
  marks: marksClock(role),
})

const readingRoutes = (surroundings: ClockSurroundings): Route[] => [
  route(getClock, async (call, { from, to }) => {
    const { tx, organisation, today } = call
    const looker = lookerOf(call)
    const known = await readKnownClock(tx, surroundings.groups, { organisationId: organisation.id, today })
    const question = { organisationId: organisation.id, ...looker, from, to, today }
    const others = await findOtherThings(tx, surroundings, question)
    const things = inOrder<DatedThing | EntryThing>([...entryThings(known, { from, to }, looker), ...others])
    return { term: daysOfTerm(termOn(from)), things: things.map(toClockThing), rights: rightsOf(call) }
  }),

  route(listClockEntries, async (call) => {
    const { tx, organisation, today } = call
    const known = await readKnownClock(tx, surroundings.groups, { organisationId: organisation.id, today })
    const rights = rightsOf(call)
    return {
      items: known.entries.map((entry) => toClockEntry(known, entry)),
      deleted: rights.edits ? known.deleted.map((entry) => toClockEntry(known, entry)) : [],
      rights,
    }
  }),

  route(getClockEntry, async (call, { id }) => {
    const { tx, organisation, today } = call
    const known = await readKnownClock(tx, surroundings.groups, { organisationId: organisation.id, today })
    const entry = known.entries.find((one) => one.id === id)
    if (!entry) throw new AppError('notFound', `No entry ${id} in the clock`)
    const span = { from: addDays(today, -366), to: addDays(today, 731) }
    return {
      entry: toClockEntry(known, entry),
      occurrences: entryThings(known, span, lookerOf(call))
        .filter((thing) => thing.entry.id === id)
        .map(toClockThing),
      dependents: dependentsOf(id, known.entries).map(({ id: dependent, title, rule }) => ({
        id: dependent,
        title,
        rule,
      })),
      files: (await entryFiles.find(tx, organisation.id, [id])).get(id) ?? [],
      changes: await findEntryChanges(tx, organisation.id, id),
      rights: rightsOf(call),
    }
  }),

  route(listClockMoves, async ({ tx, organisation, today }, { id, day, to }) => {
    const known = await readKnownClock(tx, surroundings.groups, { organisationId: organisation.id, today })
    requireOccurrence(known, id, day)
    const moves = movesWith({ entries: known.entries, exceptions: known.marks }, { entryId: id, occurrence: day, to })
    const titleOf = new Map(known.entries.map((one) => [one.id, one.title]))
    return { items: moves.map((move) => ({ ...move, title: titleOf.get(move.entryId)! })) }
  }),
]

const writingRoutes = ({ groups }: ClockSurroundings): Route[] => [
  route(addClockEntry, async (call, { organisation: _, ...content }) => {
    const { tx, today } = call
    const author = authorOf(call)
    // What it depends on is not deleted before it is stored.
    if (content.rule.kind === 'relative') await holdClock(tx, author.organisationId)
    const others = (await findEntries(tx, author.organisationId)).filter(({ isDeleted }) => !isDeleted)
    await requireEntryContent({ tx, groups, organisationId: author.organisationId, today }, { content, id: '', others })
    const id = await insertEntry(tx, author, { content })
    await insertEntryChange(tx, author, { entryId: id, change: 'added' })
    call.audit(`clockEntry:${id}`, { kind: content.kind })
    return { id, version: 1 }
  }),

  route(updateClockEntry, async (call, { organisation: _, id, version, ...content }) => {
    const { tx, today } = call
    const author = authorOf(call)
    const { held, others } = await requireEntry({ tx, organisationId: author.organisationId }, id)
    requireSeenEntry(held, version)
    const writing = { tx, groups, organisationId: author.organisationId, today }
    await requireEntryContent(writing, { content, id, others })
    await insertEntryChange(tx, author, { entryId: id, change: 'updated', before: contentOf(held) })
    const stored = await updateEntryContent(tx, author, { id, content })
    await carryMarks(writing, { before: [held, ...others], after: [{ id, rule: content.rule }, ...others] })
    call.audit(`clockEntry:${id}`)
    return { id, version: stored }
  }),

  route(deleteClockEntry, async (call, { id, version }) => {
    const author = authorOf(call)
    const { held, others } = await requireEntry({ tx: call.tx, organisationId: author.organisationId }, id)
    requireSeenEntry(held, version)
    requireNoDependents(held, others)
    await insertEntryChange(call.tx, author, { entryId: id, change: 'deleted' })
    call.audit(`clockEntry:${id}`)
    await markEntryDeleted(call.tx, author, { id, deletedAt: call.now })
  }),

  route(restoreClockEntry, async (call, { id }) => {
    const { tx, today } = call
    const author = authorOf(call)
    await holdClock(tx, author.organisationId)
    const entries = await findEntries(tx, author.organisationId)
    const held = entries.find((entry) => entry.id === id)
    if (!held) throw new AppError('notFound', `No entry ${id} in the clock`)
    call.audit(`clockEntry:${id}`)
    if (!held.isDeleted) return { id, version: held.version }
    const others = entries.filter(({ isDeleted }) => !isDeleted)
    // Who answered and what it opened may be gone since: that is said where it is seen, and changed there.
    const content = { ...contentOf(held), responsible: null, opens: null }
    const writing = { tx, groups, organisationId: author.organisationId, today }
    await requireEntryContent(writing, { content, id, others })
    await insertEntryChange(tx, author, { entryId: id, change: 'restored' })
    return { id, version: await markEntryDeleted(tx, author, { id, deletedAt: null }) }
  }),
]

const markingRoutes = ({ groups }: ClockSurroundings): Route[] => [
  route(markClockOccurrence, async (call, { organisation: _, id, day, version, ...marks }) => {
    const { tx, organisation, today } = call
    const known = await readKnownClock(tx, groups, { organisationId: organisation.id, today })
    const marking = { looker: lookerOf(call), entryId: id, occurrence: day, version, marks }
    call.audit(`clockEntry:${id}`, { occurrence: day })
    return { version: await markOccurrence(tx, authorOf(call), { known, marking }) }
  }),
]
