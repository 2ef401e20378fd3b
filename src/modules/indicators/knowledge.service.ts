import { createRegionIndex, isMunicipalityInForce, type RegionIndex } from '#modules/regions/region-index.ts'
import type { Register } from '#modules/regions/region.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { readCatalogueEntries, readCoreKeys, readKeysChangedSince, readKnowledgeVersions } from './catalogue.queries.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { type BlockCache, createBlockCache } from './cube/block-cache.ts'
import { type Block, createBlockDecoder } from './cube/block.ts'
import type { IndicatorKey } from './indicator.ts'
import { findRevision, readBlocks, type StoredRevision } from './revisions.queries.ts'

/** What a transaction sees of register, catalogue and blocks; from memory where that is not out of date. */
export interface View {
  regions: RegionIndex
  /** Unknown keys are left out. */
  entries(keys: readonly IndicatorKey[]): Promise<ReadonlyMap<IndicatorKey, CatalogueEntry>>
  coreKeys(register: Register): Promise<readonly IndicatorKey[]>
  revision(key: IndicatorKey, number: number): Promise<StoredRevision | undefined>
  /** Decoded blocks by hash; throws when one is not stored. */
  blocks(hashes: readonly string[]): Promise<ReadonlyMap<string, Block>>
}

interface RegisterMemory {
  version: number
  regions: RegionIndex
  decode: (body: Uint8Array) => Block
  cache: BlockCache
}

interface CatalogueMemory {
  version: number
  entries: Map<IndicatorKey, CatalogueEntry>
  core: Map<Register, readonly IndicatorKey[]>
}

export interface Knowledge {
  /**
   * One small question tells whether register or catalogue have changed since they were read, here or in another
   * process; it is asked in the caller's transaction, so that it is right on a replica too.
   */
  at(tx: ReadTx): Promise<View>
  readonly decodedBytes: number
}

/**
 * What a process remembers of register, catalogue and figures. Memories are replaced, never emptied: a question that is
 * still under way while they change fills one that nobody asks any more.
 */
export function createKnowledge(budgetBytes: number): Knowledge {
  let register: RegisterMemory | undefined
  let catalogue: CatalogueMemory = { version: -1, entries: new Map(), core: new Map() }

  async function registerAt(tx: ReadTx, version: number): Promise<RegisterMemory> {
    if (register?.version === version) return register
    const regions = createRegionIndex(await readRegions(tx))
    const isRanked = (key: string) => {
      const region = regions.find(key)
      return region !== undefined && isMunicipalityInForce(region)
    }
    const decode = createBlockDecoder({ slotOf: (key) => regions.slotOf(key), isRanked })
    return (register = { version, regions, decode, cache: createBlockCache(budgetBytes) })
  }

  async function catalogueAt(tx: ReadTx, version: number): Promise<CatalogueMemory> {
    if (catalogue.version >= version) return catalogue
    const entries = new Map(catalogue.entries)
    if (entries.size > 0) for (const key of await readKeysChangedSince(tx, catalogue.version)) entries.delete(key)
    return (catalogue = { version, entries, core: new Map() })
  }

  return {
    async at(tx) {
      const versions = await readKnowledgeVersions(tx)
      const registerMemory = await registerAt(tx, versions.register)
      const catalogueMemory = await catalogueAt(tx, versions.catalogue)
      return {
        regions: registerMemory.regions,
        entries: (keys) => entriesOf(tx, catalogueMemory, keys),
        coreKeys: (name) => coreKeysOf(tx, catalogueMemory, name),
        revision: (key, number) => findRevision(tx, key, number),
        blocks: (hashes) => blocksOf(tx, registerMemory, hashes),
      }
    },
    get decodedBytes() {
      return register?.cache.bytes ?? 0
    },
  }
}

async function entriesOf(tx: ReadTx, { entries }: CatalogueMemory, keys: readonly IndicatorKey[]) {
  const missing = keys.filter((key) => !entries.has(key))
  if (missing.length > 0)
    for (const entry of await readCatalogueEntries(tx, missing)) entries.set(entry.indicator.key, entry)
  return entries
}

async function coreKeysOf(tx: ReadTx, { core }: CatalogueMemory, register: Register) {
  const remembered = core.get(register)
  if (remembered) return remembered
  const keys = await readCoreKeys(tx, register)
  core.set(register, keys)
  return keys
}

async function blocksOf(tx: ReadTx, { cache, decode }: RegisterMemory, hashes: readonly string[]) {
  const blocks = new Map<string, Block>()
  const missing: string[] = []
  for (const hash of hashes) {
    const block = cache.get(hash)
    if (block) blocks.set(hash, block)
    else missing.push(hash)
  }
  if (missing.length === 0) return blocks
  const bodies = await readBlocks(tx, missing)
  for (const hash of missing) {
    const body = bodies.get(hash)
    if (!body) throw new Error(`The block ${hash} is not stored`)
    const block = decode(body)
    cache.put(hash, block)
    blocks.set(hash, block)
  }
  return blocks
}
