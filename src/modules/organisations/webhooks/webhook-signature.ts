import { createHmac } from 'node:crypto'

import { newToken } from '#server/session.ts'

/** Begins with a name that those who search published code for secrets find. */
export const newSigningSecret = (): string => `kaarnahook_${newToken()}`

export const signatureHeader = 'Kaarna-Signature'

/**
 * The value of the signature's header: the moment, and for each secret HMAC-SHA256 over `moment.body` in hex. There are two
 * while a secret is being changed.
 */
export function signatureOf(body: string, secrets: readonly string[], now: Date): string {
  const moment = Math.floor(now.getTime() / 1000)
  const signed = secrets.map((secret) => createHmac('sha256', secret).update(`${moment}.${body}`).digest('hex'))
  return [`t=${moment}`, ...signed.map((signature) => `v1=${signature}`)].join(',')
}
