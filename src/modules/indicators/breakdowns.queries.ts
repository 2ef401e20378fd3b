import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { ReadTx, Tx } from '#server/db.ts'
import type { BreakdownDimension, BreakdownPart } from './breakdown.ts'
import { ageDimension } from './tables/find-category.ts'
import { ageCategory } from './tables/read-people.ts'

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

/** Adds age groups that nobody has named before; other parts of the people are named before they are used. */
export async function saveNewCategories(tx: Tx, parts: readonly BreakdownPart[]): Promise<void> {
  const ages = parts.filter(({ dimension }) => dimension === ageDimension).map(({ category }) => ageCategory(category))
  if (ages.length === 0) return
  await tx
    .insertInto('breakdown_category')
    .values(
      ages.map(({ key, title, position }) => ({
        dimension: ageDimension,
        key,
        title: JSON.stringify(title),
        position,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
