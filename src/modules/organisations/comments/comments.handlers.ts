import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { findWatched } from '../notifications/watches.queries.ts'
import type { Subjects } from '../subjects/subjects.service.ts'
import { beginsThreads } from './comments.access.ts'
import {
  addComment,
  deleteComment,
  listCommentCounts,
  listComments,
  listMentionable,
  settleThread,
  updateComment,
} from './comments.contract.ts'
import {
  countComments,
  eraseComment,
  holdComment,
  insertComment,
  setOpened,
  setResolved,
  updateCommentText,
} from './comments.queries.ts'
import {
  findReaders,
  readThreads,
  requireOwnComment,
  requireSubject,
  requireThread,
  spread,
} from './comments.service.ts'

export const commentRoutes = (subjects: Subjects): Route[] => [
  ...readingRoutes(subjects),
  ...writingRoutes(subjects),
  settlingRoute(subjects),
]

const readingRoutes = (subjects: Subjects): Route[] => [
  route(listComments, async (call, { kind, id }) => {
    const subject = await requireSubject(call, subjects, { kind, id })
    const watched = await findWatched(call.tx, { organisationId: call.organisation.id, accountId: call.user.id })
    return {
      title: subject.title,
      threads: await readThreads(call, subject),
      isWatched: watched.some((one) => one.kind === kind && one.id === id),
      mayBegin: beginsThreads(call.membership.role),
      hasViewers: subject.readers.includes('viewer'),
    }
  }),

  route(listMentionable, async (call, { kind, id }) => {
    const readers = await findReaders(call.tx, call.organisation.id, await requireSubject(call, subjects, { kind, id }))
    return {
      people: readers
        .filter((person) => person.id !== call.user.id)
        .map((person) => ({ id: person.id, name: person.name, isViewer: !beginsThreads(person.role) })),
    }
  }),

  route(listCommentCounts, async ({ tx, organisation, membership }) => ({
    counts: await countComments(tx, organisation.id, !beginsThreads(membership.role)),
  })),
]

const writingRoutes = (subjects: Subjects): Route[] => [
  route(addComment, async (call, { kind, id, thread: threadId, text, mentions, isOpened }) => {
    const { tx, organisation, membership, user, now } = call
    const subject = await requireSubject(call, subjects, { kind, id })
    if (threadId === null && !beginsThreads(membership.role))
      throw new AppError('forbidden', 'A viewer answers in threads that were opened')
    const thread = threadId === null ? null : await requireThread(call, threadId, subject)
    // An answer to what was resolved takes it up again.
    if (thread?.resolved) await setResolved(tx, thread.id, null)
    const commentId = await insertComment(tx, {
      organisationId: organisation.id,
      subject,
      threadId,
      text,
      author: { accountId: user.id, name: user.name },
      isOpened: threadId === null && isOpened,
      now,
    })
    const said = { commentId, text, mentions, isOpened: thread?.isOpened ?? isOpened, namedBefore: [], isNew: true }
    await spread({ call, subject }, said)
    call.audit(`${kind}:${id}`, { comment: commentId })
    return { id: commentId, version: 1 }
  }),

  route(updateComment, async (call, { comment: id, version, text, mentions }) => {
    const held = await requireOwnComment(call, { id, version })
    const subject = await requireSubject(call, subjects, held.subject)
    const thread = held.threadId === null ? held : await requireThread(call, held.threadId)
    await updateCommentText(call.tx, id, text, call.now)
    const namedBefore = held.mentions.map((person) => person.id)
    const said = { commentId: id, text, mentions, isOpened: thread.isOpened, namedBefore, isNew: false }
    await spread({ call, subject }, said)
    call.audit(`${subject.kind}:${subject.id}`, { comment: id })
    return { id, version: version + 1 }
  }),

  route(deleteComment, async (call, { comment: id, version }) => {
    const { subject } = await requireOwnComment(call, { id, version })
    await requireSubject(call, subjects, subject)
    await eraseComment(call.tx, id, call.now)
    call.audit(`${subject.kind}:${subject.id}`, { comment: id })
  }),
]

const settlingRoute = (subjects: Subjects): Route =>
  route(settleThread, async (call, { thread: id, isResolved, isOpened }) => {
    const { tx, organisation, user, now } = call
    const thread = await holdComment(tx, organisation.id, id)
    if (!thread || thread.threadId !== null) throw new AppError('notFound', 'No such thread')
    await requireSubject(call, subjects, thread.subject)
    if (isResolved !== undefined && isResolved !== (thread.resolved !== null))
      await setResolved(tx, id, isResolved ? { at: now, byName: user.name } : null)
    if (isOpened !== undefined) await setOpened(tx, id, isOpened)
    call.audit(`${thread.subject.kind}:${thread.subject.id}`, { thread: id, isResolved, isOpened })
  })
