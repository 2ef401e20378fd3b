import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { regionCategories, registers } from '../region.ts'
import { regionsAccess } from '../regions.access.ts'
import { regionBoundaries } from './boundary.ts'

export const getRegionBoundaries = endpoint({
  id: 'getRegionBoundaries',
  summary: 'The boundaries of the regions of a category, as simplified TopoJSON.',
  method: 'GET',
  path: '/regions/boundaries',
  allow: regionsAccess.read,
  input: z.object({
    register: z.enum(registers).default('real'),
    category: z.enum(regionCategories),
    year: z.coerce.number().int().min(1900).max(2200).optional(),
  }),
  output: regionBoundaries,
  errors: ['notFound'],
})
