import { z } from 'zod'

import { AppError, type InputFault } from '#shared/errors.ts'

/** What can be wrong with boundaries; each has words for people in boundary-faults.texts.ts. */
export const boundaryFaultCodes = [
  'addressInvalid',
  'addressPrivate',
  'unreachable',
  'tooSlow',
  'tooLarge',
  'nothingThere',
  'refused',
  'tooManyCalls',
  'serviceFailed',
  'notJson',
  'notGeoJson',
  'unknownSystem',
  'notFeature',
  'noPolygons',
  'noRings',
  'shortRing',
  'notPoint',
  'outsideFinland',
  'openRing',
  'flatRing',
  'more',
  'noCodes',
  'noYear',
  'noRegions',
  'tooFewRegions',
  'notTopology',
] as const
export type BoundaryFaultCode = (typeof boundaryFaultCodes)[number]

/** `place` says where (`features.12`, counted from 0), `what` what stands there. */
export const boundaryFault = z.object({ code: z.enum(boundaryFaultCodes), place: z.string(), what: z.string() })
export type BoundaryFault = z.infer<typeof boundaryFault>

/** The faults that a problem document carries. */
export const boundaryProblem = z.object({ boundaryFaults: z.array(boundaryFault).min(1) })

/** A fault with its words for developers and the command line. */
export interface WordedFault extends InputFault {
  code: BoundaryFaultCode
  what?: string
}

/** A refusal that names every fault; people read them in their own language by their codes. */
export function refuseBoundaries(faults: readonly WordedFault[], detail: string): AppError {
  const boundaryFaults = faults.map(({ code, path, what = '' }): BoundaryFault => ({ code, place: path, what }))
  const named = faults.map(({ path, message }) => ({ path, message }))
  return new AppError('invalidInput', detail, { faults: named, extra: { boundaryFaults } })
}

/** One fault, such as of the address. */
export const refuseBoundary = (fault: WordedFault): AppError =>
  refuseBoundaries([fault], `${fault.path}: ${fault.message}`)
