import type { Language } from '#shared/texts.ts'
import type { Forecast } from '../statistics/forecast.ts'
import { analysesTexts } from './analyses.texts.ts'
import type { ImaginedLevel } from './analysis.ts'
import { aboutText, type Measured, rangeText, valueText } from './value-format.ts'

/** `jos suunta jatkuisi samana, luku olisi 10,2 % vuonna 2028 (95 %:n väli 8,1–12,3 %); laskelma eikä lupaus`. */
export function forecastSentence(
  forecast: Pick<Forecast, 'points' | 'slopePerYear'> | null,
  measured: Measured,
  language: Language,
): string {
  const texts = analysesTexts[language].forecast
  const last = forecast?.points.at(-1)
  if (!last) return texts.tooFew
  const range = rangeText(last.lower, last.upper, measured, language)
  const says = forecast?.slopePerYear === 0 ? texts.stays : texts.leads
  return says(last.year, valueText(last.value, measured, language), range)
}

/** `jos taso olisi sama kuin koko maassa (9,8 %), lukumäärä olisi noin 60 pienempi`. */
export function imaginedSentence(
  { kind, level, people }: Omit<ImaginedLevel, 'sentence'>,
  measured: Measured,
  language: Language,
): string {
  const texts = analysesTexts[language].imagined
  const condition = texts[kind](valueText(level, measured, language))
  if (people === null) return `${condition}, ${texts.few}`
  return `${condition}, ${(people > 0 ? texts.more : texts.fewer)(aboutText(people, language))}`
}
