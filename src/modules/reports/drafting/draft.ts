import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { partKeyOf } from '../freezing/basis.ts'
import type { PeopleGroup } from '../resolve/group-facts.ts'

/**
 * The version of the rules that sentences are written by: raised when the same figures come to be told otherwise, so that
 * it can be told what a writer had before them.
 */
export const draftRules = 1

export const mostWords = 4000

/** A figure that words were written of. */
const figureOfDraft = z.object({
  indicator: indicatorKey,
  /** The part of our people; left out: everybody. */
  part: z.exactOptional(z.string()),
  year: z.int(),
  value: z.number(),
  revision: z.int(),
})
export const draftBasis = z.array(figureOfDraft)
export type DraftBasis = z.infer<typeof draftBasis>

/** What a person has decided of a block's words in one language. */
export interface StoredDraft {
  /** Null: they are written from the figures. */
  words: string | null
  isHidden: boolean
  basis: DraftBasis
  version: number
  editedAt: string
  editedBy: string | null
  /** Whether a person's earlier words can be put back. */
  hasEarlier: boolean
}

/** A figure that is another one now than when the words were written. */
export interface ChangedFigure {
  indicator: string
  /** The part of our people; undefined: everybody. */
  part: string | undefined
  before: { year: number; value: number }
  /** Null: there is no figure any more. */
  now: { year: number; value: number } | null
}

/** The figures of a block, of everybody and of the groups that it tells apart, as the basis of what is written of them. */
export const basisOf = (rows: readonly ProfileRow[], groups: readonly PeopleGroup[] = []): DraftBasis => [
  ...rows.flatMap(figureIn),
  ...groups.flatMap((group) => figureIn(group.row).map((figure) => ({ ...figure, part: partKeyOf(group) }))),
]

const figureIn = ({ indicator, latest, origin }: ProfileRow): DraftBasis =>
  latest && origin
    ? [{ indicator: indicator.key, year: latest.year, value: latest.value, revision: origin.revision }]
    : []

/**
 * What has changed of the figures behind a person's words: a newer year, or another value of the same year. A new revision
 * that says the same of our area is no change.
 */
export function changedFigures(basis: DraftBasis, now: DraftBasis): ChangedFigure[] {
  const keyOf = ({ indicator, part = '' }: DraftBasis[number]) => `${indicator} ${part}`
  const newer = new Map(now.map((one) => [keyOf(one), one]))
  return basis.flatMap((figure): ChangedFigure[] => {
    const { indicator, part, year, value } = figure
    const current = newer.get(keyOf(figure))
    // The block tells these groups apart no longer: that is no change of a figure.
    if (part !== undefined && !current) return []
    if (current && current.year === year && current.value === value) return []
    return [
      { indicator, part, before: { year, value }, now: current ? { year: current.year, value: current.value } : null },
    ]
  })
}

/** Paragraphs of typed or written words. */
export const paragraphsOf = (words: string): string[] =>
  words
    .split(/\n\s*\n|\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
