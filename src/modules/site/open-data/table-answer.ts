import type { StatisticalTable } from './statistical-table.ts'
import { type Naming, toCsvText, toParquet, toWorkbook } from './table-files.ts'

export const fileFormats = ['csv', 'xlsx', 'parquet'] as const
export type FileFormat = (typeof fileFormats)[number]

export interface FileOptions {
  /** The address of the figures, written into the file. */
  origin: string
  /** PxWeb's wishes for a text file: UseCodes, UseTexts, UseCodesAndTexts, SeparatorSemicolon, SeparatorTab. */
  parameters?: readonly string[]
}

export interface TableFile {
  body: string | Uint8Array<ArrayBuffer>
  contentType: string
}

/** A table as a file to download. */
export async function tableFile(table: StatisticalTable, format: FileFormat, options: FileOptions): Promise<TableFile> {
  switch (format) {
    case 'csv':
      return { body: toCsvText(table, csvOptions(options.parameters ?? [])), contentType: 'text/csv; charset=utf-8' }
    case 'xlsx':
      return {
        body: await toWorkbook(table, options.origin),
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      }
    case 'parquet':
      return {
        body: new Uint8Array(await toParquet(table, options.origin)),
        contentType: 'application/vnd.apache.parquet',
      }
  }
}

function csvOptions(parameters: readonly string[]) {
  const has = (name: string) => parameters.some((one) => one.toLowerCase() === name)
  const naming: Naming = has('usecodes') ? 'codes' : has('usetexts') ? 'texts' : 'both'
  const separator = has('separatorsemicolon') ? ';' : has('separatortab') ? '\t' : ','
  return { naming, separator } as const
}
