import type { PartChange } from '#modules/organisations/notifications/notification.ts'
import { tellOfChange } from '#modules/organisations/notifications/notifying.service.ts'
import type { Tx } from '#server/db.ts'
import type { ConcernChangeKind } from './concern.ts'
import { insertConcernChange, type NewConcernChange } from './concern-changes.queries.ts'
import type { ConcernAuthor } from './concerns.queries.ts'

/** What of it is a change to who watches; anything else that happens changes the concern. */
const tellings: { readonly [Change in ConcernChangeKind]?: PartChange } = {
  added: 'created',
  deleted: 'deleted',
  restored: 'restored',
}

/** Writes a change into the history of a joy or concern, and tells those who watch it. */
export async function recordConcernChange(tx: Tx, author: ConcernAuthor, change: NewConcernChange): Promise<void> {
  await insertConcernChange(tx, author, change)
  const { organisationId, accountId, name, now } = author
  const concern = { kind: 'concern', id: change.concernId } as const
  await tellOfChange(tx, {
    organisationId,
    chain: [concern],
    part: { ...concern, change: tellings[change.change] ?? 'updated' },
    by: { accountId, name },
    event: `concern:${concern.id}:${change.change}:${now.toISOString()}`,
    now,
  })
}
