import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { indicatorSummary } from '../indicators.contract.ts'
import { indicatorsAccess as access } from '../indicators.access.ts'
import { changeDigest } from './digest.ts'

export const listChanges = endpoint({
  id: 'listChanges',
  summary: "What each import changed for the organisation's area, newest first, with the indicators that are named.",
  method: 'GET',
  path: '/organisations/:organisation/changes',
  allow: access.readChanges,
  input: z.object({
    organisation: z.string(),
    cursor: z.iso.datetime().optional(),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  }),
  output: z.object({
    items: z.array(changeDigest),
    indicators: z.array(indicatorSummary),
    cursor: z.iso.datetime().nullable(),
  }),
})
