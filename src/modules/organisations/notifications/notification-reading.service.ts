import type { ReadTx } from '#server/db.ts'
import type { Role } from '#shared/roles.ts'
import type { Subject } from '../subjects/subject.ts'
import { keyOf, type Subjects } from '../subjects/subjects.service.ts'
import type { Notification } from './notification.ts'
import type { StoredNotification } from './notifications.queries.ts'

/**
 * Stored notifications as a member in a role may read them at this moment, in their order: those of what is not for the
 * role any more are left out, and so are those of a comment that was deleted.
 */
export async function readNotifications(
  tx: ReadTx,
  subjects: Subjects,
  { organisationId, role, stored }: { organisationId: string; role: Role; stored: readonly StoredNotification[] },
): Promise<Notification[]> {
  const wanted = stored.flatMap(({ subject, parts }) => [subject, ...parts])
  const found = await subjects.find(tx, organisationId, wanted)
  const readable = (key: string): Subject | undefined => {
    const subject = found.get(key)
    return subject?.readers.includes(role) ? subject : undefined
  }
  return stored.flatMap((one) => toNotification(one, role, readable) ?? [])
}

function toNotification(
  { id, kind, at, byName, passedOnFrom, readAt, comment, ...stored }: StoredNotification,
  role: Role,
  readable: (key: string) => Subject | undefined,
): Notification | undefined {
  const subject = readable(keyOf(stored.subject))
  if (!subject) return undefined
  if (comment && (comment.isDeleted || subject.isDeleted || (role === 'viewer' && !comment.isForViewers)))
    return undefined
  const parts = stored.parts.flatMap((part) => {
    const title = readable(keyOf(part))?.title
    return title ? [{ ...part, title }] : []
  })
  if (kind === 'change' && parts.length === 0) return undefined
  const where = comment ? subject.talkPath : subject.path
  return {
    id,
    kind,
    at: at.toISOString(),
    byName,
    passedOnFrom,
    isRead: readAt !== null,
    subject: { kind: subject.kind, id: subject.id, title: subject.title },
    path: subject.isDeleted ? null : where,
    comment: comment?.text ?? null,
    parts,
  }
}
