import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

/** What reports have been called since 2002. */
export const archiveKinds = ['broad', 'annual', 'review', 'plan', 'regional', 'other'] as const
export type ArchiveKind = (typeof archiveKinds)[number]

/**
 * What came of reading a file's text: `scanned` has pictures of pages and no text, `encrypted` opens with a password only,
 * `broken` is no PDF that could be read in the time and memory given. All are kept and can be downloaded.
 */
export const readings = ['waiting', 'read', 'scanned', 'encrypted', 'broken'] as const
export type PdfReading = (typeof readings)[number]

const optionalText = z.string().trim().max(200).nullable().default(null)

/** What people tell of an old report. */
export const archivedReportFields = z.object({
  kind: z.enum(archiveKinds),
  language: z.enum(languages),
  title: z.string().trim().min(1, { error: 'titleMissing' }).max(200),
  firstYear: z.coerce.number().int().min(1900).max(2100),
  lastYear: z.coerce.number().int().min(1900).max(2100),
  decidedBy: optionalText,
  decidedOn: z.iso.date().nullable().default(null),
  section: optionalText,
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null),
  isPublic: z.boolean().default(false).meta({ description: 'On the public page of the archive' }),
})
export type ArchivedReportFields = z.infer<typeof archivedReportFields>

export const yearsInOrder = { error: 'yearsInOrder', path: ['lastYear'] }
export const areYearsInOrder = ({ firstYear, lastYear }: Pick<ArchivedReportFields, 'firstYear' | 'lastYear'>) =>
  firstYear <= lastYear

export const archivedReport = archivedReportFields
  .omit({ title: true })
  .extend({
    id: z.uuid(),
    title: localText,
    filename: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    pages: z.int().nullable(),
    reading: z.enum(readings),
    version: z.int().positive(),
    addedAt: z.iso.datetime(),
    addedBy: z.string(),
    withdrawnAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ArchivedReport' })
export type ArchivedReport = z.infer<typeof archivedReport>

/** Whether bytes begin as a PDF does; some programs write a line or two before. */
export const isPdf = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  return head.includes('%PDF-')
}

/** `2021–2025`, or the one year. */
export const yearsInWords = ({ firstYear, lastYear }: Pick<ArchivedReport, 'firstYear' | 'lastYear'>): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`
