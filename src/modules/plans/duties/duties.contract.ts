import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { plansAccess as access } from '../plans.access.ts'
import { dutyInPlans } from './duty-overview.ts'

export const listDuties = endpoint({
  id: 'listDuties',
  summary:
    'The statutory duties of a municipality or a wellbeing services county, and where its plans answer them; empty for other organisations.',
  method: 'GET',
  path: '/organisations/:organisation/plans/duties',
  allow: access.read,
  input: z.object({ organisation: z.string() }),
  output: z.object({ duties: z.array(dutyInPlans) }),
})
