import { boundaryFileBytes } from '#modules/regions/boundaries/boundaries.contract.ts'
import { type BoundaryFaultCode, refuseBoundary } from '#modules/regions/boundaries/boundary-fault.ts'
import type { ReadOutside } from '#modules/regions/boundaries/read-outside.ts'
import { type AskOutsideOptions, createAskOutside } from './ask-outside.ts'
import { TableServiceError, type TableServiceFault } from './table-service-error.ts'

const codes: Partial<Record<TableServiceFault, BoundaryFaultCode>> = {
  addressInvalid: 'addressInvalid',
  addressWithPassword: 'addressInvalid',
  addressPrivate: 'addressPrivate',
  unreachable: 'unreachable',
  tooSlow: 'tooSlow',
  tooLarge: 'tooLarge',
  noTable: 'nothingThere',
  refused: 'refused',
  tooManyCalls: 'tooManyCalls',
}

interface ReaderOptions {
  privateServices: boolean
  sotkanetUserAgent?: string | undefined
}

/** Reads boundaries from addresses that people typed, as carefully as the tables of statistics services are read. */
export function createBoundaryReader(
  { privateServices, sotkanetUserAgent }: ReaderOptions,
  more: AskOutsideOptions = {},
): ReadOutside {
  const ask = createAskOutside({
    allowPrivate: privateServices,
    userAgent: sotkanetUserAgent,
    maxBytes: boundaryFileBytes,
    attempts: 2,
    ...more,
  })
  return async (url) => {
    try {
      return (await ask({ url, accept: 'application/json' })).text
    } catch (error) {
      if (!(error instanceof TableServiceError)) throw error
      const { fault, place, what } = error
      const code = codes[fault] ?? 'serviceFailed'
      throw refuseBoundary({ code, path: 'address', message: error.message, what: [place, what].join(' ').trim() })
    }
  }
}
