import type { Tx } from '#server/db.ts'
import type { Attempt } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import type { Day } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Author } from '../plan-objects.queries.ts'
import { answerMail } from './feedback.mails.ts'
import { forgetContact, type HeldFeedback, insertFeedback, updateAnswer } from './feedback.queries.ts'
import { contactKeptUntil, type FeedbackAnswer, type FeedbackInput } from './pilot.ts'
import { readPublishedProject } from './published-projects.service.ts'

/** What is counted before feedback is read: how much comes from one address, and how much there is to one pilot. */
export const feedbackAttempts = (address: string, pilotId: string): Attempt[] => [
  { kind: 'feedbackFromAddress', subject: address },
  { kind: 'feedbackToPilot', subject: pilotId },
]

interface Given extends FeedbackInput {
  organisationId: string
  today: Day
  /** The last part of the project's address, or its id. */
  project: string
  pilotId: string
}

/** Takes feedback in. Throws `notFound` unless the project is published and its pilot takes feedback. Gives its id. */
export async function takeFeedback(
  tx: Tx,
  { organisationId, today, project, pilotId, ...said }: Given,
): Promise<string> {
  const found = await readPublishedProject(tx, { organisationId, today, project })
  if (!found?.published.pilots.some(({ id, takesFeedback }) => id === pilotId && takesFeedback))
    throw new AppError('notFound', 'No such pilot takes feedback')
  return insertFeedback(tx, organisationId, {
    ...said,
    pilotId,
    receivedOn: today,
    keptUntil: contactKeptUntil(today),
  })
}

interface Answering extends FeedbackAnswer {
  held: HeldFeedback
  organisation: Organisation
  today: Day
}

/**
 * Stores an answer. Who left an address gets it by mail, once; then the address goes. In the demo nothing leaves. Gives
 * the new version.
 */
export async function storeAnswer(
  tx: Tx,
  author: Author,
  { held, organisation, today, answer, isPublic, sendMail }: Answering & Pick<Services, 'sendMail'>,
): Promise<number> {
  const version = await updateAnswer(tx, author, { id: held.id, answer, isPublic, answeredOn: today })
  if (!answer || held.email === null) return version
  if (!organisation.demo) await sendMail(tx, answerMail({ ...held, email: held.email, answer, organisation }))
  await forgetContact(tx, held.id)
  return version
}
