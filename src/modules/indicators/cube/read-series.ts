import type { RegionCategory, RegionKey } from '#modules/regions/region.ts'
import type { RegionIndex } from '#modules/regions/region-index.ts'
import type { Column } from './block-format.ts'
import { type Block, figuresOf, numberAt, orNull, rowAt } from './block.ts'

export interface SeriesOfRegion {
  region: RegionKey
  values: (number | null)[]
  absolutes: (number | null)[]
}

/** A region's figures in each year of the block. */
export function readSeries(block: Block, region: RegionKey, slot: number): SeriesOfRegion {
  const row = rowAt(block, slot)
  const rows = block.regions.slots.length
  const along = (column: Column | undefined) =>
    block.years.map((_, position) => (row < 0 ? null : orNull(numberAt(column, position * rows + row))))
  return { region, values: along(figuresOf(block)), absolutes: along(block.absolutes) }
}

export interface SliceRow {
  region: RegionKey
  value: number
  absolute: number | null
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
      slice.push({ region: region.key, value, absolute: orNull(numberAt(block.absolutes, index)) })
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
