import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { staleTranslation } from './translation.ts'

const inReport = { organisation: z.string(), report: z.uuid() }

export const listStaleTranslations = endpoint({
  id: 'listStaleTranslations',
  summary:
    "Texts of the report whose original, in the report's first language, has been changed since they were translated.",
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/stale-translations',
  allow: access.readReports,
  input: z.object(inReport),
  output: z.array(staleTranslation),
  errors: ['notFound'],
})

export const confirmTranslation = endpoint({
  id: 'confirmTranslation',
  summary: 'Tells that a translation says the same as its original does now.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/blocks/:block/translations/:language',
  allow: access.writeText,
  input: z.object({ ...inReport, block: z.uuid(), language: z.enum(languages) }),
  output: z.object({}),
  errors: ['notFound'],
})
