import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { editsClock } from './clock.access.ts'
import { type KnownClock, type Looker, marksOf, mayMark } from './clock-reading.service.ts'
import { type ClockAuthor, holdEntry, type StoredEntry } from './entries.queries.ts'
import { insertEntryChange } from './entry-changes.queries.ts'
import { type EntryChangeKind, type MarksConflict, type OccurrenceMarks, unmarked } from './entry.ts'
import { expandEntries } from './expansion.ts'
import { findMarks, saveMarks, type StoredMarks } from './marks.queries.ts'

/** The entry that has an occurrence of that name. Throws `notFound` when there is none. */
export function requireOccurrence(known: KnownClock, entryId: string, occurrence: Day): StoredEntry {
  const entry = known.entries.find(({ id }) => id === entryId)
  const comes = expandEntries(known.entries, [], { from: occurrence, to: occurrence }).some(
    (one) => one.entryId === entryId && one.occurrence === occurrence,
  )
  if (!entry || !comes) throw new AppError('notFound', `No entry ${entryId} in the clock on ${occurrence}`)
  return entry
}

interface Marking {
  looker: Looker
  entryId: string
  occurrence: Day
  version: number
  marks: OccurrenceMarks
}

/**
 * Stores what was marked of an occurrence, on top of what was seen; gives its new version. Throws `forbidden` for who does
 * not answer for it, and for who would move or cancel it without keeping the clock; `conflict` when somebody was quicker.
 */
export async function markOccurrence(
  tx: Tx,
  author: ClockAuthor,
  { known, marking }: { known: KnownClock; marking: Marking },
): Promise<number> {
  const { entryId, occurrence, marks, looker } = marking
  const entry = requireOccurrence(known, entryId, occurrence)
  await holdEntry(tx, author.organisationId, entryId)
  const before = (await findMarks(tx, author.organisationId)).find(
    (one) => one.entryId === entryId && one.occurrence === occurrence,
  )
  const was = before ? marksOf(before) : unmarked
  const change = changeOf(was, marks)
  if (!mayMark(known, looker, entry) || (change !== 'marked' && !editsClock(looker.role)))
    throw new AppError('forbidden', 'Only who answers for an entry marks it, and only who keeps the clock moves it')
  requireSeenMarks(before, marking.version)
  if (marks.ticks.some((tick) => !entry.checklist.some(({ id }) => id === tick)))
    throw invalidInput('ticks', 'itemUnknown')
  await insertEntryChange(tx, author, { entryId, change, occurrence, marksBefore: was })
  return saveMarks(tx, author, { entryId, occurrence, marks, before })
}

function changeOf(before: OccurrenceMarks, after: OccurrenceMarks): EntryChangeKind {
  if (before.isCancelled !== after.isCancelled) return 'cancelled'
  return before.movedTo === after.movedTo ? 'marked' : 'moved'
}

function requireSeenMarks(before: StoredMarks | undefined, version: number): void {
  const current = before?.version ?? 0
  if (version === current) return
  const conflict: MarksConflict = {
    current: before ? marksOf(before) : unmarked,
    currentVersion: current,
    changedBy: before?.updatedBy ?? '',
    changedAt: (before?.updatedAt ?? new Date(0)).toISOString(),
  }
  throw new AppError('conflict', `The marks are at version ${current}`, { extra: { ...conflict } })
}
