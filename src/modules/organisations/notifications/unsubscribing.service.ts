import type { Tx } from '#server/db.ts'
import { seal, unseal } from '#server/seal.ts'
import { withoutDigest } from './notification.ts'
import { findSettings, hasAccount, saveSettings } from './notification-settings.queries.ts'

const purpose = 'digest stop'

/** The token of a digest's link: it names the person to nobody but this installation, and opens nothing. */
export const digestStopToken = (secret: Buffer, accountId: string): string => seal(secret, purpose, accountId)

/** The page that asks before the digest is stopped; the token stands in the fragment, which browsers send to no log. */
export const digestStopPage = (baseUrl: string, token: string): string => `${baseUrl}/app/digest-stop#${token}`

/** Where a mail program posts when the reader presses its own button (RFC 8058). */
export const digestStopAddress = (baseUrl: string, token: string): string => `${baseUrl}/digest-stop/${token}`

/** Stops the digest of whom the token names; undefined when it names nobody. Twice does no more than once. */
export async function stopDigestOf(tx: Tx, secret: Buffer, token: string): Promise<string | undefined> {
  const accountId = unseal(secret, purpose, token)
  if (accountId === undefined || !(await hasAccount(tx, accountId))) return undefined
  const settings = (await findSettings(tx, null, [accountId])).get(accountId)
  if (settings) await saveSettings(tx, accountId, { ways: withoutDigest(settings), times: settings })
  return accountId
}
