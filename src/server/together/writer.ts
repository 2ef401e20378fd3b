import { parse } from 'hono/utils/cookie'

import type { ReadTx } from '#server/db.ts'
import { identify, sessionCookie } from '#server/session.ts'
import type { Refusal } from '#shared/together.ts'
import type { SharedTexts } from './together-kind.ts'

/** The token of the caller's session, from the cookie header. */
export const sessionTokenOf = (cookies: string | null | undefined, secure: boolean): string | undefined => {
  const name = sessionCookie(secure)
  return parse(cookies ?? '', name)[name]
}

export interface Entitled {
  accountId: string
  name: string
  /** False: who may only look on while others write. */
  mayWrite: boolean
}

/** The person of a session, who may write in the texts at the moment or look on; else why not. */
export async function findEntitled(
  tx: ReadTx,
  { sessionToken, texts, now }: { sessionToken: string | undefined; texts: SharedTexts; now: Date },
): Promise<Entitled | Refusal> {
  const identity = sessionToken === undefined ? undefined : await identify(tx, sessionToken, now)
  if (!identity) return 'signedOut'
  const { user } = identity
  const refusal = await texts.findRefusal(tx, user, now)
  if (refusal === undefined) return { accountId: user.id, name: user.name, mayWrite: true }
  const looksOn = refusal === 'forbidden' && (await texts.mayLookOn?.(tx, user, now))
  return looksOn ? { accountId: user.id, name: user.name, mayWrite: false } : refusal
}
