import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { Interval } from './interval.ts'

const noBreakSpace = '\u00a0'
const wordJoiner = '\u2060'
const minusSign = '\u2212'

/** `1 234 €`; a price under a hundred with its cents. */
export function sayEuros(euros: number, language: Language): string {
  const cents = Math.abs(euros) < 100 && !Number.isInteger(euros) ? 2 : 0
  const number = formatNumber(euros, language, cents)
  if (language !== 'en') return `${number}${noBreakSpace}€`
  return number.startsWith(minusSign) ? `${minusSign}€${number.slice(1)}` : `€${number}`
}

/** `1 000–1 500`, once where both are the same; the dash has room around it where a number is below zero. */
export function sayRange({ low, high }: Interval, say: (value: number) => string): string {
  const [from, to] = [say(low), say(high)]
  if (from === to) return from
  // A range stands on one line.
  return low < 0 ? `${from}${noBreakSpace}–${noBreakSpace}${to}` : `${from}${wordJoiner}–${wordJoiner}${to}`
}

/** Euros between low and high, the sign once. */
export function sayEuroRange(range: Interval, language: Language): string {
  if (language === 'en') return sayRange(range, (value) => sayEuros(Math.round(value), language))
  return `${sayRange(range, (value) => formatNumber(value, language))}${noBreakSpace}€`
}

/** Cases: whole where they are many, else with a decimal. */
export const sayCases = (range: Interval, language: Language): string =>
  sayRange(range, (value) => formatNumber(value, language, Math.abs(value) < 100 && !Number.isInteger(value) ? 1 : 0))

/** `2024–2026`, with what is missing between left out: `2024, 2026`. */
export function sayYears(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (years.length === 1) return String(first)
  return last - first === years.length - 1 ? `${first}–${last}` : years.join(', ')
}
