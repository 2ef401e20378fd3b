import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import type { Author } from '../plan-objects.queries.ts'
import type { FeedbackAnswer, FeedbackInput, PilotFeedback } from './pilot.ts'

const feedback = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('pilot_feedback as said')
    .innerJoin('pilot', 'pilot.id', 'said.pilot_id')
    .leftJoin('pilot_feedback_contact as contact', 'contact.feedback_id', 'said.id')
    .selectAll('said')
    .select(['pilot.project_id', 'pilot.title as pilot_title', 'contact.email'])
    .where('said.organisation_id', '=', organisationId)
    .where('said.removed_at', 'is', null)
    .orderBy('said.received_on', 'desc')
    .orderBy('said.id')

type FeedbackRow = Awaited<ReturnType<ReturnType<typeof feedback>['execute']>>[number]

const toFeedback = (row: FeedbackRow): PilotFeedback => ({
  id: row.id,
  version: row.version,
  text: row.text,
  language: row.language as Language,
  receivedOn: row.received_on,
  answer: row.answer,
  answeredOn: row.answered_on,
  answeredBy: row.answered_by,
  isPublic: row.is_public,
  hasContact: row.email !== null,
})

/** What has been said of a project's pilots, by pilot, the newest first. */
export async function findFeedback(
  tx: ReadTx,
  organisationId: string,
  projectId: string,
): Promise<Map<string, PilotFeedback[]>> {
  const rows = await feedback(tx, organisationId).where('pilot.project_id', '=', projectId).execute()
  const byPilot = Map.groupBy(rows, ({ pilot_id }) => pilot_id)
  return new Map([...byPilot].map(([pilotId, said]) => [pilotId, said.map(toFeedback)]))
}

/** How much feedback waits for an answer, by project. */
export async function countWaitingFeedback(tx: ReadTx, organisationId: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('pilot_feedback as said')
    .innerJoin('pilot', 'pilot.id', 'said.pilot_id')
    .select(['pilot.project_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('said.organisation_id', '=', organisationId)
    .where('said.removed_at', 'is', null)
    .where('said.answered_on', 'is', null)
    .where('pilot.deleted_at', 'is', null)
    .groupBy('pilot.project_id')
    .execute()
  return new Map(rows.map(({ project_id, count }) => [project_id, count]))
}

export interface NewFeedback extends FeedbackInput {
  pilotId: string
  receivedOn: Day
  keptUntil: Day
  /** Only the demo says its ids itself. */
  id?: string | undefined
}

/** Stores what somebody says; the address in a row of its own. */
export async function insertFeedback(
  tx: Tx,
  organisationId: string,
  { pilotId, text, email, language, receivedOn, keptUntil, id }: NewFeedback,
): Promise<string> {
  const said = await tx
    .insertInto('pilot_feedback')
    .values({
      ...(id && { id }),
      organisation_id: organisationId,
      pilot_id: pilotId,
      text,
      language,
      received_on: receivedOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (email !== null) {
    const contact = { feedback_id: said.id, email: email.toLowerCase(), kept_until: keptUntil }
    await tx.insertInto('pilot_feedback_contact').values(contact).execute()
  }
  return said.id
}

/** Feedback with the address, for who answers it. */
export interface HeldFeedback extends PilotFeedback {
  pilotTitle: FeedbackRow['pilot_title']
  email: string | null
}

/** Holds feedback of a project's pilot until the transaction ends. */
export async function holdFeedback(
  tx: Tx,
  organisationId: string,
  { projectId, id }: { projectId: string; id: string },
): Promise<HeldFeedback | undefined> {
  await tx
    .selectFrom('pilot_feedback')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  const row = await feedback(tx, organisationId)
    .where('pilot.project_id', '=', projectId)
    .where('said.id', '=', id)
    .executeTakeFirst()
  return row && { ...toFeedback(row), pilotTitle: row.pilot_title, email: row.email }
}

/** Stores the answer of feedback that is held; gives its new version. */
export async function updateAnswer(
  tx: Tx,
  author: Author,
  { id, answer, isPublic, answeredOn }: FeedbackAnswer & { id: string; answeredOn: Day },
): Promise<number> {
  const { version } = await tx
    .updateTable('pilot_feedback')
    .set((eb) => ({
      version: eb('version', '+', 1),
      answer: answer && JSON.stringify(answer),
      answered_on: answer && answeredOn,
      answered_by: answer && author.name,
      is_public: isPublic,
    }))
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

export const forgetContact = async (tx: Tx, feedbackId: string): Promise<void> =>
  void (await tx.deleteFrom('pilot_feedback_contact').where('feedback_id', '=', feedbackId).execute())

/** Erases the words of feedback; that there was some, and that it was removed, stays. */
export async function eraseFeedback(tx: Tx, author: Author, id: string): Promise<void> {
  await forgetContact(tx, id)
  await tx
    .updateTable('pilot_feedback')
    .set({ text: '', answer: null, answered_on: null, answered_by: null, is_public: false, removed_at: author.now })
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)
    .execute()
}

/** Deletes the addresses whose last day has passed; how many. */
export async function forgetContacts(tx: Tx, today: Day): Promise<number> {
  const { rows } = await sql<{ feedback_id: string }>`
    DELETE FROM pilot_feedback_contact WHERE kept_until < ${today} RETURNING feedback_id`.execute(tx)
  return rows.length
}
