import { sql } from 'kysely'

import { contentTag } from '#server/content-tag.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Register, RegionCategory } from '../region.ts'
import type { BoundarySet } from './boundaries.contract.ts'
import type { RegionTopology } from './boundary.ts'

export interface StoredBoundaries {
  register: Register
  category: RegionCategory
  year: number
  topology: RegionTopology
  /** Changes with the topology. */
  hash: string
  producer: LocalText
  licence: string | null
  address: string | null
  importedAt: Date
}

export interface FindBoundariesOptions {
  register: Register
  category: RegionCategory
  /** The newest of all unless told. */
  year?: number | undefined
}

export async function findBoundaries(
  tx: ReadTx,
  { register, category, year }: FindBoundariesOptions,
): Promise<StoredBoundaries | undefined> {
  const row = await tx
    .selectFrom('region_boundary')
    .selectAll()
    .where('register', '=', register)
    .where('category', '=', category)
    .$if(year !== undefined, (query) => query.where('year', '=', year!))
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { topology, imported_at: importedAt, ...same } = row
  return { ...same, register, category, importedAt, topology: JSON.parse(topology) as RegionTopology }
}

/** All that are stored, without their lines; the newest year first. */
export async function readBoundarySets(tx: ReadTx): Promise<BoundarySet[]> {
  const rows = await tx
    .selectFrom('region_boundary')
    .select(['register', 'category', 'year', 'producer', 'licence', 'address', 'imported_at'])
    .select([
      sql<number>`octet_length(topology)`.as('bytes'),
      sql<number>`jsonb_array_length(topology::jsonb #> '{objects,regions,geometries}')`.as('regions'),
    ])
    .orderBy('year', 'desc')
    .orderBy('category')
    .execute()
  return rows.map(({ imported_at: importedAt, ...set }) => ({
    ...set,
    register: set.register as Register,
    category: set.category as RegionCategory,
    importedAt: importedAt.toISOString(),
  }))
}

/** Puts the boundaries in the place of earlier ones of the same set and year; returns their size and whether they differ. */
export async function saveBoundaries(
  tx: Tx,
  { topology, importedAt, producer, ...set }: Omit<StoredBoundaries, 'hash'>,
): Promise<{ bytes: number; changed: boolean }> {
  const text = JSON.stringify(topology)
  const hash = contentTag(text)
  const before = await findBoundaries(tx, set)
  const row = { ...set, topology: text, hash, producer: JSON.stringify(producer), imported_at: importedAt }
  await tx
    .insertInto('region_boundary')
    .values(row)
    .onConflict((conflict) => conflict.columns(['register', 'category', 'year']).doUpdateSet(row))
    .execute()
  return { bytes: Buffer.byteLength(text), changed: before?.hash !== hash }
}
