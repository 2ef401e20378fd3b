import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { queryList } from '#shared/query-list.ts'
import { indicatorKey } from '../indicator.ts'
import { indicatorsAccess as access } from '../indicators.access.ts'
import { concernsOnIndicator, goalOnIndicator, stateReading, turnedIndicator } from './state-reading.ts'

export const getRegionState = endpoint({
  id: 'getRegionState',
  summary:
    'The state of wellbeing of a region: many indicators with course, change, rank, field and verdict, closely packed.',
  method: 'GET',
  path: '/regions/:key/state',
  allow: access.read,
  input: z.object({
    key: regionKey,
    indicators: queryList(indicatorKey).optional().meta({
      description:
        'Indicators, repeated or with commas; without them the minimum data content. Those that do not exist for the caller are left out',
    }),
    compare: queryList(regionKey).optional().meta({ description: 'Regions whose values stand beside' }),
  }),
  output: z.object({ region: regionKey, rows: z.array(stateReading) }),
  errors: ['notFound'],
})

export const getStateSigns = endpoint({
  id: 'getStateSigns',
  summary:
    "What is known of indicators in an organisation: its plan's goals on them, its joys and concerns, and the newest turns of trends.",
  method: 'GET',
  path: '/organisations/:organisation/state-signs',
  allow: access.readChanges,
  input: z.object({ organisation: z.string() }),
  output: z.object({
    goals: z.array(goalOnIndicator),
    mayAddGoal: z.boolean(),
    concerns: z.array(concernsOnIndicator),
    mayAddConcern: z.boolean(),
    turned: z.array(turnedIndicator),
  }),
})
