import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { clockAccess as access } from '../clock.access.ts'
import { clockPath } from '../clock.contract.ts'
import { entryLanes } from '../entry-kind.ts'

export const getClockStream = endpoint({
  id: 'getClockStream',
  summary: 'This year at a glance: a mark for what is weighty, none close to another, and what comes next.',
  method: 'GET',
  path: `${clockPath}/stream`,
  allow: access.read,
  input: z.object({ organisation: z.string() }),
  output: z.object({
    marks: z.array(z.object({ on: z.iso.date(), lane: z.enum(entryLanes), state: z.enum(['done', 'coming', 'late']) })),
    next: z
      .array(z.object({ title: localText, startsOn: z.iso.date() }))
      .meta({ description: 'The next two days on which something is decided or due' }),
  }),
})
export type ClockStream = z.infer<typeof getClockStream.output>
