import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { queryList } from '#shared/query-list.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { grouping } from './grouping.ts'

export const listGroupings = endpoint({
  id: 'listGroupings',
  summary: 'By which groups of people a block can show its figures: those that any of its indicators has figures of.',
  method: 'GET',
  path: '/organisations/:organisation/report-groupings',
  allow: access.arrangeReport,
  input: z.object({ organisation: z.string(), indicators: queryList(indicatorKey) }),
  output: z.object({ groupings: z.array(z.object({ by: grouping, words: localText })) }),
})
