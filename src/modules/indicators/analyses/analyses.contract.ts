import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { queryList } from '#shared/query-list.ts'
import { breakdown } from '../breakdown.ts'
import { genders, indicatorKey } from '../indicator.ts'
import { indicatorsAccess as access } from '../indicators.access.ts'
import { farthestForecast } from '../statistics/forecast.ts'
import {
  aggregateSeries,
  forecastReading,
  gapReading,
  heatRow,
  imaginedLevel,
  regionComparison,
  similarRegion,
  spineRow,
  structuralFeature,
} from './analysis.ts'

const upToYear = z.coerce.number().int().min(1900).max(2200).optional().meta({ description: 'Nothing newer is read' })

/** One indicator of one region. */
const place = z.object({ key: indicatorKey, region: regionKey, upToYear })

const subject = place.extend({
  gender: z.enum(genders).default('total'),
  breakdown: breakdown
    .default('')
    .meta({ description: 'A part of the people, such as age=65-74; everybody without it' }),
})

const indicators = queryList(indicatorKey)
  .optional()
  .meta({ description: 'Indicators, repeated or with commas; without them the minimum data content' })

export const getComparison = endpoint({
  id: 'getComparison',
  summary: 'A region’s latest figure with its 95 % interval against other regions: better, similar or worse by a test.',
  method: 'GET',
  path: '/indicators/:key/comparison',
  allow: access.read,
  input: subject.extend({
    compare: queryList(regionKey)
      .optional()
      .meta({ description: 'Regions, repeated or with commas; without them the county and the country' }),
  }),
  output: regionComparison,
  errors: ['notFound'],
})

export const listGaps = endpoint({
  id: 'listGaps',
  summary: 'Gaps between women and men, parts of the people and areas of a region, with their trends.',
  method: 'GET',
  path: '/indicators/:key/gaps',
  allow: access.read,
  input: place,
  output: z.object({ items: z.array(gapReading) }),
  errors: ['notFound'],
})

export const getAggregate = endpoint({
  id: 'getAggregate',
  summary: 'A larger area’s figures computed from its municipalities’, or why they cannot be.',
  method: 'GET',
  path: '/indicators/:key/aggregate',
  allow: access.read,
  input: subject,
  output: aggregateSeries,
  errors: ['notFound'],
})

export const getForecast = endpoint({
  id: 'getForecast',
  summary: 'Where the present course leads in at most five years, with its 95 % prediction interval.',
  method: 'GET',
  path: '/indicators/:key/forecast',
  allow: access.read,
  input: subject.extend({ horizon: z.coerce.number().int().min(1).max(farthestForecast).default(farthestForecast) }),
  output: forecastReading,
  errors: ['notFound'],
})

export const getWhatIf = endpoint({
  id: 'getWhatIf',
  summary:
    'How many people it would be at the level of the county, the country, the best quarter of municipalities or a target.',
  method: 'GET',
  path: '/indicators/:key/what-if',
  allow: access.read,
  input: subject.extend({ target: z.coerce.number().optional() }),
  output: z.object({ items: z.array(imaginedLevel) }),
  errors: ['notFound'],
})

export const listSimilarRegions = endpoint({
  id: 'listSimilarRegions',
  summary: 'The regions of the same category that are most alike in structure, and what sets each apart.',
  method: 'GET',
  path: '/regions/:key/similar',
  allow: access.read,
  input: z.object({ key: regionKey, count: z.coerce.number().int().min(1).max(50).default(10) }),
  output: z.object({ features: z.array(structuralFeature), items: z.array(similarRegion) }),
  errors: ['notFound'],
})

export const getSpine = endpoint({
  id: 'getSpine',
  summary:
    'Many indicators of a region as the rows of a spine chart: own value, country, quartiles, extremes, verdict.',
  method: 'GET',
  path: '/regions/:key/spine',
  allow: access.read,
  input: z.object({ key: regionKey, indicators, upToYear }),
  output: z.object({ region: regionKey, rows: z.array(spineRow) }),
  errors: ['notFound'],
})

export const getHeatMap = endpoint({
  id: 'getHeatMap',
  summary: 'Indicators × regions: each figure against the whole country.',
  method: 'GET',
  path: '/heat-map',
  allow: access.read,
  input: z.object({
    region: queryList(regionKey).pipe(z.array(regionKey).min(1).max(40)),
    indicators,
    upToYear,
  }),
  output: z.object({ rows: z.array(heatRow) }),
  errors: ['notFound'],
})

export const listMethods = endpoint({
  id: 'listMethods',
  summary: 'How Kaarna computes what it says of figures, in plain words.',
  method: 'GET',
  path: '/methods',
  allow: access.read,
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({ key: z.string(), title: z.string(), paragraphs: z.array(z.string()), sources: z.array(z.string()) }),
    ),
  }),
})
