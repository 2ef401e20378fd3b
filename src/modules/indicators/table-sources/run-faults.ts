import type { RunFault } from '../run-fault.ts'
import { TableServiceError } from '../sources/table-service-error.ts'
import type { MappedFigures } from '../tables/map-figures.ts'

/** How many of a table's faults are kept: with more than these the table is another than was thought. */
const mostKept = 50

/** A table that was read but not understood. */
export class TableRefused extends Error {
  readonly fault: RunFault

  constructor(fault: RunFault) {
    super(`${fault.faultCount} cells could not be read`)
    this.name = 'TableRefused'
    this.fault = fault
  }
}

export const figuresFault = ({ faults, faultCount }: Pick<MappedFigures, 'faults' | 'faultCount'>): RunFault => ({
  code: 'figures',
  place: '',
  what: '',
  faults: distinct(faults).slice(0, mostKept),
  faultCount,
})

/** A region that is unknown is so on each of its rows: the first tells it. */
function distinct(faults: MappedFigures['faults']): MappedFigures['faults'] {
  const told = new Set<string>()
  return faults.filter(({ code, place, found }) => {
    const what = JSON.stringify([code, place.column, found])
    const isNew = !told.has(what)
    told.add(what)
    return isNew
  })
}

/** Whatever kept a table from being fetched. A fault of our own is told as such. */
export function toRunFault(error: unknown): RunFault {
  if (error instanceof TableRefused) return error.fault
  const told = { faults: [], faultCount: 0 }
  if (error instanceof TableServiceError) return { code: error.fault, place: error.place, what: error.what, ...told }
  return { code: 'failed', place: '', what: error instanceof Error ? error.message : String(error), ...told }
}
