import type { CellFigure } from '../cube/figure-table.ts'
import type { FigureCollector } from './collect-mapped.ts'
import type { FaultCode } from './fault-codes.ts'
import type { FigureMapping } from './mapping.ts'
import { readValue, type ValueReading } from './read-value.ts'
import type { RowPlace } from './tidy-table.ts'

type Certainty = Pick<CellFigure, 'sourceInterval' | 'sample'>

interface CertaintyCells {
  mapping: FigureMapping
  /** The text of the row's cell in a column. */
  textIn: (column: string) => string
  place: RowPlace
  collector: FigureCollector
}

/** The columns that tell how sure a figure is. */
export const certaintyColumns = ({ limits, sample }: FigureMapping): string[] => [
  ...(limits ? [limits.lower, limits.upper] : []),
  ...(sample ? [sample.column] : []),
]

/**
 * What a row tells of how sure its value is: the limits stand on both sides of it, and both or neither are given. Undefined
 * when something is wrong, which the collector has been told.
 */
export function readCertainty(value: ValueReading | undefined, cells: CertaintyCells): Certainty | undefined {
  const { mapping } = cells
  if (!mapping.limits && !mapping.sample) return {}
  const sourceInterval = mapping.limits ? readInterval(value, mapping.limits, cells) : null
  const sample = mapping.sample ? readSample(mapping.sample.column, cells) : null
  if (sourceInterval === undefined || sample === undefined) return undefined
  return { ...(sourceInterval && { sourceInterval }), ...(sample !== null && { sample }) }
}

type Interval = NonNullable<CellFigure['sourceInterval']>

/** Null: none is given. */
function readInterval(
  value: ValueReading | undefined,
  columns: NonNullable<FigureMapping['limits']>,
  { textIn, place, collector }: CertaintyCells,
): Interval | null | undefined {
  const read = (column: string) => readValue(textIn(column), { ...place, column }, collector)
  const [lower, upper] = [read(columns.lower), read(columns.upper)]
  if (lower === undefined || upper === undefined || value === undefined) return undefined
  if (typeof lower !== 'number' && typeof upper !== 'number') return null
  const fault = (code: FaultCode, column: string): undefined => {
    collector.fault({ code, place: { ...place, column }, found: textIn(column) })
  }
  if (typeof lower !== 'number') return fault('limitMissing', columns.lower)
  if (typeof upper !== 'number') return fault('limitMissing', columns.upper)
  if (typeof value !== 'number') return fault('limitsWithoutValue', columns.lower)
  if (lower > value) return fault('limitAboveValue', columns.lower)
  if (upper < value) return fault('limitBelowValue', columns.upper)
  return { lower, upper }
}

/** Null: none is given. */
function readSample(column: string, { textIn, place, collector }: CertaintyCells): number | null | undefined {
  const read = readValue(textIn(column), { ...place, column }, collector)
  if (read === undefined) return undefined
  if (typeof read !== 'number') return null
  if (Number.isInteger(read) && read >= 0) return read
  collector.fault({ code: 'sampleExpected', place: { ...place, column }, found: textIn(column) })
  return undefined
}
