import type { Region, RegionKey } from './region.ts'

export interface IndexedRegion extends Region {
  /** The region's place in decoded figures. */
  slot: number
}

/** The whole register in memory, by key and by slot. */
export interface RegionIndex {
  /** By key. */
  regions: readonly IndexedRegion[]
  find(key: RegionKey): IndexedRegion | undefined
  atSlot(slot: number): IndexedRegion | undefined
  slotOf(key: RegionKey): number | undefined
}

export function createRegionIndex(regions: readonly IndexedRegion[]): RegionIndex {
  const byKey = new Map(regions.map((region) => [region.key, region]))
  const bySlot: (IndexedRegion | undefined)[] = []
  for (const region of regions) bySlot[region.slot] = region
  return {
    regions,
    find: (key) => byKey.get(key),
    atSlot: (slot) => bySlot[slot],
    slotOf: (key) => byKey.get(key)?.slot,
  }
}

/** Municipalities that exist today: the ones that ranks are made of. */
export const isMunicipalityInForce = (region: Region): boolean => region.category === 'kunta' && region.validTo === null
