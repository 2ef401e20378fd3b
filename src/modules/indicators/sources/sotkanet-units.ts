import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { plainTexts } from './source-text.ts'

export interface ValueType {
  code: string
  title: Record<string, string | null | undefined>
}

const everywhere = (text: string): LocalText => ({ fi: text, sv: text, en: text })

/** `1000` → `1 000` in Finnish and Swedish, `1,000` in English. */
function per(count: number): LocalText {
  const grouped = (mark: string) => `/ ${String(count).replace(/\B(?=(\d{3})+$)/g, mark)}`
  return { fi: grouped('\u00a0'), sv: grouped('\u00a0'), en: grouped(',') }
}

/**
 * Out of whom a rate is: Sotkanet's kinds of values do not say, its titles often do (`Hoitojaksot / 10 000
 * vastaavanikäistä`). `/ 10 000` becomes `/ 10 000 vastaavanikäistä`; where the title is silent, so is the unit.
 */
export function rateFromTitle(unit: LocalText, title: LocalText): LocalText {
  const told = languages.map((language) => {
    const words = unit[language]
    const count = words?.replaceAll(/\D/g, '')
    if (!words?.startsWith('/') || !count) return [language, words]
    const grouped = count.replace(/\B(?=(\d{3})+$)/g, '[\\s,.]?')
    const found = new RegExp(`(?:/|\\bper)\\s*${grouped}\\s+(\\p{L}[^,;()]*)`, 'u').exec(title[language] ?? '')
    return [language, found ? `${words} ${found[1]!.trim()}` : words]
  })
  return Object.fromEntries(told.filter(([, words]) => words !== undefined)) as LocalText
}

/** The unit after a number, and what a rate is out of, from Sotkanet's kind of value: PROS, PER1000, LKM, INDEKSI … */
export function sotkanetUnit(type: ValueType | undefined): { unit: LocalText; ratePer: number | null } {
  if (!type) return { unit: {}, ratePer: null }
  if (type.code === 'PROS') return { unit: everywhere('%'), ratePer: 100 }
  const rate = /^PER(\d+)$/.exec(type.code)
  if (rate) return { unit: per(Number(rate[1])), ratePer: Number(rate[1]) }
  if (type.code === 'LKM' || type.code === 'INDEKSI') return { unit: {}, ratePer: null }
  return { unit: plainTexts(type.title), ratePer: null }
}
