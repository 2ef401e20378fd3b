import type { ReadTx, Tx } from '#server/db.ts'
import type { IndicatorKey } from '../indicator.ts'

/** A person's favourites, the newest first. */
export async function readFavourites(tx: ReadTx, accountId: string): Promise<IndicatorKey[]> {
  const rows = await tx
    .selectFrom('favourite_indicator')
    .select('indicator_key')
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('indicator_key')
    .execute()
  return rows.map((row) => row.indicator_key)
}

interface Favourite {
  accountId: string
  key: IndicatorKey
  now: Date
}

/** One that is a favourite already stays as it is. */
export async function insertFavourite(tx: Tx, { accountId, key, now }: Favourite): Promise<void> {
  await tx
    .insertInto('favourite_indicator')
    .values({ account_id: accountId, indicator_key: key, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteFavourite(tx: Tx, { accountId, key }: Omit<Favourite, 'now'>): Promise<void> {
  await tx
    .deleteFrom('favourite_indicator')
    .where('account_id', '=', accountId)
    .where('indicator_key', '=', key)
    .execute()
}
