import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { plansAccess as access } from '../plans.access.ts'

export const getProgrammeFile = endpoint({
  id: 'getProgrammeFile',
  summary: 'A programme as a table in the language of the caller: priorities, goals with their figures, and actions.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id/file',
  allow: access.read,
  input: z.object({ organisation: z.string(), id: z.uuid(), format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  output: z.undefined(),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  errors: ['notFound'],
})
