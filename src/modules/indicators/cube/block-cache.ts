import type { Block } from './block.ts'

export interface BlockCache {
  get(hash: string): Block | undefined
  /** Keeps a block, and lets go of those that were not asked for longest while there are too many bytes. */
  put(hash: string, block: Block): void
  clear(): void
  readonly bytes: number
  readonly count: number
}

/** Decoded blocks by hash within a budget. A block is immutable, so that nothing in here can be out of date. */
export function createBlockCache(budgetBytes: number): BlockCache {
  const blocks = new Map<string, Block>()
  let bytes = 0

  function remove(hash: string): void {
    const block = blocks.get(hash)
    if (!block) return
    blocks.delete(hash)
    bytes -= block.bytes
  }

  return {
    get(hash) {
      const block = blocks.get(hash)
      if (!block) return undefined
      // A Map keeps the order of insertion: what was asked for last stands last.
      blocks.delete(hash)
      blocks.set(hash, block)
      return block
    },
    put(hash, block) {
      remove(hash)
      blocks.set(hash, block)
      bytes += block.bytes
      for (const oldest of blocks.keys()) {
        if (bytes <= budgetBytes || oldest === hash) break
        remove(oldest)
      }
    },
    clear() {
      blocks.clear()
      bytes = 0
    },
    get bytes() {
      return bytes
    },
    get count() {
      return blocks.size
    },
  }
}
