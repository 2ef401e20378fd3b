import { sql } from 'kysely'

import type { Subject, SubjectRef, SubjectSource } from '#modules/organisations/subjects/subject.ts'
import type { ReadTx } from '#server/db.ts'
import { reportsAccess } from '../reports.access.ts'
import type { ReportStep } from './way.contract.ts'
import { sayStep } from './say-step.ts'

interface Row {
  id: string
  report: string
  step: Pick<ReportStep, 'kind' | 'to' | 'note'>
}

/** What has happened on the way of reports: one question, however many steps they are. */
async function findStepSubjects(tx: ReadTx, organisationId: string, wanted: readonly SubjectRef[]): Promise<Subject[]> {
  const { rows } = await sql<Row>`
    SELECT step.id, report.id AS report, jsonb_build_object('kind', step.kind, 'to', step.to_stage, 'note', step.note) AS step
      FROM report_step AS step
      JOIN report ON report.id = step.report_id
     WHERE step.id = ANY (${wanted.map(({ id }) => id)}::uuid[])
       AND report.organisation_id = ${organisationId}`.execute(tx)
  return rows.map(({ id, report, step }) => ({
    kind: 'reportStep',
    id,
    title: { fi: sayStep(step, 'fi'), sv: sayStep(step, 'sv'), en: sayStep(step, 'en') },
    path: `reports/${report}/handling`,
    talkPath: `reports/${report}/handling`,
    within: [{ kind: 'report', id: report }],
    readers: reportsAccess.readReports.roles,
    isDeleted: false,
  }))
}

export const reportStepSubjects: SubjectSource = { kinds: ['reportStep'], find: findStepSubjects }
