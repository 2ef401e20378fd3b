import type { Tx } from '#server/db.ts'
import type { SubjectRef } from '../subjects/subject.ts'
import { type ChangedPart, mergeParts } from './notification.ts'
import { type NotificationKind, passesOnAt } from './notification-rules.ts'
import { findSettings } from './notification-settings.queries.ts'
import { extendNotification, holdRecent, insertNotification, type NewNotification } from './notifications.queries.ts'
import { findWatchers } from './watches.queries.ts'

interface Telling {
  organisationId: string
  /** Who did it; without an account and a name it came of the calendar. */
  by: { accountId: string | null; name: string }
  /** Names what happened: told again, it changes nothing. */
  event: string
  now: Date
}

/**
 * Tells those who watch a part, or what it is in, that it has changed: in the caller's transaction, nobody of what they
 * did themselves, and changes of one hour by one person as one. `chain` is the part and what it is in, nearest first.
 */
export async function tellOfChange(
  tx: Tx,
  { chain, part, ...telling }: Telling & { chain: readonly SubjectRef[]; part: ChangedPart },
): Promise<void> {
  const watchers = await findWatchers(tx, telling.organisationId, chain)
  const subjects = new Map(watchers.map(({ accountId, watched }) => [accountId, watched]))
  await tell(tx, { ...telling, kind: 'change', parts: [part] }, subjects)
}

interface PeopleTelling extends Telling {
  /** By whose rule (notification-rules.ts): how they are told, and whether it is passed on. */
  kind: NotificationKind
  accountIds: readonly string[]
  /** What it is about; `SubjectSource` gives its title, its address and who may read it. */
  subject: SubjectRef
  /** What was done to what; without it the kind says enough. */
  part?: ChangedPart
  /** Who was told first and has not reacted. */
  passedOnFrom?: string
}

/**
 * Tells people of what concerns them, whether or not they watch it: in the caller's transaction, nobody of what they did
 * themselves, and of one event once. Letters, digests, quiet hours and passing on follow by the kind's rule.
 */
export async function tellPeople(tx: Tx, { accountIds, subject, part, ...telling }: PeopleTelling): Promise<void> {
  const subjects = new Map(accountIds.map((accountId) => [accountId, subject]))
  await tell(tx, { ...telling, parts: part ? [part] : [] }, subjects)
}

type Told = Telling & {
  kind: NotificationKind
  parts: readonly ChangedPart[]
  commentId?: string
  passedOnFrom?: string
}

/** Tells each person of the thing that stands beside them, as they want to be told. */
async function tell(tx: Tx, told: Told, subjects: ReadonlyMap<string, SubjectRef>): Promise<void> {
  const others = [...subjects].filter(([accountId]) => accountId !== told.by.accountId)
  const settings = await findSettings(
    tx,
    told.organisationId,
    others.map(([accountId]) => accountId),
  )
  for (const [accountId, subject] of others) {
    const way = settings.get(accountId)?.[told.kind]
    if (way !== 'none')
      await keep(tx, {
        ...told,
        accountId,
        subject: { kind: subject.kind, id: subject.id },
        commentId: told.commentId ?? null,
        leavesAtOnce: way === 'mail',
        // What was passed on stays with whom it reached.
        passesOnAt: told.passedOnFrom === undefined ? passesOnAt(told.kind, told.now) : null,
        passedOnFrom: told.passedOnFrom ?? null,
      })
  }
}

/** What has parts joins what the same person did within the hour; anything else is a notification of its own. */
async function keep(tx: Tx, told: NewNotification): Promise<void> {
  const recent = told.parts.length > 0 ? await holdRecent(tx, told) : undefined
  if (!recent) await insertNotification(tx, told)
  else if (!recent.events.includes(told.event))
    await extendNotification(tx, recent.id, {
      parts: mergeParts(recent.parts, told.parts),
      events: [...recent.events, told.event],
      now: told.now,
    })
}

interface CommentTelling extends Telling {
  /** What was commented on and what it is in, nearest first. */
  chain: readonly SubjectRef[]
  commentId: string
  mentioned: readonly string[]
  /** Whether those who watch are told, too; an edited comment is news only to those whom it names anew. */
  tellsWatchers: boolean
  /** Of those who watch, who may read the comment. */
  readers: ReadonlySet<string>
}

/** Tells of a comment: those whom it names, and those who watch. */
export async function tellOfComment(
  tx: Tx,
  { chain, commentId, mentioned, tellsWatchers, readers, ...telling }: CommentTelling,
): Promise<void> {
  const [subject] = chain
  if (!subject) return
  const about = (accountIds: readonly string[]) =>
    new Map(accountIds.filter((id) => readers.has(id)).map((id) => [id, subject]))
  const told = { ...telling, commentId, parts: [] }
  await tell(tx, { ...told, kind: 'mention', event: `mention:${commentId}` }, about(mentioned))
  if (!tellsWatchers) return
  const watchers = await findWatchers(tx, telling.organisationId, chain)
  const others = watchers.map(({ accountId }) => accountId).filter((id) => !mentioned.includes(id))
  await tell(tx, { ...told, kind: 'comment' }, about(others))
}
