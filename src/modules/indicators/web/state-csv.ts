import { csvFile, plainCell } from '#shared/csv.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import { stateTexts } from './state.texts.ts'
import { type StateRow, verdictOf } from './state.ts'

/**
 * The rows as a table for a spreadsheet program: semicolons and the language's decimal mark, a byte order mark so that
 * Excel reads the letters, and a quote before what it would take for a formula.
 */
export function toStateCsv(rows: readonly StateRow[], language: Language): string {
  const { csv } = stateTexts[language]
  const { verdicts, ...heads } = csv
  const lines = rows.map((row) => {
    const { indicator, latest, previous, change, rank } = row.profile
    const number = (value: number | undefined, decimals = indicator.decimals) =>
      value === undefined ? '' : toPlainNumber(value, language, decimals)
    return [
      indicator.theme ? indicatorTexts[language].themes[indicator.theme] : '',
      textIn(indicator.title, language),
      indicator.key,
      textIn(indicator.unit, language),
      String(latest?.year ?? ''),
      number(latest?.value),
      String(previous?.year ?? ''),
      number(previous?.value),
      number(change?.difference),
      verdicts[verdictOf(row)],
      String(rank?.position ?? ''),
      String(rank?.of ?? ''),
      number(rank?.percentile, 0),
    ]
  })
  return csvFile(
    [Object.values(heads), ...lines].map((cells) => cells.map((text) => plainCell(text, ';'))),
    ';',
  )
}

/** Without the spaces and signs of typography, which a spreadsheet program would take for text. */
function toPlainNumber(value: number, language: Language, decimals: number): string {
  const plain = value.toFixed(decimals)
  return language === 'en' ? plain : plain.replace('.', ',')
}
