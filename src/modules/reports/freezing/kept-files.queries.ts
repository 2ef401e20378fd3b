import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Language } from '#shared/texts.ts'
import type { KeptFormat } from './approved-report.ts'
import type { Approval } from './approvals.queries.ts'

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
