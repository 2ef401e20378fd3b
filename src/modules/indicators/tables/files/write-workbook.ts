export interface WrittenSheet {
  name: string
  headings: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  /** Of the columns, in characters. */
  widths: readonly number[]
  /** Cells that offer a list. */
  choices: readonly { range: string; values: readonly string[] }[]
}

/** An Excel workbook with bold headings that stay in sight. With `madeAt` the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly WrittenSheet[], madeAt?: Date): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when a workbook is first asked for: most days none is.
  const { writeXlsx } = await import('hucre')
  const bytes = await writeXlsx({
    ...(madeAt && { properties: { created: madeAt, modified: madeAt } }),
    sheets: sheets.map(({ name, headings, rows, widths, choices }) => ({
      name,
      rows: [[...headings], ...rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))],
      columns: widths.map((width) => ({ width })),
      cells: new Map(headings.map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }])),
      freezePane: { rows: 1 },
      dataValidations: choices.map(({ range, values }) => ({
        type: 'list' as const,
        range,
        values: [...values],
        allowBlank: true,
        errorStyle: 'warning' as const,
      })),
    })),
  })
  return new Uint8Array(bytes)
}
