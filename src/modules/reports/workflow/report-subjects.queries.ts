import { sql } from 'kysely'

import type { Subject, SubjectRef, SubjectSource } from '#modules/organisations/subjects/subject.ts'
import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { reportsAccess } from '../reports.access.ts'
import type { ReportStep } from './way.contract.ts'
import { sayStep } from './say-step.ts'

interface Row {
  kind: 'report' | 'reportStep'
  id: string
  report: string
  title: LocalText
  step: Pick<ReportStep, 'kind' | 'to' | 'note'> | null
}

/** Reports and what has happened on their way: one question, however many they are. */
async function findReportSubjects(
  tx: ReadTx,
  organisationId: string,
  wanted: readonly SubjectRef[],
): Promise<Subject[]> {
  const { rows } = await sql<Row>`
    SELECT asked.kind, asked.id, report.id AS report, report.title,
           CASE WHEN step.id IS NOT NULL THEN jsonb_build_object('kind', step.kind, 'to', step.to_stage, 'note', step.note) END AS step
      FROM unnest(${wanted.map(({ kind }) => kind)}::text[], ${wanted.map(({ id }) => id)}::uuid[]) AS asked (kind, id)
      LEFT JOIN report_step AS step ON asked.kind = 'reportStep' AND step.id = asked.id
      JOIN report ON report.id = CASE asked.kind WHEN 'report' THEN asked.id ELSE step.report_id END
     WHERE report.organisation_id = ${organisationId}`.execute(tx)
  return rows.map(({ kind, id, report, title, step }) => ({
    kind,
    id,
    title: step ? { fi: sayStep(step, 'fi'), sv: sayStep(step, 'sv'), en: sayStep(step, 'en') } : title,
    path: `reports/${report}/handling`,
    talkPath: `reports/${report}/handling`,
    within: kind === 'reportStep' ? [{ kind: 'report', id: report }] : [],
    readers: reportsAccess.readReports.roles,
    isDeleted: false,
  }))
}

export const reportSubjects: SubjectSource = { kinds: ['report', 'reportStep'], find: findReportSubjects }
