import { z } from 'zod'

import { endpoint, everyone } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { approvedReport, checkedFile, freeze, keptFormats } from './approved-report.ts'
import { twoClocks } from './clocks.ts'

const inReport = { organisation: z.string(), report: z.uuid() }

export const getReportFreezing = endpoint({
  id: 'getReportFreezing',
  summary: 'When a report was frozen, and what was approved of it; null when it has not been approved.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/freezing',
  allow: access.readReport,
  input: z.object(inReport),
  output: z.object({
    freezes: z.array(freeze),
    isFrozen: z.boolean().meta({ description: 'Its blocks are read as they were frozen' }),
    approved: approvedReport.nullable(),
    publicPath: z.string().nullable().meta({ description: 'Its public address after the language; null: not public' }),
  }),
  errors: ['notFound'],
})

export const getReportClocks = endpoint({
  id: 'getReportClocks',
  summary:
    'What has become of the figures of a frozen report since: corrections at the source, newer years, what is gone.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/clocks',
  allow: access.readReport,
  input: z.object({ ...inReport, number: z.coerce.number().int().positive().optional() }),
  output: z.object({ number: z.int(), clocks: twoClocks }),
  errors: ['notFound'],
})

export const listApprovedReports = endpoint({
  id: 'listApprovedReports',
  summary: 'The reports that have been approved, newest year first, with their files and hashes.',
  method: 'GET',
  path: '/organisations/:organisation/approved-reports',
  allow: access.readApproved,
  input: z.object({ organisation: z.string() }),
  output: z.array(approvedReport),
})

export const getApprovedFile = endpoint({
  id: 'getApprovedFile',
  summary: 'A file of an approved report as it was kept; unavailable while it is being made.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/approved-file',
  allow: access.readApproved,
  input: z.object({ ...inReport, language: z.enum(languages), format: z.enum(keptFormats) }),
  output: z.string(),
  produces: [
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/html; charset=utf-8',
  ],
  errors: ['notFound', 'unavailable'],
})

export const publishReport = endpoint({
  id: 'publishReport',
  summary: 'Puts an approved report on the public pages.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/publication',
  allow: access.publishReport,
  input: z.object(inReport),
  output: z.object({ publicPath: z.string() }),
  errors: ['notFound', 'conflict'],
})

export const unpublishReport = endpoint({
  id: 'unpublishReport',
  summary: 'Takes a report off the public pages; what was approved stays.',
  method: 'DELETE',
  path: '/organisations/:organisation/reports/:report/publication',
  allow: access.publishReport,
  input: z.object(inReport),
  output: z.object({}),
  errors: ['notFound'],
})

export const checkReportHash = endpoint({
  id: 'checkReportHash',
  summary:
    'What a SHA-256 hash, of a file or of a document, is among the public approved reports; empty: none of them.',
  method: 'GET',
  path: '/report-checks/:hash',
  allow: everyone,
  input: z.object({
    hash: z
      .string()
      .toLowerCase()
      .regex(/^[0-9a-f]{64}$/),
  }),
  output: z.object({ found: z.array(checkedFile) }),
})

export const listPublishedReports = endpoint({
  id: 'listPublishedReports',
  summary: 'The approved reports that an organisation has published, newest year first, with their files and hashes.',
  method: 'GET',
  path: '/published-reports',
  allow: everyone,
  input: z.object({ organisation: z.string().max(100) }),
  output: z.array(approvedReport),
  errors: ['notFound'],
})

export const getPublishedClocks = endpoint({
  id: 'getPublishedClocks',
  summary: 'What has become of the figures of a published report since it was frozen.',
  method: 'GET',
  path: '/published-reports/clocks',
  allow: everyone,
  input: z.object({
    organisation: z.string().max(100),
    report: z.string().max(100).meta({ description: 'The last part of its address, such as annual-2025' }),
  }),
  output: z.object({ number: z.int(), clocks: twoClocks }),
  errors: ['notFound'],
})
