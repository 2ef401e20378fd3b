import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { planGroups, reportKinds } from '../report-head.ts'
import { codeOf, fileNameOf, type Identified } from '../report-kinds.texts.ts'

/** What a body decided of a report. */
export const decision = z
  .object({
    decidedOn: z.iso.date(),
    decidedBy: localText,
    section: z.string().nullable().meta({ description: 'Of the minutes, such as "§ 45"' }),
    link: z.url().nullable().meta({ description: 'To the minutes' }),
  })
  .meta({ id: 'ReportDecision' })
export type Decision = z.infer<typeof decision>

export const freeze = z
  .object({
    number: z.int().positive(),
    takenAt: z.iso.datetime(),
    takenBy: z.string(),
    kaarnaVersion: z.string(),
    basisHash: z.string(),
    documents: z.array(z.object({ language: z.enum(languages), documentHash: z.string() })).meta({
      description: 'By what its documents are known from this on; none of what was frozen by an older version',
    }),
  })
  .meta({ id: 'ReportFreeze' })
export type Freeze = z.infer<typeof freeze>

/** The formats in which an approved report is kept for good. */
export const keptFormats = ['pdf', 'docx', 'html'] as const
export type KeptFormat = (typeof keptFormats)[number]

const language = z.enum(languages)

/** What tells reports of an organisation from each other. */
const identified = {
  kind: z.enum(reportKinds),
  year: z.int(),
  populationGroup: z.enum(planGroups).nullable(),
  municipality: regionKey.nullable(),
}
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const approvedFile = z
  .object({ language, format: z.enum(keptFormats), sha256: hash, bytes: z.int(), kaarnaVersion: z.string() })
  .meta({ id: 'ApprovedReportFile' })
export type ApprovedFile = z.infer<typeof approvedFile>

/** A report as a body approved it, with the hash of its document in each language and its files as far as they are made. */
export const approvedReport = z
  .object({
    reportId: z.uuid(),
    number: z.int().positive().meta({ description: 'Of the freeze that was approved' }),
    ...identified,
    title: localText,
    frozenAt: z.iso.datetime(),
    decision,
    publishedAt: z.iso.datetime().nullable(),
    documents: z.array(
      z.object({
        language,
        documentHash: hash.meta({ description: 'Of the document as it was sent to be decided on' }),
        editionHash: hash.nullable().meta({
          description:
            'Of what is published: the same after a page of the decision; null of what an older version approved',
        }),
      }),
    ),
    files: z.array(approvedFile),
  })
  .meta({ id: 'ApprovedReport' })
export type ApprovedReport = z.infer<typeof approvedReport>

/** The last part of a report's public address: `annual-2025`, `agePlan-children-2025`, `negotiation-049-2025`. */
export const slugOf = ({ kind, year, populationGroup, municipality }: Identified): string =>
  [kind, populationGroup, municipality ? codeOf(municipality) : null, year].filter((part) => part !== null).join('-')

/** The public address of an approved report, after the language. */
export const publicPathOf = (organisation: string, report: Identified): string =>
  `/${organisation}/reports/${slugOf(report)}`

/** What its files are called. */
export const approvedFileName = (
  organisation: string,
  report: Identified,
  { language, format }: Pick<ApprovedFile, 'language' | 'format'>,
): string => `${fileNameOf(report, language)}-${organisation}-${report.year}-${language}.${format}`

/** What a file or a document turned out to be. */
export const checkedFile = z
  .object({
    organisation: z.string(),
    organisationName: localText,
    title: localText,
    ...identified,
    language,
    format: z.enum(keptFormats).nullable().meta({ description: 'Null: the hash is that of the document itself' }),
    decidedOn: z.iso.date(),
    decidedBy: localText,
    section: z.string().nullable(),
    documentHash: hash,
    isEdition: z.boolean().meta({ description: 'The hash is that of the document as it is published' }),
  })
  .meta({ id: 'CheckedReportFile' })
export type CheckedFile = z.infer<typeof checkedFile>
