import { type Block, text } from '#documents/document.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { ComparedRow } from '#modules/indicators/reading.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { Language } from '#shared/texts.ts'
import type { Facts } from './facts.ts'
import { resolveTexts } from './resolve.texts.ts'
import { sourceName } from './wording.ts'

/** What the blocks about figures are written from. */
export interface Reading {
  facts: Facts
  /** The report's year: nothing newer is shown. */
  year: number
  /** The report's comparison, for blocks that have none of their own. */
  compareWith: readonly RegionKey[]
  language: Language
}

/** How many years a chart looks back before the newest figure: as many as fit on a page as a table. */
export const chartYears = 13

export const emptyNote = (words: string): Block[] => [{ kind: 'note', tone: 'empty', runs: [text(words)] }]

/** Those of the indicators that have a figure of the own region. */
export const rowsWithFigures = ({ facts }: Reading, keys: readonly IndicatorKey[]): ComparedRow[] =>
  keys.flatMap((key) => facts.rows.get(key) ?? []).filter((row) => row.latest)

/** The sources of several indicators in one line; the annex names the revision of each. */
export const sourcesInWords = (rows: readonly ComparedRow[], language: Language): string =>
  [...new Set(rows.flatMap(({ origin }) => (origin ? [sourceName(origin.source, language)] : [])))].join('; ')

/** Says why something that should be here is not. */
export const missingNote = (words: string): Block[] => [{ kind: 'note', tone: 'missing', runs: [text(words)] }]

/** Says of each indicator that the knowledge base no longer has that it is gone; the block keeps asking for it. */
export const goneIndicators = ({ facts, language }: Reading, keys: readonly IndicatorKey[]): Block[] =>
  keys.filter((key) => !facts.rows.has(key)).flatMap((key) => missingNote(resolveTexts[language].noIndicator(key)))
