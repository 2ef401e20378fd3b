import type { LocalText } from '#shared/local-text.ts'
import type { IndexedRegion } from './region-index.ts'
import { type Register, type RegionCategory, type RegionKey, toRegionKey } from './region.ts'

/** One region as a source's register has it. */
export interface RegisterEntry {
  category: RegionCategory
  code: string
  title: LocalText
  memberOf: readonly RegionKey[]
  /** What the source calls it; former names too, since they circulate. */
  sourceIds: readonly { id: string; isCurrent: boolean }[]
}

export interface RegisterChanges {
  /** New regions and those whose title, membership or validity differs. */
  written: IndexedRegion[]
  /** Keys that the source no longer has. */
  ended: RegionKey[]
}

export interface RegisterUpdate {
  /** All regions known, of every register: slots are common. */
  before: readonly IndexedRegion[]
  entries: readonly RegisterEntry[]
  register: Register
}

export function registerChanges({ before, entries, register }: RegisterUpdate): RegisterChanges {
  const known = new Map(before.map((region) => [region.key, region]))
  let nextSlot = before.reduce((most, region) => Math.max(most, region.slot + 1), 0)
  const named = new Set<RegionKey>()
  const written: IndexedRegion[] = []
  for (const entry of entries) {
    const key = toRegionKey(register, entry.category, entry.code)
    if (named.has(key)) throw new Error(`${key} stands twice in the register`)
    named.add(key)
    const was = known.get(key)
    if (was && was.validTo === null && sameText(was.title, entry.title) && sameKeys(was.memberOf, entry.memberOf))
      continue
    written.push({
      key,
      register,
      category: entry.category,
      code: entry.code,
      title: entry.title,
      memberOf: [...entry.memberOf],
      validFrom: was?.validFrom ?? null,
      validTo: null,
      slot: was?.slot ?? nextSlot++,
    })
  }
  const ended = before
    // Parts of municipalities are named by the municipalities: no source's register ends them.
    .filter(({ category }) => category !== 'osa-alue')
    .filter((region) => region.register === register && region.validTo === null && !named.has(region.key))
    .map((region) => region.key)
  return { written, ended }
}

const sameText = (a: LocalText, b: LocalText): boolean => a.fi === b.fi && a.sv === b.sv && a.en === b.en

const sameKeys = (a: readonly RegionKey[], b: readonly RegionKey[]): boolean =>
  a.length === b.length && a.toSorted().join() === b.toSorted().join()
