import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { mappingDraft } from '../tables/column-roles.ts'
import { limits } from '../tables/files/limits.ts'
import { figureUpload, tableReading, uploadPreview } from './figure-upload.ts'
import { ownFiguresAccess as access } from './own-figures.access.ts'

const organisation = z.string()
const id = z.uuid()

export const uploadFigures = endpoint({
  id: 'uploadFigures',
  summary: 'Sends an Excel or CSV file with own figures; it waits until somebody says how it is read.',
  method: 'POST',
  path: '/organisations/:organisation/figure-uploads',
  allow: access.edit,
  input: z.object({ organisation, filename: z.string().trim().min(1).max(200) }),
  output: figureUpload,
  takesFile: true,
  maxBodyBytes: limits.fileBytes,
  errors: ['tooLarge'],
})

export const listFigureUploads = endpoint({
  id: 'listFigureUploads',
  summary: 'Files that were sent, newest first.',
  method: 'GET',
  path: '/organisations/:organisation/figure-uploads',
  allow: access.read,
  input: z.object({
    organisation,
    cursor: z.iso.datetime().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: z.object({ items: z.array(figureUpload), cursor: z.iso.datetime().nullable() }),
})

export const getFigureUpload = endpoint({
  id: 'getFigureUpload',
  summary: 'One file that was sent, with the progress of its import.',
  method: 'GET',
  path: '/organisations/:organisation/figure-uploads/:id',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: figureUpload,
  errors: ['notFound'],
})

export const previewFigureUpload = endpoint({
  id: 'previewFigureUpload',
  summary: 'What a file would give when read so; without a draft as it was read last time, or as it seems to be.',
  method: 'POST',
  path: '/organisations/:organisation/figure-uploads/:id/preview',
  allow: access.edit,
  input: z.object({
    organisation,
    id,
    sheet: z.string().max(200).optional(),
    headingRow: tableReading.shape.headingRow.optional(),
    draft: mappingDraft.optional(),
    mode: tableReading.shape.mode.default('add'),
  }),
  output: uploadPreview,
  readsOnly: true,
  errors: ['notFound'],
})

export const importFigureUpload = endpoint({
  id: 'importFigureUpload',
  summary: 'Imports a file in the background: all of its figures, or none when anything is wrong.',
  method: 'POST',
  path: '/organisations/:organisation/figure-uploads/:id/import',
  allow: access.edit,
  input: tableReading.extend({ organisation, id }),
  output: figureUpload,
  errors: ['notFound'],
})

export const discardFigureUpload = endpoint({
  id: 'discardFigureUpload',
  summary: 'Throws away a file that was not imported.',
  method: 'DELETE',
  path: '/organisations/:organisation/figure-uploads/:id',
  allow: access.edit,
  input: z.object({ organisation, id }),
  output: figureUpload,
  errors: ['notFound'],
})
