import { formatValue } from '#charts/values.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Correction, NewerFigure, TwoClocks } from './clocks.ts'
import { freezingTexts } from './freezing.texts.ts'

type Measured = Pick<Correction, 'title' | 'unit' | 'decimals'>

const inWords = (value: number, { unit, decimals }: Measured, language: Language) =>
  formatValue(value, { unit: textIn(unit, language), decimals, language })

/** `Yksinäisyys, Virtala 2024`: which figure it is. */
export const figureName = ({ title, regionTitle, year }: Correction, language: Language): string =>
  `${textIn(title, language)}, ${textIn(regionTitle, language)} ${year}`

/** `kirjoitettu 14,2 %, korjattu lähteessä 15,1 % (12.3.2026)`. */
export function correctionWords(correction: Correction, language: Language): string {
  const t = freezingTexts[language].clocks
  const { today, todayFrom } = correction
  const day = formatDay(isoDay(new Date(todayFrom.fetchedAt)), language)
  const written = inWords(correction.written, correction, language)
  return today === null ? t.withdrawn(written, day) : t.corrected(written, inWords(today, correction, language), day)
}

export function newerWords(newer: NewerFigure, language: Language): string {
  const written = inWords(newer.written, newer, language)
  return freezingTexts[language].clocks.newer(
    written,
    newer.year,
    inWords(newer.newest, newer, language),
    newer.newestYear,
  )
}

export type ClockKind = 'corrected' | 'gone' | 'newer'

/** What has become of a figure or of an indicator's figures. */
export interface ToldChange {
  indicator: string
  figure: string
  words: string
  /** The blocks that show it. */
  blocks: readonly string[]
}

/** Everything that is not today as it was written, in words: corrections first, then what is gone and what is newer. */
export const toldChanges = (
  { corrections, gone, newer }: TwoClocks,
  language: Language,
): Record<ClockKind, readonly ToldChange[]> => ({
  corrected: corrections.map((one) => ({
    ...placeOf(one),
    figure: figureName(one, language),
    words: correctionWords(one, language),
  })),
  gone: gone.map((one) => ({
    ...placeOf(one),
    figure: textIn(one.title, language),
    words: freezingTexts[language].clocks.gone,
  })),
  newer: newer.map((one) => ({
    ...placeOf(one),
    figure: textIn(one.title, language),
    words: newerWords(one, language),
  })),
})

const placeOf = ({ indicator, blocks }: Pick<ToldChange, 'indicator' | 'blocks'>) => ({ indicator, blocks })

export const clockKinds: readonly ClockKind[] = ['corrected', 'gone', 'newer']

/** What is marked at a block: which figure, and what has become of it. */
export interface ClockMark {
  kind: ClockKind
  figure: string
  words: string
}

/** The marks of every block that shows a figure which is not today as it was written, corrections first. */
export function clockMarks(clocks: TwoClocks, language: Language): Map<string, ClockMark[]> {
  const told = toldChanges(clocks, language)
  const byBlock = new Map<string, ClockMark[]>()
  for (const kind of clockKinds) {
    for (const { blocks, figure, words } of told[kind])
      for (const block of blocks) byBlock.set(block, [...(byBlock.get(block) ?? []), { kind, figure, words }])
  }
  return byBlock
}
