import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { ClockAuthor } from './entries.queries.ts'
import type { OccurrenceMarks } from './entry.ts'

/** What was done by hand of an occurrence, as it is stored. */
export interface StoredMarks extends OccurrenceMarks {
  entryId: string
  occurrence: Day
  doneAt: Date | null
  doneBy: string | null
  version: number
  updatedAt: Date
  updatedBy: string
}

const marks = (tx: ReadTx, organisationId: string) =>
  tx.selectFrom('clock_occurrence').selectAll().where('organisation_id', '=', organisationId)

type MarksRow = Awaited<ReturnType<ReturnType<typeof marks>['execute']>>[number]

const toStored = (row: MarksRow): StoredMarks => ({
  entryId: row.entry_id,
  occurrence: row.occurrence,
  movedTo: row.moved_to,
  isCancelled: row.is_cancelled,
  isDone: row.done_at !== null,
  doneAt: row.done_at,
  doneBy: row.done_by,
  ticks: row.ticks,
  note: row.note,
  version: row.version,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
})

/** All that was marked of the occurrences of an organisation's entries. */
export const findMarks = async (tx: ReadTx, organisationId: string): Promise<StoredMarks[]> =>
  (await marks(tx, organisationId).orderBy('entry_id').orderBy('occurrence').execute()).map(toStored)

/** Stores what is marked of an occurrence of an entry that is held; gives its new version. */
export async function saveMarks(
  tx: Tx,
  { organisationId, now, name }: ClockAuthor,
  { entryId, occurrence, marks: made, before }: NewMarks,
): Promise<number> {
  const isSameDone = made.isDone && before !== undefined && before.isDone
  const columns = {
    moved_to: made.movedTo,
    is_cancelled: made.isCancelled,
    done_at: isSameDone ? before.doneAt : made.isDone ? now : null,
    done_by: isSameDone ? before.doneBy : made.isDone ? name : null,
    ticks: made.ticks,
    note: made.note && JSON.stringify(made.note),
    version: (before?.version ?? 0) + 1,
    updated_at: now,
    updated_by: name,
  }
  const { version } = await tx
    .insertInto('clock_occurrence')
    .values({ entry_id: entryId, occurrence, organisation_id: organisationId, ...columns })
    .onConflict((conflict) => conflict.columns(['entry_id', 'occurrence']).doUpdateSet(columns))
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

export interface NewMarks {
  entryId: string
  occurrence: Day
  marks: OccurrenceMarks
  before: StoredMarks | undefined
}

/** Gives what was marked of an entry's occurrences to others, all at once; what is not named stays where it is. */
export async function renameOccurrences(
  tx: Tx,
  organisationId: string,
  { entryId, names }: { entryId: string; names: ReadonlyMap<Day, Day> },
): Promise<void> {
  if (names.size === 0) return
  const rows = await tx
    .deleteFrom('clock_occurrence')
    .where('organisation_id', '=', organisationId)
    .where('entry_id', '=', entryId)
    .where('occurrence', 'in', [...names.keys()])
    .returningAll()
    .execute()
  for (const { note, ...row } of rows)
    await tx
      .insertInto('clock_occurrence')
      .values({ ...row, note: note && JSON.stringify(note), occurrence: names.get(row.occurrence) ?? row.occurrence })
      .onConflict((conflict) => conflict.columns(['entry_id', 'occurrence']).doNothing())
      .execute()
}
