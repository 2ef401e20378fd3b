import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { Register } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import { type CatalogueEntry, type RevisionHead, toIndicator, toOwnership } from './catalogue.ts'
import type { Gender, IndicatorKey } from './indicator.ts'
import { countyOf } from './reader.queries.ts'
import type { Reader } from './reader.ts'

const indicatorColumns = [
  'indicator.key',
  'indicator.register',
  'indicator.source',
  'indicator.title',
  'indicator.description',
  'indicator.interpretation',
  'indicator.limits',
  'indicator.producer',
  'indicator.unit',
  'indicator.rate_per',
  'indicator.decimals',
  'indicator.genders',
  'indicator.licence',
  'indicator.visibility',
  'indicator.may_republish',
  'indicator.owner_organisation_id',
  'indicator.updated_on',
  'indicator.direction',
  'indicator.theme',
  'indicator.population_group',
  'indicator.is_core',
  'indicator.flat_threshold',
] as const

/** Indicators with the heads of their current revisions; unknown keys are left out. */
export async function readCatalogueEntries(tx: ReadTx, keys: readonly IndicatorKey[]): Promise<CatalogueEntry[]> {
  if (keys.length === 0) return []
  const rows = await entries(tx)
    .where('indicator.key', '=', sql<string>`ANY (${keys})`)
    .execute()
  return rows.map(toEntry)
}

const entries = (tx: ReadTx) =>
  tx
    .selectFrom('indicator')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('indicator_revision')
          .selectAll()
          .whereRef('indicator_revision.indicator_key', '=', 'indicator.key')
          .orderBy('indicator_revision.number', 'desc')
          .limit(1)
          .as('revision'),
      (join) => join.onTrue(),
    )
    .select(indicatorColumns)
    .select([
      'revision.number',
      'revision.fetched_at',
      'revision.first_year',
      'revision.last_year',
      'revision.observations',
    ])
    .leftJoin('organisation as owner', 'owner.id', 'indicator.owner_organisation_id')
    .select('owner.slug as owner_slug')
    .select('owner.name as owner_name')
    .select(countyOf('owner.region_key').as('owner_county'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('indicator_revision_block as block')
          .select(['block.gender', 'block.breakdown', 'block.hash'])
          .whereRef('block.indicator_key', '=', 'indicator.key')
          .whereRef('block.number', '=', 'revision.number'),
      ).as('blocks'),
    )

type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number]

function toEntry(row: EntryRow): CatalogueEntry {
  const { number, fetched_at, first_year, last_year, observations } = row
  const revision: RevisionHead | null =
    number === null || fetched_at === null || first_year === null || last_year === null || observations === null
      ? null
      : {
          number,
          fetchedAt: fetched_at.toISOString(),
          firstYear: first_year,
          lastYear: last_year,
          observations,
          blocks: row.blocks.map(({ gender, breakdown, hash }) => ({ gender: gender as Gender, breakdown, hash })),
        }
  const indicator = toIndicator(row)
  return { indicator, source: row.source, ownership: toOwnership(row), revision }
}

/** SQL of `maySee` (reader.ts), for lists. */
export const isVisibleTo = ({ organisations, counties }: Reader) =>
  sql<boolean>`(
    indicator.visibility = 'public'
    OR indicator.owner_organisation_id = ANY (${organisations})
    OR (indicator.visibility = 'region' AND ${countyOf('owner.region_key')} = ANY (${counties})))`

export interface FindIndicatorsOptions {
  register: Register
  reader: Reader
  isCore: boolean
  hasFigures: boolean
  limit: number
}

/** Indicators by their Finnish title, without a question: to fill what nobody has chosen yet. */
export async function findIndicators(
  tx: ReadTx,
  { register, reader, isCore, hasFigures, limit }: FindIndicatorsOptions,
): Promise<CatalogueEntry[]> {
  const rows = await entries(tx)
    .where('indicator.register', '=', register)
    .where(isVisibleTo(reader))
    .where('indicator.is_core', '=', isCore)
    .where('revision.number', hasFigures ? 'is not' : 'is', null)
    .orderBy(sql`coalesce(nullif(indicator.title->>'fi', ''), '') COLLATE "fi-x-icu"`)
    .orderBy('indicator.key')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

/** Keys of the minimum data content, in its order. */
export async function readCoreKeys(tx: ReadTx, register: Register): Promise<IndicatorKey[]> {
  const rows = await tx
    .selectFrom('indicator')
    .select('key')
    .where('register', '=', register)
    .where('is_core', '=', true)
    .orderBy(sql`position ASC NULLS LAST`)
    .orderBy('key')
    .execute()
  return rows.map((row) => row.key)
}

/** Versions of register and catalogue: what is remembered of an older one is out of date. */
export async function readKnowledgeVersions(tx: ReadTx): Promise<{ register: number; catalogue: number }> {
  const rows = await tx.selectFrom('knowledge_version').select(['scope', 'version']).execute()
  const versionOf = (scope: string) => rows.find((row) => row.scope === scope)?.version ?? 0
  return { register: versionOf('register'), catalogue: versionOf('catalogue') }
}

/** Keys whose catalogue entry or current revision changed after a version. */
export async function readKeysChangedSince(tx: ReadTx, version: number): Promise<IndicatorKey[]> {
  const rows = await tx.selectFrom('indicator').select('key').where('catalogue_version', '>', version).execute()
  return rows.map((row) => row.key)
}
