import type { RegionIndex } from '#modules/regions/region-index.ts'
import type { Indicator } from '../indicator.ts'
import { type OwnCount, suppressed } from '../statistics/suppression.ts'
import type { Column } from './block-format.ts'
import { type Block, numberAt } from './block.ts'

/** A block of an indicator's revision: everybody's figures, or those of a gender or another part of the people. */
export interface PeopleBlock {
  hash: string
  block: Block
  isEverybody: boolean
}

type Counting = Pick<Indicator, 'ratePer' | 'decimals'>

/**
 * The blocks of an organisation's own indicator as others than its members read them, by hash. Counts of one to four are
 * not told, nor the values beside them, nor what they could be reckoned from: of regions whose sum is told, as many more
 * as `suppressed` says; of a region in a year in which one gender or group has so few, no gender or group at all.
 */
export function hideFewCases(
  parts: readonly PeopleBlock[],
  regions: RegionIndex,
  indicator: Counting,
): Map<string, Block> {
  const hiding = new Map(parts.map(({ hash, block }) => [hash, { block, indexes: new Set<number>() }]))
  for (const year of new Set(parts.flatMap(({ block }) => block.years))) {
    const hidden = findHidden(parts, year, { regions, indicator })
    for (const { hash, block, isEverybody } of parts) {
      const position = block.years.indexOf(year)
      if (position < 0) continue
      for (const [row, slot] of block.regions.slots.entries())
        if ((isEverybody ? hidden.everybody : hidden.groups).has(slot))
          hiding.get(hash)!.indexes.add(position * block.regions.slots.length + row)
    }
  }
  return new Map(Array.from(hiding, ([hash, { block, indexes }]) => [hash, without(block, indexes)]))
}

/** Slots of regions of which nothing is told in a year: of everybody, and of any group. */
interface Hidden {
  everybody: Set<number>
  groups: Set<number>
}

interface Surroundings {
  regions: RegionIndex
  indicator: Counting
}

function findHidden(parts: readonly PeopleBlock[], year: number, around: Surroundings): Hidden {
  const hidden: Hidden = { everybody: new Set(), groups: new Set() }
  const sums = parts.flatMap((part) =>
    sumsOf(part.block, year, around).map((counts) => ({ counts, into: part.isEverybody ? 'everybody' : 'groups' })),
  ) as { counts: ReadonlyMap<number, OwnCount>; into: keyof Hidden }[]
  // What is hidden in one sum may bare a cell in another: until nothing is added.
  for (let before = -1; before < hidden.everybody.size + hidden.groups.size;) {
    before = hidden.everybody.size + hidden.groups.size
    for (const { counts, into } of sums) {
      const slots = [...counts.keys()]
      const flags = suppressed(
        [...counts.values()],
        slots.map((slot) => hidden[into].has(slot)),
      )
      for (const [index, slot] of slots.entries()) if (flags[index]) hidden[into].add(slot)
    }
    for (const slot of hidden.everybody) hidden.groups.add(slot)
  }
  return hidden
}

/** The counts of a year, in groups of regions of one category that a larger region is the sum of; others stand alone. */
function sumsOf(block: Block, year: number, { regions, indicator }: Surroundings): Map<number, OwnCount>[] {
  const position = block.years.indexOf(year)
  if (position < 0) return []
  const { slots } = block.regions
  const counts = new Map<number, OwnCount>()
  for (const [row, slot] of slots.entries()) {
    const count = countAt(block, position * slots.length + row, indicator)
    if (count) counts.set(slot, count)
  }
  const groups = new Map<string, Map<number, OwnCount>>()
  for (const [slot, count] of counts) {
    const region = regions.atSlot(slot)
    const larger = region?.memberOf.filter((key) => counts.has(regions.slotOf(key) ?? -1)) ?? []
    for (const name of larger.length > 0 ? larger.map((key) => `${region?.category} in ${key}`) : [`alone ${slot}`]) {
      const group = groups.get(name) ?? new Map<number, OwnCount>()
      groups.set(name, group.set(slot, count))
    }
  }
  return [...groups.values()]
}

/**
 * The persons behind a cell: the absolute value, a whole number that is no share, or what a share makes of those who
 * answered; of any other value those who answered. Undefined when none are told.
 */
function countAt(block: Block, index: number, { ratePer, decimals }: Counting): OwnCount | undefined {
  const value = numberAt(block.values, index)
  const absolute = numberAt(block.absolutes, index)
  const cases = Number.isNaN(absolute) && ratePer === null && decimals === 0 ? value : absolute
  if (Number.isNaN(cases)) return countOfSample(value, numberAt(block.certainty?.samples, index), ratePer)
  const of = ratePer !== null && value > 0 ? Math.round((cases / value) * ratePer) : Number.POSITIVE_INFINITY
  return { cases, of }
}

function countOfSample(value: number, sample: number, ratePer: number | null): OwnCount | undefined {
  if (Number.isNaN(sample)) return undefined
  if (ratePer === null || Number.isNaN(value)) return { cases: sample, of: Number.POSITIVE_INFINITY }
  return { cases: Math.round((value / ratePer) * sample), of: sample }
}

function without(block: Block, indexes: ReadonlySet<number>): Block {
  if (indexes.size === 0) return block
  const hide = (column: Column | undefined): Column | undefined =>
    column && {
      ...column,
      numbers: column.numbers.map((number, index) => (indexes.has(index) ? column.missing : number)),
    }
  const { values, absolutes, certainty } = block
  return {
    ...block,
    values: hide(values),
    absolutes: hide(absolutes),
    certainty: certainty && {
      lower: hide(certainty.lower),
      upper: hide(certainty.upper),
      samples: hide(certainty.samples),
    },
  }
}
