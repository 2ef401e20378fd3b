import type { ReadTx, Tx } from '#server/db.ts'
import { newBearerToken } from '#server/bearer.ts'
import { hashToken } from '#server/session.ts'
import type { TokenScope } from '#shared/api-area.ts'
import { addDays, type Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { type NewApiToken, reminderDays } from './api-token.ts'

export interface ApiTokenRow {
  id: string
  name: string
  ending: string
  maker: { id: string; name: string }
  scopes: TokenScope[]
  networks: string[]
  createdAt: Date
  expiresOn: Day
  lastUsedAt: Date | null
  lastUsedFrom: string | null
}

interface Owned {
  organisationId: string
  accountId: string
}

/** Makes a token and returns it; the database keeps its hash and its last characters. */
export async function insertApiToken(
  tx: Tx,
  { organisationId, accountId }: Owned,
  made: NewApiToken & { id?: string; now: Date },
): Promise<{ id: string; token: string }> {
  const token = newBearerToken()
  const { id } = await tx
    .insertInto('api_token')
    .values({
      ...(made.id !== undefined && { id: made.id }),
      organisation_id: organisationId,
      account_id: accountId,
      name: made.name,
      token_hash: hashToken(token),
      ending: token.slice(-4),
      scopes: [...made.scopes],
      networks: [...made.networks],
      created_at: made.now,
      expires_on: made.expiresOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

/** An organisation's tokens, the newest first; of one person when `accountId` is given. */
export async function findApiTokens(
  tx: ReadTx,
  { organisationId, accountId }: { organisationId: string; accountId: string | undefined },
): Promise<ApiTokenRow[]> {
  let asked = tx
    .selectFrom('api_token as t')
    .innerJoin('account as a', 'a.id', 't.account_id')
    .select(['t.id', 't.name', 't.ending', 't.scopes', 't.networks', 't.account_id', 'a.name as maker'])
    .select(['t.created_at', 't.expires_on', 't.last_used_at', 't.last_used_address'])
    .where('t.organisation_id', '=', organisationId)
    .orderBy('t.created_at', 'desc')
    .orderBy('t.id')
  if (accountId !== undefined) asked = asked.where('t.account_id', '=', accountId)
  return (await asked.execute()).map((row) => ({
    id: row.id,
    name: row.name,
    ending: row.ending,
    maker: { id: row.account_id, name: row.maker },
    scopes: row.scopes as TokenScope[],
    networks: row.networks,
    createdAt: row.created_at,
    expiresOn: row.expires_on,
    lastUsedAt: row.last_used_at,
    lastUsedFrom: row.last_used_address,
  }))
}

/** The name of the token that is gone; undefined when there was none. `accountId` undefined: whosever it is. */
export async function deleteApiToken(
  tx: Tx,
  { organisationId, accountId, id }: { organisationId: string; accountId: string | undefined; id: string },
): Promise<string | undefined> {
  let leaving = tx.deleteFrom('api_token').where('organisation_id', '=', organisationId).where('id', '=', id)
  if (accountId !== undefined) leaving = leaving.where('account_id', '=', accountId)
  return (await leaving.returning('name').executeTakeFirst())?.name
}

/** Tokens that ended before a day: nobody needs to see them any more. */
export async function deleteEndedTokens(tx: Tx, before: Day): Promise<void> {
  await tx.deleteFrom('api_token').where('expires_on', '<', before).execute()
}

export interface EndingToken {
  id: string
  name: string
  expiresOn: Day
  organisation: LocalText
  organisationSlug: string
  maker: { name: string; email: string; language: Language }
}

/** Marks those that end soon and whose makers do not know it yet as told, and returns them. */
export async function markReminded(tx: Tx, { now, today }: { now: Date; today: Day }): Promise<EndingToken[]> {
  const rows = await tx
    .updateTable('api_token as t')
    .from('account as a')
    .innerJoin('organisation as o', (join) => join.onTrue())
    .set({ reminded_at: now })
    .whereRef('a.id', '=', 't.account_id')
    .whereRef('o.id', '=', 't.organisation_id')
    .where('a.demo', '=', false)
    .where('t.reminded_at', 'is', null)
    .where('t.expires_on', '>=', today)
    .where('t.expires_on', '<=', addDays(today, reminderDays))
    .returning(['t.id', 't.name', 't.expires_on', 'o.name as organisation', 'o.slug'])
    .returning(['a.name as maker', 'a.email', 'a.language'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    expiresOn: row.expires_on,
    organisation: row.organisation,
    organisationSlug: row.slug,
    maker: { name: row.maker, email: row.email, language: row.language as Language },
  }))
}
