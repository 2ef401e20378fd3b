import type { Region, RegionKey } from '../region.ts'
import { refuseBoundary } from './boundary-fault.ts'
import { type BoundaryCategory, codeFeatures, matchRegions } from './boundary-codes.ts'
import type { RegionTopology } from './boundary.ts'
import { readGeoJson } from './geojson.ts'
import { toTopology } from './topology.ts'

export interface BoundaryQuestion {
  /** What the file does not say itself. */
  category?: BoundaryCategory | undefined
  year?: number | undefined
}

export interface PreparedBoundaries {
  category: BoundaryCategory
  year: number
  /** How many regions of the register have boundaries. */
  regions: number
  /** Codes of the file that are no regions of the register. */
  unknown: string[]
  /** Regions of the register that the file lacks. */
  missing: RegionKey[]
  topology: RegionTopology
}

/** Reads a GeoJSON document and simplifies it to the real regions in force. Throws `invalidInput` with every fault named. */
export function prepareBoundaries(
  document: unknown,
  { category: wanted, year: told }: BoundaryQuestion,
  regions: readonly Region[],
): PreparedBoundaries {
  const coded = codeFeatures(readGeoJson(document), wanted)
  const year = told ?? coded.year
  if (year === undefined)
    throw refuseBoundary({
      code: 'noYear',
      path: 'year',
      message: 'the features do not say the year in an attribute vuosi; tell it',
    })
  const { category } = coded
  const { shapes, unknown, missing } = matchRegions(coded, regions)
  if (shapes.length === 0)
    throw refuseBoundary({
      code: 'noRegions',
      path: 'features',
      message: `none of the ${coded.shapes.size} codes is a region (${category}) of the register`,
      what: String(coded.shapes.size),
    })
  return { category, year, regions: shapes.length, unknown, missing, topology: toTopology(shapes) }
}
