import type { Language } from '#shared/texts.ts'
import { upperFirst } from '#shared/upper-first.ts'
import { tableFaultTexts } from './table-faults.texts.ts'
import type { TableFault } from './tidy-table.ts'

const longestShown = 60

/** "Välilehti Luvut, rivi 5, sarake Arvo": where a fault stands. Nothing for a fault of the whole file. */
export function faultPlace({ place: { sheet, row, column } }: Pick<TableFault, 'place'>, language: Language): string {
  const texts = tableFaultTexts[language]
  const parts = [
    sheet !== undefined && sheet !== '' ? texts.sheet(sheet) : [],
    row > 0 ? texts.row(row) : [],
    column !== undefined ? texts.column(column) : [],
  ].flat()
  return upperFirst(parts.join(', '))
}

/** What is wrong, and what to do about it. */
export function faultSentence({ code, found = '', instead = '', other }: TableFault, language: Language): string {
  const told = { found: shortened(found), instead: shortened(instead), otherRow: other?.row ?? 0 }
  return tableFaultTexts[language].faults[code](told)
}

const shortened = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text)
