import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { plansAccess as access } from '../plans.access.ts'

export const getProgrammeFile = endpoint({
  id: 'getProgrammeFile',
  summary:
    'A programme as a table in the language of the caller: priorities, goals with their figures, and actions; or as JSON (PlanDocument) with all of its parts, which can be imported again.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id/file',
  allow: access.read,
  input: z.object({ organisation: z.string(), id: z.uuid(), format: z.enum(['xlsx', 'csv', 'json']).default('xlsx') }),
  output: z.undefined(),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  errors: ['notFound'],
})
