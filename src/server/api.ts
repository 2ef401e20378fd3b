import { type Context, Hono } from 'hono'
import { setCookie } from 'hono/cookie'

import { isReading, scopeOfCall, type TokenScope } from '#shared/api-area.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import { readInput } from './api-input.ts'
import { insertAuditEvent } from './audit.ts'
import { type Caller, readCaller } from './caller.ts'
import type { Db, ReadTx, Tx } from './db.ts'
import { type Call, FileAnswer, type Route, TaggedAnswer } from './http.ts'
import type { Limits } from './limits.ts'
import type { Change } from './module.ts'
import type { RequestVariables } from './request.ts'

export interface ApiOptions {
  db: Db
  limits: Limits
  routes: readonly Route[]
  /** Whoever hears of each change in an organisation. */
  changed: readonly ((tx: Tx, change: Change) => Promise<void>)[]
  /** Whether the site is reached by https: decides the names and flags of cookies. */
  secure: boolean
  clock: () => Date
}

/** The one way in: who is it, may they, is the input valid, do it in a transaction, record it, answer. */
export function createApi(options: ApiOptions): Hono<{ Variables: RequestVariables }> {
  const api = new Hono<{ Variables: RequestVariables }>()
  for (const route of options.routes) {
    api.on(route.endpoint.method, route.endpoint.path, (c) => answerCall(c, route, options))
  }
  return api
}

async function answerCall(
  c: Context<{ Variables: RequestVariables }>,
  route: Route,
  options: ApiOptions,
): Promise<Response> {
  const { endpoint, handle } = route
  const now = options.clock()
  const caller = await readCaller(c, options, now)
  const { identity, sessionToken } = caller
  const place = allowed(route, caller, c.req.param('organisation'))
  const { input, file } = await readInput(c, endpoint)
  await route.before?.({ now, address: c.get('address'), user: identity?.user }, input)

  const changes: Told = { details: {} }
  const afterCommit: (() => void)[] = []
  const reads = isReading(endpoint)
  const call = (tx: Tx | ReadTx) =>
    ({
      tx,
      user: identity?.user,
      ...place,
      now,
      today: place?.organisation.demo ? demoDay : isoDay(now),
      language: c.get('language') satisfies Language,
      address: c.get('address'),
      sessionToken,
      audit: (target: string, details: Record<string, unknown> = {}, organisationId?: string) =>
        Object.assign(changes, { target, details, organisationId }),
      onCommit: (run: () => void) => afterCommit.push(run),
      setCookie: (name: string, value: string, cookie: Parameters<typeof setCookie>[3]) =>
        setCookie(c, name, value, cookie),
      file,
      header: (name: string) => c.req.header(name),
    }) as Call

  const started = options.db.transaction()
  // All that an answer holds is from one moment, however many queries it takes.
  const oneMoment = () => started.setAccessMode('read only').setIsolationLevel('repeatable read')
  const result = await (reads ? oneMoment() : started).execute(async (tx) => {
    const value = await handle(call(tx), input)
    if (!reads) await recordChange(tx, { ...changes, route, caller, place, at: now, path: c.req.path }, options)
    return value
  })
  for (const run of afterCommit) run()
  return toResponse(c, route, { result, isShared: route.endpoint.allow.who === 'everyone' && !identity })
}

/** What a handler has told of its change. */
interface Told {
  target?: string
  details: Record<string, unknown>
  organisationId?: string
}

interface Changed extends Told {
  route: Route
  caller: Caller
  place: { organisation: Organisation } | undefined
  at: Date
  path: string
}

/** Leaves the audit row of a change, and tells of it whoever hears of the organisation's changes. */
async function recordChange(
  tx: Tx,
  { route, caller, place, at, path, details, ...told }: Changed,
  { changed }: ApiOptions,
): Promise<void> {
  const { identity, token } = caller
  const { area } = route
  const endpoint = route.endpoint.id
  const target = told.target ?? null
  const organisationId = place?.organisation.id ?? told.organisationId ?? null
  await insertAuditEvent(tx, {
    at,
    accountId: identity?.user.id ?? null,
    organisationId,
    token,
    endpoint,
    target,
    details,
  })
  if (organisationId === null || area === undefined) return
  const change = { at, organisationId, area, endpoint, target, path, tokenId: token?.id ?? null }
  for (const hear of changed) await hear(tx, change)
}

/** Throws unless the access rule lets the caller in; returns the organisation and membership that the path names. */
function allowed(
  { endpoint, area }: Route,
  { identity, token }: Caller,
  slug: string | undefined,
): { organisation: Organisation; membership: Membership } | undefined {
  const { allow } = endpoint
  if (token) requireScope(token.scopes, scopeOfCall(area, endpoint))
  if (allow.who === 'everyone') return undefined
  if (!identity) throw new AppError('signedOut', 'Sign in first')
  if (allow.who === 'administrator' && !identity.user.isAdministrator)
    throw new AppError('forbidden', 'For administrators of the installation')
  if (allow.who !== 'organisation') return undefined
  const organisation = identity.organisations.find((candidate) => candidate.slug === slug)
  const membership = identity.user.memberships.find(({ organisationId }) => organisationId === organisation?.id)
  if (!organisation || !membership) throw new AppError('forbidden', 'For members of the organisation')
  if (!allow.roles.includes(membership.role)) throw new AppError('forbidden', `Not for the role ${membership.role}`)
  return { organisation, membership }
}

function requireScope(scopes: readonly TokenScope[], needed: TokenScope | undefined): void {
  if (needed === undefined) throw new AppError('forbidden', 'Not with a token: this is for people')
  if (!scopes.includes(needed)) throw new AppError('forbidden', `The token lacks the scope ${needed}`)
}

/** `isShared`: the answer is the same for everybody, so that caches on the way may keep it. */
async function toResponse(
  c: Context,
  { endpoint }: Route,
  { result, isShared }: { result: unknown; isShared: boolean },
): Promise<Response> {
  // What everybody may read, other sites' pages may read too; without the caller's cookie.
  if (isShared && endpoint.method === 'GET') c.header('access-control-allow-origin', '*')
  const etag = result instanceof FileAnswer || result instanceof TaggedAnswer ? result.etag : undefined
  if (etag !== undefined) {
    c.header('etag', `"${etag}"`)
    c.header('cache-control', isShared ? 'public, no-cache' : 'private, no-cache')
    // What was kept while somebody was signed in is not shown to whoever sits down next.
    c.header('vary', 'cookie, authorization')
    const known = c.req
      .header('if-none-match')
      ?.split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''))
    if (known?.includes(`"${etag}"`)) return c.body(null, 304)
  } else {
    c.header('cache-control', 'no-store')
  }
  if (result instanceof FileAnswer) {
    const body = typeof result.body === 'function' ? await result.body() : result.body
    c.header('content-type', result.contentType)
    if (result.filename)
      c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(result.filename)}`)
    return c.body(body)
  }
  const output = endpoint.output.parse(result instanceof TaggedAnswer ? result.output : result)
  return output === undefined ? c.body(null, 204) : c.json(output as object)
}
