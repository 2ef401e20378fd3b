import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { Register } from '#modules/regions/region.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { type CatalogueEntry, type NewIndicator, type RevisionHead, toIndicator, toOwnership } from './catalogue.ts'
import type { Gender, IndicatorKey, IndicatorSettings } from './indicator.ts'
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

/** Whoever changes indicators or their revisions takes this lock before anything else, so that two writers cannot wait for each other. */
export async function lockCatalogue(tx: Tx): Promise<void> {
  await tx
    .selectFrom('knowledge_version')
    .select('version')
    .where('scope', '=', 'catalogue')
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** Counts a change of the catalogue, under its lock: versions are committed in their order. */
export async function nextCatalogueVersion(tx: Tx): Promise<number> {
  const row = await tx
    .updateTable('knowledge_version')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('scope', '=', 'catalogue')
    .returning('version')
    .executeTakeFirstOrThrow()
  return row.version
}

/**
 * Brings the catalogue up to what a source says. Settings (direction to threshold) are set for new indicators only; what
 * an administrator decided stays. Descriptions that the source's list lacks stay too. Returns the keys that are new or different.
 */
export async function saveIndicators(tx: Tx, indicators: readonly NewIndicator[]): Promise<IndicatorKey[]> {
  await lockCatalogue(tx)
  const known = new Map((await readSourceSides(tx, indicators)).map((row) => [row.key, row.content]))
  const written = indicators.filter((indicator) => known.get(indicator.key) !== contentOf(indicator))
  if (written.length === 0) return []
  const version = await nextCatalogueVersion(tx)
  for (let start = 0; start < written.length; start += 1000)
    await insertIndicators(tx, written.slice(start, start + 1000), version)
  return written.map((indicator) => indicator.key)
}

const contentOf = ({
  register,
  source,
  title,
  producer,
  licence,
}: Pick<NewIndicator, 'register' | 'source' | 'title' | 'producer' | 'licence'>) =>
  JSON.stringify([register, source, title.fi, title.sv, title.en, producer.fi, producer.sv, producer.en, licence])

async function readSourceSides(
  tx: ReadTx,
  indicators: readonly NewIndicator[],
): Promise<{ key: string; content: string }[]> {
  const rows = await tx
    .selectFrom('indicator')
    .select(['key', 'register', 'source', 'title', 'producer', 'licence'])
    .where('key', '=', sql<string>`ANY (${indicators.map((indicator) => indicator.key)})`)
    .execute()
  return rows.map((row) => ({
    key: row.key,
    content: contentOf({ ...row, register: row.register === 'demo' ? 'demo' : 'real' }),
  }))
}

async function insertIndicators(tx: Tx, indicators: readonly NewIndicator[], version: number): Promise<void> {
  await tx
    .insertInto('indicator')
    .values(
      indicators.map((indicator) => ({
        ...toSourceColumns(indicator),
        ...toSettingColumns(indicator.settings),
        position: indicator.position,
        catalogue_version: version,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        title: eb.ref('excluded.title'),
        producer: eb.ref('excluded.producer'),
        licence: eb.ref('excluded.licence'),
        may_republish: eb.ref('excluded.may_republish'),
        catalogue_version: eb.ref('excluded.catalogue_version'),
      })),
    )
    .execute()
}

const toSourceColumns = (indicator: NewIndicator) => ({
  key: indicator.key,
  register: indicator.register,
  source: indicator.source,
  title: JSON.stringify(indicator.title),
  description: JSON.stringify(indicator.description),
  interpretation: JSON.stringify(indicator.interpretation),
  limits: JSON.stringify(indicator.limits),
  producer: JSON.stringify(indicator.producer),
  unit: JSON.stringify(indicator.unit),
  rate_per: indicator.ratePer,
  decimals: indicator.decimals ?? undefined,
  genders: indicator.genders,
  licence: indicator.licence,
  visibility: indicator.visibility,
  may_republish: indicator.mayRepublish,
  owner_organisation_id: indicator.ownerId ?? null,
  updated_on: indicator.updatedOn,
})

const toSettingColumns = (settings: IndicatorSettings) => ({
  direction: settings.direction,
  theme: settings.theme,
  population_group: settings.populationGroup,
  is_core: settings.isCore,
  flat_threshold: settings.flatThreshold,
})

/** What the source's full description adds to its list's entry: texts, unit, and the day its figures changed. */
export async function saveDetails(tx: Tx, indicator: NewIndicator): Promise<void> {
  const { description, interpretation, limits, unit, rate_per, decimals, updated_on } = toSourceColumns(indicator)
  const columns = { description, interpretation, limits, unit, rate_per, decimals, updated_on }
  await lockCatalogue(tx)
  await tx
    .updateTable('indicator')
    .set({ ...columns, catalogue_version: await nextCatalogueVersion(tx) })
    .where('key', '=', indicator.key)
    .execute()
}

/** Returns false when there is no such indicator. */
export async function updateSettings(tx: Tx, key: IndicatorKey, settings: IndicatorSettings): Promise<boolean> {
  await lockCatalogue(tx)
  const version = await nextCatalogueVersion(tx)
  const { numUpdatedRows } = await tx
    .updateTable('indicator')
    .set({ ...toSettingColumns(settings), catalogue_version: version })
    .where('key', '=', key)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface FetchMark {
  firstYear: number
  lastYear: number
  /** The source's own day of change when the figures were fetched; null: it was not asked. */
  updatedOn: Day | null
}

/** What the last fetch of each indicator asked for and learnt. */
export async function readFetchMarks(tx: ReadTx, source: string): Promise<Map<IndicatorKey, FetchMark>> {
  const rows = await tx
    .selectFrom('indicator')
    .select(['key', 'fetched_first_year', 'fetched_last_year', 'fetched_updated_on'])
    .where('source', '=', source)
    .where('fetched_first_year', 'is not', null)
    .execute()
  return new Map(
    rows.map((row) => [
      row.key,
      { firstYear: row.fetched_first_year!, lastYear: row.fetched_last_year!, updatedOn: row.fetched_updated_on },
    ]),
  )
}

export async function saveFetchMarks(tx: Tx, marks: ReadonlyMap<IndicatorKey, FetchMark>): Promise<void> {
  if (marks.size === 0) return
  const list = JSON.stringify(Array.from(marks, ([key, mark]) => ({ key, ...mark })))
  await tx
    .updateTable('indicator')
    .from(
      sql<{ key: string } & FetchMark>`jsonb_to_recordset(${list}::jsonb)`.as<'mark'>(
        sql`mark(key text, "firstYear" smallint, "lastYear" smallint, "updatedOn" date)`,
      ),
    )
    .set((eb) => ({
      fetched_first_year: eb.ref('mark.firstYear'),
      fetched_last_year: eb.ref('mark.lastYear'),
      fetched_updated_on: eb.ref('mark.updatedOn'),
    }))
    .whereRef('indicator.key', '=', 'mark.key')
    .execute()
}
