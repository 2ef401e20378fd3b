import type { Context } from 'hono'
import { sql } from 'kysely'

import { isoDay } from '#shared/day.ts'
import type { TokenScope } from '#shared/api-area.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import { addressList } from './client-address.ts'
import type { Db } from './db.ts'
import { hashToken, type Identity, newToken } from './session.ts'

/** What every token begins with, so that those who search published code for secrets find it. */
const prefix = 'kaarna_'
export const newBearerToken = (): string => prefix + newToken()

/** The token of `Authorization: Bearer …`; undefined when the request has none. */
export const bearerOf = (c: Context): string | undefined =>
  /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]

/** A program's token and whom it acts for. */
export interface BearerToken {
  id: string
  name: string
  scopes: readonly TokenScope[]
  /** Empty: it works from everywhere. */
  networks: readonly string[]
  identity: Identity
}

interface BearerRow {
  id: string
  name: string
  scopes: TokenScope[]
  networks: string[]
  account: { id: string; name: string; email: string; language: Language }
  organisation: Organisation
  role: Role
  unitId: string | null
}

/**
 * Whom a token acts for: its maker with the role of today, in its organisation only and never as an administrator.
 * Undefined when it is unknown or has ended. The demo's people, whom anybody may be, have no working tokens.
 */
export async function identifyBearer(db: Db, token: string, now: Date): Promise<BearerToken | undefined> {
  if (!token.startsWith(prefix)) return undefined
  const { rows } = await sql<BearerRow>`
    SELECT t.id, t.name, t.scopes, t.networks, m.role, m.unit_id AS "unitId",
           jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email, 'language', a.language) AS account,
           jsonb_build_object('id', o.id, 'slug', o.slug, 'kind', o.kind, 'name', o.name, 'regionKey', o.region_key, 'demo', o.demo) AS organisation
      FROM api_token t
      JOIN membership m ON m.account_id = t.account_id AND m.organisation_id = t.organisation_id
      JOIN account a ON a.id = t.account_id JOIN organisation o ON o.id = t.organisation_id
     WHERE t.token_hash = ${hashToken(token)} AND t.expires_on >= ${isoDay(now)}::date AND NOT a.demo`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { account, organisation, role, unitId, ...rest } = row
  const { language, ...person } = account
  const membership = { organisationId: organisation.id, organisationSlug: organisation.slug, role, unitId }
  const user = { ...person, isAdministrator: false, isDemo: false, memberships: [membership] }
  return { ...rest, identity: { user, language, organisations: [organisation] } }
}

/** Keeps when and from where a token was last used; once a minute is exact enough. */
export async function rememberUse(db: Db, id: string, use: { now: Date; address: string }): Promise<void> {
  const minuteAgo = new Date(use.now.getTime() - 60_000)
  await db
    .updateTable('api_token')
    .set({ last_used_at: use.now, last_used_address: use.address })
    .where('id', '=', id)
    .where((row) => row.or([row('last_used_at', 'is', null), row('last_used_at', '<', minuteAgo)]))
    .execute()
}

/** Whether a token that works from some networks only may be used from an address. */
export const worksFrom = (networks: readonly string[], address: string): boolean =>
  networks.length === 0 || addressList(networks)(address)
