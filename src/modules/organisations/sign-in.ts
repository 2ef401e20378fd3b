import type { Tx } from '#server/db.ts'
import type { Call, EarlyCall } from '#server/http.ts'
import { createLimits, type Limits } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import type { User } from '#shared/roles.ts'
import { closeSession, openSession, sessionCookie, sessionCookieOptions } from '#server/session.ts'

type Entrant = Pick<Call, 'sessionToken' | 'setCookie' | 'now' | 'address'> & { tx: Tx }

/** What every way of signing in shares: the limits of tries and the cookie of the session. */
export interface SignIn {
  limits: Limits
  /** Counts a try to sign in from an address and, where it is known, to an account. Goes before the transaction. */
  countTry(call: Pick<EarlyCall, 'now' | 'address'>, email?: string): Promise<void>
  /** Counts a try to prove that it is still the person whose session it is. Goes before the transaction. */
  countProof(call: { now: Date; user: Pick<User, 'email'> }): Promise<void>
  /** Forgets the failed tries to an account, because one succeeded. */
  forgetTries(tx: Tx, email: string): Promise<void>
  /** Counts an invitation by a person to a mailbox. Goes before the transaction. */
  countInvitation(call: { now: Date; user: Pick<User, 'id'> }, email: string): Promise<void>
  /** Counts a link that was opened, right or wrong. Goes before the transaction. */
  countLink(call: Pick<EarlyCall, 'now' | 'address'>): Promise<void>
  /** Opens a session in the caller's browser, closes the one it had, and forgets the failed tries to the account. */
  open(call: Entrant, accountId: string, email?: string): Promise<void>
  /** Takes the session's cookie out of the caller's browser. */
  clearCookie(call: Pick<Call, 'setCookie'>): void
}

export function createSignIn({ config, db, secret }: Services): SignIn {
  const limits = createLimits(db, secret)
  const secure = config.baseUrl.startsWith('https:')
  const name = sessionCookie(secure)
  const cookie = sessionCookieOptions(secure)
  const forgetTries = (tx: Tx, email: string) => limits.forget(tx, { kind: 'signInToAccount', subject: email })
  return {
    limits,
    countTry: ({ address, now }, email) =>
      limits.count(
        [
          { kind: 'signInFromAddress', subject: address },
          ...(email === undefined ? [] : [{ kind: 'signInToAccount' as const, subject: email }]),
        ],
        now,
      ),
    countProof: ({ now, user }) => limits.count([{ kind: 'signInToAccount', subject: user.email }], now),
    forgetTries,
    countInvitation: ({ now, user }, email) =>
      limits.count(
        [
          { kind: 'invitationByPerson', subject: user.id },
          { kind: 'letterToMailbox', subject: email },
        ],
        now,
      ),
    countLink: ({ address, now }) => limits.count([{ kind: 'linkFromAddress', subject: address }], now),
    async open({ tx, sessionToken, setCookie, now, address }, accountId, email) {
      if (email !== undefined) await forgetTries(tx, email)
      await limits.takeBack(tx, { kind: 'signInFromAddress', subject: address })
      if (sessionToken !== undefined) await closeSession(tx, sessionToken)
      setCookie(name, await openSession(tx, accountId, now), cookie)
    },
    clearCookie: ({ setCookie }) => setCookie(name, '', { ...cookie, maxAge: 0 }),
  }
}
