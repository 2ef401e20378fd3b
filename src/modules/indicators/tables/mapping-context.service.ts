import { mergers } from '#modules/regions/mergers.ts'
import type { Register, RegionKey } from '#modules/regions/region.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { readBreakdownDimensions } from '../breakdowns.queries.ts'
import type { KnownIndicator, MappingContext } from './map-figures.ts'

export interface ContextOptions {
  register: Register
  /** The municipality whose sub-areas are known by name. */
  home?: RegionKey | undefined
  /** Indicators that a column may name. */
  indicators?: readonly KnownIndicator[]
}

/** What a table's words are read against, as it stands now. */
export async function readMappingContext(
  tx: ReadTx,
  { register, home, indicators = [] }: ContextOptions,
): Promise<MappingContext> {
  const regions = await readRegions(tx)
  const dimensions = await readBreakdownDimensions(tx)
  return {
    register,
    regions: regions.filter((region) => region.register === register),
    mergers,
    ...(home !== undefined && { home }),
    dimensions,
    indicators,
  }
}
