import { parse } from 'hono/utils/cookie'

import type { ReadTx } from '#server/db.ts'
import { identify, sessionCookie } from '#server/session.ts'
import { reportStatuses } from '../report-head.ts'
import { reportsAccess } from '../reports.access.ts'
import { isOpenForChanges } from '../workflow/way.ts'
import type { Refusal } from './together.ts'
import { findSharedReport, type SharedReport } from './together.queries.ts'

/** Texts may change until the report is sent to those who decide on it. */
export const isWritable = ({ status }: Pick<SharedReport, 'status'>): boolean =>
  reportStatuses.some((stage) => stage === status && isOpenForChanges(stage))

/** The token of the caller's session, from the cookie header. */
export const sessionTokenOf = (cookies: string | null | undefined, secure: boolean): string | undefined => {
  const name = sessionCookie(secure)
  return parse(cookies ?? '', name)[name]
}

export interface Entitled {
  accountId: string
  name: string
}

/** Whether the person of a session may write in a report at the moment, by the rule of `saveText`; else why not. */
export async function findWriter(
  tx: ReadTx,
  { sessionToken, report, now }: { sessionToken: string | undefined; report: string; now: Date },
): Promise<Entitled | Refusal> {
  const identity = sessionToken === undefined ? undefined : await identify(tx, sessionToken, now)
  if (!identity) return 'signedOut'
  const found = await findSharedReport(tx, report)
  const { id, name, memberships } = identity.user
  const membership = memberships.find(({ organisationId }) => organisationId === found?.organisationId)
  if (!found || !membership) return 'forbidden'
  if (!reportsAccess.writeText.roles.some((role) => role === membership.role)) return 'forbidden'
  return isWritable(found) ? { accountId: id, name } : 'locked'
}
