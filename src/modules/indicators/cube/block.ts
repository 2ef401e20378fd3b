import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

import type { RegionKey } from '#modules/regions/region.ts'
import type { Limits } from '../statistics/confidence-interval.ts'
import {
  type BlockContent,
  type CertaintyColumns,
  type Column,
  readCanonical,
  readRegions,
  writeCanonical,
} from './block-format.ts'
import type { Cell, FigureTable } from './figure-table.ts'

export interface EncodedBlock {
  /** SHA-256 of the canonical form, in hex: the same figures have the same hash wherever and however they arrived. */
  hash: string
  /** The canonical form, deflated. */
  body: Buffer
}

/** Which slot of memory a region has; slots are given once and never again. */
export interface RegionSlots {
  slotOf(key: RegionKey): number | undefined
  isRanked(key: RegionKey): boolean
}

/** Which regions a block has and in which row. Blocks with the same regions share one. */
export interface RegionRows {
  /** Row → slot. */
  slots: Uint16Array
  /** Slot → row, −1 where the block has no such region. */
  rowOf: Int16Array
  /** Row → 1 for the municipalities in force, which ranks are made of, else 0. */
  ranked: Uint8Array
}

/** The figures of one indicator, gender and breakdown in memory, only for years and regions that exist. */
export interface Block {
  years: readonly number[]
  regions: RegionRows
  values: Column | undefined
  absolutes: Column | undefined
  certainty: CertaintyColumns | undefined
  /** Memory that its numbers take. */
  bytes: number
}

export function encodeBlock(table: FigureTable): EncodedBlock {
  const canonical = writeCanonical(table)
  return { hash: createHash('sha256').update(canonical).digest('hex'), body: deflateRawSync(canonical) }
}

/** Makes a decoder for the slots of one register; it keeps the region lists that it has met, since most blocks share one. */
export function createBlockDecoder(slots: RegionSlots) {
  const known = new Map<string, RegionRows>()

  function rowsOf(section: Uint8Array): RegionRows {
    const name = Buffer.from(section).toString('latin1')
    let rows = known.get(name)
    if (!rows) {
      rows = toRegionRows(readRegions(section), slots)
      known.set(name, rows)
    }
    return rows
  }

  /** Throws when the body is damaged or names a region without a slot. */
  return (body: Uint8Array): Block => {
    const content = readCanonical(inflateRawSync(body))
    const { years, values, absolutes, certainty } = content
    return { years, regions: rowsOf(content.regionSection), values, absolutes, certainty, bytes: bytesOf(content) }
  }
}

/** Whether a stored body is what its hash says. */
export const isIntact = (hash: string, body: Uint8Array): boolean =>
  createHash('sha256').update(inflateRawSync(body)).digest('hex') === hash

/** NaN when there is no figure. */
export function numberAt(column: Column | undefined, index: number): number {
  if (!column) return Number.NaN
  const number = column.numbers[index]!
  return number === column.missing ? Number.NaN : number / column.divisor
}

/** Every figure of a stored body by region key, without a register: for differences and checks. */
export function* cellsOf(body: Uint8Array): Generator<Cell> {
  const content = readCanonical(inflateRawSync(body))
  const keys = readRegions(content.regionSection)
  for (const [row, region] of keys.entries())
    for (const [position, year] of content.years.entries()) {
      const index = position * content.rows + row
      const value = orNull(numberAt(content.values, index))
      const absolute = orNull(numberAt(content.absolutes, index))
      if (value === null && absolute === null) continue
      yield { region, year, value, absolute, ...certaintyAt(content, index) }
    }
}

/** What the source says of how sure a cell's value is. */
export function certaintyAt(
  { certainty }: Pick<BlockContent, 'certainty'>,
  index: number,
): { sourceInterval?: Limits; sample?: number } {
  if (!certainty) return {}
  const sourceInterval = intervalAt(certainty, index)
  const sample = numberAt(certainty.samples, index)
  return { ...(sourceInterval && { sourceInterval }), ...(!Number.isNaN(sample) && { sample }) }
}

function intervalAt({ lower, upper }: CertaintyColumns, index: number): Limits | undefined {
  const from = numberAt(lower, index)
  return Number.isNaN(from) ? undefined : { lower: from, upper: numberAt(upper, index) }
}

export const orNull = (number: number): number | null => (Number.isNaN(number) ? null : number)

function toRegionRows(keys: readonly RegionKey[], slots: RegionSlots): RegionRows {
  const found = keys.map((key) => {
    const slot = slots.slotOf(key)
    if (slot === undefined) throw new Error(`The register has no region ${key}`)
    return slot
  })
  const rowOf = new Int16Array(found.length === 0 ? 0 : Math.max(...found) + 1).fill(-1)
  for (const [row, slot] of found.entries()) rowOf[slot] = row
  return { slots: Uint16Array.from(found), rowOf, ranked: Uint8Array.from(keys, (key) => Number(slots.isRanked(key))) }
}

function bytesOf({ values, absolutes, certainty, years }: BlockContent): number {
  const columns = [values, absolutes, certainty?.lower, certainty?.upper, certainty?.samples]
  return columns.reduce((sum, column) => sum + (column?.numbers.byteLength ?? 0), years.length * 8 + 200)
}

/** The row of the region in a slot, −1 when the block has no such region. */
export const rowAt = (block: Block, slot: number): number => block.regions.rowOf[slot] ?? -1

/** What the block tells: its values, or the absolute ones where the source gives no others. */
export const figuresOf = (block: Block): Column | undefined => block.values ?? block.absolutes
