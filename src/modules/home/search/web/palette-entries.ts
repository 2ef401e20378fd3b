import type { LucideIcon } from 'lucide-react'

import { plainLetters } from '#modules/indicators/catalogue/finnish-root.ts'

/** A page or a deed that the palette offers. */
export interface PaletteEntry {
  id: string
  label: string
  icon: LucideIcon
  /** Other words by which people ask for it. */
  words?: string
  href?: string
  onAction?: () => void
}

const plainWords = (text: string): string[] => plainLetters(text).match(/[a-z0-9]+/g) ?? []

/** How well an entry answers what is typed, 0: not at all. Every word has to be the beginning of one of its own, or within one. */
export function scoreEntry(typed: string, { label, words = '' }: Pick<PaletteEntry, 'label' | 'words'>): number {
  const asked = plainWords(typed)
  const own = plainWords(label)
  const others = plainWords(words)
  if (asked.length === 0) return 0
  const scores = asked.map((one) => {
    if (own.some((word) => word.startsWith(one))) return 1
    if (others.some((word) => word.startsWith(one))) return 0.6
    return one.length > 2 && own.some((word) => word.includes(one)) ? 0.4 : 0
  })
  if (scores.includes(0)) return 0
  const begins = own.join(' ').startsWith(asked.join(' ')) ? 0.5 : 0
  return scores.reduce((sum: number, one) => sum + one, 0) / asked.length + begins
}

/** The entries that answer what is typed, the best first; equally good ones in their order. */
export const matchEntries = (typed: string, entries: readonly PaletteEntry[], most: number): PaletteEntry[] =>
  entries
    .map((entry) => ({ entry, score: scoreEntry(typed, entry) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ entry }) => entry)
