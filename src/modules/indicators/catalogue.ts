import { type RegionKey, registerOf } from '#modules/regions/region.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Breakdown } from './breakdown.ts'
import {
  directions,
  type Gender,
  genders,
  type Indicator,
  type IndicatorKey,
  type IndicatorSettings,
  populationGroups,
  themes,
} from './indicator.ts'
import { type Ownership, visibilities } from './reader.ts'

/** An indicator as a source brings it, with the settings that it begins with. */
export interface NewIndicator extends Omit<Indicator, keyof IndicatorSettings | 'decimals'> {
  source: string
  /** Null: the source does not say, so that its figures tell. */
  decimals: number | null
  /** The organisation whose own figures they are. */
  ownerId?: string
  settings: IndicatorSettings
  /** Place in the minimum data content; null for others. */
  position: number | null
}

/** A revision without its figures: which blocks it has. */
export interface RevisionHead {
  number: number
  fetchedAt: string
  firstYear: number
  lastYear: number
  observations: number
  blocks: readonly { gender: Gender; breakdown: Breakdown; hash: string }[]
}

export interface CatalogueEntry {
  indicator: Indicator
  source: string
  ownership: Ownership
  /** The current one; null when no figures have been fetched. */
  revision: RevisionHead | null
}

/** Settings of an indicator about which nobody has decided anything. */
export const undecided: IndicatorSettings = {
  direction: 'neutral',
  theme: null,
  populationGroup: null,
  isCore: false,
  flatThreshold: null,
}

export const blockOf = (revision: RevisionHead, gender: Gender, breakdown: Breakdown = ''): string | undefined =>
  revision.blocks.find((block) => block.gender === gender && block.breakdown === breakdown)?.hash

interface StoredIndicator {
  key: IndicatorKey
  title: LocalText
  description: LocalText
  interpretation: LocalText
  limits: LocalText
  producer: LocalText
  unit: LocalText
  rate_per: number | null
  decimals: number
  genders: readonly string[]
  licence: string | null
  visibility: string
  may_republish: boolean
  updated_on: string | null
  direction: string
  theme: string | null
  population_group: string | null
  is_core: boolean
  flat_threshold: number | null
}

const known = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((candidate) => candidate === value) ?? null

export const toIndicator = (row: StoredIndicator): Indicator => ({
  key: row.key,
  register: registerOf(row.key),
  title: row.title,
  description: row.description,
  interpretation: row.interpretation,
  limits: row.limits,
  producer: row.producer,
  unit: row.unit,
  ratePer: row.rate_per,
  decimals: row.decimals,
  genders: genders.filter((gender) => row.genders.includes(gender)),
  direction: known(directions, row.direction) ?? 'neutral',
  theme: known(themes, row.theme),
  populationGroup: known(populationGroups, row.population_group),
  isCore: row.is_core,
  flatThreshold: row.flat_threshold,
  updatedOn: row.updated_on,
  licence: row.licence,
  visibility: known(visibilities, row.visibility) ?? 'organisation',
  mayRepublish: row.may_republish,
})

interface StoredOwnership {
  owner_organisation_id: string | null
  owner_slug: string | null
  owner_name: LocalText | null
  owner_county: RegionKey | null
  visibility: string
}

export const toOwnership = (row: StoredOwnership): Ownership => ({
  owner:
    row.owner_organisation_id !== null && row.owner_slug !== null && row.owner_name !== null
      ? { id: row.owner_organisation_id, slug: row.owner_slug, name: row.owner_name, county: row.owner_county }
      : null,
  visibility: known(visibilities, row.visibility) ?? 'organisation',
})
