import type { RegionKey } from '#modules/regions/region.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { canonicalTable, type FigureTable } from './figure-table.ts'

/**
 * The canonical form of a block, from which its hash is taken. It depends on nothing but the figures: regions stand by
 * key, years ascend, and numbers have the fewest decimals that hold them exactly.
 *
 *   format version · the number kind of each plane
 *   years: count, first, distances
 *   regions: bytes of the section, count, then each key as (shared with the one before, rest)
 *   for each plane, unless it is empty: a bit for each cell, then the numbers that exist, region by region, each whole
 *   number as its distance from the one before in the same region
 *
 * Version 1 has the planes of values and absolute values. Version 2, only for figures of which the source tells how sure
 * they are, has three more: lower limits, upper limits and sample sizes. Figures without them stay version 1 for ever, so
 * that their hashes do.
 */
const plainVersion = 1
const certainVersion = 2
const planesOf: Readonly<Record<number, number>> = { [plainVersion]: 2, [certainVersion]: 5 }

/** How a plane of numbers is kept: not at all, as whole numbers scaled by 10^(kind − 1), or as 64-bit floats. */
const none = 0
const float = 255
const mostDecimals = 6
const largestScaled = 2 ** 31 - 1
/** Stands for "no figure" in a scaled column; no figure can have it, since scaled numbers end at ±(2^31 − 1). */
const missingScaled = -(2 ** 31)

export interface Column {
  /** Year by year: the cell of year y and row r is at `y * rows + r`. */
  numbers: Int32Array | Float64Array
  divisor: number
  /** What a missing figure is in `numbers`; NaN in a column of floats. */
  missing: number
}

export interface BlockContent {
  years: readonly number[]
  /** The section that lists the regions, as it stands: blocks with the same regions have the same bytes here. */
  regionSection: Uint8Array
  rows: number
  values: Column | undefined
  absolutes: Column | undefined
  /** Undefined in a block of which the source tells nothing of the kind. */
  certainty: CertaintyColumns | undefined
}

/** What the source says of how sure its values are. */
export interface CertaintyColumns {
  lower: Column | undefined
  upper: Column | undefined
  samples: Column | undefined
}

export function writeCanonical(figures: FigureTable): Uint8Array {
  const table = canonicalTable(figures)
  const { values, absolutes, certainty } = table
  const all = certainty ? [values, absolutes, certainty.lower, certainty.upper, certainty.samples] : [values, absolutes]
  const planes = all.map((numbers) => ({ numbers, kind: kindOf(numbers) }))
  const out = new ByteWriter()
  out.byte(certainty ? certainVersion : plainVersion)
  for (const { kind } of planes) out.byte(kind)
  writeYears(out, table.years)
  const section = writeRegions(table.regions)
  out.unsigned(section.length)
  out.raw(section)
  for (const { numbers, kind } of planes) if (kind !== none) writePlane(out, numbers, kind, table.years.length)
  return out.finish()
}

/** Throws on another version and on bytes that are not a whole block. */
export function readCanonical(bytes: Uint8Array): BlockContent {
  const input = new ByteReader(bytes)
  const version = input.byte()
  const planes = planesOf[version]
  if (planes === undefined) throw new Error(`Unknown block format ${version}`)
  const kinds = Array.from({ length: planes }, () => input.byte())
  const years = readYears(input)
  const regionSection = input.raw(input.unsigned())
  const rows = new ByteReader(regionSection).unsigned()
  const [values, absolutes, lower, upper, samples] = kinds.map((kind) => readPlane(input, kind, rows, years.length))
  if (!input.atEnd) throw new Error('The block goes on after its end')
  const certainty = version === certainVersion ? { lower, upper, samples } : undefined
  return { years, regionSection, rows, values, absolutes, certainty }
}

/** The fewest decimals that hold every number exactly in 32 bits, else floats. */
function kindOf(numbers: Float64Array): number {
  let decimals = -1
  let scale = 1
  for (const number of numbers) {
    if (Number.isNaN(number)) continue
    if (!Number.isFinite(number)) throw new Error('A figure must be finite')
    if (decimals < 0) decimals = 0
    while (Math.round(number * scale) / scale !== number) {
      if (decimals === mostDecimals) return float
      scale = 10 ** ++decimals
    }
  }
  const fits = (number: number) => Number.isNaN(number) || Math.abs(Math.round(number * scale)) <= largestScaled
  return numbers.every(fits) ? decimals + 1 : float
}

function writeYears(out: ByteWriter, years: readonly number[]): void {
  out.unsigned(years.length)
  let before = 0
  for (const year of years) {
    if (!Number.isInteger(year) || year < 0) throw new Error(`${year} is no year`)
    out.unsigned(year - before)
    before = year
  }
}

function readYears(input: ByteReader): number[] {
  let year = 0
  return Array.from({ length: input.unsigned() }, () => (year += input.unsigned()))
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

function writeRegions(keys: readonly RegionKey[]): Uint8Array {
  const out = new ByteWriter()
  out.unsigned(keys.length)
  let before = ''
  for (const key of keys) {
    let shared = 0
    while (shared < before.length && key[shared] === before[shared]) shared++
    const rest = encoder.encode(key.slice(shared))
    out.unsigned(shared)
    out.unsigned(rest.length)
    out.raw(rest)
    before = key
  }
  return out.finish()
}

export function readRegions(section: Uint8Array): RegionKey[] {
  const input = new ByteReader(section)
  let key = ''
  return Array.from({ length: input.unsigned() }, () => {
    const shared = input.unsigned()
    return (key = key.slice(0, shared) + decoder.decode(input.raw(input.unsigned())))
  })
}

function writePlane(out: ByteWriter, numbers: Float64Array, kind: number, yearCount: number): void {
  const present = new Uint8Array(Math.ceil(numbers.length / 8))
  numbers.forEach((number, index) => {
    if (!Number.isNaN(number)) present[index >> 3]! |= 1 << (index & 7)
  })
  out.raw(present)
  if (kind === float) {
    const exact = new DataView(new ArrayBuffer(8))
    for (const number of numbers) {
      if (Number.isNaN(number)) continue
      exact.setFloat64(0, number === 0 ? 0 : number, true)
      out.raw(new Uint8Array(exact.buffer))
    }
    return
  }
  const scale = 10 ** (kind - 1)
  let before = 0
  numbers.forEach((number, index) => {
    if (index % yearCount === 0) before = 0
    if (Number.isNaN(number)) return
    const scaled = Math.round(number * scale)
    out.signed(scaled - before)
    before = scaled
  })
}

function readPlane(input: ByteReader, kind: number, rows: number, yearCount: number): Column | undefined {
  if (kind === none) return undefined
  if (kind !== float && kind > mostDecimals + 1) throw new Error(`Unknown kind of numbers ${kind}`)
  const size = rows * yearCount
  const present = input.raw(Math.ceil(size / 8))
  const column: Column =
    kind === float
      ? { numbers: new Float64Array(size), divisor: 1, missing: Number.NaN }
      : { numbers: new Int32Array(size), divisor: 10 ** (kind - 1), missing: missingScaled }
  const { numbers } = column
  numbers.fill(column.missing)
  let index = 0
  for (let row = 0; row < rows; row++) {
    let number = 0
    for (let year = 0; year < yearCount; year++, index++) {
      if (!((present[index >> 3]! >> (index & 7)) & 1)) continue
      number = kind === float ? readFloat(input) : number + input.signed()
      numbers[year * rows + row] = number
    }
  }
  return column
}

function readFloat(input: ByteReader): number {
  const bytes = input.raw(8)
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true)
}
