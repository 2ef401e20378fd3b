import { sql } from 'kysely'

import type { HeldWork, WorkHolder } from '#modules/organisations/hand-over/work-holder.ts'
import { invalidInput } from '#shared/errors.ts'
import { openStages } from '../workflow/way.ts'
import { changeWatches, findWriters } from './assigning.service.ts'
import { noAssignment } from './assignment.ts'
import { holdAssignment, putAssignment, replaceAssignees } from './assignments.queries.ts'

/** Chapters that were given to a person to write, are not ready, and whose report may still be written; given on as by the coordinator. */
export const chaptersOfPeople: WorkHolder = {
  kind: 'reportChapter',
  async find(tx, { organisationId, accountId }) {
    const { rows } = await sql<HeldWork>`
      SELECT chapter.id, chapter.title, 'reports/' || report.id::text || '#' || chapter.key AS path, its.due_on::text AS "dueOn"
        FROM report_assignee assignee
        JOIN report_assignment its ON its.chapter_id = assignee.chapter_id AND its.ready_at IS NULL
        JOIN report_chapter chapter ON chapter.id = its.chapter_id
        JOIN report ON report.id = chapter.report_id AND report.organisation_id = ${organisationId}
       WHERE assignee.account_id = ${accountId} AND report.status = ANY (${openStages}::text[])
       ORDER BY its.due_on NULLS LAST, chapter.position`.execute(tx)
    return rows
  },
  async give(tx, { organisationId, from, to, accountId, name, now }, ids) {
    const writers = await findWriters(tx, organisationId)
    if (!writers.some(({ id }) => id === to.id)) throw invalidInput('to', 'takerNotWriter')
    const call = { tx, organisationId, by: { accountId, name }, now }
    for (const chapter of ids) {
      const before = (await holdAssignment(tx, chapter))?.stored ?? noAssignment(chapter)
      const assignees = [...new Set(before.assignees.map(({ id }) => (id === from.id ? to.id : id)))]
      const version = await putAssignment(tx, chapter, { ...before, byName: name })
      await replaceAssignees(tx, chapter, assignees)
      await changeWatches(call, { before, chapter, assignees, version })
    }
  },
}
