import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { queryList } from '#shared/query-list.ts'
import { breakdown } from './breakdown.ts'
import { genders, indicatorKey } from './indicator.ts'
import { indicatorsAccess as access } from './indicators.access.ts'
import { comparedRow } from './reading.ts'

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

/** Apart from the other calls about indicators, since the first page of the day asks it. */
export const getRegionProfile = endpoint({
  id: 'getRegionProfile',
  summary:
    'Many indicators of one region: latest value, change, trend, rank and series, beside other regions if wanted.',
  method: 'GET',
  path: '/regions/:key/profile',
  allow: access.read,
  input: z.object({
    key: regionKey,
    indicators: queryList(indicatorKey)
      .optional()
      .meta({ description: 'Indicators, repeated or with commas; without them the minimum data content' }),
    gender: z.enum(genders).default('total'),
    breakdown: breakdown
      .optional()
      .meta({ description: 'A part of the people, such as age=65-74; everybody without it' }),
    upToYear: z.coerce.number().int().min(1900).max(2200).optional().meta({ description: 'Nothing newer is read' }),
    compare: queryList(regionKey).optional().meta({ description: 'Regions whose series stand beside' }),
    field: flag
      .default(false)
      .meta({ description: 'Also the values of all municipalities in the year of the latest value' }),
  }),
  output: z.object({ region: regionKey, rows: z.array(comparedRow) }),
  errors: ['notFound'],
})
