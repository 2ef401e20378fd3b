import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Role } from '#shared/roles.ts'

export interface PersonRow {
  id: string
  name: string
  email: string
  role: Role
  unitId: string | null
}

const people = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select(['a.id', 'a.name', 'a.email', 'm.role', 'm.unit_id as unitId'])
    .where('m.organisation_id', '=', organisationId)
    .orderBy(sql`a.name COLLATE "fi-x-icu"`)

/** The people of an organisation, by name. */
export const findPeople = async (tx: ReadTx, organisationId: string): Promise<PersonRow[]> =>
  (await people(tx, organisationId).execute()).map((row) => ({ ...row, role: row.role as Role }))

export interface Joining {
  organisationId: string
  accountId: string
  role: Role
  unitId: string | null
}

export async function insertMembership(tx: Tx, { organisationId, accountId, role, unitId }: Joining): Promise<void> {
  const values = { organisation_id: organisationId, account_id: accountId, role, unit_id: unitId }
  await tx.insertInto('membership').values(values).execute()
}

export async function updateMembership(tx: Tx, { organisationId, accountId, role, unitId }: Joining): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ role, unit_id: unitId })
    .where('organisation_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .execute()
}

export async function deleteMembership(tx: Tx, organisationId: string, accountId: string): Promise<void> {
  await tx
    .deleteFrom('membership')
    .where('organisation_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .execute()
}

/** Whether the account is a demo person that belongs to a demo organisation. */
export async function isDemoMember(tx: ReadTx, accountId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select('a.id')
    .where('a.id', '=', accountId)
    .where('a.demo', '=', true)
    .where('o.demo', '=', true)
    .executeTakeFirst()
  return row !== undefined
}
