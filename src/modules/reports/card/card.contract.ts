import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { regionKey } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { queryList } from '#shared/query-list.ts'
import { languages } from '#shared/texts.ts'
import { reportsAccess as access } from '../reports.access.ts'

export const downloadCard = endpoint({
  id: 'downloadCard',
  summary:
    'An area on two pages as PDF (PDF/UA-1): the key indicators of its state of wellbeing, what they tell, and the goals in force.',
  method: 'GET',
  path: '/organisations/:organisation/card',
  allow: access.downloadCard,
  input: z.object({
    organisation: z.string(),
    language: z.enum(languages),
    region: regionKey.optional().meta({ description: "Another area than the organisation's own" }),
    indicators: queryList(indicatorKey)
      .optional()
      .meta({ description: 'As many of them as the pages have room for; without them the minimum data content' }),
  }),
  output: z.string(),
  produces: ['application/pdf'],
  errors: ['notFound', 'unavailable'],
})
