import type { Tx } from '#server/db.ts'
import type { Jobs } from '#server/jobs.ts'
import type { SubjectRef } from '../subjects/subject.ts'
import { type ChangedPart, mergeParts } from './notification.ts'
import {
  extendNotification,
  findSettings,
  holdRecentChange,
  insertNotification,
  type NewNotification,
} from './notifications.queries.ts'
import { findWatchers } from './watches.queries.ts'

/** The kind of work that writes a letter at once. */
export const mentionJobName = 'notifications.mention'

interface Telling {
  organisationId: string
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
  const told = watchers.filter(({ accountId }) => accountId !== telling.by.accountId)
  const settings = await findSettings(
    tx,
    told.map(({ accountId }) => accountId),
  )
  for (const { accountId, watched } of told)
    if (settings.get(accountId)?.change !== 'none')
      await tellChange(tx, { ...telling, accountId, kind: 'change', subject: watched, commentId: null, parts: [part] })
}

/** Tells people of what was done to a part for them, whether or not they watch it: nobody of what they did themselves. */
export async function tellPeople(
  tx: Tx,
  {
    accountIds,
    subject,
    part,
    ...telling
  }: Telling & { accountIds: readonly string[]; subject: SubjectRef; part: ChangedPart },
): Promise<void> {
  const others = accountIds.filter((accountId) => accountId !== telling.by.accountId)
  const settings = await findSettings(tx, others)
  for (const accountId of others)
    if (settings.get(accountId)?.change !== 'none')
      await tellChange(tx, { ...telling, accountId, kind: 'change', subject, commentId: null, parts: [part] })
}

async function tellChange(tx: Tx, told: NewNotification): Promise<void> {
  const recent = await holdRecentChange(tx, told)
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

/** Tells of a comment: those whom it names, by mail at once where they want it, and those who watch. */
export async function tellOfComment(
  jobs: Pick<Jobs, 'plan'>,
  tx: Tx,
  { chain, commentId, mentioned, tellsWatchers, readers, ...telling }: CommentTelling,
): Promise<void> {
  const [subject] = chain
  if (!subject) return
  const others = (accountId: string) => accountId !== telling.by.accountId && readers.has(accountId)
  const named = mentioned.filter(others)
  const watching = tellsWatchers ? await findWatchers(tx, telling.organisationId, chain) : []
  const watchers = watching.map(({ accountId }) => accountId)
  const settings = await findSettings(tx, [...new Set([...named, ...watchers])])
  const told = { ...telling, subject: { kind: subject.kind, id: subject.id }, commentId, parts: [] }
  for (const accountId of named) {
    const way = settings.get(accountId)?.mention
    if (way === 'none') continue
    const id = await insertNotification(tx, { ...told, event: `mention:${commentId}`, accountId, kind: 'mention' })
    if (id !== undefined && way === 'mail') await jobs.plan(tx, mentionJobName, { notification: id })
  }
  for (const accountId of watchers)
    if (others(accountId) && !named.includes(accountId) && settings.get(accountId)?.comment !== 'none')
      await insertNotification(tx, { ...told, accountId, kind: 'comment' })
}
