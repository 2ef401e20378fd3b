import { z } from 'zod'

import { insertAuditEvent } from '#server/audit.ts'
import type { Tx } from '#server/db.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { seal, unseal } from '#server/seal.ts'
import { insertAccountToken, tokenEndsAt } from './account-tokens.queries.ts'
import { findAccountByEmail } from './accounts.queries.ts'
import { linkTo, passwordResetMail } from './organisations.mails.ts'

const name = 'writePasswordReset'
const purpose = 'password reset'

/**
 * Plans the same work whoever has the address, or nobody: how long the answer takes tells nobody who has an account.
 * The queue keeps the address sealed.
 */
export const planPasswordReset = ({ jobs, secret }: Services, tx: Tx, email: string): Promise<void> =>
  jobs.plan(tx, name, { sealed: seal(secret, purpose, email) })

/** Writes the letter with the link to whoever has an account of their own; twice, and only the later link works. */
export const createPasswordResetJob = ({ config, db, secret, clock, sendMail }: Services): Job =>
  job({
    name,
    data: z.object({ sealed: z.string() }),
    run: ({ sealed }) =>
      db.transaction().execute(async (tx) => {
        const email = unseal(secret, purpose, sealed)
        const account = email === undefined ? undefined : await findAccountByEmail(tx, email)
        if (!account || account.demo) return
        const { id: accountId, language, name: person } = account
        const now = clock()
        const token = await insertAccountToken(tx, { accountId, purpose: 'resetPassword' }, now)
        const link = linkTo(config.baseUrl, 'reset-password', token)
        const letter = passwordResetMail({ to: account.email, language, link, name: person })
        await sendMail(tx, { ...letter, isAsked: true, until: tokenEndsAt('resetPassword', now) })
        const what = { accountId: null, organisationId: null, endpoint: name, details: {} }
        await insertAuditEvent(tx, { ...what, at: now, target: `account:${accountId}` })
      }),
  })
