import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { reportKinds } from '../report-head.ts'
import { adaptedTemplate } from './adapted-template.ts'
import { reportTemplatesAccess as access } from './report-templates.access.ts'
import { reportTemplate } from './template.ts'

const place = { organisation: z.string() }
const ofKind = { ...place, kind: z.enum(reportKinds) }
const version = z.int().nonnegative().meta({ description: '0: the organisation has never changed it' })

const templateHead = z.object({
  kind: z.enum(reportKinds),
  isAdapted: z.boolean().meta({ description: "False: it is Kaarna's own" }),
  version,
  changedAt: z.iso.datetime().nullable(),
  changedBy: z.string().nullable(),
})

export const keptTemplate = reportTemplate.extend(templateHead.shape).meta({ id: 'ReportTemplate' })
export type KeptTemplate = z.infer<typeof keptTemplate>

export const listReportTemplates = endpoint({
  id: 'listReportTemplates',
  summary: 'The templates of the kinds of report that the organisation makes.',
  method: 'GET',
  path: '/organisations/:organisation/report-templates',
  allow: access.readTemplates,
  input: z.object(place),
  output: z.object({ items: z.array(templateHead.extend({ chapterCount: z.int() })) }),
})

export const getReportTemplate = endpoint({
  id: 'getReportTemplate',
  summary: 'What new reports of a kind are opened from: chapters, their guidance and what they are filled with.',
  method: 'GET',
  path: '/organisations/:organisation/report-templates/:kind',
  allow: access.readTemplates,
  input: z.object(ofKind),
  output: keptTemplate,
  errors: ['notFound'],
})

export const adaptReportTemplate = endpoint({
  id: 'adaptReportTemplate',
  summary: "Changes the organisation's template of a kind. Reports that are open already keep theirs.",
  method: 'PUT',
  path: '/organisations/:organisation/report-templates/:kind',
  allow: access.adaptTemplate,
  input: adaptedTemplate.safeExtend({ ...ofKind, version }),
  output: z.object({ version: z.int().positive() }),
  errors: ['notFound', 'conflict', 'invalidInput'],
})

export const dropReportTemplate = endpoint({
  id: 'dropReportTemplate',
  summary: "Takes Kaarna's own template of a kind into use again.",
  method: 'DELETE',
  path: '/organisations/:organisation/report-templates/:kind',
  allow: access.adaptTemplate,
  input: z.object({ ...ofKind, version: z.coerce.number().int().positive() }),
  output: z.object({ version: z.int().positive() }),
  errors: ['notFound', 'conflict'],
})

/** What a 409 carries: the template as somebody else has stored it meanwhile. */
export const templateConflict = z.object({
  current: reportTemplate,
  currentVersion: z.int().positive(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type TemplateConflict = z.infer<typeof templateConflict>
