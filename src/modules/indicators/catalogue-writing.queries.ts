import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { NewIndicator } from './catalogue.ts'
import type { IndicatorKey, IndicatorSettings } from './indicator.ts'

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
