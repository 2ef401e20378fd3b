import { CsvError, parse } from 'csv-parse/sync'

import type { TidyRow } from '../tables/tidy-table.ts'
import { malformed, TableServiceError } from './table-service-error.ts'
import type { DimensionRole, TableCategory, TableDimension } from './table-service.ts'

/** An SDMX-CSV message, version 1.0 or 2.0: a row for each observation, a column for each component. */
export interface SdmxMessage {
  /** `ESTAT:CENS(1.0)`, or its name where the message says it. */
  title: string
  agency: string | null
  dimensions: readonly TableDimension[]
  /** Codes of the dimensions, then the value; the rows as lines of the file. */
  rows: readonly TidyRow[]
}

const mostRows = 2_000_000

/** The column's component: `FREQ`, or `FREQ: Frequency` where labels are given beside ids. */
interface Header {
  id: string
  label: string
}

const readHeader = (text: string): Header => {
  const [, id = text, label = ''] = /^([^:]+?)\s*(?::\s*(.*))?$/.exec(text.trim()) ?? []
  return { id, label: label || id }
}

/** What comes before the components: of version 1 the dataflow; of version 2 the structure and what to do with the row. */
const prefixes = new Set([
  'DATAFLOW',
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'ACTION',
  'KEY',
  'SERIES_KEY',
  'OBS_KEY',
])
const value = 'OBS_VALUE'
const time = 'TIME_PERIOD'

/** Whether a text begins as the standard says that every message does. */
export const isSdmxCsv = (text: string): boolean => /^\uFEFF?"?(?:DATAFLOW|STRUCTURE(?:\[.\])?)"?[,;\t]/.test(text)

/** Reads a message whole. Throws TableServiceError that names the line. */
export function readSdmxCsv(text: string, place = ''): SdmxMessage {
  if (!isSdmxCsv(text)) throw malformed(`${place}:1`, 'SDMX-CSV begins with DATAFLOW or STRUCTURE')
  const [first, ...lines] = readRecords(text, place)
  const headers = first!.record.map((cell) => readHeader(cell.replace(/^STRUCTURE\[.\]$/, 'STRUCTURE')))
  const twice = headers.find(({ id }, index) => headers.findIndex((other) => other.id === id) !== index)
  if (twice) throw malformed(`${place}:1`, `${twice.id} stands twice`)
  const columns = columnsOf(headers, place)
  if (lines.length > mostRows) throw new TableServiceError('tooManyCells', { place, what: String(lines.length) })
  const dimensions = columns.dimensions.map((column) => createDimensionReader(column, headers[column]!))
  const rows = lines
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, line }) => readRow({ record, line, columns, dimensions, place }))
  const told = lines[0]?.record[columns.structure]?.trim() ?? ''
  const [, agency = null, name = ''] = /^([^:\s]+):[^:]*?(?::\s*(.+))?$/.exec(told) ?? []
  return { title: name || told, agency, dimensions: dimensions.map((dimension) => dimension.read()), rows }
}

interface Columns {
  dimensions: readonly number[]
  value: number
  /** -1 when the message has none. */
  action: number
  structure: number
}

/** Dimensions stand before the value, attributes of an observation after it; the time is always a dimension. */
function columnsOf(headers: readonly Header[], place: string): Columns {
  const at = (id: string) => headers.findIndex((header) => header.id === id)
  const valueAt = at(value)
  if (valueAt === -1) throw malformed(`${place}:1`, `there is no ${value}`)
  const isDimension = ({ id }: Header, index: number) => !prefixes.has(id) && (index < valueAt || id === time)
  const dimensions = headers.flatMap((header, index) => (isDimension(header, index) ? [index] : []))
  if (dimensions.length === 0) throw malformed(`${place}:1`, 'there are no dimensions')
  const structure = at('STRUCTURE_ID')
  return { dimensions, value: valueAt, action: at('ACTION'), structure: structure === -1 ? 0 : structure }
}

interface Line {
  record: string[]
  line: number
}

function readRecords(text: string, place: string): Line[] {
  const start = text.replace(/^\uFEFF/, '').replace(/^"?STRUCTURE\[.\]"?/, 'STRUCTURE')
  const delimiter = /[,;\t]/.exec(start)?.[0] ?? ','
  try {
    const records = parse(text, { bom: true, delimiter, info: true, relax_column_count: false, skip_empty_lines: true })
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: info.lines,
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw malformed(`${place}:${String(error.lines ?? '')}`, error.message)
  }
}

interface RowParts extends Line {
  columns: Columns
  dimensions: readonly DimensionReader[]
  place: string
}

function readRow({ record, line, columns, dimensions, place }: RowParts): TidyRow {
  const action = columns.action === -1 ? '' : (record[columns.action] ?? '').trim()
  // A message may take observations back: what is left then depends on what the receiver had.
  if (/^D/i.test(action)) throw malformed(`${place}:${line}`, `ACTION ${action}`)
  const cells = dimensions.map((dimension) => dimension.take(record))
  const number = (record[columns.value] ?? '').trim()
  return { cells: [...cells, /^nan$/i.test(number) ? '..' : number], place: { row: line } }
}

interface DimensionReader {
  /** The code in a record. */
  take(record: readonly string[]): string
  /** All that was met. */
  read(): TableDimension
}

/** Gathers the codes of a column, in the order they come, with the labels that stand beside them. */
function createDimensionReader(column: number, { id, label }: Header): DimensionReader {
  const hasLabels = label !== id
  const categories = new Map<string, TableCategory>()
  return {
    take(record) {
      const text = (record[column] ?? '').trim()
      const [, code = text, name = ''] = (hasLabels && /^([^:]+?)\s*:\s*(.*)$/.exec(text)) || []
      if (!categories.has(code)) categories.set(code, { code, label: name || code })
      return code
    },
    read: () => ({ code: id, label, role: roleOf(id), categories: [...categories.values()], mayBeLeftOut: false }),
  }
}

const regionIds = new Set(['REF_AREA', 'GEO', 'REGION', 'AREA', 'TERRITORY'])
const contentsIds = new Set(['INDICATOR', 'INDIC', 'MEASURE', 'SERIES', 'VARIABLE'])

function roleOf(id: string): DimensionRole | null {
  if (id === time) return 'time'
  const plain = id.toUpperCase()
  if (regionIds.has(plain)) return 'region'
  return contentsIds.has(plain) ? 'contents' : null
}
