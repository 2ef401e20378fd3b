import { type RawBuilder, sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import {
  type ArchivedReport,
  type ArchivedReportFields,
  archiveKinds,
  type PdfReading,
  readings,
} from './archived-report.ts'
import type { ReadPdf } from './read-pdf.ts'

const archived = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('archived_report as report')
    .innerJoin('stored_file as file', 'file.sha256', 'report.sha256')
    .select(['report.id', 'report.kind', 'report.language', 'report.title', 'report.first_year', 'report.last_year'])
    .select(['report.decided_by', 'report.decided_on', 'report.section', 'report.link', 'report.is_public'])
    .select(['report.filename', 'report.sha256', 'file.bytes', 'report.pages', 'report.reading', 'report.version'])
    .select(['report.added_at', 'report.added_by_name', 'report.withdrawn_at'])
    .where('report.organisation_id', '=', organisationId)
    .orderBy('report.last_year', 'desc')
    .orderBy('report.first_year', 'desc')
    .orderBy('report.id')

type Row = Awaited<ReturnType<ReturnType<typeof archived>['execute']>>[number]

const toArchived = (row: Row): ArchivedReport => ({
  id: row.id,
  kind: archiveKinds.find((kind) => kind === row.kind)!,
  language: row.language as Language,
  title: row.title,
  firstYear: row.first_year,
  lastYear: row.last_year,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  section: row.section,
  link: row.link,
  isPublic: row.is_public,
  filename: row.filename,
  sha256: row.sha256,
  bytes: row.bytes,
  pages: row.pages,
  reading: readings.find((reading) => reading === row.reading)!,
  version: row.version,
  addedAt: row.added_at.toISOString(),
  addedBy: row.added_by_name,
  withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
})

/** Newest years first, withdrawn ones included. */
export async function findArchivedReports(tx: ReadTx, organisationId: string): Promise<ArchivedReport[]> {
  return (await archived(tx, organisationId).execute()).map(toArchived)
}

export async function findArchivedReport(
  tx: ReadTx,
  organisationId: string,
  id: string,
): Promise<ArchivedReport | undefined> {
  const row = await archived(tx, organisationId).where('report.id', '=', id).executeTakeFirst()
  return row && toArchived(row)
}

/** Whether the same file, byte for byte, is there already; one that was withdrawn may be added anew. */
export async function isInArchive(tx: ReadTx, organisationId: string, sha256: string): Promise<boolean> {
  const found = await archived(tx, organisationId)
    .where('report.sha256', '=', sha256)
    .where('report.withdrawn_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

const columnsOf = (fields: ArchivedReportFields) => ({
  kind: fields.kind,
  language: fields.language,
  title: JSON.stringify({ [fields.language]: fields.title }),
  first_year: fields.firstYear,
  last_year: fields.lastYear,
  decided_by: fields.decidedBy,
  decided_on: fields.decidedOn,
  section: fields.section,
  link: fields.link,
  is_public: fields.isPublic,
})

export interface NewArchivedReport {
  /** Given for the demo only, whose addresses never change. */
  id?: string
  organisationId: string
  fields: ArchivedReportFields
  filename: string
  sha256: string
  addedBy: string
  now: Date
}

export async function insertArchivedReport(tx: Tx, report: NewArchivedReport): Promise<string> {
  const { id } = await tx
    .insertInto('archived_report')
    .values({
      ...(report.id === undefined ? {} : { id: report.id }),
      organisation_id: report.organisationId,
      ...columnsOf(report.fields),
      filename: report.filename,
      sha256: report.sha256,
      added_at: report.now,
      added_by_name: report.addedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

interface Addressed {
  organisationId: string
  id: string
}

/** Returns the new version; undefined when the version is not the stored one, or there is no such report. */
export async function updateArchivedReport(
  tx: Tx,
  { organisationId, id }: Addressed,
  { fields, version }: { fields: ArchivedReportFields; version: number },
): Promise<number | undefined> {
  const row = await tx
    .updateTable('archived_report')
    .set({ ...columnsOf(fields), words: wordsIn(fields.language), version: version + 1 })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** The words that were read belong to the language that the report is said to be in. */
const wordsIn = (language: Language): RawBuilder<string | null> =>
  sql`CASE WHEN words IS NULL THEN NULL
           ELSE jsonb_build_object(${language}::text, coalesce(words ->> 'fi', words ->> 'sv', words ->> 'en')) END`

/** Takes a report out of the archive, or puts it back. Returns false when there is no such report. */
export async function setWithdrawn(
  tx: Tx,
  { organisationId, id }: Addressed,
  withdrawnAt: Date | null,
): Promise<boolean> {
  const row = await tx
    .updateTable('archived_report')
    .set({ withdrawn_at: withdrawnAt, version: sql`version + 1` })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The file whose text waits to be read; undefined when it has been read. */
export async function findWaiting(
  tx: ReadTx,
  { organisationId, id }: Addressed,
): Promise<{ sha256: string; language: Language } | undefined> {
  const row = await tx
    .selectFrom('archived_report')
    .select(['sha256', 'language'])
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('reading', '=', 'waiting')
    .executeTakeFirst()
  return row && { sha256: row.sha256, language: row.language as Language }
}

export async function keepReading(
  tx: Tx,
  { organisationId, id }: Addressed,
  { reading, pages, text }: ReadPdf,
): Promise<void> {
  await tx
    .updateTable('archived_report')
    .set({
      reading: reading satisfies PdfReading,
      pages,
      words: text === '' ? null : sql<string>`jsonb_build_object(language, ${text}::text)`,
    })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .execute()
}

/** The archived reports that a member may find, as rows of `kind` and `id`. */
export const findableArchivedReports = (organisationId: string): RawBuilder<unknown> =>
  sql`SELECT 'archivedReport' AS kind, id FROM archived_report
       WHERE organisation_id = ${organisationId} AND withdrawn_at IS NULL`

export async function describeArchivedReports(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<{ id: string; title: LocalText; texts: (LocalText | null)[] }[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('archived_report')
    .select(['id', 'title', 'words'])
    .where('organisation_id', '=', organisationId)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(({ id, title, words }) => ({ id, title, texts: [words] }))
}

/** Public archived reports that hold every one of the words, in their titles or in their text. */
export async function findPublicByWords(tx: ReadTx, organisationId: string, words: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT report.id FROM archived_report AS report
      JOIN search_entry AS entry ON entry.kind = 'archivedReport' AND entry.id = report.id
     WHERE report.organisation_id = ${organisationId} AND report.is_public AND report.withdrawn_at IS NULL
       AND (entry.search_words @@ websearch_to_tsquery('finnish', ${words})
         OR entry.search_words @@ websearch_to_tsquery('swedish', ${words})
         OR entry.search_words @@ websearch_to_tsquery('english', ${words}))`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
