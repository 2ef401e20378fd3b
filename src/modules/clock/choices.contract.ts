import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { clockAccess as access } from './clock.access.ts'
import { clockPath } from './clock.contract.ts'

const named = z.object({ id: z.uuid(), name: localText }).meta({ id: 'ClockNamed' })

/** A kind of report that an entry may open, and what of it may begin. */
export const reportChoice = z
  .object({
    report: z.string(),
    name: localText,
    stages: z.array(z.object({ stage: z.string(), name: localText })),
  })
  .meta({ id: 'ClockReportChoice' })
export type ReportChoice = z.infer<typeof reportChoice>

export const clockChoices = z
  .object({
    people: z.array(z.object({ id: z.uuid(), name: z.string() })),
    units: z.array(named),
    groups: z.array(named).meta({ description: 'They may answer for an entry too, and it may open their meetings' }),
    reports: z.array(reportChoice),
    programmes: z.array(named).meta({ description: 'Whose actions a follow-up round may ask of' }),
  })
  .meta({ id: 'ClockChoices' })
export type ClockChoices = z.infer<typeof clockChoices>

export const listClockChoices = endpoint({
  id: 'listClockChoices',
  summary:
    'What an entry of the clock may name: who answers for it, and what of groups, reports and programmes it opens.',
  method: 'GET',
  path: `${clockPath}/choices`,
  allow: access.edit,
  input: z.object({ organisation: z.string() }),
  output: clockChoices,
})
