import type { RegionKey } from '#modules/regions/region.ts'
import type { LocalText } from '#shared/local-text.ts'

export const visibilities = ['public', 'region', 'organisation'] as const
/** Who may see an indicator's figures: anybody, the organisations of the owner's county, or the owner alone. */
export type Visibility = (typeof visibilities)[number]

/** On whose behalf figures are read: decides which indicators exist for them. */
export interface Reader {
  /** Ids of the organisations that the reader is a member of, or speaks for. */
  organisations: readonly string[]
  /** Counties (hyvinvointialue) of these organisations. */
  counties: readonly RegionKey[]
}

/** Public pages, open data, and whoever is not signed in. */
export const everyone: Reader = { organisations: [], counties: [] }

export interface Owner {
  id: string
  slug: string
  name: LocalText
  /** The county that the organisation is, or belongs to. */
  county: RegionKey | null
}

export interface Ownership {
  /** Null: figures of a statistics producer. */
  owner: Owner | null
  visibility: Visibility
}

/** Whether the indicator exists for the reader. */
export function maySee({ owner, visibility }: Ownership, reader: Reader): boolean {
  if (visibility === 'public') return true
  if (owner === null) return false
  if (reader.organisations.includes(owner.id)) return true
  return visibility === 'region' && owner.county !== null && reader.counties.includes(owner.county)
}
