import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { region, regionCategories, regionKey, registers } from './region.ts'
import { regionsAccess } from './regions.access.ts'

export const listRegions = endpoint({
  id: 'listRegions',
  summary: 'Regions in force, by key.',
  method: 'GET',
  path: '/regions',
  allow: regionsAccess.read,
  input: z.object({
    register: z.enum(registers).default('real'),
    category: z.enum(regionCategories).optional(),
    search: z.string().trim().max(100).optional(),
    cursor: regionKey.optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  output: z.object({ items: z.array(region), cursor: regionKey.nullable() }),
})

export const getRegion = endpoint({
  id: 'getRegion',
  summary: 'One region.',
  method: 'GET',
  path: '/regions/:key',
  allow: regionsAccess.read,
  input: z.object({ key: regionKey }),
  output: region,
  errors: ['notFound'],
})
