import type { RegionCategory, RegionKey } from '#modules/regions/region.ts'
import type { RegionIndex } from '#modules/regions/region-index.ts'
import type { Column } from './block-format.ts'
import type { Limits } from '../statistics/confidence-interval.ts'
import { type Block, certaintyAt, figuresOf, numberAt, orNull, rowAt } from './block.ts'

export interface SeriesOfRegion {
  region: RegionKey
  values: (number | null)[]
  absolutes: (number | null)[]
  /** Only where the source gives some. */
  intervals?: (Limits | null)[]
  samples?: (number | null)[]
}

/** A region's figures in each year of the block. */
export function readSeries(block: Block, region: RegionKey, slot: number): SeriesOfRegion {
  const row = rowAt(block, slot)
  const rows = block.regions.slots.length
  const along = (column: Column | undefined) =>
    block.years.map((_, position) => (row < 0 ? null : orNull(numberAt(column, position * rows + row))))
  const series = { region, values: along(figuresOf(block)), absolutes: along(block.absolutes) }
  return block.certainty && row >= 0 ? { ...series, ...readCertainty(block, row) } : series
}

/** What the source says of how sure a row's figures are, in each year of the block. */
export function readCertainty(block: Block, row: number): Pick<SeriesOfRegion, 'intervals' | 'samples'> {
  const rows = block.regions.slots.length
  const cells = block.years.map((_, position) => certaintyAt(block, position * rows + row))
  return {
    ...(cells.some(({ sourceInterval }) => sourceInterval) && {
      intervals: cells.map(({ sourceInterval }) => sourceInterval ?? null),
    }),
    ...(cells.some(({ sample }) => sample !== undefined) && { samples: cells.map(({ sample }) => sample ?? null) }),
  }
}

export interface SliceRow {
  region: RegionKey
  value: number
  absolute: number | null
  sourceInterval?: Limits
  sample?: number
}

/** One year's figures of all regions in force of a category, by region key. */
export function readSlice(block: Block, year: number, category: RegionCategory, regions: RegionIndex): SliceRow[] {
  const figures = figuresOf(block)
  const position = block.years.indexOf(year)
  if (!figures || position < 0) return []
  const { slots } = block.regions
  const slice: SliceRow[] = []
  for (let row = 0; row < slots.length; row++) {
    const region = regions.atSlot(slots[row]!)
    if (!region || region.category !== category || region.validTo !== null) continue
    const index = position * slots.length + row
    const value = numberAt(figures, index)
    if (!Number.isNaN(value))
      slice.push({
        region: region.key,
        value,
        absolute: orNull(numberAt(block.absolutes, index)),
        ...certaintyAt(block, index),
      })
  }
  return slice
}

/** The values of all municipalities in force in a year, ascending. */
export function readField(block: Block, year: number): number[] {
  const figures = figuresOf(block)
  const position = block.years.indexOf(year)
  if (!figures || position < 0) return []
  const rows = block.regions.slots.length
  const field: number[] = []
  for (let row = 0; row < rows; row++) {
    if (block.regions.ranked[row] !== 1) continue
    const value = numberAt(figures, position * rows + row)
    if (!Number.isNaN(value)) field.push(value)
  }
  return field.sort((a, b) => a - b)
}
