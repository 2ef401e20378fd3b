import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { clockAccess as access } from '../clock.access.ts'
import { clockPath } from '../clock.contract.ts'
import { openingKinds } from '../opening.ts'

const waitingThing = z.object({
  entryId: z.uuid(),
  occurrence: z.iso.date(),
  title: localText,
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
})

export const listClockWaiting = endpoint({
  id: 'listClockWaiting',
  summary: 'What of the clock waits for the caller: what is late, what it is time to open, and a year to be made.',
  method: 'GET',
  path: `${clockPath}/waiting`,
  allow: access.read,
  input: z.object({ organisation: z.string() }),
  output: z.object({
    late: z
      .array(waitingThing.extend({ isOwn: z.boolean().meta({ description: 'The caller answers for it' }) }))
      .meta({ description: 'Own, and for who keeps the clock everything' }),
    offered: z.array(
      waitingThing.extend({
        opens: z.enum(openingKinds),
        path: z.string().nullable().meta({ description: "Where it is opened, below the organisation's workspace" }),
      }),
    ),
    yearToMake: z
      .int()
      .nullable()
      .meta({ description: 'The coming year, when something of this one is to be decided for it; else null' }),
  }),
})
export type ClockWaiting = z.infer<typeof listClockWaiting.output>
