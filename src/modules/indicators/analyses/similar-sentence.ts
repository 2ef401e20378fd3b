import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Indicator, IndicatorKey } from '../indicator.ts'
import type { Similar } from '../statistics/similar-regions.ts'
import { analysesTexts } from './analyses.texts.ts'
import { valueText } from './value-format.ts'

/** `eroaa eniten: Huoltosuhde 61,0, oma alue 58,1`: after the name of the similar region. */
export function similarSentence(
  { differences: [most] }: Pick<Similar, 'differences'>,
  indicators: ReadonlyMap<IndicatorKey, Indicator>,
  language: Language,
): string {
  const texts = analysesTexts[language]
  const indicator = most && indicators.get(most.key)
  if (!indicator || most.deviations === 0) return texts.alike
  const told = (value: number) => valueText(value, indicator, language)
  return texts.similar(textIn(indicator.title, language), told(most.other), told(most.own))
}
