import type { Tx } from '#server/db.ts'
import { findSessionStart } from '#server/session.ts'
import { invalidInput } from '#shared/errors.ts'
import type { Account } from './accounts.queries.ts'
import type { PasskeyAnswers } from './passkey-answers.ts'
import type { UsedCredential } from './passkeys.contract.ts'
import { findPasskeys } from './passkeys.queries.ts'
import { isPassword } from './password-hash.ts'

/** How young a session proves its person where there is neither password nor passkey. */
const freshMinutes = 15

export interface Proof {
  currentPassword?: string | undefined
  passkeyProof?: UsedCredential | undefined
}

interface Proving {
  call: { tx: Tx; now: Date; sessionToken: string | undefined }
  account: Account
  answers: PasskeyAnswers
}

/**
 * A session alone changes no way of signing in: whoever sits down at an open browser must not keep the account. Throws
 * `invalidInput` that names what is missing: `wrongPassword`, `passkeyNeeded`, or `signInAgain`.
 */
export async function requireProof({ call, account, answers }: Proving, proof: Proof): Promise<void> {
  const { tx, now, sessionToken } = call
  if (proof.passkeyProof) {
    const passkey = await answers.readUse(tx, `prove:${account.id}`, proof.passkeyProof, now)
    if (passkey?.accountId !== account.id) throw invalidInput('passkeyProof', 'passkeyNeeded')
  } else if (account.passwordHash !== null) {
    if (!(await isPassword(account.passwordHash, proof.currentPassword ?? '')))
      throw invalidInput('currentPassword', 'wrongPassword')
  } else if ((await findPasskeys(tx, account.id)).length > 0) {
    throw invalidInput('passkeyProof', 'passkeyNeeded')
  } else {
    const started = sessionToken === undefined ? undefined : await findSessionStart(tx, sessionToken)
    if (!started || now.getTime() - started.getTime() > freshMinutes * 60_000)
      throw invalidInput('session', 'signInAgain')
  }
}
