import type { RegionKey } from '#modules/regions/region.ts'

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

export interface Ownership {
  /** Null: figures of a statistics producer. */
  ownerId: string | null
  /** The county that the owner belongs to. */
  ownerCounty: RegionKey | null
  visibility: Visibility
}

/** Whether the indicator exists for the reader. */
export function maySee({ ownerId, ownerCounty, visibility }: Ownership, reader: Reader): boolean {
  if (visibility === 'public') return true
  if (ownerId !== null && reader.organisations.includes(ownerId)) return true
  return visibility === 'region' && ownerCounty !== null && reader.counties.includes(ownerCounty)
}
