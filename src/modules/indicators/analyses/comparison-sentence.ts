import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Indicator } from '../indicator.ts'
import { analysesTexts } from './analyses.texts.ts'
import type { ComparedFigure } from './analysis.ts'
import { valueText } from './value-format.ts'

export interface ComparisonNames {
  indicator: Pick<Indicator, 'unit' | 'decimals'>
  /** The other region; undefined of the median. */
  region: Pick<Region, 'category' | 'title'> | undefined
  language: Language
}

/** `heikompi kuin koko maa (9,8 %), ero on suurempi kuin sattuma selittää (95 %)`: after the name and value of the own figure. */
export function comparisonSentence(
  { figure, difference, significance, isComputed, kind }: Omit<ComparedFigure, 'sentence'>,
  { indicator, region, language }: ComparisonNames,
): string {
  const texts = analysesTexts[language]
  const name = kind === 'median' || !region ? texts.median : regionName(region, language)
  if (!figure || difference === null) return texts.compared.missing(name)
  const value = valueText(figure.value, indicator, language)
  const other = `${name} (${value}${isComputed && kind !== 'median' ? `, ${texts.computed}` : ''})`
  if (significance !== 'none')
    return `${texts.compared[significance](other)}, ${significance === 'similar' ? texts.maybeChance : texts.beyondChance}`
  const did = difference === 0 ? 'equal' : difference > 0 ? 'higher' : 'lower'
  return `${texts.compared[did](other)}, ${texts.untested}`
}

/** Within a sentence: `koko maa`, `Espoo`. */
export const regionName = ({ category, title }: Pick<Region, 'category' | 'title'>, language: Language): string =>
  category === 'maa' ? analysesTexts[language].country : textIn(title, language)
