import type { ReadTx, Tx } from '../db.ts'
import { addressHash } from '../mail.ts'

/** Which of some addresses have refused a letter for good, and when: letters leave to them no more. */
export async function findBounces(
  tx: ReadTx,
  secret: Buffer,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (addresses.length === 0) return new Map()
  const hashes = new Map(addresses.map((address) => [address, addressHash(secret, address)]))
  const rows = await tx
    .selectFrom('mail_bounce')
    .select(['address_hash', 'at'])
    .where('address_hash', 'in', [...hashes.values()])
    .execute()
  const found = new Map(rows.map((row) => [row.address_hash.toString('hex'), row.at]))
  return new Map(
    [...hashes].flatMap(([address, hash]) => {
      const at = found.get(hash.toString('hex'))
      return at ? [[address, at]] : []
    }),
  )
}

/** The address has proved itself: letters leave to it again. */
export async function forgetBounce(tx: Tx, secret: Buffer, address: string): Promise<void> {
  await tx.deleteFrom('mail_bounce').where('address_hash', '=', addressHash(secret, address)).execute()
}
