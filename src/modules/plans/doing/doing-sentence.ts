import { formatValue } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { doingTexts } from './doing.texts.ts'
import type { YearAndValue } from '../targets/indicator-target.ts'
import type { MeasuredDoing } from './measured-doing.ts'

/** At most this many decimals of what was typed. */
const typedDecimals = 3

/** `420 käyntiä (2025)`: with as many decimals as the indicator has, or as were typed. */
export function sayDone(
  { value, year }: YearAndValue,
  { unit, decimals }: Pick<MeasuredDoing, 'unit' | 'decimals'>,
  language: Language,
): string {
  const typed = String(value).split('.')[1]?.length ?? 0
  const format = { unit: textIn(unit, language), decimals: decimals ?? Math.min(typed, typedDecimals), language }
  return doingTexts[language].inYear(formatValue(value, format), year)
}

/** `Neuvontakäynnit: 420 käyntiä (2025) → 600 käyntiä (2027)`. */
export function doingSentence(doing: MeasuredDoing, language: Language): string {
  const latest = doing.values.at(-1)
  const now = latest ? sayDone(latest, doing, language) : doingTexts[language].noValue
  const name = textIn(doing.name, language) || doing.indicator
  return `${name}: ${now}${doing.wanted ? ` → ${sayDone(doing.wanted, doing, language)}` : ''}`
}
