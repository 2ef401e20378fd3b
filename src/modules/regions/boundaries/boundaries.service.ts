import type { ReadTx, Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { LocalText } from '#shared/local-text.ts'
import { readRegions, readRegisterVersion } from '../regions.queries.ts'
import type { Region, RegionCategory } from '../region.ts'
import { type FindBoundariesOptions, findBoundaries, saveBoundaries } from './boundaries.queries.ts'
import { type BoundaryCategory, codeFeatures, matchRegions } from './boundary-codes.ts'
import type { RegionBoundaries } from './boundary.ts'
import { readGeoJson } from './geojson.ts'
import { mergeRegions, toTopology } from './topology.ts'

export interface BoundaryImport {
  /** A GeoJSON document. */
  document: unknown
  /** What the file does not say itself. */
  category?: BoundaryCategory | undefined
  year?: number | undefined
  producer: LocalText
  licence: string
  address: string | null
  now: Date
}

export interface BoundaryImportSummary {
  category: BoundaryCategory
  year: number
  regions: number
  /** Codes of the file that are no regions of the register. */
  unknown: string[]
  /** Regions of the register that the file lacks. */
  missing: string[]
  bytes: number
  changed: boolean
}

/** Reads, simplifies and stores the boundaries of the real regions in force. Throws `invalidInput` with every fault named. */
export async function importBoundaries(tx: Tx, options: BoundaryImport): Promise<BoundaryImportSummary> {
  const { document, producer, licence, address, now } = options
  const coded = codeFeatures(readGeoJson(document), options.category)
  const year = options.year ?? coded.year
  if (year === undefined) throw refuse('year', 'the features do not say the year in an attribute vuosi; tell it')
  const { category } = coded
  const { shapes, unknown, missing } = matchRegions(coded, await readRegions(tx))
  if (shapes.length === 0)
    throw refuse('features', `none of the ${coded.shapes.size} codes is a region (${category}) of the register`)
  const saved = await saveBoundaries(tx, {
    register: 'real',
    category,
    year,
    topology: toTopology(shapes),
    producer,
    licence,
    address,
    importedAt: now,
  })
  return { category, year, regions: shapes.length, unknown, missing, ...saved }
}

const refuse = (path: string, message: string): AppError =>
  new AppError('invalidInput', `${path}: ${message}`, { faults: [{ path, message }] })

interface FoundBoundaries {
  /** Changes when the answer would. */
  etag: string
  answer: () => RegionBoundaries
}

/**
 * The boundaries of a set of regions: as they were imported, else put together from the municipalities that belong to
 * each of them today. Undefined when there are none of either.
 */
export async function readBoundaries(tx: ReadTx, asked: FindBoundariesOptions): Promise<FoundBoundaries | undefined> {
  const own = await findBoundaries(tx, asked)
  const stored =
    own ?? (asked.category === 'kunta' ? undefined : await findBoundaries(tx, { ...asked, category: 'kunta' }))
  if (!stored) return undefined
  const { hash, topology, importedAt, ...origin } = stored
  const described = { ...origin, category: asked.category, importedAt: importedAt.toISOString() }
  if (own) return { etag: `${hash}-${stored.year}`, answer: () => ({ ...described, mergedFrom: null, topology }) }

  const regions = await readRegions(tx)
  const larger = largerKeys(regions, asked.category)
  const merge = () => mergeRegions(topology, (key) => larger.get(key))
  if (larger.size === 0) return undefined
  return {
    etag: `${hash}-${stored.year}-${asked.category}-${await readRegisterVersion(tx)}`,
    answer: () => ({ ...described, mergedFrom: 'kunta', topology: merge() }),
  }
}

/** The region of a category that each smaller region belongs to. */
function largerKeys(regions: readonly Region[], category: RegionCategory): Map<string, string> {
  const ofCategory = new Set(regions.filter((region) => region.category === category).map(({ key }) => key))
  return new Map(
    regions.flatMap(({ key, memberOf }) => {
      const larger = memberOf.find((one) => ofCategory.has(one))
      return larger === undefined ? [] : [[key, larger]]
    }),
  )
}
