import type { Change, ProfileRow, Trend } from '#modules/indicators/reading.ts'
import { readingTexts } from '#modules/indicators/reading.texts.ts'
import { trendSign } from '#modules/indicators/statistics/trend.ts'
import type { Language } from '#shared/texts.ts'
import { siteTexts } from './site.texts.ts'

type Reading = Pick<ProfileRow, 'indicator' | 'latest' | 'trend' | 'change'>

/**
 * What a measure has done, in words for a resident: the same claims as the workspace's sentence, with the test left to
 * those who ask how it was computed. `Luku on vähentynyt vuodesta 2015, suunta on parempaan.`
 */
export function residentSentence({ indicator, latest, trend, change }: Reading, language: Language): string {
  const { noValue, subject, single } = siteTexts[language].measure
  if (!latest) return noValue
  if (trend.verdict !== 'none' && trend.firstYear !== null)
    return `${subject} ${sayTrend(trend, trend.firstYear, trendSign(trend, indicator.direction) > 0, language)}.`
  return change ? `${subject} ${sayChange(change, language)}.` : single(latest.year)
}

function sayTrend({ verdict }: Trend, firstYear: number, isRising: boolean, language: Language): string {
  const texts = readingTexts[language]
  const did = isRising ? texts.rising(firstYear) : texts.falling(firstYear)
  return verdict === 'better' || verdict === 'worse' ? `${did}, ${texts[verdict]}` : did
}

function sayChange({ movement, verdict, fromYear, toYear }: Change, language: Language): string {
  const texts = readingTexts[language]
  const did = toYear === fromYear + 1 ? texts[`${movement}Previous`] : texts[movement](fromYear)
  if (movement === 'flat' || verdict === 'none') return did
  return `${did}: ${verdict === 'better' ? texts.changedBetter : texts.changedWorse}`
}
