import type { LocalText } from '#shared/local-text.ts'
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

/** The unit after a number, and what a rate is out of, from Sotkanet's kind of value: PROS, PER1000, LKM, INDEKSI … */
export function sotkanetUnit(type: ValueType | undefined): { unit: LocalText; ratePer: number | null } {
  if (!type) return { unit: {}, ratePer: null }
  if (type.code === 'PROS') return { unit: everywhere('%'), ratePer: 100 }
  const rate = /^PER(\d+)$/.exec(type.code)
  if (rate) return { unit: per(Number(rate[1])), ratePer: Number(rate[1]) }
  if (type.code === 'LKM' || type.code === 'INDEKSI') return { unit: {}, ratePer: null }
  return { unit: plainTexts(type.title), ratePer: null }
}
