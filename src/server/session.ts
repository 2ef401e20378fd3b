import { createHash, randomBytes } from 'node:crypto'

import { sql } from 'kysely'

import type { Organisation } from '#shared/organisation.ts'
import type { Membership, User } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import type { ReadTx, Tx } from './db.ts'

/** How long a session lives after it was opened. */
const sessionHours = 12

export interface Identity {
  user: User
  language: Language
  organisations: readonly Organisation[]
}

/** With TLS the name binds the cookie to this host and to https; browsers refuse the prefix without. */
export const sessionCookie = (secure: boolean): string => (secure ? '__Host-kaarna' : 'kaarna')

export const sessionCookieOptions = (secure: boolean) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: sessionHours * 3600 }) as const

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A token that cannot be guessed (256 bits), safe in a cookie and in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Opens a session and returns its token; the database keeps the token's hash only. Ended sessions of the account go. */
export async function openSession(tx: Tx, accountId: string, now: Date): Promise<string> {
  await tx.deleteFrom('session').where('account_id', '=', accountId).where('expires_at', '<=', now).execute()
  const token = newToken()
  const expires = new Date(now.getTime() + sessionHours * 3_600_000)
  await tx
    .insertInto('session')
    .values({ token_hash: hashToken(token), account_id: accountId, created_at: now, expires_at: expires })
    .execute()
  return token
}

/** When a session was opened; undefined when it has been closed. */
export async function findSessionStart(tx: ReadTx, token: string): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('session')
    .select('created_at')
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return row?.created_at
}

/** Closes one session: the browser that holds the token is signed out. */
export async function closeSession(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('session').where('token_hash', '=', hashToken(token)).execute()
}

/** Closes all sessions of an account, but for the one with the kept token. Returns how many were closed. */
export async function closeSessions(tx: Tx, accountId: string, keptToken?: string): Promise<number> {
  let closing = tx.deleteFrom('session').where('account_id', '=', accountId)
  if (keptToken !== undefined) closing = closing.where('token_hash', '<>', hashToken(keptToken))
  return Number((await closing.executeTakeFirst()).numDeletedRows)
}

interface IdentityRow {
  id: string
  name: string
  email: string
  language: Language
  isAdministrator: boolean
  isDemo: boolean
  places: (Organisation & Pick<Membership, 'role' | 'unitId'>)[]
}

/**
 * Whose session a token is, or undefined when it has ended. One query: it runs in front of every call. The demo's
 * administrator, whom anybody may be, is none any more once a real organisation lives beside the demo.
 */
export async function identify(tx: ReadTx, token: string, now: Date): Promise<Identity | undefined> {
  const { rows } = await sql<IdentityRow>`
    SELECT a.id, a.name, a.email, a.language, a.demo AS "isDemo",
           a.is_administrator AND NOT (a.demo AND EXISTS (SELECT FROM organisation WHERE NOT demo)) AS "isAdministrator",
           COALESCE(jsonb_agg(jsonb_build_object('id', o.id, 'slug', o.slug, 'kind', o.kind, 'name', o.name, 'regionKey', o.region_key,
                    'demo', o.demo, 'role', m.role, 'unitId', m.unit_id) ORDER BY o.slug) FILTER (WHERE o.id IS NOT NULL), '[]') AS places
      FROM session s JOIN account a ON a.id = s.account_id
      LEFT JOIN membership m ON m.account_id = a.id LEFT JOIN organisation o ON o.id = m.organisation_id
     WHERE s.token_hash = ${hashToken(token)} AND s.expires_at > ${now}
     GROUP BY a.id`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const { places, language, ...person } = row
  const memberships = places.map(({ id, slug, role, unitId }) => ({
    organisationId: id,
    organisationSlug: slug,
    role,
    unitId,
  }))
  const organisations = places.map(({ role: _role, unitId: _unit, ...organisation }) => organisation)
  return { user: { ...person, memberships }, language, organisations }
}
