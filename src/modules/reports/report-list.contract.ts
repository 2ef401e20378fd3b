import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { reportHead } from './report-head.ts'
import { reportsAccess as access } from './reports.access.ts'

/** Apart from the calls about one report, since the first page of the day asks it. */
export const listReports = endpoint({
  id: 'listReports',
  summary:
    "The organisation's reports, newest year first: all for those who read drafts, the approved ones for the others.",
  method: 'GET',
  path: '/organisations/:organisation/reports',
  allow: access.readReport,
  input: z.object({ organisation: z.string() }),
  output: z.array(
    reportHead.extend({
      emptyChapters: z
        .number()
        .int()
        .meta({ description: 'Chapters that are for writing and have no text in any language' }),
      writtenChapters: z.number().int(),
      staleTranslations: z.number().int().meta({
        description: 'Texts whose original has changed since they were translated, while the report is being written',
      }),
    }),
  ),
})
