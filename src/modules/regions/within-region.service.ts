import type { ReadTx } from '#server/db.ts'
import type { IndexedRegion } from './region-index.ts'
import { findRegion } from './regions.queries.ts'

/** Whether a region is the given one, a part of it, or a municipality of it; nothing is within no region. */
const isWithin = ({ key, memberOf }: Pick<IndexedRegion, 'key' | 'memberOf'>, whole: string | null): boolean =>
  whole !== null && (key === whole || memberOf.includes(whole))

export async function isWithinRegion(tx: ReadTx, whole: string | null, key: string): Promise<boolean> {
  if (whole === null) return false
  const region = await findRegion(tx, key)
  return region !== undefined && isWithin(region, whole)
}

/** The keys of all that `isWithinRegion` holds for. */
export const regionsWithin = (regions: readonly IndexedRegion[], whole: string | null): Set<string> =>
  new Set(regions.filter((region) => isWithin(region, whole)).map(({ key }) => key))
