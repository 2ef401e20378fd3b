import { addPart } from '#modules/plans/plan-objects.service.ts'
import { findPlanSubjects } from '#modules/plans/plan-subjects.queries.ts'
import { concernReason, longestConcern } from '#modules/concerns/concern.ts'
import { concernSubjects } from '#modules/concerns/concern-subjects.queries.ts'
import { recordConcernChange } from '#modules/concerns/concern-recording.service.ts'
import { markLeftOut } from '#modules/concerns/concerns.queries.ts'
import { requireHeldConcern } from '#modules/concerns/concerns.service.ts'
import { insertComment } from '#modules/organisations/comments/comments.queries.ts'
import { spread } from '#modules/organisations/comments/comments.service.ts'
import type { Subject, SubjectRef } from '#modules/organisations/subjects/subject.ts'
import { actionInput, freshAction } from '#modules/plans/action.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import type { OutcomeKind } from './agenda-view.ts'
import type { StoredItem } from './agenda.queries.ts'
import { meetingDay } from './meeting-words.ts'
import { authorOf, type WritingCall } from './meeting-writing.service.ts'
import type { StoredMeeting } from './meetings.queries.ts'
import { offersOf } from './meetings.service.ts'
import { outcomeTexts } from './outcomes.texts.ts'
import { findOutcomes, insertOutcome } from './outcomes.queries.ts'

interface Decided {
  meeting: StoredMeeting
  item: StoredItem
}

/**
 * Makes of a decision what it says, once, and tells where it is. Throws `invalidInput` for what it cannot become, and
 * `conflict` for what it has become already.
 */
export async function carryOut(
  call: WritingCall,
  { meeting, item, kind }: Decided & { kind: OutcomeKind },
): Promise<string> {
  if (!offersOf(item, call.membership.role).includes(kind)) throw invalidInput('outcome', 'outcomeUnfit')
  const made = await findOutcomes(call.tx, call.organisation.id, meeting.id)
  if (made.some((one) => one.itemId === item.id && one.kind === kind))
    throw new AppError('conflict', 'It has been made already')
  const path = await deeds[kind](call, { meeting, item })
  await insertOutcome(call.tx, authorOf(call), { itemId: item.id, kind, path })
  return path
}

type Deed = (call: WritingCall, decided: Decided) => Promise<string>

const deeds: Record<OutcomeKind, Deed> = {
  /** An action under the goal that was decided on; whoever leads the plan fills in the rest. */
  async action(call, { item }) {
    const goalId = requireSubjectOf(item, 'goal').id
    const content = actionInput.parse({ ...freshAction, title: item.title, description: item.decision })
    const { id } = await addPart(call.tx, authorOf(call), {
      kind: 'action',
      parentId: goalId,
      content: { ...content, occurrences: [] },
    })
    return `plan/actions/${id}`
  },

  /** What was decided, said where it is talked of. */
  async comment(call, { meeting, item }) {
    const { tx, organisation, user, now } = call
    const subject = await findTalked(call, item)
    const text = sayDecision({ meeting, item })
    const author = { accountId: user.id, name: user.name }
    const said = { organisationId: organisation.id, subject, threadId: null, text, author, isOpened: false, now }
    const commentId = await insertComment(tx, said)
    await spread({ call, subject }, { commentId, text, mentions: [], isOpened: false, namedBefore: [], isNew: true })
    return subject.talkPath
  },

  /** A concern is left out with the decision as the reason. */
  async leftOut(call, { item }) {
    const { id } = requireSubjectOf(item, 'concern')
    const held = await requireHeldConcern(call.tx, call.organisation.id, id)
    const path = `concerns/${id}`
    if (held.leftOut) return path
    const reason = concernReason.parse(clippedTo(item.decision ?? {}, longestConcern))
    await recordConcernChange(call.tx, authorOf(call), { concernId: id, change: 'leftOut', words: reason })
    await markLeftOut(call.tx, authorOf(call), { id, reason })
    return path
  },
}

const clippedTo = (text: LocalText, length: number): LocalText =>
  Object.fromEntries(
    languages.flatMap((language) => (text[language] ? [[language, text[language].slice(0, length)]] : [])),
  )

function requireSubjectOf({ subject }: StoredItem, kind: 'goal' | 'concern'): { id: string } {
  if (subject?.kind !== kind) throw invalidInput('outcome', 'outcomeUnfit')
  return subject
}

/** What an item concerns, as comments need it. Throws `notFound` when it is gone. */
async function findTalked({ tx, organisation }: WritingCall, { subject }: StoredItem): Promise<Subject> {
  if (subject?.kind !== 'goal' && subject?.kind !== 'action' && subject?.kind !== 'concern')
    throw invalidInput('outcome', 'outcomeUnfit')
  const wanted: SubjectRef = { kind: subject.kind, id: subject.id }
  const find = subject.kind === 'concern' ? concernSubjects.find : findPlanSubjects
  const [found] = await find(tx, organisation.id, [wanted])
  if (!found || found.isDeleted) throw new AppError('notFound', `No such ${subject.kind}`)
  return found
}

/** A decision as a comment, in the language in which it was written. */
function sayDecision({ meeting, item }: Decided): string {
  const decision = item.decision ?? {}
  const language = decision.fi ? 'fi' : decision.sv ? 'sv' : 'en'
  const t = outcomeTexts[language]
  return t.decided(textIn(meeting.groupName, language), meetingDay(meeting.on, language), textIn(decision, language))
}
