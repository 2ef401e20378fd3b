import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { RunFault } from '../run-fault.ts'
import { faultPlace, faultSentence } from '../tables/fault-sentence.ts'
import { tableSourceTexts } from './table-sources.texts.ts'

/** How many faults of a table are told at once. */
const mostSaid = 10

/** What kept a table from being read and what to do: a sentence, then one for each place in the table. */
export function sayRunFault({ code, place, what, faults, faultCount }: RunFault, language: Language): string[] {
  const texts = tableSourceTexts[language]
  const told = { place, what: code === 'figures' ? formatNumber(faultCount, language) : what }
  const said = faults
    .slice(0, mostSaid)
    .map((fault) => `${faultPlace(fault, language)}: ${faultSentence(fault, language)}`)
  const left = faults.length - said.length
  return [texts.faults[code](told), ...said, ...(left > 0 ? [texts.more(formatNumber(left, language))] : [])]
}
