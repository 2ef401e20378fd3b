import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Organisation, OrganisationKind } from '#shared/organisation.ts'
import type { Role } from '#shared/roles.ts'
import { isLanguage, type Language } from '#shared/texts.ts'

export interface Account {
  id: string
  email: string
  name: string
  passwordHash: string | null
  language: Language
  emailVerifiedAt: Date | null
  isAdministrator: boolean
  demo: boolean
}

const accounts = (tx: ReadTx) =>
  tx
    .selectFrom('account')
    .select(['id', 'email', 'name', 'password_hash', 'language', 'email_verified_at', 'is_administrator', 'demo'])

type AccountRow = Awaited<ReturnType<ReturnType<typeof accounts>['execute']>>[number]

const toAccount = (row: AccountRow): Account => ({
  id: row.id,
  email: row.email,
  name: row.name,
  passwordHash: row.password_hash,
  language: isLanguage(row.language) ? row.language : 'fi',
  emailVerifiedAt: row.email_verified_at,
  isAdministrator: row.is_administrator,
  demo: row.demo,
})

/** The account of an address in lower case. */
export async function findAccountByEmail(tx: ReadTx, email: string): Promise<Account | undefined> {
  const row = await accounts(tx).where('email', '=', email).executeTakeFirst()
  return row && toAccount(row)
}

export const getAccount = async (tx: ReadTx, id: string): Promise<Account> =>
  toAccount(await accounts(tx).where('id', '=', id).executeTakeFirstOrThrow())

/** Whether anybody has an account. */
export async function hasAccounts(tx: ReadTx): Promise<boolean> {
  return (await tx.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

export interface NewAccount {
  id?: string
  email: string
  name: string
  passwordHash: string | null
  language: Language
  emailVerifiedAt: Date | null
  isAdministrator?: boolean
  demo?: boolean
}

export async function insertAccount(tx: Tx, account: NewAccount): Promise<string> {
  const { id } = await tx
    .insertInto('account')
    .values({
      ...(account.id && { id: account.id }),
      email: account.email,
      name: account.name,
      password_hash: account.passwordHash,
      language: account.language,
      email_verified_at: account.emailVerifiedAt,
      is_administrator: account.isAdministrator ?? false,
      demo: account.demo ?? false,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface AccountChange {
  name?: string | undefined
  language?: Language | undefined
  passwordHash?: string | null
  emailVerifiedAt?: Date
  isAdministrator?: boolean
}

export async function updateAccount(tx: Tx, id: string, change: AccountChange): Promise<void> {
  const { name, language, passwordHash, emailVerifiedAt, isAdministrator } = change
  const values = {
    ...(name !== undefined && { name }),
    ...(language !== undefined && { language }),
    ...(passwordHash !== undefined && { password_hash: passwordHash }),
    ...(emailVerifiedAt !== undefined && { email_verified_at: emailVerifiedAt }),
    ...(isAdministrator !== undefined && { is_administrator: isAdministrator }),
  }
  if (Object.keys(values).length > 0) await tx.updateTable('account').set(values).where('id', '=', id).execute()
}

/** SQLSTATE of a row whose unique value another one has. */
const alreadyThere = '23505'

/** Gives an account another address, which is proved; false when somebody has it: the transaction is then lost. */
export async function updateEmail(tx: Tx, id: string, email: string, provedAt: Date): Promise<boolean> {
  try {
    await tx.updateTable('account').set({ email, email_verified_at: provedAt }).where('id', '=', id).execute()
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === alreadyThere) return false
    throw error
  }
}

/** In how many browsers the account is signed in. */
export async function countSessions(tx: ReadTx, accountId: string, now: Date): Promise<number> {
  const { count } = await tx
    .selectFrom('session')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  return count
}

export interface Place {
  organisation: Organisation
  role: Role
  unitId: string | null
}

/** The organisations that an account belongs to, by their Finnish names. */
export async function findPlaces(tx: ReadTx, accountId: string): Promise<Place[]> {
  const rows = await tx
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['o.id', 'o.slug', 'o.kind', 'o.name', 'o.region_key', 'o.demo', 'm.role', 'm.unit_id'])
    .where('m.account_id', '=', accountId)
    .orderBy(sql`o.name ->> 'fi' COLLATE "fi-x-icu"`)
    .execute()
  return rows.map((row) => ({
    organisation: {
      id: row.id,
      slug: row.slug,
      kind: row.kind as OrganisationKind,
      name: row.name,
      regionKey: row.region_key,
      demo: row.demo,
    },
    role: row.role as Role,
    unitId: row.unit_id,
  }))
}
