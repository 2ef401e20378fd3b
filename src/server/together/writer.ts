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
}

/** The person of a session, who may write in the texts at the moment; else why not. */
export async function findWriter(
  tx: ReadTx,
  { sessionToken, texts, now }: { sessionToken: string | undefined; texts: SharedTexts; now: Date },
): Promise<Entitled | Refusal> {
  const identity = sessionToken === undefined ? undefined : await identify(tx, sessionToken, now)
  if (!identity) return 'signedOut'
  const { user } = identity
  return (await texts.findRefusal(tx, user, now)) ?? { accountId: user.id, name: user.name }
}
