import type { ReadTx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { isChapterOf } from '../arrangement.queries.ts'
import { findReportHead } from '../report-heads.queries.ts'
import { changeWatches, findWriters, requireWriters } from './assigning.service.ts'
import { marksReady, noAssignment } from './assignment.ts'
import { requireChangeable } from '../workflow/lock.service.ts'
import { findOwnStaleTranslations } from '../translations/translations.queries.ts'
import { assignChapter, listAssignments, listOwnWriting, markChapter } from './assignments.contract.ts'
import {
  findAssignments,
  findOwnWriting,
  holdAssignment,
  putAssignment,
  replaceAssignees,
} from './assignments.queries.ts'

/** Who writes what, by when, and what is ready. */
export const assignmentRoutes: readonly Route[] = [
  route(listAssignments, async ({ tx, organisation }, { report }) => {
    await requireReport(tx, organisation.id, report)
    return { assignments: await findAssignments(tx, report), writers: await findWriters(tx, organisation.id) }
  }),

  route(assignChapter, async ({ tx, organisation, user, now, audit }, { report, chapter, version, ...words }) => {
    await requireChangeable(tx, organisation.id, report)
    await requireChapter(tx, organisation.id, { report, chapter })
    const held = await holdAssignment(tx, chapter)
    const before = held?.stored ?? noAssignment(chapter)
    if (before.version !== version)
      throw new AppError('conflict', `The assignment is at version ${before.version}`, {
        extra: { current: before, currentVersion: before.version, changedBy: held?.changedBy ?? '' },
      })
    const assignees = await requireWriters(tx, organisation.id, words.assignees)
    const saved = await putAssignment(tx, chapter, { ...words, ready: before.ready, byName: user.name })
    await replaceAssignees(tx, chapter, assignees)
    const call = { tx, organisationId: organisation.id, by: { accountId: user.id, name: user.name }, now }
    await changeWatches(call, { before, chapter, assignees, version: saved })
    audit(chapter, { report, assignees, dueOn: words.dueOn })
    return { version: saved }
  }),

  route(markChapter, async (call, { report, chapter, isReady }) => {
    const { tx, organisation, membership, user, now, audit } = call
    await requireChangeable(tx, organisation.id, report)
    await requireChapter(tx, organisation.id, { report, chapter })
    const stored = (await holdAssignment(tx, chapter))?.stored ?? noAssignment(chapter)
    if (!marksReady(membership.role, user.id, stored)) throw new AppError('forbidden', 'The chapter is not yours')
    const ready = isReady ? { at: now.toISOString(), byName: user.name } : null
    audit(chapter, { report, isReady })
    return { version: await putAssignment(tx, chapter, { ...stored, ready, byName: user.name }) }
  }),

  route(listOwnWriting, async ({ tx, organisation, user }) => {
    const own = { organisationId: organisation.id, accountId: user.id }
    return { items: await findOwnWriting(tx, own), translations: await findOwnStaleTranslations(tx, own) }
  }),
]

async function requireReport(tx: ReadTx, organisationId: string, report: string): Promise<void> {
  if (!(await findReportHead(tx, organisationId, report))) throw new AppError('notFound', 'No such report')
}

async function requireChapter(
  tx: ReadTx,
  organisationId: string,
  { report, chapter }: { report: string; chapter: string },
): Promise<void> {
  await requireReport(tx, organisationId, report)
  if (!(await isChapterOf(tx, report, chapter))) throw new AppError('notFound', 'No such chapter in the report')
}
