import type { ReadTx, Tx } from '#server/db.ts'
import { hashToken, newToken } from '#server/session.ts'

export type TokenPurpose = 'verifyEmail' | 'resetPassword' | 'changeEmail'

const validHours: Record<TokenPurpose, number> = { verifyEmail: 7 * 24, resetPassword: 1, changeEmail: 24 }

/** When a token that is made now opens nothing any more; its letter has no point then. */
export const tokenEndsAt = (purpose: TokenPurpose, now: Date): Date =>
  new Date(now.getTime() + validHours[purpose] * 3_600_000)

export interface NewAccountToken {
  accountId: string
  purpose: TokenPurpose
  /** The new address, in lower case; only of `changeEmail`. */
  email?: string
  /** False when the link is handed over, so that using it proves no mailbox. */
  isMailed?: boolean
}

/** Makes a token for a letter's link; older ones of the same purpose are void from then on. The database keeps its hash. */
export async function insertAccountToken(tx: Tx, made: NewAccountToken, now: Date): Promise<string> {
  const { accountId, purpose, email = null, isMailed = true } = made
  await deleteAccountTokens(tx, accountId, purpose)
  const token = newToken()
  await tx
    .insertInto('account_token')
    .values({
      token_hash: hashToken(token),
      account_id: accountId,
      purpose,
      email,
      is_mailed: isMailed,
      created_at: now,
      expires_at: tokenEndsAt(purpose, now),
    })
    .execute()
  return token
}

export interface TakenToken {
  accountId: string
  email: string | null
  isMailed: boolean
}

/** Uses a token up: whose it was, or undefined when it is unknown, used or too old. */
export async function takeAccountToken(
  tx: Tx,
  { token, purpose, now }: { token: string; purpose: TokenPurpose; now: Date },
): Promise<TakenToken | undefined> {
  const taken = await tx
    .deleteFrom('account_token')
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .returning(['account_id as accountId', 'email', 'is_mailed as isMailed', 'expires_at'])
    .executeTakeFirst()
  if (!taken || taken.expires_at <= now) return undefined
  const { accountId, email, isMailed } = taken
  return { accountId, email, isMailed }
}

/** The address that an account is to get once its letter's link is opened. */
export async function findPendingEmail(tx: ReadTx, accountId: string, now: Date): Promise<string | null> {
  const row = await tx
    .selectFrom('account_token')
    .select('email')
    .where('account_id', '=', accountId)
    .where('purpose', '=', 'changeEmail')
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.email ?? null
}

/** Makes the links of an account void: those of one purpose, or all of them. */
export async function deleteAccountTokens(tx: Tx, accountId: string, purpose?: TokenPurpose): Promise<void> {
  let leaving = tx.deleteFrom('account_token').where('account_id', '=', accountId)
  if (purpose !== undefined) leaving = leaving.where('purpose', '=', purpose)
  await leaving.execute()
}
