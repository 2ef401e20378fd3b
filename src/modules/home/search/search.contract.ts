import { z } from 'zod'

import { endpoint, inOrganisation } from '#shared/endpoint.ts'
import { queryList } from '#shared/query-list.ts'
import { roles } from '#shared/roles.ts'
import { foundKinds, searchAnswer } from './search.ts'

export const searchOrganisation = endpoint({
  id: 'searchOrganisation',
  summary:
    "Search an organisation's plans, projects, joys and concerns, reports and rounds, and the indicators, as far as the caller may read them.",
  method: 'GET',
  path: '/organisations/:organisation/search',
  /** What each role finds is what it may read: every source of the search says so itself. */
  allow: inOrganisation(...roles),
  input: z.object({
    organisation: z.string(),
    q: z.string().trim().min(1).max(200).meta({
      description: 'Words in any inflection; the last one may be only begun. A misspelt one is taken for the nearest',
    }),
    kind: queryList(z.enum(foundKinds)).optional().meta({ description: 'Only these kinds; the counts are of all' }),
    each: z.coerce.number().int().min(1).max(50).optional().meta({ description: 'At most so many of one kind' }),
    cursor: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: searchAnswer,
})
