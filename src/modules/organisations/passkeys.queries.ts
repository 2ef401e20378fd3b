import type { ReadTx, Tx } from '#server/db.ts'
import type { ReadChallenge } from './passkey-challenge.ts'

export interface Passkey {
  id: string
  accountId: string
  name: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
  createdAt: Date
  lastUsedAt: Date | null
}

const toPasskey = (row: Awaited<ReturnType<ReturnType<typeof passkeys>['execute']>>[number]): Passkey => ({
  id: row.id,
  accountId: row.account_id,
  name: row.name,
  publicKey: new Uint8Array(row.public_key),
  counter: row.counter,
  transports: row.transports,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
})

const passkeys = (tx: ReadTx) => tx.selectFrom('passkey').selectAll()

export const findPasskeys = async (tx: ReadTx, accountId: string): Promise<Passkey[]> =>
  (await passkeys(tx).where('account_id', '=', accountId).orderBy('created_at').execute()).map(toPasskey)

export async function findPasskey(tx: ReadTx, id: string): Promise<Passkey | undefined> {
  const row = await passkeys(tx).where('id', '=', id).executeTakeFirst()
  return row && toPasskey(row)
}

/** False when a passkey with the id exists already. */
export async function insertPasskey(tx: Tx, passkey: Omit<Passkey, 'lastUsedAt'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('passkey')
    .values({
      id: passkey.id,
      account_id: passkey.accountId,
      name: passkey.name,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: passkey.transports,
      created_at: passkey.createdAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function updatePasskeyUse(tx: Tx, id: string, counter: number, now: Date): Promise<void> {
  await tx.updateTable('passkey').set({ counter, last_used_at: now }).where('id', '=', id).execute()
}

export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Removes all passkeys of an account; returns how many there were. */
export async function deletePasskeys(tx: Tx, accountId: string): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('passkey').where('account_id', '=', accountId).executeTakeFirst()
  return Number(numDeletedRows)
}

/** Uses a challenge up; false when it was answered before. Challenges that have ended are forgotten. */
export async function takeChallenge(tx: Tx, { hash, expiresAt }: ReadChallenge, now: Date): Promise<boolean> {
  await tx.deleteFrom('used_challenge').where('expires_at', '<=', now).execute()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('used_challenge')
    .values({ challenge_hash: hash, expires_at: expiresAt })
    .onConflict((conflict) => conflict.column('challenge_hash').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
