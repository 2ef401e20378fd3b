import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { importSelection } from './import-run.ts'
import { importRhythms, type ImportSchedule } from './import-schedule.ts'

interface StoredSchedule {
  rhythm: string
  selection: unknown
  next_on: Day
}

const toSchedule = ({ rhythm, selection, next_on }: StoredSchedule): ImportSchedule => ({
  rhythm: importRhythms.find((one) => one === rhythm) ?? 'weekly',
  selection: importSelection.parse(selection),
  nextOn: next_on,
})

export async function findSchedule(tx: ReadTx, source: string): Promise<ImportSchedule | null> {
  const row = await tx.selectFrom('import_schedule').selectAll().where('source', '=', source).executeTakeFirst()
  return row ? toSchedule(row) : null
}

/** Null: figures are fetched by hand from now on. */
export async function saveSchedule(tx: Tx, source: string, schedule: ImportSchedule | null): Promise<void> {
  if (!schedule) {
    await tx.deleteFrom('import_schedule').where('source', '=', source).execute()
    return
  }
  const values = { rhythm: schedule.rhythm, selection: JSON.stringify(schedule.selection), next_on: schedule.nextOn }
  await tx
    .insertInto('import_schedule')
    .values({ source, ...values })
    .onConflict((conflict) => conflict.column('source').doUpdateSet(values))
    .execute()
}

/** All schedules, held until the transaction ends: two processes do not both begin what is due. */
export async function takeSchedules(tx: Tx): Promise<(ImportSchedule & { source: string })[]> {
  const rows = await tx.selectFrom('import_schedule').selectAll().forUpdate().execute()
  return rows.map((row) => ({ source: row.source, ...toSchedule(row) }))
}

export async function moveSchedule(tx: Tx, source: string, nextOn: Day): Promise<void> {
  await tx.updateTable('import_schedule').set({ next_on: nextOn }).where('source', '=', source).execute()
}
