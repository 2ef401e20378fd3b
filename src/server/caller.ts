import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

import { AppError } from '#shared/errors.ts'
import { bearerOf, type BearerToken, identifyBearer, rememberUse, worksFrom } from './bearer.ts'
import type { Db } from './db.ts'
import type { Limits } from './limits.ts'
import type { RequestVariables } from './request.ts'
import { identify, type Identity, sessionCookie } from './session.ts'

/** Who makes a call: a person by the session of the browser, a program by a token, or nobody that is known. */
export interface Caller {
  identity: Identity | undefined
  sessionToken: string | undefined
  token: BearerToken | undefined
}

interface Knowing {
  db: Db
  limits: Limits
  secure: boolean
}

/** A token goes before a cookie. Throws when it opens nothing, is used from elsewhere or too often. */
export async function readCaller(
  c: Context<{ Variables: RequestVariables }>,
  { db, limits, secure }: Knowing,
  now: Date,
): Promise<Caller> {
  const bearer = bearerOf(c)
  if (bearer === undefined) {
    const sessionToken = getCookie(c, sessionCookie(secure))
    const identity = sessionToken ? await identify(db, sessionToken, now) : undefined
    return { identity, sessionToken, token: undefined }
  }
  const token = await identifyBearer(db, bearer, now)
  if (!token) {
    await limits.count([{ kind: 'wrongTokenFromAddress', subject: c.get('address') }], now)
    throw new AppError('signedOut', 'The token is unknown, has ended or was revoked')
  }
  await limits.count([{ kind: 'apiToken', subject: token.id }], now)
  const address = c.get('remote')
  if (!worksFrom(token.networks, address)) throw new AppError('forbidden', 'The token does not work from this address')
  await rememberUse(db, token.id, { now, address })
  return { identity: token.identity, sessionToken: undefined, token }
}
