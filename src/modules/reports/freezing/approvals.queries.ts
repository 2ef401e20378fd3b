import type { ReadTx, Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'
import { planGroups, reportKinds } from '../report-head.ts'
import type { ApprovedFile, ApprovedReport, Decision, KeptFormat } from './approved-report.ts'
import type { FreezeAuthor } from './freezing.queries.ts'

export interface NewApproval {
  reportId: string
  number: number
  decision: Decision
  documents: readonly (Kept & { language: Language; edition: Kept })[]
}

/** A document, packed, with the hash by which it is known. */
interface Kept {
  content: Buffer
  documentHash: string
}

/** Returns false when what was frozen has been approved before. */
export async function insertApproval(tx: Tx, author: FreezeAuthor, approval: NewApproval): Promise<boolean> {
  const { reportId, number, decision } = approval
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
  await insertDocuments(tx, approval)
  return true
}

async function insertDocuments(tx: Tx, { reportId, number, documents }: NewApproval): Promise<void> {
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
  await tx
    .insertInto('report_edition')
    .values(
      documents.map(({ language, edition }) => ({
        report_id: reportId,
        number,
        language,
        content: edition.content,
        document_hash: edition.documentHash,
      })),
    )
    .execute()
}

export interface Approval {
  reportId: string
  number: number
}

/** A document as it was sent to be decided on. */
export interface ApprovedDocument extends Kept {
  language: Language
  /** What is published of it; null of what a version of Kaarna approved that knew no editions. */
  edition: Kept | null
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
    .leftJoin('report_edition as edition', (join) =>
      join
        .onRef('edition.report_id', '=', 'document.report_id')
        .onRef('edition.number', '=', 'document.number')
        .onRef('edition.language', '=', 'document.language'),
    )
    .select(['document.language', 'document.content', 'document.document_hash'])
    .select(['edition.content as edition_content', 'edition.document_hash as edition_hash'])
    .where('document.report_id', '=', reportId)
    .where('document.number', '=', number)
    .where('approval.organisation_id', '=', organisationId)
    .execute()
  return rows.map((row) => ({
    language: row.language as Language,
    content: row.content,
    documentHash: row.document_hash,
    edition:
      row.edition_content && row.edition_hash ? { content: row.edition_content, documentHash: row.edition_hash } : null,
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
    .select([
      'report.id',
      'report.kind',
      'report.year',
      'report.population_group',
      'report.municipality_key',
      'report.title',
    ])
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
    .selectFrom('report_approved_document as document')
    .leftJoin('report_edition as edition', (join) =>
      join
        .onRef('edition.report_id', '=', 'document.report_id')
        .onRef('edition.number', '=', 'document.number')
        .onRef('edition.language', '=', 'document.language'),
    )
    .select(['document.report_id', 'document.number', 'document.language', 'document.document_hash'])
    .select('edition.document_hash as edition_hash')
    .where('document.report_id', 'in', ids)
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

export const toIdentified = (row: {
  kind: string
  year: number
  population_group: string | null
  municipality_key: string | null
}) => ({
  kind: reportKinds.find((kind) => kind === row.kind)!,
  year: row.year,
  populationGroup: planGroups.find((group) => group === row.population_group) ?? null,
  municipality: row.municipality_key,
})

function toApprovedReport(
  row: ApprovalRow,
  documents: readonly { language: string; document_hash: string; edition_hash: string | null }[],
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
      return found ? [{ language, documentHash: found.document_hash, editionHash: found.edition_hash }] : []
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
