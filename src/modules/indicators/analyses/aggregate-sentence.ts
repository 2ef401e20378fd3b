import { formatPercent } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { analysesTexts } from './analyses.texts.ts'
import type { AggregateSeries } from './analysis.ts'

/** `Kaarnan laskema kuntien luvuista, jotka kattavat 99 % väestöstä`, or why nothing is computed. Of the latest year. */
export function aggregateSentence(
  { rows, refusal }: Pick<AggregateSeries, 'rows' | 'refusal'>,
  language: Language,
): string {
  const { computed, refusals } = analysesTexts[language].aggregate
  const latest = rows.at(-1)
  return latest ? computed(formatPercent(Math.floor(100 * latest.coverage), language)) : refusals[refusal ?? 'coverage']
}
