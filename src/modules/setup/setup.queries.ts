import { hasAccounts } from '#modules/organisations/accounts.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'

/** As long as nobody has an account there is nobody to let others in. */
export async function isSetupNeeded(tx: ReadTx): Promise<boolean> {
  const done = await tx.selectFrom('setup').select('id').executeTakeFirst()
  return !done && !(await hasAccounts(tx))
}

/** False when somebody else was first; one of two at the same time waits for the other. */
export async function insertSetup(tx: Tx, completedAt: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('setup')
    .values({ completed_at: completedAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
