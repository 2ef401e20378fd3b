import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { contentTypes, reportFormats } from '../report-format.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { madeFile } from './made-file.ts'

const wanted = {
  organisation: z.string(),
  report: z.uuid(),
  language: z.enum(languages),
  format: z.enum(reportFormats),
}

export const makeReportFile = endpoint({
  id: 'makeReportFile',
  summary:
    'Begins to make a large report into a file in the background; a small one is to be downloaded at once (null).',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/made-files',
  allow: access.makeReportFile,
  input: z.object(wanted),
  output: z.object({ file: madeFile.nullable() }),
  errors: ['notFound'],
})

export const getMadeFile = endpoint({
  id: 'getMadeReportFile',
  summary: 'How the making of a file stands, and what kept it from being made.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/made-files/:format',
  allow: access.downloadReport,
  input: z.object(wanted),
  output: madeFile,
  errors: ['notFound'],
})

export const downloadMadeFile = endpoint({
  id: 'downloadMadeReportFile',
  summary: 'The last file that was made in the background.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/made-files/:format/content',
  allow: access.downloadReport,
  input: z.object(wanted),
  output: z.string(),
  produces: Object.values(contentTypes),
  errors: ['notFound'],
})
