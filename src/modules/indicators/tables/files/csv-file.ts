import { isUtf8 } from 'node:buffer'

import { CsvError, parse } from 'csv-parse'

import type { TidyRow } from '../tidy-table.ts'
import { hasUtf16 } from './file-kind.ts'
import { limits } from './limits.ts'
import type { OpenTable } from './open-table.ts'
import { TableError } from './table-error.ts'

const chunkBytes = 64 * 1024
const separators = [';', '\t', ',', '|'] as const
type Separator = (typeof separators)[number]

/** Opens a text file with separators: UTF-8, UTF-16 or Windows-1252; semicolons, tabs, commas or bars. */
export function openCsv(bytes: Uint8Array): OpenTable {
  const encoding = encodingOf(bytes)
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, chunkBytes))
  const [, told] = /^sep=([;,\t|])\r?\n/i.exec(sample) ?? []
  const separator = (told as Separator | undefined) ?? separatorOf(sample)
  return {
    kind: 'csv',
    sheets: [{ name: '', isHidden: false }],
    rows: () => readRows({ bytes, encoding, separator, passOver: told === undefined ? 0 : 1 }),
  }
}

/** What is not valid UTF-8 was written by an older Windows program. */
function encodingOf(bytes: Uint8Array): string {
  return hasUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** The separator that the first lines have equally often, outside quotes; semicolon when there is none. */
function separatorOf(sample: string): Separator {
  const lines = sample
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .slice(0, 30)
    .filter((line) => line.trim() !== '')
  const scores = separators.map((separator) => ({ separator, score: evenness(lines, separator) }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator
}

/** In how many lines the separator stands as often as it mostly does; more in a line count a little. */
function evenness(lines: readonly string[], separator: string): number {
  const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0)
  const usual = [...Map.groupBy(counts, (count) => count)].toSorted(([, a], [, b]) => b.length - a.length)[0]
  return usual ? usual[1].length + Math.min(usual[0], 20) / 100 : 0
}

interface CsvReading {
  bytes: Uint8Array
  encoding: string
  separator: Separator
  /** Lines at the beginning that are for Excel only. */
  passOver: number
}

async function* readRows({ bytes, encoding, separator, passOver }: CsvReading): AsyncGenerator<TidyRow> {
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.columns * limits.cellCharacters,
  })
  const feeding = feed(bytes, encoding, parser)
  let row = -passOver
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++
      if (row < 1) continue
      if (row > limits.rows) throw new TableError('tooManyRows', { row })
      if (cells.length > limits.columns) throw new TableError('tooManyColumns', { row })
      if (cells.some((cell) => cell.length > limits.cellCharacters)) throw new TableError('cellTooLong', { row })
      if (cells.length > 1 || cells[0] !== '') yield { cells, place: { row } }
    }
    await feeding
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new TableError(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quoteNotClosed' : 'rowUnreadable', {
      row: rowOf(error) - passOver,
    })
  } finally {
    parser.destroy()
  }
}

/** The record that cannot be read; those before it may not have been handed on when the parser gives up. */
const rowOf = (error: CsvError): number => (typeof error.records === 'number' ? error.records : 0) + 1

/** Writes the text into the parser as fast as it takes it. Ends quietly when the parser is gone. */
async function feed(bytes: Uint8Array, encoding: string, parser: ReturnType<typeof parse>): Promise<void> {
  const decoder = new TextDecoder(encoding)
  for (let start = 0; start < bytes.length && !parser.destroyed; start += chunkBytes) {
    const last = start + chunkBytes >= bytes.length
    const text = decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: !last })
    if (!parser.write(text)) await settled(parser)
  }
  if (!parser.destroyed) parser.end()
}

const settled = (parser: ReturnType<typeof parse>): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'close', 'error']) parser.off(event, done)
      resolve()
    }
    for (const event of ['drain', 'close', 'error']) parser.once(event, done)
  })
