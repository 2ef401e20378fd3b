import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { addedSince, placeChange } from './earlier-places.ts'
import { chapterDifference, versionHead, versionName } from './report-version.ts'

const inReport = { organisation: z.string(), report: z.uuid() }
const inVersion = { ...inReport, version: z.uuid() }
const language = z.enum(languages)

export const listReportVersions = endpoint({
  id: 'listReportVersions',
  summary: 'The versions of a whole report, newest first: those that were named, and those of each stage.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/versions',
  allow: access.readReports,
  input: z.object(inReport),
  output: z.object({ versions: z.array(versionHead) }),
  errors: ['notFound'],
})

export const saveReportVersion = endpoint({
  id: 'saveReportVersion',
  summary: 'Keeps the whole report as it is now under a name.',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/versions',
  allow: access.writeText,
  input: z.object({ ...inReport, name: versionName }),
  output: z.object({ id: z.uuid() }),
  errors: ['notFound'],
})

export const compareReportVersions = endpoint({
  id: 'compareReportVersions',
  summary: 'How a version of a report differs from a later one, or from the report as it is now, chapter by chapter.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/versions/:version/difference',
  allow: access.readReports,
  input: z.object({
    ...inVersion,
    to: z.uuid().optional().meta({ description: 'Another version; left out: the report as it is now' }),
    language,
  }),
  output: z.object({
    chapters: z.array(chapterDifference),
    places: z
      .array(placeChange)
      .meta({ description: 'What bringing back its places would move and return; none beside another version' }),
  }),
  errors: ['notFound'],
})

export const restoreChapter = endpoint({
  id: 'restoreChapter',
  summary:
    "Puts a chapter's texts back as they were in a version; what stands there now is kept, and blocks that were taken out return.",
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/versions/:version/chapters/:chapter',
  allow: access.arrangeReport,
  input: z.object({ ...inVersion, chapter: z.uuid(), language }),
  output: z.object({
    texts: z
      .array(z.object({ block: z.uuid(), version: z.int().positive(), earlier: z.int().nonnegative() }))
      .meta({ description: 'The texts that were changed, each with the version that stood before; 0: none' }),
  }),
  errors: ['notFound', 'conflict'],
})

export const restorePlaces = endpoint({
  id: 'restorePlaces',
  summary:
    'Puts blocks back to the chapters and the order that they had in a version, and returns those that were taken out; what the report is now is kept as a version first.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/versions/:version/places',
  allow: access.arrangeReport,
  input: z.object({
    ...inVersion,
    reportVersion: z.int().nonnegative().meta({ description: 'The version of the report that was looked at' }),
    keepAs: versionName
      .nullable()
      .meta({ description: 'The name under which the report is kept as it is now; null: it is not kept' }),
    added: z.enum(addedSince).default('stay').meta({ description: 'What becomes of blocks that were added since' }),
  }),
  output: z.object({
    version: z.int().nonnegative().meta({ description: 'Of the report' }),
    kept: z.uuid().nullable(),
  }),
  errors: ['notFound', 'conflict'],
})
