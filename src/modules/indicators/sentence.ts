import { formatNumber, formatPercent } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { Direction } from './indicator.ts'
import type { Change, ProfileRow, Rank, Trend } from './reading.ts'
import { readingTexts } from './reading.texts.ts'
import { trendSign } from './statistics/trend.ts'

/**
 * The meaning of readings in words: parts of a sentence that follow the name of the indicator, without a full stop. A
 * better or worse is said only when the verdict says it, and certainty only with its test; otherwise the words say what
 * the figure did.
 */

/** `on vähentynyt vuodesta 2015, suunta on parempaan (selvä muutos, p = 0,017)`; undefined when no trend may be claimed. */
export function trendSentence(trend: Trend, direction: Direction, language: Language): string | undefined {
  if (trend.verdict === 'none' || trend.firstYear === null || trend.pValue === null) return undefined
  const texts = readingTexts[language]
  const did = (trendSign(trend, direction) > 0 ? texts.rising : texts.falling)(trend.firstYear)
  const verdict = trend.verdict === 'better' || trend.verdict === 'worse' ? `, ${texts[trend.verdict]}` : ''
  return `${did}${verdict} (${certaintyOf(trend.pValue, language)})`
}

/** `selvä muutos, p = 0,017`. */
export function certaintyOf(pValue: number, language: Language): string {
  const texts = readingTexts[language]
  const probability =
    pValue < 0.001
      ? texts.probabilityBelow(formatNumber(0.001, language, 3))
      : texts.probability(formatNumber(pValue, language, 3))
  return `${pValue < 0.01 ? texts.certainty.veryClear : texts.certainty.clear}, ${probability}`
}

/** `nousi edellisestä`, `laski vuodesta 2013: muutos parempaan (suurempi kuin sattuma selittää, 95 %)`. */
export function changeSentence(change: Change, language: Language): string {
  const texts = readingTexts[language]
  const nextYear = change.toYear === change.fromYear + 1
  const did = nextYear ? texts[`${change.movement}Previous`] : texts[change.movement](change.fromYear)
  if (change.verdict === 'none' || change.basis === null) return did
  const verdict = change.verdict === 'better' ? texts.changedBetter : texts.changedWorse
  return `${did}: ${verdict} (${texts.basis[change.basis]})`
}

/** `sija 12 / 293 kunnasta vuonna 2024, parempi kuin 96 % kunnista`. */
export function rankSentence(rank: Rank, language: Language): string {
  const texts = readingTexts[language]
  const share = formatPercent(rank.percentile, language)
  return `${texts.rank(rank.position, rank.of, rank.year)}, ${texts.percentile(share)}`
}

/** What a profile row means, the strongest thing that may be said first: the trend, else the change, else that there is one value or none. */
export function readingSentence(
  row: Pick<ProfileRow, 'indicator' | 'latest' | 'change' | 'trend'>,
  language: Language,
): string {
  const texts = readingTexts[language]
  if (!row.latest) return texts.missing
  const trend = trendSentence(row.trend, row.indicator.direction, language)
  if (trend) return trend
  return row.change ? changeSentence(row.change, language) : texts.single(row.latest.year)
}
