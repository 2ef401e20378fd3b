import { randomUUID } from 'node:crypto'

import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Logger } from 'pino'

import { errorStatus } from '#shared/errors.ts'
import { isLanguage, type Language } from '#shared/texts.ts'
import { addressList, clientAddress, subscriberOf } from './client-address.ts'
import { problemResponse, toAppError, toProblem } from './problems.ts'

/** What every request carries from its first moment. */
export interface RequestVariables {
  requestId: string
  language: Language
  /** Where the request comes from, as exactly as it is known. */
  remote: string
  /** The same for limits: of IPv6 the subscriber's network. */
  address: string
}

/** The language of the cookie that the language switch sets, else the browser's first that Kaarna speaks, else Finnish. */
function languageOf(c: Context): Language {
  const chosen = getCookie(c, 'language')
  if (isLanguage(chosen)) return chosen
  const accepted = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  return accepted.find(isLanguage) ?? 'fi'
}

/** Without a socket (a test calls the app directly) there is no address to speak of. */
function addressOf(c: Context, isOurs: (address: string) => boolean): string {
  const hasSocket = Boolean((c.env as { incoming?: unknown } | undefined)?.incoming)
  const remote = hasSocket ? getConnInfo(c).remote.address : undefined
  return remote ? clientAddress(remote, c.req.header('x-forwarded-for'), isOurs) : 'local'
}

/** The path for the log: of an address that proves itself, not the part that does. */
export const loggedPath = (path: string): string => path.replace(/^\/(calendar|digest-stop)\/.+$/, '/$1/…')

/** Gives a request its id, language and address, and writes one line of log when it is answered: never a query, a body or a person. */
export function describeRequest(
  log: Logger,
  trustedProxies: readonly string[],
): MiddlewareHandler<{ Variables: RequestVariables }> {
  const isOurs = addressList(trustedProxies)
  return async (c, next) => {
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.set('language', languageOf(c))
    const remote = addressOf(c, isOurs)
    c.set('remote', remote)
    c.set('address', subscriberOf(remote))
    const started = performance.now()
    await next()
    c.header('x-request-id', requestId)
    log.debug(
      {
        requestId,
        method: c.req.method,
        path: loggedPath(c.req.path),
        status: c.res.status,
        ms: Math.round(performance.now() - started),
      },
      'answered',
    )
  }
}

/** Any failure as a problem document; what is our fault is logged with its stack and the request's id. */
export const answerFailure =
  (log: Logger) =>
  (error: unknown, c: Context<{ Variables: RequestVariables }>): Response => {
    const known = toAppError(error)
    if (errorStatus[known.code] >= 500)
      log.error(
        { requestId: c.get('requestId'), method: c.req.method, path: loggedPath(c.req.path), err: error },
        known.detail,
      )
    return problemResponse(toProblem(known, c.get('language') ?? 'fi', c.get('requestId') ?? ''))
  }
