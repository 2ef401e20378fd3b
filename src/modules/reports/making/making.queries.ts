import { sql } from 'kysely'

import type { Db, ReadTx, Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'
import { type ReportFormat, reportFormats } from '../report-format.ts'
import { type MadeFile, type MakingFault, makingFaults } from './made-file.ts'
import { makingSteps, progressOf, type StepTold } from './making-progress.ts'

export interface FileKey {
  report: string
  language: Language
  format: ReportFormat
}

const states = ['waiting', 'made', 'failed'] as const

/** The file without its bytes, when the report is the organisation's. */
export async function findMadeFile(tx: ReadTx, organisationId: string, key: FileKey): Promise<MadeFile | undefined> {
  const row = await tx
    .selectFrom('report_made_file as file')
    .innerJoin('report', 'report.id', 'file.report_id')
    .select(['file.language', 'file.format', 'file.state', 'file.fault', 'file.fault_chapter', 'file.made_at'])
    .select(['file.step', 'file.step_done', 'file.step_of'])
    .where('report.organisation_id', '=', organisationId)
    .where('file.report_id', '=', key.report)
    .where('file.language', '=', key.language)
    .where('file.format', '=', key.format)
    .executeTakeFirst()
  const step = makingSteps.find((one) => one === row?.step)
  return (
    row && {
      language: languages.find((one) => one === row.language)!,
      format: reportFormats.find((one) => one === row.format)!,
      state: states.find((one) => one === row.state)!,
      fault: makingFaults.find((one) => one === row.fault) ?? null,
      faultChapter: row.fault_chapter,
      progress: step ? progressOf({ step, done: row.step_done, of: row.step_of }) : null,
      madeAt: row.made_at?.toISOString() ?? null,
    }
  )
}

const noStep = { step: null, step_done: null, step_of: null }

/** Asks for the file anew; the last good one stays until there is another. */
export async function askForFile(tx: Tx, { report, language, format }: FileKey, now: Date): Promise<void> {
  const asked = { state: 'waiting', tries: 0, asked_at: now, fault: null, fault_chapter: null, ...noStep }
  await tx
    .insertInto('report_made_file')
    .values({ report_id: report, language, format, ...asked })
    .onConflict((conflict) => conflict.columns(['report_id', 'language', 'format']).doUpdateSet(asked))
    .execute()
}

const ofKey = (key: FileKey) =>
  sql<boolean>`report_id = ${key.report} AND language = ${key.language} AND format = ${key.format}`

/** Counts a try at a file that waits, and tells whose it is; undefined when nobody waits for it. */
export async function beginTry(db: Db, key: FileKey): Promise<{ tries: number; organisation: string } | undefined> {
  const row = await db
    .updateTable('report_made_file')
    .set((update) => ({ tries: update('tries', '+', 1) }))
    .where(ofKey(key))
    .where('state', '=', 'waiting')
    .returning('tries')
    .executeTakeFirst()
  if (!row) return undefined
  const { slug } = await db
    .selectFrom('report')
    .innerJoin('organisation', 'organisation.id', 'report.organisation_id')
    .select('organisation.slug')
    .where('report.id', '=', key.report)
    .executeTakeFirstOrThrow()
  return { tries: row.tries, organisation: slug }
}

/** Told meanwhile, outside of any transaction; of a file that nobody waits for any more nothing is kept. */
export async function saveStep(db: Db, key: FileKey, { step, done, of }: StepTold): Promise<void> {
  await db
    .updateTable('report_made_file')
    .set({ step, step_done: done, step_of: of })
    .where(ofKey(key))
    .where('state', '=', 'waiting')
    .execute()
}

export interface FileMade {
  filename: string
  contentType: string
  bytes: Uint8Array
  now: Date
}

export async function saveFile(db: Db, key: FileKey, { filename, contentType, bytes, now }: FileMade): Promise<void> {
  await db
    .updateTable('report_made_file')
    .set({
      ...noStep,
      state: 'made',
      fault: null,
      fault_chapter: null,
      filename,
      content_type: contentType,
      bytes: Buffer.from(bytes),
      made_at: now,
    })
    .where(ofKey(key))
    .execute()
}

export async function saveFault(db: Db, key: FileKey, fault: MakingFault, chapter: string | null): Promise<void> {
  await db
    .updateTable('report_made_file')
    .set({ ...noStep, state: 'failed', fault, fault_chapter: chapter })
    .where(ofKey(key))
    .execute()
}

export async function readFileBytes(tx: ReadTx, organisationId: string, key: FileKey) {
  return tx
    .selectFrom('report_made_file as file')
    .innerJoin('report', 'report.id', 'file.report_id')
    .select(['file.filename', 'file.content_type', 'file.bytes'])
    .where('report.organisation_id', '=', organisationId)
    .where('file.report_id', '=', key.report)
    .where('file.language', '=', key.language)
    .where('file.format', '=', key.format)
    .where('file.bytes', 'is not', null)
    .executeTakeFirst()
}
