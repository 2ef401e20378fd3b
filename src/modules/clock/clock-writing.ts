import type { Tx } from '#server/db.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, User } from '#shared/roles.ts'
import type { Looker } from './clock-reading.service.ts'
import type { ClockAuthor } from './entries.queries.ts'

/** The call of somebody who writes, as far as it matters here. */
export interface WritingCall {
  tx: Tx
  organisation: Organisation
  membership: Membership
  user: User
  now: Date
}

export const authorOf = ({ organisation, user, now }: Omit<WritingCall, 'tx' | 'membership'>): ClockAuthor => ({
  organisationId: organisation.id,
  accountId: user.id,
  name: user.name,
  now,
})

export const lookerOf = ({ user, membership }: Pick<WritingCall, 'user' | 'membership'>): Looker => ({
  accountId: user.id,
  role: membership.role,
})
