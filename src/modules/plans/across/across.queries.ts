import { sql } from 'kysely'

import type { GroupId, ThemeId } from '#modules/indicators/indicator.ts'
import { countyOf } from '#modules/indicators/reader.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { OrganisationKind } from '#shared/organisation.ts'
import type { GoalPartner } from '../goal.ts'
import type { IndicatorTarget } from '../targets/indicator-target.ts'
import { planStores, type StoredRow } from '../plan-rows.queries.ts'
import type { Programme } from '../plan.ts'

export interface County {
  key: string
  title: LocalText
}

/** The county that an organisation is or belongs to; undefined when it has no area in one. */
export async function findCounty(tx: ReadTx, organisationId: string): Promise<County | undefined> {
  return tx
    .selectFrom('organisation')
    .innerJoin('region', (join) => join.on('region.key', '=', countyOf('organisation.region_key')))
    .select(['region.key', 'region.title'])
    .where('organisation.id', '=', organisationId)
    .executeTakeFirst()
}

export interface OrganisationInCounty {
  id: string
  slug: string
  name: LocalText
  kind: OrganisationKind
}

/** SQL of: a region is the county or in it. */
const isWithin = (column: 'organisation.region_key' | 'region.key', county: string) =>
  sql<boolean>`(${sql.ref(column)} = ${county} OR ${sql.ref(column)} IN (SELECT region_key FROM region_member WHERE larger_key = ${county}))`

/** The county's organisation first, then the municipalities by name. */
export async function findOrganisationsWithin(tx: ReadTx, county: string): Promise<OrganisationInCounty[]> {
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'slug', 'name', 'kind'])
    .where('kind', 'in', ['municipality', 'county'])
    .where(isWithin('organisation.region_key', county))
    .orderBy(sql`kind = 'county'`, 'desc')
    .orderBy(sql`coalesce(name ->> 'fi', name ->> 'sv', name ->> 'en') COLLATE "fi-x-icu"`)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }))
}

/** The municipality or county that stands for an area here: at most one. */
export async function findOrganisationsOfRegion(tx: ReadTx, region: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('organisation')
    .select('id')
    .where('kind', 'in', ['municipality', 'county'])
    .where('region_key', '=', region)
    .execute()
  return rows.map(({ id }) => id)
}

/** Municipalities in force of the county that no organisation here stands for, by Finnish name. */
export async function findAbsentMunicipalities(tx: ReadTx, county: string): Promise<LocalText[]> {
  const rows = await tx
    .selectFrom('region')
    .select('title')
    .where('category', '=', 'kunta')
    .where('valid_to', 'is', null)
    .where(isWithin('region.key', county))
    .where(sql<boolean>`NOT EXISTS (SELECT FROM organisation WHERE organisation.region_key = region.key)`)
    .orderBy(sql`title ->> 'fi' COLLATE "fi-x-icu"`)
    .execute()
  return rows.map(({ title }) => title)
}

/** Approved programmes of several organisations; drafts are their own matter. */
export async function findApprovedProgrammes(
  tx: ReadTx,
  organisationIds: readonly string[],
): Promise<(Programme & { organisationId: string })[]> {
  const rows = await tx
    .selectFrom('programme')
    .selectAll()
    .where('organisation_id', '=', sql<string>`ANY (${organisationIds})`)
    .where('status', '=', 'approved')
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row: StoredRow<'programme'>) => ({
    id: row.id,
    version: row.version,
    organisationId: row.organisation_id,
    ...planStores.programme.toContent(row),
  }))
}

export interface GoalInProgramme {
  id: string
  title: LocalText
  populationGroup: GroupId | null
  indicators: string[]
  themes: ThemeId[]
  /** Organisations of this Kaarna that it names as partners. */
  partners: string[]
  programmeId: string
}

/** The goals of programmes in the order of the plans. */
export async function findGoalsOf(tx: ReadTx, programmeIds: readonly string[]): Promise<GoalInProgramme[]> {
  const rows = await tx
    .selectFrom('goal')
    .innerJoin('priority', 'priority.id', 'goal.priority_id')
    .select(['goal.id', 'goal.title', 'goal.population_group', 'goal.indicator_targets', 'goal.themes'])
    .select(['goal.partners', 'priority.programme_id'])
    .where('priority.programme_id', '=', sql<string>`ANY (${programmeIds})`)
    .where('goal.deleted_at', 'is', null)
    .where('priority.deleted_at', 'is', null)
    .orderBy('priority.position')
    .orderBy('goal.position')
    .orderBy('goal.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    populationGroup: row.population_group as GroupId | null,
    indicators: (row.indicator_targets as IndicatorTarget[]).map(({ indicator }) => indicator),
    themes: row.themes as ThemeId[],
    partners: (row.partners as GoalPartner[]).flatMap(({ organisationId }) => organisationId ?? []),
    programmeId: row.programme_id,
  }))
}
