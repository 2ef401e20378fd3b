import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { archivedReport, archivedReportFields, areYearsInOrder, yearsInOrder } from './archived-report.ts'

/** The largest PDF that the archive takes. */
export const largestArchivedFile = 30 * 1024 * 1024

const organisation = z.string()
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((word) => word === 'true')
const one = { organisation, id: z.uuid() }

export const listArchivedReports = endpoint({
  id: 'listArchivedReports',
  summary: 'Reports from before Kaarna, newest years first, withdrawn ones included.',
  method: 'GET',
  path: '/organisations/:organisation/archived-reports',
  allow: access.readApproved,
  input: z.object({ organisation }),
  output: z.array(archivedReport),
})

export const addArchivedReport = endpoint({
  id: 'addArchivedReport',
  summary:
    'Keeps an old report as a PDF (at most 30 MB); its text is read in the background so that it can be found. A file that is in the archive already is refused.',
  method: 'POST',
  path: '/organisations/:organisation/archived-reports',
  allow: access.editArchive,
  // The file is the body: all else stands in the address, where a flag is a word.
  input: archivedReportFields
    .extend({ organisation, filename: z.string().trim().min(1).max(200), isPublic: flag })
    .refine(areYearsInOrder, yearsInOrder),
  output: archivedReport,
  takesFile: true,
  maxBodyBytes: largestArchivedFile,
  errors: ['tooLarge'],
})

export const changeArchivedReport = endpoint({
  id: 'changeArchivedReport',
  summary: 'Changes what is told of an old report; the file stays.',
  method: 'PUT',
  path: '/organisations/:organisation/archived-reports/:id',
  allow: access.editArchive,
  input: archivedReportFields.extend({ ...one, version: z.int().positive() }).refine(areYearsInOrder, yearsInOrder),
  output: archivedReport,
  errors: ['notFound', 'conflict'],
})

export const withdrawArchivedReport = endpoint({
  id: 'withdrawArchivedReport',
  summary: 'Takes an old report out of the archive and the public pages; its file is kept.',
  method: 'DELETE',
  path: '/organisations/:organisation/archived-reports/:id',
  allow: access.editArchive,
  input: z.object(one),
  output: archivedReport,
  errors: ['notFound'],
})

export const restoreArchivedReport = endpoint({
  id: 'restoreArchivedReport',
  summary: 'Puts a withdrawn report back into the archive.',
  method: 'POST',
  path: '/organisations/:organisation/archived-reports/:id/restoration',
  allow: access.editArchive,
  input: z.object(one),
  output: archivedReport,
  errors: ['notFound'],
})

export const getArchivedFile = endpoint({
  id: 'getArchivedFile',
  summary: 'The PDF of an old report as it was sent.',
  method: 'GET',
  path: '/organisations/:organisation/archived-reports/:id/file',
  allow: access.readApproved,
  input: z.object(one),
  output: z.string(),
  produces: ['application/pdf'],
  errors: ['notFound'],
})
