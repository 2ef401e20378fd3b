import { SourceError } from './source.ts'

/** What can be wrong with a table of a statistics service; each has words for people in table-sources.texts.ts. */
export const tableServiceFaults = [
  'addressInvalid',
  'addressWithPassword',
  'addressPrivate',
  'addressUnknown',
  'unreachable',
  'tooSlow',
  'tooLarge',
  'tooManyRedirects',
  'noTable',
  'refused',
  'notReady',
  'tooManyCalls',
  'serviceFailed',
  'malformed',
  'severalTables',
  'noSuchPart',
  'tooManyCells',
  'changedMeanwhile',
] as const
export type TableServiceFault = (typeof tableServiceFaults)[number]

/** Faults of the moment: asking again later may help. */
const passing: ReadonlySet<TableServiceFault> = new Set([
  'unreachable',
  'tooSlow',
  'notReady',
  'tooManyCalls',
  'serviceFailed',
  'changedMeanwhile',
])

/** A statistics service cannot be asked, or does not answer as it should. `place` says where, `what` what stands there. */
export class TableServiceError extends SourceError {
  readonly fault: TableServiceFault
  readonly place: string
  readonly what: string

  constructor(fault: TableServiceFault, { place = '', what = '' }: { place?: string; what?: string } = {}) {
    super([fault, place, what].filter(Boolean).join(': '), passing.has(fault))
    this.name = 'TableServiceError'
    this.fault = fault
    this.place = place
    this.what = what
  }
}

/** An answer of another form than its standard says; `place` is the path to it. */
export const malformed = (place: string, what: string): TableServiceError =>
  new TableServiceError('malformed', { place, what })
