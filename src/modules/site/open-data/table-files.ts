import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import { csvFile, type CsvSeparator, plainCell } from '#shared/csv.ts'
import { type StatisticalTable, tidyLines } from './statistical-table.ts'

/** How codes and names of a dimension's values are written. */
export type Naming = 'codes' | 'texts' | 'both'

export interface CsvOptions {
  naming?: Naming
  separator?: CsvSeparator
}

const headings = (table: StatisticalTable) => table.dimensions.filter(({ role }) => role !== 'metric')

/** Columns of texts for the dimensions, and of numbers for what is measured. */
function columnsOf(table: StatisticalTable, naming: Naming) {
  const { measures, lines } = tidyLines(table)
  const texts = headings(table).flatMap(({ code, role }, index) => {
    const codes = { name: code, texts: lines.map(({ categories }) => categories[index]!.code) }
    if (naming === 'codes' || role === 'time') return [codes]
    const labels = { name: `${code}_label`, texts: lines.map(({ categories }) => categories[index]!.label) }
    return naming === 'both' ? [codes, labels] : [{ ...labels, name: code }]
  })
  const numbers = measures.map(({ code, label }, index) => ({
    name: naming === 'texts' ? label : code,
    numbers: lines.map(({ values }) => values[index] ?? null),
  }))
  return { texts, numbers, count: lines.length }
}

/** One line for each combination with a figure. Numbers have a decimal point. */
export function toCsvText(table: StatisticalTable, { naming = 'both', separator = ',' }: CsvOptions = {}): string {
  const { texts, numbers, count } = columnsOf(table, naming)
  const cell = (text: string) => plainCell(text, separator)
  const lines = Array.from({ length: count }, (_, row) => [
    ...texts.map((column) => cell(column.texts[row]!)),
    ...numbers.map((column) => column.numbers[row] ?? ''),
  ])
  return csvFile([[...texts, ...numbers].map(({ name }) => cell(name)), ...lines], separator)
}

/** An Excel workbook: the figures, and a sheet that tells where they come from. */
export async function toWorkbook(table: StatisticalTable, origin: string): Promise<Uint8Array<ArrayBuffer>> {
  const { texts, numbers, count } = columnsOf(table, 'both')
  const rows = Array.from({ length: count }, (_, row) => [
    ...texts.map((column) => column.texts[row]!),
    ...numbers.map((column) => column.numbers[row] ?? ''),
  ])
  const told = [table.source, table.licence, table.updated, origin, table.note].flatMap((text) =>
    text ? [[text]] : [],
  )
  return writeWorkbook([
    {
      name: 'Figures',
      headings: [...texts, ...numbers].map(({ name }) => name),
      rows,
      widths: [...texts, ...numbers].map(() => columnWidth),
      choices: [],
    },
    { name: 'Source', headings: [table.label], rows: told, widths: [sourceWidth], choices: [] },
  ])
}

/** In characters. */
const columnWidth = 18
const sourceWidth = 90

/** Apache Parquet with the same columns: texts, whole years and doubles; the origin stands in its metadata. */
export async function toParquet(table: StatisticalTable, origin: string): Promise<ArrayBuffer> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const { texts, numbers } = columnsOf(table, 'both')
  const time = headings(table).find(({ role }) => role === 'time')?.code
  return parquetWriteBuffer({
    columnData: [
      ...texts.map((column) =>
        column.name === time
          ? { name: column.name, data: Int32Array.from(column.texts, Number), type: 'INT32' as const }
          : { name: column.name, data: [...column.texts], type: 'STRING' as const },
      ),
      ...numbers.map((column) => ({
        name: column.name,
        data: [...column.numbers],
        type: 'DOUBLE' as const,
        nullable: true,
      })),
    ],
    kvMetadata: [
      { key: 'title', value: table.label },
      { key: 'source', value: table.source },
      { key: 'licence', value: table.licence ?? '' },
      { key: 'origin', value: origin },
    ],
  })
}
