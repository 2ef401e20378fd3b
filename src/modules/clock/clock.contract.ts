import { z } from 'zod'

import { attachedFile } from '#modules/organisations/attachments/attached-file.ts'
import { daysBetween } from '#shared/day.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { clockAccess as access, clockRights } from './clock.access.ts'
import { entryKinds } from './entry-kind.ts'
import { clockEntry, entryChange, entryInput, occurrenceMarks, responsible, seenMarks } from './entry.ts'
import { clockOpening } from './opening.ts'
import { entryRule } from './rule.ts'

const organisation = z.string()
const id = z.uuid()
const day = z.iso.date()
/** The version that was seen. Another one stored meanwhile makes the call a conflict that carries both. */
const version = z.int().positive()
const saved = z.object({ id, version }).meta({ id: 'SavedClockEntry' })
export const clockPath = '/organisations/:organisation/clock' as const

/** A council term and some months around it. */
const longestSpan = 2000

/** What an entry of the clock has beyond what every thing with a day has. */
export const entryOfThing = z.object({
  id,
  occurrence: day.meta({ description: 'The day that the rule gives: the name of this occurrence' }),
  version,
  checklist: z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }),
  opens: clockOpening.nullable(),
  opened: z
    .object({ at: z.iso.datetime(), path: z.string().nullable() })
    .nullable()
    .meta({ description: 'When it was opened, and where that is seen' }),
  dependsOn: z.object({ id, title: localText }).nullable(),
  responsible: responsible.extend({ name: localText.nullable() }).nullable(),
  isMoved: z.boolean().meta({ description: 'It is not on the day of its rule: by hand, or with what it depends on' }),
  marks: seenMarks,
  mayMark: z.boolean(),
})

export const clockEntryFile = attachedFile.meta({ id: 'ClockEntryFile' })

/** Something with a day over the wire: an entry of the clock, or a thing of another part of Kaarna. */
export const clockThing = z
  .object({
    key: z.string(),
    kind: z.enum(entryKinds),
    title: localText,
    startsOn: day,
    endsOn: day,
    hours: z.object({ startsAt: z.iso.datetime(), endsAt: z.iso.datetime() }).nullable(),
    place: z.string().nullable(),
    path: z.string().meta({ description: "Below the organisation's workspace" }),
    state: z.enum(['done', 'coming', 'late', 'cancelled']),
    people: z.array(z.uuid()),
    groupId: z.uuid().nullable(),
    changedAt: z.iso.datetime(),
    entry: entryOfThing.nullable().meta({ description: 'Null: it is kept in another part of Kaarna' }),
  })
  .meta({ id: 'ClockThing' })
export type ClockThing = z.infer<typeof clockThing>

export const getClock = endpoint({
  id: 'getClock',
  summary: 'Everything with a day between two days, by day: the entries of the clock and what other parts know of.',
  method: 'GET',
  path: clockPath,
  allow: access.read,
  input: z
    .object({ organisation, from: day, to: day })
    .refine(({ from, to }) => to >= from, { path: ['to'], error: 'endsBeforeStart' })
    .refine(({ from, to }) => daysBetween(from, to) <= longestSpan, { path: ['to'], error: 'spanTooLong' }),
  output: z.object({
    term: z.object({ first: day, last: day }).meta({ description: 'The council term of the first day' }),
    things: z.array(clockThing),
    rights: clockRights,
  }),
})

export const listClockEntries = endpoint({
  id: 'listClockEntries',
  summary: 'The entries of the clock with their rules, by title.',
  method: 'GET',
  path: `${clockPath}/entries`,
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    items: z.array(clockEntry),
    deleted: z.array(clockEntry).meta({ description: 'Those that can be brought back; for who may' }),
    rights: clockRights,
  }),
})

export const getClockEntry = endpoint({
  id: 'getClockEntry',
  summary: 'One entry: what it says, when it has come and comes, what depends on it, and what has happened to it.',
  method: 'GET',
  path: `${clockPath}/entries/:id`,
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({
    entry: clockEntry,
    occurrences: z.array(clockThing).meta({ description: 'A year back and two years ahead' }),
    dependents: z.array(z.object({ id, title: localText, rule: entryRule })),
    files: z.array(clockEntryFile).meta({ description: 'Attached to it, the oldest first' }),
    changes: z.array(entryChange).meta({ description: 'The newest first' }),
    rights: clockRights,
  }),
  errors: ['notFound'],
})

export const addClockEntry = endpoint({
  id: 'addClockEntry',
  summary: 'Add an entry to the clock.',
  method: 'POST',
  path: `${clockPath}/entries`,
  allow: access.edit,
  input: entryInput.safeExtend({ organisation }),
  output: saved,
})

export const updateClockEntry = endpoint({
  id: 'updateClockEntry',
  summary: 'Change an entry of the clock; what was marked of its occurrences goes with them to their new days.',
  method: 'PUT',
  path: `${clockPath}/entries/:id`,
  allow: access.edit,
  input: entryInput.safeExtend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const deleteClockEntry = endpoint({
  id: 'deleteClockEntry',
  summary: 'Delete an entry of the clock on which no other depends. It can be brought back.',
  method: 'DELETE',
  path: `${clockPath}/entries/:id`,
  allow: access.edit,
  input: z.object({ organisation, id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const restoreClockEntry = endpoint({
  id: 'restoreClockEntry',
  summary: 'Bring back a deleted entry of the clock.',
  method: 'POST',
  path: `${clockPath}/entries/:id/restoration`,
  allow: access.edit,
  input: z.object({ organisation, id }),
  output: saved,
  errors: ['notFound'],
})

export const markClockOccurrence = endpoint({
  id: 'markClockOccurrence',
  summary:
    'Mark one occurrence: done, its checklist and a note, for who answers for it; moved or cancelled, for who edits.',
  method: 'PUT',
  path: `${clockPath}/entries/:id/occurrences/:day`,
  allow: access.mark,
  input: occurrenceMarks.extend({ organisation, id, day, version: z.int().nonnegative() }),
  output: z.object({ version }),
  errors: ['notFound', 'conflict', 'forbidden'],
})

/** An occurrence that goes with one that is moved. */
export const clockMove = z
  .object({
    entryId: id,
    title: localText,
    occurrence: day,
    from: day,
    to: day,
    staysByHand: z.boolean().meta({ description: 'It was given its day by hand, and keeps it' }),
  })
  .meta({ id: 'ClockMove' })

export const listClockMoves = endpoint({
  id: 'listClockMoves',
  summary: 'What depends on an occurrence and would move with it to another day.',
  method: 'GET',
  path: `${clockPath}/entries/:id/occurrences/:day/moves`,
  allow: access.read,
  input: z.object({ organisation, id, day, to: day }),
  output: z.object({ items: z.array(clockMove) }),
  errors: ['notFound'],
})
