import { sql } from 'kysely'

import type { Register } from '#modules/regions/region.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { lockCatalogue, nextCatalogueVersion, saveIndicators } from '../catalogue-writing.queries.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import type { IndicatorKey } from '../indicator.ts'
import { paragraphTexts } from '../sources/source-text.ts'
import { openLicences, type OwnIndicator, type OwnIndicatorContent } from './own-indicator.ts'

export interface Author {
  name: string
  now: Date
}

export interface NewOwnIndicator {
  key: IndicatorKey
  register: Register
  organisationId: string
  /** The organisation's name, as the producer. */
  producer: LocalText
  content: OwnIndicatorContent
}

/** The source of indicators that organisations bring themselves. */
export const ownSource = 'own'

export type StoredOwnIndicator = Omit<OwnIndicator, 'mayEdit'>

/** The organisation's own indicators by Finnish title, withdrawn ones last. */
export async function findOwnIndicators(tx: ReadTx, organisationId: string): Promise<StoredOwnIndicator[]> {
  const rows = await tx
    .selectFrom('own_indicator')
    .select(['indicator_key', 'description', 'unit_id', 'contact', 'version'])
    .select(['updated_at', 'updated_by', 'withdrawn_at'])
    .where('organisation_id', '=', organisationId)
    .execute()
  const entries = await readCatalogueEntries(
    tx,
    rows.map((row) => row.indicator_key),
  )
  const byKey = new Map(entries.map((entry) => [entry.indicator.key, entry]))
  const found = rows.map((row): StoredOwnIndicator => {
    const { indicator, revision } = byKey.get(row.indicator_key)!
    return {
      key: indicator.key,
      content: {
        title: indicator.title,
        description: row.description,
        unit: indicator.unit,
        decimals: indicator.decimals,
        direction: indicator.direction,
        theme: indicator.theme,
        populationGroup: indicator.populationGroup,
        licence: openLicences.find((licence) => licence === indicator.licence) ?? null,
        visibility: indicator.visibility,
        unitId: row.unit_id,
        contact: row.contact,
      },
      version: row.version,
      updatedAt: row.updated_at.toISOString(),
      updatedBy: row.updated_by,
      isWithdrawn: row.withdrawn_at !== null,
      figures: revision && {
        revision: revision.number,
        fetchedAt: revision.fetchedAt,
        firstYear: revision.firstYear,
        lastYear: revision.lastYear,
        observations: revision.observations,
      },
    }
  })
  return found.toSorted(
    (a, b) =>
      Number(a.isWithdrawn) - Number(b.isWithdrawn) ||
      textIn(a.content.title, 'fi').localeCompare(textIn(b.content.title, 'fi'), 'fi'),
  )
}

/** Adds the indicator to the catalogue. Its key must be free. */
export async function insertOwnIndicator(tx: Tx, indicator: NewOwnIndicator, author: Author): Promise<void> {
  const { key, register, organisationId, producer, content } = indicator
  const { title, description, unit, decimals, visibility, licence, direction, theme, populationGroup } = content
  await saveIndicators(tx, [
    {
      key,
      register,
      source: ownSource,
      title,
      description: paragraphTexts(description),
      interpretation: {},
      limits: {},
      producer,
      unit,
      ratePer: null,
      decimals,
      genders: [],
      updatedOn: null,
      licence,
      visibility,
      mayRepublish: mayRepublish(content),
      ownerId: organisationId,
      settings: { direction, theme, populationGroup, isCore: false, flatThreshold: null },
      position: null,
    },
  ])
  await tx
    .insertInto('own_indicator')
    .values({
      indicator_key: key,
      organisation_id: organisationId,
      description: JSON.stringify(description),
      unit_id: content.unitId,
      contact: content.contact,
      updated_at: author.now,
      updated_by: author.name,
    })
    .execute()
}

const mayRepublish = ({ visibility, licence }: OwnIndicatorContent): boolean =>
  visibility === 'public' && licence !== null

/** Changes what is said of it. Returns false when somebody else changed it since `version`. */
export async function updateOwnIndicatorContent(
  tx: Tx,
  {
    key,
    organisationId,
    version,
    content,
  }: Pick<NewOwnIndicator, 'key' | 'organisationId' | 'content'> & { version: number },
  { name, now }: Author,
): Promise<boolean> {
  await lockCatalogue(tx)
  const { numUpdatedRows } = await tx
    .updateTable('own_indicator')
    .set((eb) => ({
      description: JSON.stringify(content.description),
      unit_id: content.unitId,
      contact: content.contact,
      version: eb('version', '+', 1),
      updated_at: now,
      updated_by: name,
    }))
    .where('indicator_key', '=', key)
    .where('organisation_id', '=', organisationId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx
    .updateTable('indicator')
    .set({
      title: JSON.stringify(content.title),
      description: JSON.stringify(paragraphTexts(content.description)),
      unit: JSON.stringify(content.unit),
      decimals: content.decimals,
      direction: content.direction,
      theme: content.theme,
      population_group: content.populationGroup,
      licence: content.licence,
      visibility: content.visibility,
      may_republish: mayRepublish(content),
      catalogue_version: await nextCatalogueVersion(tx),
    })
    .where('key', '=', key)
    .where('owner_organisation_id', '=', organisationId)
    .execute()
  return true
}

/** A withdrawn indicator is seen by its organisation alone; brought back it stays so until somebody says otherwise. */
export async function setWithdrawn(
  tx: Tx,
  { key, organisationId, withdrawn }: { key: IndicatorKey; organisationId: string; withdrawn: boolean },
  { name, now }: Author,
): Promise<void> {
  await lockCatalogue(tx)
  await tx
    .updateTable('own_indicator')
    .set((eb) => ({
      withdrawn_at: withdrawn ? now : null,
      version: eb('version', '+', 1),
      updated_at: now,
      updated_by: name,
    }))
    .where('indicator_key', '=', key)
    .where('organisation_id', '=', organisationId)
    .execute()
  if (!withdrawn) return
  await tx
    .updateTable('indicator')
    .set({ visibility: 'organisation', may_republish: false, catalogue_version: await nextCatalogueVersion(tx) })
    .where('key', '=', key)
    .where('owner_organisation_id', '=', organisationId)
    .execute()
}

/** The day on which figures changed. */
export async function saveUpdatedOn(tx: Tx, keys: readonly IndicatorKey[], day: Day): Promise<void> {
  if (keys.length === 0) return
  await tx
    .updateTable('indicator')
    .set({ updated_on: day, catalogue_version: await nextCatalogueVersion(tx) })
    .where('key', '=', sql<string>`ANY (${keys})`)
    .execute()
}

/** Which of the keys the catalogue has, whoever they belong to. */
export async function findTakenKeys(tx: ReadTx, keys: readonly IndicatorKey[]): Promise<Set<IndicatorKey>> {
  const rows = await tx
    .selectFrom('indicator')
    .select('key')
    .where('key', '=', sql<string>`ANY (${keys})`)
    .execute()
  return new Set(rows.map((row) => row.key))
}
