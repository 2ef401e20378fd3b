import type { ReadTx } from '#server/db.ts'
import { findRegion, readRegions } from './regions.queries.ts'
import { subAreasOf } from './sub-area.ts'

/** Whether a region is the given one, a part of it, or a municipality of it; nothing is within no region. */
export async function isWithinRegion(tx: ReadTx, whole: string | null, key: string): Promise<boolean> {
  if (whole === null) return false
  if (key === whole) return true
  const region = await findRegion(tx, key)
  if (!region) return false
  if (region.memberOf.includes(whole)) return true
  return subAreasOf(await readRegions(tx), whole).some((area) => area.key === key)
}
