import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { withoutLastOccurrence } from '../action/recurrence.ts'
import { noFollowUpDetails } from '../follow-up.ts'
import { changedFields } from '../plan-change.ts'
import { findPlanChanges } from '../plan-changes.queries.ts'
import type { Author } from '../plan-objects.queries.ts'
import { addPart, changePart, requirePart } from '../plan-objects.service.ts'
import { type AnswerInput, followUpOf, saysTheSame, withAnswer } from './answer.ts'
import type { AnswerConflict } from './personal.contract.ts'
import { findOwnAnswer, findRoundActions, keepAnswer } from './round-actions.queries.ts'
import { holdRound } from './rounds.queries.ts'
import type { RoundAction } from './round.ts'

export interface Answering {
  tx: Tx
  author: Author
  roundId: string
  /** Whose actions may be answered for; undefined: every one of the round. */
  personId?: string
  today: Day
}

/** An answer to one action, on top of the versions that were seen. */
export interface Answer extends AnswerInput {
  action: string
  version: number
  answerVersion: number | null
}

/** Holds a round that is open. Throws `notFound` when the organisation has none such, `conflict` when it is closed. */
export async function requireOpenRound(tx: Tx, organisationId: string, roundId: string): Promise<void> {
  const held = await holdRound(tx, organisationId, roundId)
  if (!held) throw new AppError('notFound', 'No such follow-up round')
  if (held.closedAt) throw new AppError('conflict', 'The follow-up round is closed', { extra: { linkState: 'closed' } })
}

/**
 * Answers for an action of a round that is held open: the answer becomes a follow-up of the action, or corrects the one
 * that it became before (another's stays as it is, and this one comes after it), and changes the action by the rule of follow-ups. Throws `notFound` when the round does not ask
 * the person of it or it was deleted meanwhile, and `conflict` with the card as it is now when somebody was quicker; the
 * same answer twice is one.
 */
export async function answerAction(answering: Answering, answer: Answer): Promise<RoundAction> {
  const { tx, author, roundId, today } = answering
  const held = await requirePart(tx, author.organisationId, { kind: 'action', id: answer.action })
  const card = await requireCard(answering, answer.action)
  if (card.answer && saysTheSame(answer, card.answer)) return card
  await requireSeenCard(answering, card, answer)
  if (!card.choices.includes(answer.state)) throw invalidInput('state', 'stateNotPossible')
  if (answer.doneOn !== null && answer.doneOn > today) throw invalidInput('doneOn', 'dayAhead')

  const content = followUpOf(answer, today)
  const where = { roundId, actionId: answer.action }
  const own = await findOwnAnswer(tx, { ...where, author })
  if (own) {
    const followUp = await requirePart(tx, author.organisationId, { kind: 'followUp', id: own })
    await changePart(tx, author, { held: followUp, content: { ...followUp.content, ...content } })
  } else {
    const whole = { ...noFollowUpDetails, ...content }
    const { id } = await addPart(tx, author, { kind: 'followUp', parentId: answer.action, content: whole })
    await keepAnswer(tx, { ...where, followUpId: id })
  }
  // The answer that is corrected may have opened the next occurrence of a recurring action.
  const before = own ? withoutLastOccurrence(held.content, card.answer?.doneOn ?? null) : held.content
  const after = withAnswer(before, answer, today)
  if (changedFields({ ...held.content }, { ...after }).length > 0)
    await changePart(tx, author, { held, content: after })
  return requireCard(answering, answer.action)
}

async function requireCard(
  { tx, author, roundId, personId, today }: Answering,
  actionId: string,
): Promise<RoundAction> {
  const asked = { organisationId: author.organisationId, roundId, personId, actionId, today }
  const [card] = await findRoundActions(tx, asked)
  if (!card) throw new AppError('notFound', 'The round does not ask of such an action')
  return card
}

async function requireSeenCard(
  { tx, author }: Answering,
  { personId: _, ...card }: RoundAction,
  { version, answerVersion }: Answer,
): Promise<void> {
  if (card.version === version && (card.answer?.version ?? null) === answerVersion) return
  const [last] = await findPlanChanges(tx, author.organisationId, { kind: 'action', id: card.action })
  const conflict: AnswerConflict = {
    card,
    changedBy: card.answer?.byName ?? last?.byName ?? '',
    changedAt: last?.at ?? author.now.toISOString(),
  }
  throw new AppError('conflict', 'Somebody else has changed the action meanwhile', { extra: { ...conflict } })
}
