import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { ReadTx } from '#server/db.ts'
import type { BreakdownDimension } from './breakdown.ts'

/** The ways in which people are divided, with their parts, both in order. */
export async function readBreakdownDimensions(tx: ReadTx): Promise<BreakdownDimension[]> {
  const rows = await tx
    .selectFrom('breakdown_dimension as dimension')
    .select(['dimension.key', 'dimension.title', 'dimension.is_ordered'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('breakdown_category as category')
          .select(['category.key', 'category.title'])
          .whereRef('category.dimension', '=', 'dimension.key')
          .orderBy('category.position'),
      ).as('categories'),
    )
    .orderBy('dimension.position')
    .execute()
  return rows.map(({ is_ordered: isOrdered, ...row }) => ({ ...row, isOrdered }))
}
