import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { completeness } from './completeness.ts'

export const getReportCompleteness = endpoint({
  id: 'getReportCompleteness',
  summary:
    'What the law, guidance and the template ask of a report, and in which chapters something is written of it; texts that refer to what has been taken out.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/completeness',
  allow: access.readReports,
  input: z.object({ organisation: z.string(), report: z.uuid() }),
  output: completeness,
  errors: ['notFound'],
})
