import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { registerChanges, type RegisterEntry } from './register-changes.ts'
import type { IndexedRegion } from './region-index.ts'
import type { Merger } from './mergers.ts'
import { type Register, regionCategories, type RegionKey, toRegionKey } from './region.ts'

const columns = ['key', 'register', 'category', 'code', 'title', 'slot', 'valid_from', 'valid_to'] as const

interface RegionRow {
  key: string
  register: string
  category: string
  code: string
  title: LocalText
  slot: number
  valid_from: Day | null
  valid_to: Day | null
}

const toRegion = (row: RegionRow, memberOf: readonly RegionKey[]): IndexedRegion => ({
  key: row.key,
  register: row.register === 'demo' ? 'demo' : 'real',
  category: regionCategories.find((category) => category === row.category)!,
  code: row.code,
  title: row.title,
  memberOf: [...memberOf],
  validFrom: row.valid_from,
  validTo: row.valid_to,
  slot: row.slot,
})

/** Every region of every register, by key. */
export async function readRegions(tx: ReadTx): Promise<IndexedRegion[]> {
  const rows = await tx.selectFrom('region').select(columns).orderBy('key').execute()
  const members = await tx.selectFrom('region_member').selectAll().orderBy('larger_key').execute()
  const larger = Map.groupBy(members, (member) => member.region_key)
  return rows.map((row) => toRegion(row, larger.get(row.key)?.map((member) => member.larger_key) ?? []))
}

/** How often the register has changed: what is remembered of an older version is out of date. */
export async function readRegisterVersion(tx: ReadTx): Promise<number> {
  const row = await tx
    .selectFrom('knowledge_version')
    .select('version')
    .where('scope', '=', 'register')
    .executeTakeFirstOrThrow()
  return row.version
}

export interface SourceRegionId {
  key: RegionKey
  isCurrent: boolean
}

/** What a source's region ids mean. */
export async function readSourceRegionIds(tx: ReadTx, source: string): Promise<Map<string, SourceRegionId>> {
  const rows = await tx.selectFrom('region_source_id').selectAll().where('source', '=', source).execute()
  return new Map(rows.map((row) => [row.source_id, { key: row.region_key, isCurrent: row.is_current }]))
}

export interface SaveRegisterOptions {
  register: Register
  /** Whose ids the entries carry. */
  source: string
  entries: readonly RegisterEntry[]
  today: Day
}

/**
 * Brings a register up to what its source says: new regions get the next free slots, missing ones end today, nothing is
 * deleted. Returns how many regions changed.
 */
export async function saveRegister(tx: Tx, { register, source, entries, today }: SaveRegisterOptions): Promise<number> {
  await lockRegister(tx)
  const before = await readRegions(tx)
  const { written, ended } = registerChanges({ before, entries, register })
  if (written.length > 0) await writeRegions(tx, written)
  if (ended.length > 0) await tx.updateTable('region').set({ valid_to: today }).where('key', 'in', ended).execute()
  if (written.length > 0) await writeMembers(tx, written)
  await writeSourceIds(tx, source, register, entries)
  const changed = written.length + ended.length
  if (changed > 0) await countRegisterChange(tx)
  return changed
}

/** One writer at a time: two could give the same slot. */
async function lockRegister(tx: Tx): Promise<void> {
  await tx
    .selectFrom('knowledge_version')
    .select('version')
    .where('scope', '=', 'register')
    .forUpdate()
    .executeTakeFirstOrThrow()
}

async function countRegisterChange(tx: Tx): Promise<void> {
  await tx
    .updateTable('knowledge_version')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('scope', '=', 'register')
    .execute()
}

async function writeRegions(tx: Tx, regions: readonly IndexedRegion[]): Promise<void> {
  const rows = regions.map((region) => ({
    key: region.key,
    register: region.register,
    category: region.category,
    code: region.code,
    title: JSON.stringify(region.title),
    slot: region.slot,
    valid_from: region.validFrom,
    valid_to: region.validTo,
  }))
  await tx
    .insertInto('region')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        title: eb.ref('excluded.title'),
        valid_from: eb.ref('excluded.valid_from'),
        valid_to: eb.ref('excluded.valid_to'),
      })),
    )
    .execute()
}

/**
 * Adds municipalities that merged before the register began, so that figures of their time have a place. Those that are
 * there already stay as they are.
 */
export async function saveFormerMunicipalities(tx: Tx, mergers: readonly Merger[]): Promise<void> {
  if (mergers.length === 0) return
  await lockRegister(tx)
  const before = await readRegions(tx)
  const known = new Set(before.map(({ key }) => key))
  const nextSlot = before.reduce((most, { slot }) => Math.max(most, slot + 1), 0)
  const added = mergers
    .filter(({ code }) => !known.has(toRegionKey('real', 'kunta', code)))
    .map(({ code, title, since }, index): IndexedRegion => ({
      key: toRegionKey('real', 'kunta', code),
      register: 'real',
      category: 'kunta',
      code,
      title,
      memberOf: [],
      validFrom: null,
      validTo: `${since - 1}-12-31`,
      slot: nextSlot + index,
    }))
  if (added.length === 0) return
  await writeRegions(tx, added)
  await countRegisterChange(tx)
}

/** Writes parts of a municipality, and ends those of them that are to end. Returns how many regions changed. */
export async function saveSubAreas(
  tx: Tx,
  {
    written,
    ended,
    today,
  }: { written: readonly Omit<IndexedRegion, 'slot'>[]; ended: readonly RegionKey[]; today: Day },
): Promise<number> {
  await lockRegister(tx)
  const before = await readRegions(tx)
  const slots = new Map(before.map(({ key, slot }) => [key, slot]))
  const nextSlot = before.reduce((most, { slot }) => Math.max(most, slot + 1), 0)
  const isNew = ({ key }: { key: RegionKey }) => !slots.has(key)
  const placed = [...written.filter((one) => !isNew(one)), ...written.filter(isNew)]
  const known = placed.filter((one) => !isNew(one)).length
  const regions = placed.map((one, index) => ({ ...one, slot: slots.get(one.key) ?? nextSlot + index - known }))
  if (regions.length > 0) {
    await writeRegions(tx, regions)
    await writeMembers(tx, regions)
  }
  if (ended.length > 0) await tx.updateTable('region').set({ valid_to: today }).where('key', 'in', ended).execute()
  const changed = written.length + ended.length
  if (changed > 0) await countRegisterChange(tx)
  return changed
}

async function writeMembers(tx: Tx, regions: readonly IndexedRegion[]): Promise<void> {
  const keys = regions.map((region) => region.key)
  await tx.deleteFrom('region_member').where('region_key', 'in', keys).execute()
  const rows = regions.flatMap((region) =>
    region.memberOf.map((larger) => ({ region_key: region.key, larger_key: larger })),
  )
  if (rows.length > 0) await tx.insertInto('region_member').values(rows).execute()
}

async function writeSourceIds(
  tx: Tx,
  source: string,
  register: Register,
  entries: readonly RegisterEntry[],
): Promise<void> {
  const rows = entries.flatMap((entry) =>
    entry.sourceIds.map(({ id, isCurrent }) => ({
      source,
      source_id: id,
      region_key: `${register === 'demo' ? 'demo-' : ''}${entry.category}:${entry.code}`,
      is_current: isCurrent,
    })),
  )
  if (rows.length === 0) return
  await tx
    .insertInto('region_source_id')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['source', 'source_id']).doUpdateSet((eb) => ({
        region_key: eb.ref('excluded.region_key'),
        is_current: eb.ref('excluded.is_current'),
      })),
    )
    .execute()
}

export interface FindRegionsOptions {
  register: Register
  category?: string | undefined
  search?: string | undefined
  after?: string | undefined
  limit: number
}

/** Regions in force by key, one page. */
export async function findRegions(tx: ReadTx, options: FindRegionsOptions): Promise<IndexedRegion[]> {
  const { register, category, search, after, limit } = options
  const pattern = search && `%${search.replace(/[\\%_]/g, String.raw`\$&`)}%`
  const rows = await tx
    .selectFrom('region')
    .select(columns)
    .where('register', '=', register)
    .where('valid_to', 'is', null)
    .$if(category !== undefined, (query) => query.where('category', '=', category!))
    .$if(after !== undefined, (query) => query.where('key', '>', after!))
    .$if(Boolean(pattern), (query) =>
      query.where(
        sql<boolean>`(title->>'fi' ILIKE ${pattern} OR title->>'sv' ILIKE ${pattern} OR title->>'en' ILIKE ${pattern})`,
      ),
    )
    .orderBy('key')
    .limit(limit)
    .execute()
  return withMembers(tx, rows)
}

export async function findRegion(tx: ReadTx, key: RegionKey): Promise<IndexedRegion | undefined> {
  const rows = await tx.selectFrom('region').select(columns).where('key', '=', key).execute()
  return (await withMembers(tx, rows))[0]
}

async function withMembers(tx: ReadTx, rows: readonly RegionRow[]): Promise<IndexedRegion[]> {
  if (rows.length === 0) return []
  const keys = rows.map((row) => row.key)
  const members = await tx
    .selectFrom('region_member')
    .selectAll()
    .where('region_key', 'in', keys)
    .orderBy('larger_key')
    .execute()
  const larger = Map.groupBy(members, (member) => member.region_key)
  return rows.map((row) => toRegion(row, larger.get(row.key)?.map((member) => member.larger_key) ?? []))
}
