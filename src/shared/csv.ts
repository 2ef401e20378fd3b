export type CsvSeparator = ',' | ';' | '\t'

const formulaStart = /^[=+\-@\t\r]/
const number = /^-?[\d.,]+$/

/** A cell in quotes. What a spreadsheet would take for a formula is made a text. */
export const quotedCell = (text: string): string => `"${text.replace(formulaStart, "'$&").replaceAll('"', '""')}"`

/** A cell in quotes only where it needs them; a number stays one, and what looks like a formula is made a text. */
export function plainCell(text: string, separator: CsvSeparator): string {
  const safe = formulaStart.test(text) && !number.test(text) ? `'${text}` : text
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A file of cells that are written already. The byte order mark tells spreadsheets that it is UTF-8. */
export const csvFile = (lines: readonly (readonly (string | number)[])[], separator: CsvSeparator): string =>
  `\uFEFF${lines.map((cells) => cells.join(separator)).join('\r\n')}\r\n`
