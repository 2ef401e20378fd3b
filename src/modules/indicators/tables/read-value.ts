import type { FigureCollector } from './collect-mapped.ts'
import { readNumber } from './read-number.ts'
import type { TableFault } from './tidy-table.ts'

/** A number, or why there is none. */
export type ValueReading = number | 'empty' | 'missing'

/** Reads a cell with a number; what is noteworthy goes to the collector. Undefined when it is a fault. */
export function readValue(
  text: string,
  place: TableFault['place'],
  collector: FigureCollector,
): ValueReading | undefined {
  const read = readNumber(text)
  if (read.kind === 'empty') return 'empty'
  if (read.kind === 'missing') {
    collector.note(read.why === 'suppressed' ? 'suppressed' : 'missingSymbol', place, text)
    return 'missing'
  }
  if (read.kind === 'fault') {
    collector.fault({ code: read.code, place, found: text })
    return undefined
  }
  if (read.decimalSign) collector.useSign(read.decimalSign, read.isAmbiguous, { place, found: text })
  if (read.mark === 'percent') collector.note('percentSign', place, text)
  if (read.mark === 'preliminary') collector.note('preliminary', place, text)
  return read.value
}
