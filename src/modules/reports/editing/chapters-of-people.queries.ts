import { sql } from 'kysely'

import type { HeldWork, WorkHolder } from '#modules/organisations/hand-over/work-holder.ts'

/** Chapters that were given to a person to write, are not ready, and whose report may still be written. */
export const chaptersOfPeople: WorkHolder = {
  kind: 'reportChapter',
  async find(tx, organisationId, accountId) {
    const { rows } = await sql<HeldWork>`
      SELECT chapter.id, chapter.title, 'reports/' || report.id::text || '#' || chapter.key AS path, its.due_on::text AS "dueOn"
        FROM report_assignee assignee
        JOIN report_assignment its ON its.chapter_id = assignee.chapter_id AND its.ready_at IS NULL
        JOIN report_chapter chapter ON chapter.id = its.chapter_id
        JOIN report ON report.id = chapter.report_id AND report.organisation_id = ${organisationId}
       WHERE assignee.account_id = ${accountId} AND report.status IN ('draft', 'comments', 'statements')
       ORDER BY its.due_on NULLS LAST, chapter.position`.execute(tx)
    return rows
  },
  async give(tx, { from, to, name }, ids) {
    await sql`
      INSERT INTO report_assignee (chapter_id, account_id)
      SELECT given.id, ${to.id} FROM unnest(${[...ids]}::uuid[]) AS given (id) ON CONFLICT DO NOTHING`.execute(tx)
    await sql`
      DELETE FROM report_assignee WHERE account_id = ${from.id} AND chapter_id = ANY (${[...ids]}::uuid[])`.execute(tx)
    await sql`
      UPDATE report_assignment SET version = version + 1, changed_by_name = ${name}
       WHERE chapter_id = ANY (${[...ids]}::uuid[])`.execute(tx)
  },
}
