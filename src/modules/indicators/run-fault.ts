import { z } from 'zod'

import { tableServiceFaults } from './sources/table-service-error.ts'
import { faultCodes } from './tables/fault-codes.ts'

const place = z.object({ sheet: z.string().optional(), row: z.int() })
const rowFault = z.object({
  code: z.enum(faultCodes),
  place: place.extend({ column: z.string().optional() }),
  found: z.string().optional(),
  other: place.optional(),
  instead: z.string().optional(),
})

/** What kept a table from being read: in the service, or in the table itself. */
export const runFault = z
  .object({
    code: z.enum([...tableServiceFaults, 'figures', 'failed']),
    /** Where, as the service calls it. */
    place: z.string(),
    what: z.string(),
    /** Of `figures`: what in the table could not be read, the first of them. */
    faults: z.array(rowFault),
    faultCount: z.int().nonnegative(),
  })
  .meta({ id: 'RunFault', description: 'Why a table could not be read' })
export type RunFault = z.infer<typeof runFault>
