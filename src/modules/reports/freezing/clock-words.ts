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

/** What is marked at a block: which figure, and what has become of it. */
export interface ClockMark {
  kind: 'corrected' | 'newer' | 'gone'
  figure: string
  words: string
}

/** The marks of every block that shows a figure which is not today as it was written, corrections first. */
export function clockMarks({ corrections, newer, gone }: TwoClocks, language: Language): Map<string, ClockMark[]> {
  const marks = [
    ...corrections.map((one) => ({
      blocks: one.blocks,
      mark: { kind: 'corrected' as const, figure: figureName(one, language), words: correctionWords(one, language) },
    })),
    ...gone.map((one) => ({
      blocks: one.blocks,
      mark: { kind: 'gone' as const, figure: textIn(one.title, language), words: freezingTexts[language].clocks.gone },
    })),
    ...newer.map((one) => ({
      blocks: one.blocks,
      mark: { kind: 'newer' as const, figure: textIn(one.title, language), words: newerWords(one, language) },
    })),
  ]
  const byBlock = new Map<string, ClockMark[]>()
  for (const { blocks, mark } of marks) {
    for (const block of blocks) byBlock.set(block, [...(byBlock.get(block) ?? []), mark])
  }
  return byBlock
}
