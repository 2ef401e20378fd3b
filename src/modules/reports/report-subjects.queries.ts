import { sql } from 'kysely'

import type { Subject, SubjectRef, SubjectSource } from '#modules/organisations/subjects/subject.ts'
import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { reportsAccess } from './reports.access.ts'

interface Row {
  kind: 'report' | 'reportChapter'
  id: string
  report: string
  title: LocalText
  chapterKey: string | null
}

/** Reports and their chapters as comments and notifications need them: one question, however many they are. */
async function findReportSubjects(
  tx: ReadTx,
  organisationId: string,
  wanted: readonly SubjectRef[],
): Promise<Subject[]> {
  const { rows } = await sql<Row>`
    SELECT asked.kind, asked.id, report.id AS report, coalesce(chapter.title, report.title) AS title, chapter.key AS "chapterKey"
      FROM unnest(${wanted.map(({ kind }) => kind)}::text[], ${wanted.map(({ id }) => id)}::uuid[]) AS asked (kind, id)
      LEFT JOIN report_chapter AS chapter ON asked.kind = 'reportChapter' AND chapter.id = asked.id
      JOIN report ON report.id = CASE asked.kind WHEN 'report' THEN asked.id ELSE chapter.report_id END
     WHERE report.organisation_id = ${organisationId}`.execute(tx)
  return rows.map(toSubject)
}

function toSubject({ kind, id, report, title, chapterKey }: Row): Subject {
  const place = chapterKey === null ? '' : `#${chapterKey}`
  return {
    kind,
    id,
    title,
    path: `reports/${report}${place}`,
    talkPath: `reports/${report}?panel=comments${place}`,
    within: kind === 'report' ? [] : [{ kind: 'report', id: report }],
    readers: reportsAccess.readReports.roles,
    isDeleted: false,
  }
}

/** Reports and their chapters, to be talked of and watched. */
export const reportSubjects: SubjectSource = { kinds: ['report', 'reportChapter'], find: findReportSubjects }
