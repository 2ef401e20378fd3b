import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { reportYear } from '../report-head.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { batch, batchArea } from './batch.ts'

const place = { organisation: z.string() }
const inBatch = { ...place, batch: z.uuid() }

export const listBatches = endpoint({
  id: 'listReportBatches',
  summary: 'Batches of municipality cards that are being made or kept, newest first.',
  method: 'GET',
  path: '/organisations/:organisation/report-batches',
  allow: access.makeBatch,
  input: z.object(place),
  output: z.object({
    areas: z.array(batchArea).meta({ description: 'The own county, or that of the own municipality, and the country' }),
    batches: z.array(batch),
  }),
})

export const getBatch = endpoint({
  id: 'getReportBatch',
  summary: 'How far a batch is, and which municipalities could not be made.',
  method: 'GET',
  path: '/organisations/:organisation/report-batches/:batch',
  allow: access.makeBatch,
  input: z.object(inBatch),
  output: batch,
  errors: ['notFound'],
})

export const startBatch = endpoint({
  id: 'startReportBatch',
  summary: 'Begins to make the cards (PDF) of all municipalities of a county or of the country, in the background.',
  method: 'POST',
  path: '/organisations/:organisation/report-batches',
  allow: access.makeBatch,
  input: z.object({
    ...place,
    area: regionKey.meta({ description: 'A county or the country, such as hyvinvointialue:01 or maa:358' }),
    language: z.enum(languages),
    upToYear: reportYear.optional().meta({ description: "Each indicator's latest value up to this year" }),
  }),
  output: batch,
  errors: ['notFound', 'conflict'],
})

export const cancelBatch = endpoint({
  id: 'cancelReportBatch',
  summary: 'Stops a batch; what has been made is kept.',
  method: 'POST',
  path: '/organisations/:organisation/report-batches/:batch/cancel',
  allow: access.makeBatch,
  input: z.object(inBatch),
  output: batch,
  errors: ['notFound'],
})

export const downloadBatch = endpoint({
  id: 'downloadReportBatch',
  summary: 'The files of a batch that have been made, as one ZIP.',
  method: 'GET',
  path: '/organisations/:organisation/report-batches/:batch/file',
  allow: access.makeBatch,
  input: z.object(inBatch),
  output: z.string(),
  produces: ['application/zip'],
  errors: ['notFound'],
})
