import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { reportFormats } from '../render/render-job.ts'
import { reportKinds } from '../report-head.ts'

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
  })
  .meta({ id: 'ReportFreeze' })
export type Freeze = z.infer<typeof freeze>

const language = z.enum(languages)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const approvedFile = z
  .object({ language, format: z.enum(reportFormats), sha256: hash, bytes: z.int(), kaarnaVersion: z.string() })
  .meta({ id: 'ApprovedReportFile' })
export type ApprovedFile = z.infer<typeof approvedFile>

/** A report as a body approved it, with the hash of its document in each language and its files as far as they are made. */
export const approvedReport = z
  .object({
    reportId: z.uuid(),
    number: z.int().positive().meta({ description: 'Of the freeze that was approved' }),
    kind: z.enum(reportKinds),
    year: z.int(),
    title: localText,
    frozenAt: z.iso.datetime(),
    decision,
    publishedAt: z.iso.datetime().nullable(),
    documents: z.array(z.object({ language, documentHash: hash })),
    files: z.array(approvedFile),
  })
  .meta({ id: 'ApprovedReport' })
export type ApprovedReport = z.infer<typeof approvedReport>

/** The last part of a report's public address: `annual-2025`. */
export const slugOf = ({ kind, year }: Pick<ApprovedReport, 'kind' | 'year'>): string => `${kind}-${year}`

/** What a file or a document turned out to be. */
export const checkedFile = z
  .object({
    organisation: z.string(),
    organisationName: localText,
    title: localText,
    kind: z.enum(reportKinds),
    year: z.int(),
    language,
    format: z.enum(reportFormats).nullable().meta({ description: 'Null: the hash is that of the document itself' }),
    decidedOn: z.iso.date(),
    decidedBy: localText,
    section: z.string().nullable(),
    documentHash: hash,
  })
  .meta({ id: 'CheckedReportFile' })
export type CheckedFile = z.infer<typeof checkedFile>
