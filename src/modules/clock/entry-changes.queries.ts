import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { ClockAuthor } from './entries.queries.ts'
import type { EntryChange, EntryChangeKind, EntryInput, OccurrenceMarks } from './entry.ts'

export interface NewEntryChange {
  entryId: string
  change: EntryChangeKind
  occurrence?: Day
  before?: EntryInput
  marksBefore?: OccurrenceMarks
}

export async function insertEntryChange(
  tx: Tx,
  { organisationId, name, now }: ClockAuthor,
  { entryId, change, occurrence, before, marksBefore }: NewEntryChange,
): Promise<void> {
  await tx
    .insertInto('clock_entry_change')
    .values({
      organisation_id: organisationId,
      entry_id: entryId,
      change,
      at: now,
      by_name: name,
      occurrence: occurrence ?? null,
      before: before ? JSON.stringify(before) : null,
      marks_before: marksBefore ? JSON.stringify(marksBefore) : null,
    })
    .execute()
}

/** What has happened to an entry, the newest first. */
export async function findEntryChanges(tx: ReadTx, organisationId: string, entryId: string): Promise<EntryChange[]> {
  const rows = await tx
    .selectFrom('clock_entry_change')
    .select(['change', 'at', 'by_name', 'occurrence', 'before', 'marks_before'])
    .where('organisation_id', '=', organisationId)
    .where('entry_id', '=', entryId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    change: row.change as EntryChangeKind,
    at: row.at.toISOString(),
    byName: row.by_name,
    occurrence: row.occurrence,
    before: row.before as EntryInput | null,
    marksBefore: row.marks_before as OccurrenceMarks | null,
  }))
}
