import type { ReadTx, Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, Role, User } from '#shared/roles.ts'
import { tellOfComment } from '../notifications/notifying.service.ts'
import { insertWatch, type WatchReason } from '../notifications/watches.queries.ts'
import { findPeople, type PersonRow } from '../people.queries.ts'
import type { Subject, SubjectKind, SubjectRef } from '../subjects/subject.ts'
import type { Subjects } from '../subjects/subjects.service.ts'
import { type Comment, type CommentConflict, type CommentThread, mentionedIn } from './comment.ts'
import { beginsThreads, talks } from './comments.access.ts'
import { findComments, holdComment, replaceMentions, type StoredComment } from './comments.queries.ts'

/** The call of somebody who talks, as far as it matters here. */
export interface TalkCall<Transaction = Tx> {
  tx: Transaction
  organisation: Organisation
  membership: Membership
  user: User
  now: Date
}

export const requireSubject = (
  { tx, organisation, membership }: Pick<TalkCall<ReadTx>, 'tx' | 'organisation' | 'membership'>,
  subjects: Subjects,
  wanted: SubjectRef,
): Promise<Subject> => subjects.requireReadable(tx, { organisationId: organisation.id, role: membership.role }, wanted)

/** The threads on something that a member in the role sees: those that wait first, each kind in the order of its beginning. */
export async function readThreads(
  { tx, organisation, membership }: Pick<TalkCall<ReadTx>, 'tx' | 'organisation' | 'membership'>,
  { kind, id }: SubjectRef,
): Promise<CommentThread[]> {
  const all = await findComments(tx, organisation.id, { kind, ids: [id] })
  return threadsOf(all, membership.role)
}

/** The same of several things of one kind, by the id of the thing. */
export async function readThreadsOf(
  { tx, organisation, membership }: Pick<TalkCall<ReadTx>, 'tx' | 'organisation' | 'membership'>,
  { kind, ids }: { kind: SubjectKind; ids: readonly string[] },
): Promise<ReadonlyMap<string, CommentThread[]>> {
  const all = await findComments(tx, organisation.id, { kind, ids })
  const byThing = Map.groupBy(all, ({ subject }) => subject.id)
  return new Map([...byThing].map(([id, its]) => [id, threadsOf(its, membership.role)]))
}

function threadsOf(all: readonly StoredComment[], role: Role): CommentThread[] {
  const answers = Map.groupBy(all, ({ threadId }) => threadId)
  const threads = (answers.get(null) ?? []).filter(({ isOpened }) => isOpened || beginsThreads(role))
  return threads
    .map((first) => toThread(first, answers.get(first.id) ?? []))
    .toSorted((a, b) => Number(a.resolved !== null) - Number(b.resolved !== null))
}

const toThread = (first: StoredComment, answers: readonly StoredComment[]): CommentThread => ({
  id: first.id,
  comments: [first, ...answers].map(toComment),
  isOpened: first.isOpened,
  resolved: first.resolved && { ...first.resolved, at: first.resolved.at.toISOString() },
})

const toComment = (one: StoredComment): Comment => ({
  id: one.id,
  version: one.version,
  text: one.text,
  mentions: [...one.mentions],
  authorId: one.authorId,
  authorName: one.authorName,
  createdAt: one.createdAt.toISOString(),
  editedAt: one.editedAt?.toISOString() ?? null,
  isDeleted: one.isDeleted,
})

/** The people who may read comments on something. */
export async function findReaders(tx: ReadTx, organisationId: string, { readers }: Subject): Promise<PersonRow[]> {
  const people = await findPeople(tx, organisationId)
  return people.filter(({ role }) => readers.includes(role) && talks(role))
}

/** Holds the thread to answer in. Throws `notFound` for one that is not of the subject, or not for the caller. */
export async function requireThread(call: TalkCall, threadId: string, subject?: SubjectRef): Promise<StoredComment> {
  const thread = await holdComment(call.tx, call.organisation.id, threadId)
  const isIts = !subject || (thread?.subject.kind === subject.kind && thread.subject.id === subject.id)
  if (!thread || thread.threadId !== null || !isIts || !(thread.isOpened || beginsThreads(call.membership.role)))
    throw new AppError('notFound', 'No such thread')
  return thread
}

/**
 * Holds the caller's own comment at the version that was seen. Throws `forbidden` for another's, and `conflict` with
 * what is stored now: both texts stay.
 */
export async function requireOwnComment(
  call: TalkCall,
  { id, version }: { id: string; version: number },
): Promise<StoredComment> {
  const held = await holdComment(call.tx, call.organisation.id, id)
  if (!held || held.isDeleted) throw new AppError('notFound', 'No such comment')
  if (held.authorId !== call.user.id) throw new AppError('forbidden', 'Somebody else has written it')
  if (held.version === version) return held
  const conflict: CommentConflict = { current: toComment(held), currentVersion: held.version }
  throw new AppError('conflict', `The comment is at version ${held.version}`, { extra: { ...conflict } })
}

/** Who says something where and when. */
interface SayingCall {
  tx: Tx
  organisation: Pick<Organisation, 'id'>
  user: Pick<User, 'id' | 'name'>
  now: Date
}

interface Saying {
  commentId: string
  text: string
  /** Whom the writer chose. */
  mentions: readonly string[]
  isOpened: boolean
  /** Whom an earlier version named, and who were told then. */
  namedBefore: readonly string[]
  isNew: boolean
}

/** Keeps whom a comment names, makes them and the writer watch, and tells whoever is to know. */
export async function spread(
  { call, subject }: { call: SayingCall; subject: Subject },
  { commentId, text, mentions, isOpened, namedBefore, isNew }: Saying,
): Promise<void> {
  const { tx, user, now } = call
  const organisationId = call.organisation.id
  const readers = (await findReaders(tx, organisationId, subject)).filter(({ role }) => isOpened || beginsThreads(role))
  const chosen = readers.filter(({ id }) => mentions.includes(id))
  const named = mentionedIn(text, chosen).map(({ id }) => id)
  await replaceMentions(tx, commentId, named)
  const watch = (accountId: string, reason: WatchReason) =>
    insertWatch(tx, { organisationId, accountId, subject: { kind: subject.kind, id: subject.id }, reason })
  await tellOfComment(tx, {
    organisationId,
    chain: [subject, ...subject.within],
    commentId,
    mentioned: named.filter((id) => !namedBefore.includes(id)),
    tellsWatchers: isNew,
    readers: new Set(readers.map(({ id }) => id)),
    by: { accountId: user.id, name: user.name },
    event: `comment:${commentId}`,
    now,
  })
  await watch(user.id, 'commented')
  for (const accountId of named) await watch(accountId, 'mentioned')
}
