import { formatValue, type ValueFormat } from '#charts/values.ts'
import { formatNumber } from '#shared/number.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Indicator } from '../indicator.ts'
import { analysesTexts } from './analyses.texts.ts'

/** How the values of an indicator are written. */
export type Measured = Pick<Indicator, 'unit' | 'decimals'>

const formatOf = ({ unit, decimals }: Measured, language: Language): ValueFormat => ({
  unit: textIn(unit, language),
  decimals,
  language,
})

/** `12,1 %`. */
export const valueText = (value: number, measured: Measured, language: Language): string =>
  formatValue(value, formatOf(measured, language))

/** `8,1–12,3 %`: a range, its unit once. */
export const rangeText = (lower: number, upper: number, measured: Measured, language: Language): string =>
  `${formatNumber(lower, language, measured.decimals)}–${valueText(upper, measured, language)}`

/** `20,1 prosenttiyksikköä`: the size of a difference. */
export function sizeText(difference: number, measured: Measured, language: Language): string {
  const format = formatOf(measured, language)
  const unit = format.unit === '%' ? analysesTexts[language].points : format.unit
  return formatValue(Math.abs(difference), { ...format, unit })
}

/** Two significant digits, for what is told as "about". */
export function aboutText(count: number, language: Language): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(count)))) - 1)
  return formatNumber(Math.round(Math.abs(count) / step) * step, language)
}
