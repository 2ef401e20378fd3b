import type { Tx } from '#server/db.ts'
import { hashToken, newToken } from '#server/session.ts'

export type TokenPurpose = 'verifyEmail' | 'resetPassword'

const validHours: Record<TokenPurpose, number> = { verifyEmail: 7 * 24, resetPassword: 1 }

/** Makes a token for a letter's link; older ones of the same purpose are void from then on. The database keeps its hash. */
export async function insertAccountToken(tx: Tx, accountId: string, purpose: TokenPurpose, now: Date): Promise<string> {
  await tx.deleteFrom('account_token').where('account_id', '=', accountId).where('purpose', '=', purpose).execute()
  const token = newToken()
  const expires = new Date(now.getTime() + validHours[purpose] * 3_600_000)
  await tx
    .insertInto('account_token')
    .values({ token_hash: hashToken(token), account_id: accountId, purpose, created_at: now, expires_at: expires })
    .execute()
  return token
}

/** Uses a token up: whose it was, or undefined when it is unknown, used or too old. */
export async function takeAccountToken(
  tx: Tx,
  token: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<string | undefined> {
  const taken = await tx
    .deleteFrom('account_token')
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .returning(['account_id', 'expires_at'])
    .executeTakeFirst()
  return taken && taken.expires_at > now ? taken.account_id : undefined
}
