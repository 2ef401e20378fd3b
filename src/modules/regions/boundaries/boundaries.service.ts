import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { readRegions, readRegisterVersion } from '../regions.queries.ts'
import type { Region, RegionCategory } from '../region.ts'
import type { BoundaryCheck, BoundarySet } from './boundaries.contract.ts'
import { type FindBoundariesOptions, findBoundaries, readBoundarySets, saveBoundaries } from './boundaries.queries.ts'
import { refuseBoundary } from './boundary-fault.ts'
import { requireMost } from './check-boundaries.ts'
import type { RegionBoundaries, RegionTopology } from './boundary.ts'
import { type BoundaryQuestion, type PreparedBoundaries, prepareBoundaries } from './prepare-boundaries.ts'
import { mergeRegions } from './topology.ts'

export interface BoundaryImport extends BoundaryQuestion {
  /** A GeoJSON document. */
  document: unknown
  producer: LocalText
  licence: string
  address: string | null
  now: Date
}

export interface BoundaryImportSummary extends Omit<PreparedBoundaries, 'topology'> {
  bytes: number
  changed: boolean
}

/** Reads, simplifies and stores the boundaries of the real regions in force. Throws `invalidInput` with every fault named. */
export async function importBoundaries(tx: Tx, options: BoundaryImport): Promise<BoundaryImportSummary> {
  const { document, producer, licence, address, now } = options
  const { topology, ...told } = prepareBoundaries(document, options, await readRegions(tx))
  const { category, year } = told
  const set = { register: 'real' as const, category, year, topology, producer, licence, address, importedAt: now }
  return { ...told, ...(await saveBoundaries(tx, set)) }
}

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

/** A check as the browser shows it. */
export function tellCheck(
  { year, regions, unknown, missing, topology }: PreparedBoundaries,
  { bytes, regions: register }: { bytes: Uint8Array; regions: readonly Region[] },
): BoundaryCheck {
  const titles = new Map(register.map((region) => [region.key, region.title]))
  return {
    year,
    regions,
    of: regions + missing.length,
    missing: missing.map((key) => ({ key, title: titles.get(key) ?? {} })),
    unknown,
    bytesBefore: bytes.length,
    bytesAfter: Buffer.byteLength(JSON.stringify(topology)),
    topology,
  }
}

export interface CheckedBoundaries {
  year: number
  topology: RegionTopology
  producer: LocalText
  licence: string
  address: string | null
  now: Date
}

/** Stores what a check gave. Throws `invalidInput` for a topology that no check gives, and leaves what stood before. */
export async function storeChecked(
  tx: Tx,
  { topology, year, now, ...origin }: CheckedBoundaries,
): Promise<BoundarySet> {
  const inForce = (await readRegions(tx)).filter(
    (region) => region.register === 'real' && region.category === 'kunta' && region.validTo === null,
  )
  requireWhole(topology, new Set(inForce.map(({ key }) => key)))
  requireMost(topology.objects.regions.geometries.length, inForce.length)
  await saveBoundaries(tx, { register: 'real', category: 'kunta', year, topology, ...origin, importedAt: now })
  const stored = (await readBoundarySets(tx)).find(
    (set) => set.register === 'real' && set.category === 'kunta' && set.year === year,
  )
  return stored!
}

/** Every region is one of the register, once, and every arc is there. */
function requireWhole({ objects, arcs }: RegionTopology, known: ReadonlySet<string>): void {
  const { geometries } = objects.regions
  const isDrawn = geometries.every((region) => region.arcs.flat(2).every((arc) => (arc < 0 ? ~arc : arc) < arcs.length))
  const keys = new Set(geometries.map(({ id }) => id))
  if (!isDrawn || keys.size < geometries.length || ![...keys].every((key) => known.has(key)))
    throw refuseBoundary({ code: 'notTopology', path: 'topology', message: 'is not what a check of boundaries gives' })
}
