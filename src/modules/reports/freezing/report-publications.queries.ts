import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Identified } from '../report-kinds.texts.ts'
import type { CheckedFile } from './approved-report.ts'
import { type Approval, toIdentified } from './approvals.queries.ts'

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
    .select([
      'publication.organisation_id',
      'report.kind',
      'report.year',
      'report.population_group',
      'report.municipality_key',
    ])
    .orderBy('report.year', 'desc')
    .execute()
  const byOrganisation = Map.groupBy(rows, ({ organisation_id }) => organisation_id)
  return new Map([...byOrganisation].map(([id, its]) => [id, its.map(toIdentified)]))
}

/** What a hash belongs to, of a file or of a document, among everything that was approved and made public. */
export async function findByHash(tx: ReadTx, hash: string): Promise<CheckedFile[]> {
  const { rows } = await sql<CheckedFile & { decidedOn: string }>`
    SELECT organisation.slug AS organisation, organisation.name AS "organisationName", report.title, report.kind, report.year,
           report.population_group AS "populationGroup", report.municipality_key AS municipality, document.language, file.format, approval.decided_on AS "decidedOn", approval.decided_by AS "decidedBy", approval.section,
           document.document_hash AS "documentHash", edition.document_hash IS NOT DISTINCT FROM ${hash} AS "isEdition"
      FROM report_approved_document AS document
      JOIN report_approval AS approval USING (report_id, number)
      JOIN report_publication AS publication USING (report_id)
      JOIN report ON report.id = document.report_id
      JOIN organisation ON organisation.id = approval.organisation_id
      LEFT JOIN report_edition AS edition ON edition.report_id = document.report_id AND edition.number = document.number
           AND edition.language = document.language
      LEFT JOIN report_file AS file ON file.report_id = document.report_id AND file.number = document.number
           AND file.language = document.language AND file.sha256 = ${hash}
     WHERE document.document_hash = ${hash} OR edition.document_hash = ${hash} OR file.sha256 = ${hash}
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
