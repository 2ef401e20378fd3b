import { insertComment, setResolved } from '#modules/organisations/comments/comments.queries.ts'
import { readThreadsOf, requireThread, spread } from '#modules/organisations/comments/comments.service.ts'
import type { Subject } from '#modules/organisations/subjects/subject.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, User } from '#shared/roles.ts'
import { requireBlock, takeReport } from '../arrangement.service.ts'
import { reportSubjects } from '../report-subjects.queries.ts'
import { findReportHead } from '../report-heads.queries.ts'
import { type Remark, withSuggestion } from './remark.ts'
import { addRemark, decideSuggestion, listRemarks } from './remarks.contract.ts'
import { decideRemark, findChapterIds, findRemarks, holdRemark, insertRemark } from './remarks.queries.ts'
import { changeText, requireTextBlock } from './text-change.service.ts'

/** Comments and suggestions on the words and blocks of a report, through the threads that all comments are. */
export const remarkRoutes: Route[] = [
  route(listRemarks, async (call, { report }) => {
    await requireReport(call.tx, call.organisation.id, report)
    const chapters = await findChapterIds(call.tx, report)
    const threads = await readThreadsOf(call, { kind: 'reportChapter', ids: chapters })
    const remarks = await findRemarks(call.tx, report)
    return {
      remarks: chapters.flatMap((chapter) =>
        (threads.get(chapter) ?? []).map((thread) => {
          const remark = remarks.get(thread.id) ?? null
          // The words of who deleted the comment are gone with it.
          const isErased = thread.comments[0]?.isDeleted ?? false
          return { chapter, thread, remark: remark && isErased ? { ...remark, replacement: null } : remark }
        }),
      ),
    }
  }),

  route(addRemark, async (call, { report, block, text, mentions, ...words }) => {
    await requireReport(call.tx, call.organisation.id, report)
    const { chapterId } = await requireBlock(call.tx, report, block)
    const subject = await requireChapterSubject(call.tx, call.organisation.id, chapterId)
    const said = { text: text || `→ ${words.replacement ?? ''}`, mentions }
    const id = await say(call, { subject, threadId: null, ...said })
    await insertRemark(call.tx, { commentId: id, block, ...words })
    call.audit(block, { report, comment: id })
    return { id }
  }),

  route(decideSuggestion, async (call, { report, thread: threadId, decision, reason }) => {
    const { tx, organisation, user, now, audit } = call
    await takeReport(tx, { organisationId: organisation.id, report })
    const remark = await holdRemark(tx, report, threadId)
    const thread = await requireThread(call, threadId)
    if (!remark || remark.replacement === null || thread.isDeleted)
      throw new AppError('notFound', 'No such suggestion on the report')
    if (remark.decision)
      throw new AppError('conflict', 'The suggestion has been decided on', { extra: { refusal: 'decided' } })
    if (decision === 'accepted') await accept(tx, report, { remark, author: { accountId: user.id, now } })
    if (reason !== '') {
      const subject = await requireChapterSubject(tx, organisation.id, thread.subject.id)
      await say(call, { subject, threadId, text: reason, mentions: [] })
    }
    await decideRemark(tx, threadId, { decision, at: now, byName: user.name })
    await setResolved(tx, threadId, { at: now, byName: user.name })
    audit(remark.block, { report, thread: threadId, decision })
  }),
]

async function requireReport(tx: ReadTx, organisationId: string, report: string): Promise<void> {
  if (!(await findReportHead(tx, organisationId, report))) throw new AppError('notFound', 'No such report')
}

async function requireChapterSubject(tx: ReadTx, organisationId: string, id: string): Promise<Subject> {
  const [subject] = await reportSubjects.find(tx, organisationId, [{ kind: 'reportChapter', id }])
  if (!subject) throw new AppError('notFound', 'No such chapter')
  return subject
}

/** Throws `conflict` when the words do not stand in the text any more: nothing is put in their place unseen. */
async function accept(
  tx: Tx,
  report: string,
  { remark, author }: { remark: Remark; author: { accountId: string; now: Date } },
): Promise<void> {
  await requireTextBlock(tx, report, remark.block)
  await changeText(
    tx,
    { blockId: remark.block, language: remark.language },
    {
      change(before) {
        const after = withSuggestion(before, remark, remark.replacement ?? '')
        if (after) return after
        throw new AppError('conflict', 'The words are not in the text any more', { extra: { refusal: 'wordsGone' } })
      },
      author,
    },
  )
}

interface Call {
  tx: Tx
  organisation: Organisation
  membership: Membership
  user: User
  now: Date
}

/** Writes a comment and tells whoever is to know of it. */
async function say(
  call: Call,
  {
    subject,
    threadId,
    text,
    mentions,
  }: { subject: Subject; threadId: string | null; text: string; mentions: string[] },
): Promise<string> {
  const { tx, organisation, user, now } = call
  const author = { accountId: user.id, name: user.name }
  const comment = { organisationId: organisation.id, subject, threadId, text, author, isOpened: false, now }
  const commentId = await insertComment(tx, comment)
  const said = { commentId, text, mentions, isOpened: false, namedBefore: [], isNew: true }
  await spread({ call, subject }, said)
  return commentId
}
