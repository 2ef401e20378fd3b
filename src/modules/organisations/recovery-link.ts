import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { findAccountByEmail } from './accounts.queries.ts'
import { insertAccountToken } from './account-tokens.queries.ts'
import { linkTo } from './organisations.mails.ts'

/**
 * A link for choosing a new password, to be handed over where no mail is sent; it works once, for an hour. Undefined
 * when nobody has the address (in lower case), or a demo person has it.
 */
export async function makeRecoveryLink(
  { config, clock }: Services,
  tx: Tx,
  email: string,
): Promise<{ accountId: string; link: string } | undefined> {
  const account = await findAccountByEmail(tx, email)
  if (!account || account.demo) return undefined
  const made = { accountId: account.id, purpose: 'resetPassword' as const, isMailed: false }
  const token = await insertAccountToken(tx, made, clock())
  return { accountId: account.id, link: linkTo(config.baseUrl, 'reset-password', token) }
}
