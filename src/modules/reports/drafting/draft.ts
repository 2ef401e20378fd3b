import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'

/**
 * The version of the rules that sentences are written by: raised when the same figures come to be told otherwise, so that
 * it can be told what a writer had before them.
 */
export const draftRules = 1

export const mostWords = 4000

/** A figure that words were written of. */
const figureOfDraft = z.object({
  indicator: indicatorKey,
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
  before: { year: number; value: number }
  /** Null: there is no figure any more. */
  now: { year: number; value: number } | null
}

/** The figures of a block as the basis of what is written of them. */
export const basisOf = (rows: readonly ProfileRow[]): DraftBasis =>
  rows.flatMap(({ indicator, latest, origin }) =>
    latest && origin
      ? [{ indicator: indicator.key, year: latest.year, value: latest.value, revision: origin.revision }]
      : [],
  )

/**
 * What has changed of the figures behind a person's words: a newer year, or another value of the same year. A new revision
 * that says the same of our area is no change.
 */
export function changedFigures(basis: DraftBasis, now: DraftBasis): ChangedFigure[] {
  const newer = new Map(now.map((one) => [one.indicator, one]))
  return basis.flatMap(({ indicator, year, value }): ChangedFigure[] => {
    const current = newer.get(indicator)
    if (current && current.year === year && current.value === value) return []
    return [{ indicator, before: { year, value }, now: current ? { year: current.year, value: current.value } : null }]
  })
}

/** Paragraphs of typed or written words. */
export const paragraphsOf = (words: string): string[] =>
  words
    .split(/\n\s*\n|\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
