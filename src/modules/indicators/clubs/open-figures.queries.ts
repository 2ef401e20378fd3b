import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { lockCatalogue, nextCatalogueVersion } from '../catalogue-writing.queries.ts'
import type { NewIndicator } from '../catalogue.ts'
import type { Direction, IndicatorKey, ThemeId } from '../indicator.ts'

/** A club and the slug of its coordinating organisation, by which it is found. */
export interface ClubToOpen {
  organisationId: string
  slug: string
}

/** Clubs with an approved figure in a round whose embargo ends on the day or has ended. */
export async function findClubsToOpen(
  tx: ReadTx,
  { real, demo }: { real: Day; demo: Day },
): Promise<(ClubToOpen & { isDemo: boolean })[]> {
  return tx
    .selectFrom('club')
    .innerJoin('organisation', 'organisation.id', 'club.organisation_id')
    .select(['club.organisation_id as organisationId', 'club.slug', 'organisation.demo as isDemo'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('club_indicator as indicator')
          .innerJoin('club_round as round', 'round.indicator_id', 'indicator.id')
          .innerJoin('club_edition as edition', (join) =>
            join.onRef('edition.indicator_id', '=', 'indicator.id').onRef('edition.edition', '=', 'round.edition'),
          )
          .innerJoin('club_figure as figure', 'figure.round_id', 'round.id')
          .select('round.id')
          .whereRef('indicator.club_id', '=', 'club.id')
          .where('edition.opens_after_embargo', '=', true)
          .where('figure.approved_value', 'is not', null)
          .where(
            sql<boolean>`round.embargo_on <= CASE WHEN organisation.demo THEN ${demo}::date ELSE ${real}::date END`,
          ),
      ),
    )
    .orderBy('club.slug')
    .execute()
}

/** Brings an opened indicator up to its definition; does nothing when it says the same. */
export async function alignOpened(tx: Tx, { key, description, unit, decimals }: NewIndicator): Promise<void> {
  const said = { description: JSON.stringify(description), unit: JSON.stringify(unit), decimals: decimals ?? 0 }
  const different = sql<boolean>`(description, unit, decimals) IS DISTINCT FROM
    (${said.description}::jsonb, ${said.unit}::jsonb, ${said.decimals}::smallint)`
  const row = await tx.selectFrom('indicator').select('key').where('key', '=', key).where(different).executeTakeFirst()
  if (!row) return
  await tx
    .updateTable('indicator')
    .set({ ...said, catalogue_version: await nextCatalogueVersion(tx) })
    .where('key', '=', key)
    .execute()
}

/** What the club has newly said of an opened indicator's direction and theme; what an administrator said stays otherwise. */
export async function saveOpenedSettings(
  tx: Tx,
  key: IndicatorKey,
  { direction, theme }: { direction: Direction; theme: ThemeId | null },
): Promise<void> {
  await lockCatalogue(tx)
  await tx
    .updateTable('indicator')
    .set({ direction, theme, catalogue_version: await nextCatalogueVersion(tx) })
    .where('key', '=', key)
    .execute()
}
