import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { toOwnership } from '../catalogue.ts'
import {
  type Direction,
  directions,
  type GroupId,
  type IndicatorKey,
  populationGroups,
  type ThemeId,
  themes,
} from '../indicator.ts'
import { countyOf } from '../reader.queries.ts'
import type { Ownership } from '../reader.ts'

/** What is stored of an indicator that the catalogue finds it by. */
export interface StoredFacts {
  key: IndicatorKey
  title: LocalText
  titleWords: string
  producer: LocalText
  direction: Direction
  theme: ThemeId | null
  populationGroup: GroupId | null
  isCore: boolean
  ownership: Ownership
  updatedOn: string | null
  lastYear: number | null
  municipalities: number | null
}

/** Of some indicators, or of all. */
export async function readStoredFacts(tx: ReadTx, keys?: readonly IndicatorKey[]): Promise<StoredFacts[]> {
  const rows = await tx
    .selectFrom('indicator')
    .leftJoin('organisation as owner', 'owner.id', 'indicator.owner_organisation_id')
    .select(['indicator.key', 'indicator.title', 'indicator.title_words', 'indicator.producer', 'indicator.direction'])
    .select(['indicator.theme', 'indicator.population_group', 'indicator.is_core', 'indicator.visibility'])
    .select(['indicator.updated_on', 'indicator.municipalities', 'indicator.owner_organisation_id'])
    .select(['owner.slug as owner_slug', 'owner.name as owner_name'])
    .select(countyOf('owner.region_key').as('owner_county'))
    .select((eb) =>
      eb
        .selectFrom('indicator_revision as revision')
        .select('revision.last_year')
        .whereRef('revision.indicator_key', '=', 'indicator.key')
        .orderBy('revision.number', 'desc')
        .limit(1)
        .as('last_year'),
    )
    .$if(keys !== undefined, (query) => query.where('indicator.key', '=', sql<string>`ANY (${keys})`))
    .execute()
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    titleWords: row.title_words,
    producer: row.producer,
    direction: directions.find((one) => one === row.direction) ?? 'neutral',
    theme: themes.find((one) => one === row.theme) ?? null,
    populationGroup: populationGroups.find((one) => one === row.population_group) ?? null,
    isCore: row.is_core,
    ownership: toOwnership(row),
    updatedOn: row.updated_on,
    lastYear: row.last_year,
    municipalities: row.municipalities,
  }))
}

/** How many municipalities there are today: real ones and the demo's. */
export async function countMunicipalitiesInForce(tx: ReadTx): Promise<{ real: number; demo: number }> {
  const rows = await tx
    .selectFrom('region')
    .select(['register', (eb) => eb.fn.countAll<number>().as('count')])
    .where('category', '=', 'kunta')
    .where('valid_to', 'is', null)
    .groupBy('register')
    .execute()
  const countOf = (register: string) => rows.find((row) => row.register === register)?.count ?? 0
  return { real: countOf('real'), demo: countOf('demo') }
}

/** Indicators that have figures of which nobody has counted the municipalities yet. */
export async function findUncounted(tx: ReadTx, limit: number): Promise<IndicatorKey[]> {
  const rows = await tx
    .selectFrom('indicator')
    .select('key')
    .where('municipalities', 'is', null)
    .where((eb) =>
      eb.exists(eb.selectFrom('indicator_revision').whereRef('indicator_revision.indicator_key', '=', 'indicator.key')),
    )
    .orderBy('key')
    .limit(limit)
    .execute()
  return rows.map((row) => row.key)
}

/** Stores how many municipalities indicators tell of, as a change of the catalogue. */
export async function saveMunicipalityCounts(
  tx: Tx,
  counts: ReadonlyMap<IndicatorKey, number>,
  version: number,
): Promise<void> {
  await tx
    .updateTable('indicator')
    .from(
      sql<{
        key: string
        municipalities: number
      }>`unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::int[])`.as<'counted'>(
        sql`counted(key, municipalities)`,
      ),
    )
    .set({ municipalities: sql`counted.municipalities`, catalogue_version: version })
    .whereRef('indicator.key', '=', sql.ref('counted.key'))
    .execute()
}
