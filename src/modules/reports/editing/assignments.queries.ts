import { sql } from 'kysely'
import type { z } from 'zod'

import type { PersonName } from '#modules/organisations/comments/comment.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { openStages } from '../workflow/way.ts'
import type { Assignment } from './assignment.ts'
import type { ownWriting } from './assignments.contract.ts'

interface Row {
  chapter: string
  version: number
  assignees: PersonName[]
  dueOn: Day | null
  note: string
  readyAt: Date | null
  readyByName: string | null
  changedBy: string
}

const assignments = (tx: ReadTx) =>
  tx.selectFrom('report_assignment as its').select([
    'its.chapter_id as chapter',
    'its.version',
    'its.note',
    'its.ready_at as readyAt',
    'its.ready_by_name as readyByName',
    'its.changed_by_name as changedBy',
    sql<Day | null>`its.due_on::text`.as('dueOn'),
    sql<PersonName[]>`coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', account.id, 'name', account.name) ORDER BY account.name)
          FROM report_assignee JOIN account ON account.id = report_assignee.account_id
         WHERE report_assignee.chapter_id = its.chapter_id), '[]')`.as('assignees'),
  ])

const toAssignment = ({ readyAt, readyByName, changedBy: _, ...row }: Row): Assignment => ({
  ...row,
  ready: readyAt && { at: readyAt.toISOString(), byName: readyByName ?? '' },
})

/** What has been decided of the chapters of a report. */
export async function findAssignments(tx: ReadTx, reportId: string): Promise<Assignment[]> {
  const rows = await assignments(tx)
    .innerJoin('report_chapter as chapter', 'chapter.id', 'its.chapter_id')
    .where('chapter.report_id', '=', reportId)
    .orderBy('chapter.position')
    .execute()
  return rows.map(toAssignment)
}

/** Holds what has been decided of a chapter until the transaction ends, with the name of who did it last. */
export async function holdAssignment(
  tx: Tx,
  chapterId: string,
): Promise<{ stored: Assignment; changedBy: string } | undefined> {
  const row = await assignments(tx).where('its.chapter_id', '=', chapterId).forUpdate('its').executeTakeFirst()
  return row && { stored: toAssignment(row), changedBy: row.changedBy }
}

export type AssignmentChange = Pick<Assignment, 'dueOn' | 'note' | 'ready'> & { byName: string }

/** Stores what was decided of a chapter; returns the version that it then has. */
export async function putAssignment(
  tx: Tx,
  chapterId: string,
  { dueOn, note, ready, byName }: AssignmentChange,
): Promise<number> {
  const values = {
    due_on: dueOn,
    note,
    ready_at: ready && new Date(ready.at),
    ready_by_name: ready?.byName ?? null,
    changed_by_name: byName,
  }
  const { version } = await tx
    .insertInto('report_assignment')
    .values({ chapter_id: chapterId, ...values })
    .onConflict((row) =>
      row.column('chapter_id').doUpdateSet((eb) => ({ ...values, version: eb('report_assignment.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Stores who writes a chapter, in place of who did. */
export async function replaceAssignees(tx: Tx, chapterId: string, accountIds: readonly string[]): Promise<void> {
  await tx.deleteFrom('report_assignee').where('chapter_id', '=', chapterId).execute()
  if (accountIds.length === 0) return
  const rows = accountIds.map((accountId) => ({ chapter_id: chapterId, account_id: accountId }))
  await tx.insertInto('report_assignee').values(rows).execute()
}

/** The chapters that were given to a person and are not ready, the nearest day first. */
export async function findOwnWriting(
  tx: ReadTx,
  { organisationId, accountId }: { organisationId: string; accountId: string },
): Promise<z.infer<typeof ownWriting>[]> {
  return tx
    .selectFrom('report_assignee as mine')
    .innerJoin('report_assignment as its', 'its.chapter_id', 'mine.chapter_id')
    .innerJoin('report_chapter as chapter', 'chapter.id', 'its.chapter_id')
    .innerJoin('report', 'report.id', 'chapter.report_id')
    .select([
      'report.id as report',
      sql<LocalText>`report.title`.as('reportTitle'),
      'chapter.id as chapter',
      'chapter.key',
      sql<LocalText>`chapter.title`.as('title'),
      sql<Day | null>`its.due_on::text`.as('dueOn'),
      'its.note',
    ])
    .where('report.organisation_id', '=', organisationId)
    .where('mine.account_id', '=', accountId)
    .where('its.ready_at', 'is', null)
    .where('report.status', 'in', openStages)
    .orderBy(sql`its.due_on NULLS LAST`)
    .orderBy('report.year', 'desc')
    .orderBy('chapter.position')
    .execute()
}
