import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { blockSettings } from '../report.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { longestWords, wantedWords } from './find-words.ts'

const inReport = { organisation: z.string(), report: z.uuid(), language: z.enum(languages) }

/** In an address a yes or no is a word. */
const flag = z
  .enum(['true', 'false'])
  .transform((word) => word === 'true')
  .default(false)

/** More findings than this nobody goes through; the rest come when these are done. */
export const mostFindings = 500

const place = z
  .enum(['text', 'settings'])
  .meta({ description: 'In what was written, or in what the block holds besides: a heading, a caption, a list' })

export const finding = z
  .object({
    chapter: z.uuid(),
    block: z.uuid(),
    place,
    ordinal: z.int().nonnegative().meta({ description: 'Which finding of its place it is, from 0' }),
    version: z.int().positive().meta({ description: "The text's version; of settings the report's" }),
    before: z.string(),
    words: z.string(),
    after: z.string(),
  })
  .meta({ id: 'ReportFinding' })
export type Finding = z.infer<typeof finding>

export const findWords = endpoint({
  id: 'findWords',
  summary: 'Where words stand in the texts, headings, lists and captions of a report in one language.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/findings',
  allow: access.readReports,
  input: wantedWords.extend({ ...inReport, matchCase: flag, wholeWords: flag }),
  output: z.object({ findings: z.array(finding), count: z.int() }),
  errors: ['notFound'],
})

/** What a replacement changed, to take it back with. */
export const replaced = z.object({
  texts: z.array(z.object({ block: z.uuid(), version: z.int().positive(), earlier: z.int().positive() })),
  settings: z.array(z.object({ block: z.uuid(), before: blockSettings, after: blockSettings })),
})
export type Replaced = z.infer<typeof replaced>

export const replaceWords = endpoint({
  id: 'replaceWords',
  summary: 'Replaces words where they were found: all of it or nothing, when a text has changed since.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/findings',
  allow: access.writeText,
  input: wantedWords.extend({
    ...inReport,
    replacement: z.string().max(longestWords),
    findings: z
      .array(finding.pick({ block: true, place: true, ordinal: true, version: true }))
      .min(1)
      .max(mostFindings),
  }),
  output: replaced,
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const takeBackReplacement = endpoint({
  id: 'takeBackReplacement',
  summary: 'Takes a replacement back: all of it, or nothing when something has been changed since.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/findings/taken-back',
  allow: access.writeText,
  input: replaced.extend(inReport),
  output: z.void(),
  errors: ['notFound', 'conflict', 'forbidden'],
})
