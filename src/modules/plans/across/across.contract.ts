import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { plansAccess as access } from '../plans.access.ts'
import { across } from './across.ts'

export const getPlansAcross = endpoint({
  id: 'getPlansAcross',
  summary: 'The goals that the county and its municipalities have approved and follow today, by organisation.',
  method: 'GET',
  path: '/organisations/:organisation/plans/across',
  allow: access.read,
  input: z.object({ organisation: z.string() }),
  output: across,
})
