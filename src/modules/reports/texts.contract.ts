import { z } from 'zod'

import { richText } from '#documents/rich-text.ts'
import { earlierText, textVersion } from '#documents/text-version.ts'
import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { reportsAccess as access } from './reports.access.ts'

/** A text of a report in one language. */
const inText = { organisation: z.string(), report: z.uuid(), block: z.uuid(), language: z.enum(languages) }

export const saveText = endpoint({
  id: 'saveText',
  summary: 'Saves a text in one language; a conflict carries the text that somebody else has saved meanwhile.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/texts/:block',
  allow: access.writeText,
  input: z.object({
    ...inText,
    content: richText,
    version: z.int().nonnegative().meta({ description: 'The version that was edited; 0 when there was none' }),
  }),
  output: z.object({ version: z.int().positive(), savedAt: z.iso.datetime() }),
  errors: ['notFound', 'conflict'],
})

export const listTextVersions = endpoint({
  id: 'listTextVersions',
  summary: 'What a text has said before, newest first: who wrote it and when.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/texts/:block/versions',
  allow: access.readTextVersions,
  input: z.object({
    ...inText,
    cursor: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  output: z.object({ items: z.array(earlierText), cursor: z.int().nullable() }),
  errors: ['notFound'],
})

export const getTextVersion = endpoint({
  id: 'getTextVersion',
  summary: 'A text as it was in an earlier version.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/texts/:block/versions/:earlier',
  allow: access.readTextVersions,
  input: z.object({ ...inText, earlier: z.coerce.number().int().positive() }),
  output: textVersion,
  errors: ['notFound'],
})

export const restoreText = endpoint({
  id: 'restoreText',
  summary: 'Puts an earlier version of a text back; what stood there is kept among the earlier versions.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/texts/:block/restored',
  allow: access.writeText,
  input: z.object({
    ...inText,
    version: z.int().positive().meta({ description: 'The version that stands now' }),
    earlier: z.int().positive().meta({ description: 'The version that comes back' }),
  }),
  output: textVersion,
  errors: ['notFound', 'conflict'],
})
