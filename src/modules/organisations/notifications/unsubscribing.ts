import type { Hono } from 'hono'

import { insertAuditEvent } from '#server/audit.ts'
import type { Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import { stopDigestOf } from './unsubscribing.service.ts'

/**
 * What a mail program's own button does (RFC 8058): a POST without a cookie or an origin, to an address whose token
 * proves itself. The answer is the same for a token that names nobody. A person who opens the address is asked first.
 */
export function mountUnsubscribing(
  app: Hono<{ Variables: RequestVariables }>,
  { db, secret, clock }: Pick<Services, 'db' | 'secret' | 'clock'>,
): void {
  app.post('/digest-stop/:token', async (c) => {
    await db.transaction().execute(async (tx) => {
      const accountId = await stopDigestOf(tx, secret, c.req.param('token'))
      if (accountId === undefined) return
      const what = { accountId: null, organisationId: null, endpoint: 'stopDigest', details: {} }
      await insertAuditEvent(tx, { ...what, at: clock(), target: `account:${accountId}` })
    })
    return c.body(null, 204)
  })
  app.get('/digest-stop/:token', (c) => c.redirect(`/app/digest-stop#${encodeURIComponent(c.req.param('token'))}`))
}
