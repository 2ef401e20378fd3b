import type { ReadTx, Tx } from '#server/db.ts'
import type { ClockAuthor } from '../entries.queries.ts'

/** When a year was made and by whom; undefined: it was not. */
export const findMadeYear = (tx: ReadTx, organisationId: string, year: number) =>
  tx
    .selectFrom('clock_year')
    .select(['made_at as at', 'made_by as byName'])
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .executeTakeFirst()

/** Whether the year was not made before. */
export async function insertMadeYear(
  tx: Tx,
  { organisationId, now, name }: ClockAuthor,
  year: number,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('clock_year')
    .values({ organisation_id: organisationId, year, made_at: now, made_by: name })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
