import { formatNumber } from './number.ts'
import type { Language } from './texts.ts'

const noBreakSpace = '\u00a0'

/** `1 234 €`, with cents only where there are some; `€1,234` in English. */
export function formatEuros(euros: number, language: Language): string {
  const number = formatNumber(euros, language, Number.isInteger(euros) ? 0 : 2)
  return language === 'en' ? `€${number}` : `${number}${noBreakSpace}€`
}
