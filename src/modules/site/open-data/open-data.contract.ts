import { z } from 'zod'

import { genders, indicatorKey } from '#modules/indicators/indicator.ts'
import { regionCategories, regionKey, registers } from '#modules/regions/region.ts'
import { endpoint, everyone } from '#shared/endpoint.ts'
import { queryList } from '#shared/query-list.ts'

export const getOpenDataCatalogue = endpoint({
  id: 'getOpenDataCatalogue',
  summary: 'The catalogue of open data as DCAT-AP in JSON-LD: a dataset for each indicator that may be published on.',
  method: 'GET',
  path: '/catalogue.jsonld',
  allow: everyone,
  input: z.object({ register: z.enum(registers).default('real') }),
  output: z.unknown(),
  produces: ['application/ld+json'],
})

const year = z.coerce.number().int().min(1900).max(2200)

export const getOpenDataSet = endpoint({
  id: 'getOpenDataSet',
  summary: 'Figures of several open indicators in one file: CSV, Excel, Parquet or JSON-stat.',
  method: 'GET',
  path: '/open-data',
  allow: everyone,
  input: z
    .object({
      indicators: queryList(indicatorKey).refine((keys) => keys.length >= 1 && keys.length <= 200, {
        error: 'indicators',
      }),
      region: queryList(regionKey).optional(),
      category: z.enum(regionCategories).default('kunta').meta({ description: 'When no regions are named' }),
      firstYear: year.optional(),
      lastYear: year.optional(),
      gender: z.enum(genders).default('total'),
      format: z.enum(['csv', 'xlsx', 'parquet', 'jsonstat']).default('csv'),
    })
    .refine(({ firstYear, lastYear }) => firstYear === undefined || lastYear === undefined || firstYear <= lastYear, {
      error: 'yearsBackwards',
      path: ['lastYear'],
    }),
  output: z.unknown(),
  produces: [
    'text/csv',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.apache.parquet',
  ],
  errors: ['notFound', 'tooLarge'],
})
