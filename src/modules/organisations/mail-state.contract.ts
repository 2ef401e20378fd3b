import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { organisationsAccess as access } from './organisations.access.ts'

export const getMailState = endpoint({
  id: 'getMailState',
  summary:
    'Whether letters leave: for those who lead, so that nobody waits for an answer to a letter that has not left.',
  method: 'GET',
  path: '/organisations/:organisation/mail',
  allow: access.readMailState,
  input: z.object({ organisation: z.string() }),
  output: z.object({
    waitingSince: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'No letter has left since about then, and they wait; null: letters leave' }),
  }),
})
