import { sql } from 'kysely'

import type { Subject, SubjectRef, SubjectSource } from '#modules/organisations/subjects/subject.ts'
import type { ReadTx } from '#server/db.ts'
import { reportsAccess } from '../reports.access.ts'
import { sayStep } from './say-step.ts'
import type { ReportStep } from './way.contract.ts'

type Row = Pick<ReportStep, 'id' | 'kind' | 'to' | 'note'> & { report: string }

/** What has happened on the way of reports: one question, however many they are. */
async function findSteps(tx: ReadTx, organisationId: string, wanted: readonly SubjectRef[]): Promise<Subject[]> {
  const { rows } = await sql<Row>`
    SELECT id, report_id AS report, kind, to_stage AS "to", note
      FROM report_step
     WHERE organisation_id = ${organisationId} AND id = ANY (${wanted.map(({ id }) => id)}::uuid[])`.execute(tx)
  return rows.map(({ id, report, ...step }) => ({
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

/** Steps of a report's way, to be told of. */
export const reportStepSubjects: SubjectSource = { kinds: ['reportStep'], find: findSteps }
