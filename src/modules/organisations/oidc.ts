import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Context, Hono } from 'hono'
import * as oidc from 'openid-client'
import { z } from 'zod'

import { insertAuditEvent } from '#server/audit.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import { seal, unseal } from '#server/seal.ts'
import { closeSessions, sessionCookie } from '#server/session.ts'
import { AppError } from '#shared/errors.ts'
import { emailInput } from './account.ts'
import { deleteAccountTokens } from './account-tokens.queries.ts'
import { findAccountByEmail, updateAccount } from './accounts.queries.ts'
import { deletePasskeys } from './passkeys.queries.ts'
import type { SignIn } from './sign-in.ts'

const callbackPath = '/auth/oidc/callback'
const validSeconds = 600

const checks = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  to: z.string(),
  until: z.number(),
})
type Checks = z.infer<typeof checks>

/** Only an address that the provider has verified tells who a person is. */
const verifiedClaims = z.object({ email: emailInput, email_verified: z.literal(true) })

/** Why the sign-in page is shown again: a key of its texts. */
type Failure = 'oidcFailed' | 'oidcUnknown' | 'oidcUnverified' | 'tooManyAttempts'

/**
 * Sign-in by OpenID Connect: code flow with PKCE, state and nonce. The provider says who somebody is; only people
 * whom Kaarna knows are let in, and nothing of the provider's is stored.
 */
export function mountOidc(app: Hono<{ Variables: RequestVariables }>, services: Services, entry: SignIn): void {
  const { config, secret, clock, log } = services
  const settings = config.oidc
  if (!settings) return
  const provider = discoverLazily(settings)
  const secure = config.baseUrl.startsWith('https:')
  // With TLS the name binds it to this host: another one of the same domain cannot put its own sign-in into it.
  const cookieName = secure ? '__Host-kaarna-oidc' : 'kaarna-oidc'
  const cookie = { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: validSeconds } as const

  app.get('/auth/oidc', async (c) => {
    const kept: Checks = {
      verifier: oidc.randomPKCECodeVerifier(),
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      to: pageOf(c.req.query('to')),
      until: clock().getTime() + validSeconds * 1000,
    }
    try {
      const address = oidc.buildAuthorizationUrl(await provider(), {
        redirect_uri: config.baseUrl + callbackPath,
        scope: 'openid email',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      })
      setCookie(c, cookieName, seal(secret, 'oidc', JSON.stringify(kept)), cookie)
      return c.redirect(address.href)
    } catch (error) {
      log.error({ reason: reasonOf(error) }, 'the OpenID Connect provider cannot be reached')
      return c.redirect(signInPage('oidcFailed'))
    }
  })

  app.get(callbackPath, async (c) => {
    const kept = readChecks(services, getCookie(c, cookieName))
    deleteCookie(c, cookieName, { path: '/', secure })
    if (!kept) return c.redirect(signInPage('oidcFailed'))
    try {
      await entry.countTry({ now: clock(), address: c.get('address') })
      const email = await verifiedEmail(
        await provider(),
        kept,
        new URL(config.baseUrl + callbackPath + new URL(c.req.url).search),
      )
      if (email === undefined) return c.redirect(signInPage('oidcUnverified'))
      const isLetIn = await services.db.transaction().execute((tx) => letIn(tx, { c, services, entry, email, secure }))
      return c.redirect(isLetIn ? kept.to : signInPage('oidcUnknown'))
    } catch (error) {
      if (error instanceof AppError && error.code === 'tooManyAttempts')
        return c.redirect(signInPage('tooManyAttempts'))
      log.warn({ reason: reasonOf(error) }, 'a sign-in by OpenID Connect failed')
      return c.redirect(signInPage('oidcFailed'))
    }
  })
}

/** The provider's own description, fetched at the first sign-in so that Kaarna starts without it; a failure is tried again. */
function discoverLazily({
  issuer,
  clientId,
  clientSecret,
}: {
  issuer: string
  clientId: string
  clientSecret: string
}) {
  let found: Promise<oidc.Configuration> | undefined
  const server = new URL(issuer)
  // Without TLS only on this machine, for trying it out.
  const isLocal = server.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname)
  return (): Promise<oidc.Configuration> => {
    found ??= oidc
      .discovery(server, clientId, clientSecret, undefined, isLocal ? { execute: [oidc.allowInsecureRequests] } : {})
      .catch((error: unknown) => {
        found = undefined
        throw error
      })
    return found
  }
}

function readChecks({ secret, clock }: Services, sealed: string | undefined): Checks | undefined {
  const text = sealed === undefined ? undefined : unseal(secret, 'oidc', sealed)
  const read = text === undefined ? undefined : checks.parse(JSON.parse(text))
  return read && read.until > clock().getTime() ? read : undefined
}

/** Exchanges the code and reads the e-mail, from the ID token or else from the userinfo endpoint; undefined when it is not verified. */
async function verifiedEmail(provider: oidc.Configuration, kept: Checks, address: URL): Promise<string | undefined> {
  const tokens = await oidc.authorizationCodeGrant(provider, address, {
    pkceCodeVerifier: kept.verifier,
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()!
  const told = claims.email === undefined ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub) : claims
  return verifiedClaims.safeParse(told).data?.email
}

interface Entering {
  c: Context<{ Variables: RequestVariables }>
  services: Services
  entry: SignIn
  email: string
  secure: boolean
}

/** Opens a session for the person of a verified address; false when Kaarna does not know the person. */
async function letIn(tx: Tx, { c, services, entry, email, secure }: Entering): Promise<boolean> {
  const account = await findAccountByEmail(tx, email)
  if (!account || account.demo) return false
  const now = services.clock()
  if (!account.emailVerifiedAt) {
    // Whoever chose a password before the address was proved may be somebody else.
    await updateAccount(tx, account.id, { emailVerifiedAt: now, passwordHash: null })
    await deletePasskeys(tx, account.id)
    await deleteAccountTokens(tx, account.id)
    await closeSessions(tx, account.id)
  }
  const sessionToken = getCookie(c, sessionCookie(secure))
  const set = (...[name, value, options]: Parameters<Parameters<SignIn['open']>[0]['setCookie']>) =>
    setCookie(c, name, value, options)
  await entry.open({ tx, now, address: c.get('address'), sessionToken, setCookie: set }, account.id)
  const what = { accountId: account.id, organisationId: null, endpoint: 'signInWithOidc' }
  await insertAuditEvent(tx, { ...what, at: now, target: `account:${account.id}`, details: { way: 'oidc' } })
  return true
}

/** Where the person wanted to go, written as a header can hold it: a page of the workspace, never another site. */
export function pageOf(wanted: string | undefined): string {
  const here = 'http://kaarna.invalid'
  const url = wanted?.startsWith('/app') ? URL.parse(wanted, here) : null
  const isOurs = url?.origin === here && /^\/app(\/|$)/.test(url.pathname)
  return isOurs ? url.pathname + url.search + url.hash : '/app'
}

/** What a log may hold of a failure: the library's own words. Its causes quote what the provider says of people. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? `${error.message} (${code})` : error.message
}

const signInPage = (failure: Failure): string => `/app/sign-in?failure=${failure}`
