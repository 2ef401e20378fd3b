import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'
import { planGroups, reportKinds } from '../report-head.ts'
import type { Identified } from '../report-kinds.texts.ts'
import type { ApprovedFile, ApprovedReport, CheckedFile, Decision, KeptFormat } from './approved-report.ts'
import type { FreezeAuthor } from './freezing.queries.ts'

export interface NewApproval {
  reportId: string
  number: number
  decision: Decision
  documents: readonly { language: Language; content: Buffer; documentHash: string }[]
}

/** Returns false when what was frozen has been approved before. */
export async function insertApproval(tx: Tx, author: FreezeAuthor, approval: NewApproval): Promise<boolean> {
  const { reportId, number, decision, documents } = approval
  const made = await tx
    .insertInto('report_approval')
    .values({
      report_id: reportId,
      number,
      organisation_id: author.organisationId,
      decided_on: decision.decidedOn,
      decided_by: JSON.stringify(decision.decidedBy),
      section: decision.section,
      link: decision.link,
      recorded_at: author.now,
      account_id: author.accountId,
      by_name: author.name,
    })
    .onConflict((conflict) => conflict.columns(['report_id', 'number']).doNothing())
    .returning('number')
    .executeTakeFirst()
  if (!made) return false
  await tx
    .insertInto('report_approved_document')
    .values(
      documents.map(({ language, content, documentHash }) => ({
        report_id: reportId,
        number,
        language,
        content,
        document_hash: documentHash,
      })),
    )
    .execute()
  return true
}

interface Approval {
  reportId: string
  number: number
}

export interface ApprovedDocument {
  language: Language
  content: Buffer
  documentHash: string
}

/** The documents of an approval, packed; none when the organisation has no such one. */
export async function findApprovedDocuments(
  tx: ReadTx,
  organisationId: string,
  { reportId, number }: Approval,
): Promise<ApprovedDocument[]> {
  const rows = await tx
    .selectFrom('report_approved_document as document')
    .innerJoin('report_approval as approval', (join) =>
      join.onRef('approval.report_id', '=', 'document.report_id').onRef('approval.number', '=', 'document.number'),
    )
    .select(['document.language', 'document.content', 'document.document_hash'])
    .where('document.report_id', '=', reportId)
    .where('document.number', '=', number)
    .where('approval.organisation_id', '=', organisationId)
    .execute()
  return rows.map((row) => ({
    language: row.language as Language,
    content: row.content,
    documentHash: row.document_hash,
  }))
}

const approvals = (tx: ReadTx) =>
  tx
    .selectFrom('report_approval as approval')
    .innerJoin('report', 'report.id', 'approval.report_id')
    .innerJoin('report_freeze as freeze', (join) =>
      join.onRef('freeze.report_id', '=', 'approval.report_id').onRef('freeze.number', '=', 'approval.number'),
    )
    .leftJoin('report_publication as publication', (join) =>
      join
        .onRef('publication.report_id', '=', 'approval.report_id')
        .onRef('publication.number', '=', 'approval.number'),
    )
    .select(['report.id', 'report.kind', 'report.year', 'report.population_group', 'report.title'])
    .select(['approval.number', 'freeze.taken_at'])
    .select(['approval.decided_on', 'approval.decided_by', 'approval.section', 'approval.link'])
    .select('publication.published_at')
    .where('approval.number', '=', (eb) =>
      eb
        .selectFrom('report_approval as newest')
        .select((max) => max.fn.max('newest.number').as('number'))
        .whereRef('newest.report_id', '=', 'approval.report_id'),
    )
    .orderBy('report.year', 'desc')
    .orderBy('report.kind')

type ApprovalRow = Awaited<ReturnType<ReturnType<typeof approvals>['execute']>>[number]

/** The newest approval of each of the organisation's reports with its files, newest year first. */
export async function findApprovedReports(tx: ReadTx, organisationId: string): Promise<ApprovedReport[]> {
  return withFiles(tx, await approvals(tx).where('approval.organisation_id', '=', organisationId).execute())
}

/** The newest approval of a report; undefined when it has not been approved. */
export async function findApprovedReport(
  tx: ReadTx,
  organisationId: string,
  reportId: string,
): Promise<ApprovedReport | undefined> {
  const rows = await approvals(tx)
    .where('approval.organisation_id', '=', organisationId)
    .where('approval.report_id', '=', reportId)
    .execute()
  return (await withFiles(tx, rows))[0]
}

async function withFiles(tx: ReadTx, rows: readonly ApprovalRow[]): Promise<ApprovedReport[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const documents = await tx
    .selectFrom('report_approved_document')
    .select(['report_id', 'number', 'language', 'document_hash'])
    .where('report_id', 'in', ids)
    .execute()
  const files = await tx
    .selectFrom('report_file as file')
    .innerJoin('stored_file as stored', 'stored.sha256', 'file.sha256')
    .select(['file.report_id', 'file.number', 'file.language', 'file.format', 'file.sha256'])
    .select(['file.kaarna_version', 'stored.bytes'])
    .where('file.report_id', 'in', ids)
    .orderBy('file.format', 'desc')
    .execute()
  return rows.map((row) => {
    const isOf = (one: { report_id: string; number: number }) => one.report_id === row.id && one.number === row.number
    return toApprovedReport(row, documents.filter(isOf), files.filter(isOf))
  })
}

type FileRow = Pick<ApprovedFile, 'sha256' | 'bytes'> & { language: string; format: string; kaarna_version: string }

const toIdentified = (row: { kind: string; year: number; population_group: string | null }): Identified => ({
  kind: reportKinds.find((kind) => kind === row.kind)!,
  year: row.year,
  populationGroup: planGroups.find((group) => group === row.population_group) ?? null,
})

function toApprovedReport(
  row: ApprovalRow,
  documents: readonly { language: string; document_hash: string }[],
  files: readonly FileRow[],
): ApprovedReport {
  return {
    reportId: row.id,
    number: row.number,
    ...toIdentified(row),
    title: row.title,
    frozenAt: row.taken_at.toISOString(),
    decision: { decidedOn: row.decided_on, decidedBy: row.decided_by, section: row.section, link: row.link },
    publishedAt: row.published_at?.toISOString() ?? null,
    documents: languages.flatMap((language) => {
      const found = documents.find((one) => one.language === language)
      return found ? [{ language, documentHash: found.document_hash }] : []
    }),
    files: files.map(({ language, format, sha256, bytes, kaarna_version }) => ({
      language: language as Language,
      format: format as KeptFormat,
      sha256,
      bytes,
      kaarnaVersion: kaarna_version,
    })),
  }
}

export interface NewReportFile extends Approval {
  language: Language
  format: KeptFormat
  sha256: string
  kaarnaVersion: string
  madeAt: Date
}

/** Nothing happens when the file has been made before. */
export async function insertReportFile(tx: Tx, file: NewReportFile): Promise<void> {
  await tx
    .insertInto('report_file')
    .values({
      report_id: file.reportId,
      number: file.number,
      language: file.language,
      format: file.format,
      sha256: file.sha256,
      kaarna_version: file.kaarnaVersion,
      made_at: file.madeAt,
    })
    .onConflict((conflict) => conflict.columns(['report_id', 'number', 'language', 'format']).doNothing())
    .execute()
}

/** Approvals of which a file has not been made in every language and format. */
export async function findUnfinishedApprovals(
  tx: ReadTx,
  formats: readonly KeptFormat[],
): Promise<(Approval & { organisationId: string })[]> {
  const { rows } = await sql<Approval & { organisationId: string }>`
    SELECT DISTINCT document.report_id AS "reportId", document.number, approval.organisation_id AS "organisationId"
      FROM report_approved_document AS document
      JOIN report_approval AS approval USING (report_id, number)
     WHERE (SELECT count(*) FROM report_file AS file WHERE file.report_id = document.report_id AND file.number = document.number
               AND file.language = document.language AND file.format = ANY (${formats}::text[])) < ${formats.length}
     ORDER BY "reportId", number`.execute(tx)
  return rows
}

/** Makes an approval readable by everybody in place of an earlier one of the same report. */
export async function insertPublication(
  tx: Tx,
  organisationId: string,
  { reportId, number, now }: Approval & { now: Date },
): Promise<void> {
  await tx
    .insertInto('report_publication')
    .values({ report_id: reportId, organisation_id: organisationId, number, published_at: now })
    .onConflict((conflict) => conflict.column('report_id').doUpdateSet({ number, published_at: now }))
    .execute()
}

/** Returns false when the report was not public. */
export async function deletePublication(tx: Tx, organisationId: string, reportId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('report_publication')
    .where('report_id', '=', reportId)
    .where('organisation_id', '=', organisationId)
    .returning('report_id')
    .executeTakeFirst()
  return gone !== undefined
}

/** The last parts of the addresses of published reports are made of these, by organisation. */
export async function findPublishedHeads(tx: ReadTx): Promise<Map<string, Identified[]>> {
  const rows = await tx
    .selectFrom('report_publication as publication')
    .innerJoin('report', 'report.id', 'publication.report_id')
    .select(['publication.organisation_id', 'report.kind', 'report.year', 'report.population_group'])
    .orderBy('report.year', 'desc')
    .execute()
  const byOrganisation = Map.groupBy(rows, ({ organisation_id }) => organisation_id)
  return new Map([...byOrganisation].map(([id, its]) => [id, its.map(toIdentified)]))
}

/** What a hash belongs to, of a file or of a document, among everything that was approved and made public. */
export async function findByHash(tx: ReadTx, hash: string): Promise<CheckedFile[]> {
  const { rows } = await sql<CheckedFile & { decidedOn: string }>`
    SELECT organisation.slug AS organisation, organisation.name AS "organisationName", report.title, report.kind, report.year,
           report.population_group AS "populationGroup", document.language, file.format, approval.decided_on AS "decidedOn", approval.decided_by AS "decidedBy", approval.section,
           document.document_hash AS "documentHash"
      FROM report_approved_document AS document
      JOIN report_approval AS approval USING (report_id, number)
      JOIN report_publication AS publication USING (report_id)
      JOIN report ON report.id = document.report_id
      JOIN organisation ON organisation.id = approval.organisation_id
      LEFT JOIN report_file AS file ON file.report_id = document.report_id AND file.number = document.number
           AND file.language = document.language AND file.sha256 = ${hash}
     WHERE document.document_hash = ${hash} OR file.sha256 = ${hash}
     ORDER BY approval.decided_on DESC, document.language`.execute(tx)
  return rows
}

/** Whether the organisation has an approved report or an archived one on the public pages. */
export async function hasPublishedReport(tx: ReadTx, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    SELECT EXISTS (SELECT FROM report_publication WHERE organisation_id = ${organisationId})
        OR EXISTS (SELECT FROM archived_report WHERE organisation_id = ${organisationId} AND is_public AND withdrawn_at IS NULL) AS has`.execute(
    tx,
  )
  return rows[0]!.has
}

/** The name of an organisation in addresses. */
export const findSlug = async (tx: ReadTx, organisationId: string): Promise<string> =>
  (await tx.selectFrom('organisation').select('slug').where('id', '=', organisationId).executeTakeFirstOrThrow()).slug
