import { type Language, locales } from './texts.ts'

const formats = new Map<string, Intl.NumberFormat>()

function formatFor(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    formats.set(key, format)
  }
  return format
}

const noBreakSpace = '\u00a0'
const minus = '\u2212'

/** `1 234,5` in Finnish and Swedish, `1,234.5` in English: no-break spaces and the minus sign U+2212. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const rounded = Number(value.toFixed(decimals))
  return formatFor(language, decimals)
    .format(Object.is(rounded, -0) ? 0 : rounded)
    .replace(/[\s\u202f]/g, noBreakSpace)
    .replace(/^-/, minus)
}

/** The same with a plus or minus in front of everything but zero: `+1,5`, `−0,2`, `0,0`. */
export function formatChange(value: number, language: Language, decimals = 0): string {
  const text = formatNumber(value, language, decimals)
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text
}

/** `12,1 %` (no-break space) in Finnish and Swedish, `12.1%` in English. */
export const formatPercent = (value: number, language: Language, decimals = 0): string =>
  `${formatNumber(value, language, decimals)}${language === 'en' ? '%' : `${noBreakSpace}%`}`
