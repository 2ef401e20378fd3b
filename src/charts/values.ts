import { formatNumber, formatPercent } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'

/** How the figures of a chart are written. */
export interface ValueFormat {
  /** In the reader's language: `%`, `/ 10 000 asukasta`, `vuotta`; empty when the figure has none. */
  unit: string
  decimals: number
  language: Language
}

/** A rate with what is counted out of: `/ 10 000 asukasta`, `per 1,000 inhabitants`. */
const rate = /^((?:\/|per)[\s\d.,]*\d)\s+\D/

/** `/ 10 000` of `/ 10 000 asukasta`, on one line; any other unit is what it is. */
const shortUnit = (unit: string): string => rate.exec(unit)?.[1]!.replaceAll(' ', '\u00a0') ?? unit

/** `12,1 %`, `462 / 10 000`: what is read beside its name, which says of whom the rate is. */
export const formatValue = (value: number, format: ValueFormat): string =>
  formatWhole(value, { ...format, unit: shortUnit(format.unit) })

/** `12,1 %`, `462 / 10 000 asukasta`: what is read alone. */
export function formatWhole(value: number, { unit, decimals, language }: ValueFormat): string {
  if (unit === '%') return formatPercent(value, language, decimals)
  const number = formatNumber(value, language, decimals)
  return unit ? `${number}\u00a0${unit}` : number
}

/** `12,1`: what stands in a chart, where the unit is written once. */
export const formatBare = (value: number, { decimals, language }: ValueFormat): string =>
  formatNumber(value, language, decimals)

interface Range {
  lower: number
  upper: number
}

/** `9,6 (7,9–11,7)`: a figure with its interval, where it has one. */
export const formatWithRange = (value: number, range: Range | null | undefined, format: ValueFormat): string =>
  range ? `${formatBare(value, format)} (${formatRange(range, format)})` : formatBare(value, format)

/** `7,9–11,7`; with spaces where a minus would stand beside the dash. */
export function formatRange({ lower, upper }: Range, format: ValueFormat): string {
  const dash = lower < 0 || upper < 0 ? '\u00a0–\u00a0' : '–'
  return `${formatBare(lower, format)}${dash}${formatBare(upper, format)}`
}
