import type { ItemRecord } from '../agenda-item.ts'

export const recordOf = ({ state, decision, votes }: ItemRecord): ItemRecord => ({ state, decision, votes })

export const isSame = (one: ItemRecord, other: ItemRecord): boolean => JSON.stringify(one) === JSON.stringify(other)

const keyOf = (item: string) => `kaarna.meeting-item.${item}`

/** What is written of an item and not saved, with the version under it. */
export interface KeptRecord {
  version: number
  record: ItemRecord
}

/** Keeps what is written in this tab until it is saved: a reload or a lost connection takes nothing. */
export function keepRecord(item: string, kept: KeptRecord | null): void {
  try {
    if (kept) sessionStorage.setItem(keyOf(item), JSON.stringify(kept))
    else sessionStorage.removeItem(keyOf(item))
  } catch {
    // A browser may refuse to store: then the draft lives as long as the page.
  }
}

export function readRecord(item: string): KeptRecord | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(item)) ?? 'null') as KeptRecord | null
  } catch {
    return null
  }
}
