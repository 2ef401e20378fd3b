import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { regionCategories, regionKey, registers, sourceText } from '../region.ts'
import { regionsAccess } from '../regions.access.ts'
import { regionBoundaries, regionTopology } from './boundary.ts'

const year = z.coerce.number().int().min(1900).max(2200)

/** Of a file with boundaries; those of the scale that maps are drawn in have a tenth of this. */
export const boundaryFileBytes = 30_000_000

export const getRegionBoundaries = endpoint({
  id: 'getRegionBoundaries',
  summary: 'The boundaries of the regions of a category, as simplified TopoJSON.',
  method: 'GET',
  path: '/regions/boundaries',
  allow: regionsAccess.read,
  input: z.object({
    register: z.enum(registers).default('real'),
    category: z.enum(regionCategories),
    year: year.optional(),
  }),
  output: regionBoundaries,
  errors: ['notFound'],
})

export const boundarySet = regionBoundaries
  .omit({ topology: true, mergedFrom: true })
  .extend({ regions: z.int(), bytes: z.int() })
  .meta({ id: 'BoundarySet', description: 'Stored boundaries without their lines' })
export type BoundarySet = z.infer<typeof boundarySet>

export const listBoundarySets = endpoint({
  id: 'listBoundarySets',
  summary: 'Which boundaries are stored, the newest year first.',
  method: 'GET',
  path: '/regions/boundary-sets',
  allow: regionsAccess.editBoundaries,
  input: z.object({}),
  output: z.object({ items: z.array(boundarySet) }),
})

export const boundaryCheck = z
  .object({
    year: z.int(),
    /** How many municipalities of the register have boundaries, and how many there are. */
    regions: z.int(),
    of: z.int(),
    missing: z.array(z.object({ key: regionKey, title: sourceText })),
    /** Codes of the file that the register does not know. */
    unknown: z.array(z.string()),
    bytesBefore: z.int(),
    bytesAfter: z.int(),
    topology: regionTopology,
  })
  .meta({ id: 'BoundaryCheck' })
export type BoundaryCheck = z.infer<typeof boundaryCheck>

export const checkBoundaryFile = endpoint({
  id: 'checkBoundaryFile',
  summary: 'What a GeoJSON file with the boundaries of municipalities holds, simplified; nothing is stored.',
  method: 'POST',
  path: '/regions/boundaries/file-check',
  allow: regionsAccess.editBoundaries,
  input: z.object({ year: year.optional().meta({ description: 'When the file does not say it itself' }) }),
  output: boundaryCheck,
  takesFile: true,
  maxBodyBytes: boundaryFileBytes,
  readsOnly: true,
  errors: ['tooLarge'],
})

export const checkBoundaryAddress = endpoint({
  id: 'checkBoundaryAddress',
  summary: 'The same of an address, such as that of a WFS; nothing is stored.',
  method: 'POST',
  path: '/regions/boundaries/address-check',
  allow: regionsAccess.editBoundaries,
  input: z.object({ address: z.string().trim().min(1).max(2000), year: year.optional() }),
  output: boundaryCheck,
  readsOnly: true,
  errors: ['tooManyAttempts'],
})

export const saveMunicipalityBoundaries = endpoint({
  id: 'saveMunicipalityBoundaries',
  summary: 'Takes checked boundaries of municipalities into use, in the place of earlier ones of the same year.',
  method: 'PUT',
  path: '/regions/boundaries/kunta/:year',
  allow: regionsAccess.editBoundaries,
  input: z.object({
    year,
    topology: regionTopology,
    producer: localText,
    licence: z.string().trim().min(1).max(100),
    /** Where they were fetched from; null for a file. */
    address: z.string().max(2000).nullable(),
  }),
  output: boundarySet,
})
