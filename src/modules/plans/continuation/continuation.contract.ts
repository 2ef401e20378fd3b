import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { plansAccess as access } from '../plans.access.ts'
import { saved } from '../plans.contract.ts'
import { continuationInput } from './continuation.ts'

export const continueProgramme = endpoint({
  id: 'continueProgramme',
  summary:
    'Begin a new term from a programme: a draft with the chosen goals from where their figures stand now, and with the actions that go on.',
  method: 'POST',
  path: '/organisations/:organisation/plans/programmes/:id/continuation',
  allow: access.editPlan,
  input: continuationInput.safeExtend({ organisation: z.string(), id: z.uuid() }),
  output: saved,
  errors: ['notFound'],
})
