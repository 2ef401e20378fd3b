import { tellOfChange } from '#modules/organisations/notifications/notifying.service.ts'
import { deleteOwnerWatch, insertWatch } from '#modules/organisations/notifications/watches.queries.ts'
import type { Tx } from '#server/db.ts'
import { insertPlanChange, type NewPlanChange } from './plan-changes.queries.ts'
import type { Author } from './plan-objects.queries.ts'
import type { PlanKind } from './plan.ts'
import { findPlanSubjects } from './plan-subjects.queries.ts'

/** Writes a change into the history of a part, and tells those who watch it or what it is in. */
export async function recordChange(tx: Tx, author: Author, change: NewPlanChange<PlanKind>): Promise<void> {
  await insertPlanChange(tx, author, change)
  const { kind, id, version } = change
  // Another order of the same parts is no news.
  if (change.change === 'moved') return
  const { organisationId, accountId, name, now } = author
  const [subject] = await findPlanSubjects(tx, organisationId, [{ kind, id }])
  if (!subject) return
  await tellOfChange(tx, {
    organisationId,
    chain: [{ kind, id }, ...subject.within],
    part: { kind, id, change: change.change === 'linked' ? 'updated' : change.change },
    by: { accountId, name },
    event: `${kind}:${id}:${version}`,
    now,
  })
  if (kind === 'action') await followOwner(tx, organisationId, change)
}

/** Whoever owns an action watches it, until somebody else does; who has stopped watching is left in peace. */
async function followOwner(tx: Tx, organisationId: string, { id, before, after }: NewPlanChange): Promise<void> {
  const [was, is] = [ownerOf(before), ownerOf(after)]
  const subject = { kind: 'action', id } as const
  if (was !== null && after !== null && was !== is) await deleteOwnerWatch(tx, was, subject)
  if (is !== null && was !== is) await insertWatch(tx, { organisationId, accountId: is, subject, reason: 'owner' })
}

const ownerOf = (content: object | null): string | null =>
  content && 'ownerId' in content && typeof content.ownerId === 'string' ? content.ownerId : null
