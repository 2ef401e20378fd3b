import { z } from 'zod'

import { documentBlock, documentSource } from '#documents/document.schema.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { draftView } from './drafting/draft-view.ts'
import { blockSettings, blockTexts } from './report.ts'
import { contentTypes, reportFormats } from './report-format.ts'
import { comparison, planGroups, reportHead, reportKinds, reportYear } from './report-head.ts'
import { reportsAccess as access } from './reports.access.ts'
import { languageLayouts } from './translations/language-layout.ts'
import { regionKey } from '#modules/regions/region.ts'

const place = { organisation: z.string() }
const inReport = { ...place, report: z.uuid() }
/** The report's version that was looked at: when its arrangement has changed since, the call is a conflict. */
const arranged = { ...inReport, version: z.int().positive() }
const newVersion = z.object({ version: z.int().positive() })
const language = z.enum(languages)

export const createReport = endpoint({
  id: 'createReport',
  summary: 'Opens a report of a year from the template of its kind, filled with figures, goals and actions.',
  method: 'POST',
  path: '/organisations/:organisation/reports',
  allow: access.createReport,
  input: z
    .object({
      ...place,
      kind: z.enum(reportKinds).meta({ description: 'Which ones an organisation may open depends on what it is' }),
      year: reportYear,
      populationGroup: z
        .enum(planGroups)
        .nullish()
        .meta({ description: 'Whose plan it is: of a plan for an age group, and only of one' }),
      municipality: regionKey
        .nullish()
        .meta({ description: "Of a county's negotiation memo: the municipality of its area that it is about" }),
      languages: z.array(language).min(1).max(3),
    })
    .refine(({ kind, populationGroup }) => (kind === 'agePlan') === Boolean(populationGroup), {
      path: ['populationGroup'],
      error: 'populationGroupMissing',
    }),
  output: z.object({ id: z.uuid(), version: z.int().positive() }),
  errors: ['conflict', 'invalidInput'],
})

export const reportView = reportHead
  .extend({
    organisationName: z.string(),
    notice: z.string().nullable(),
    body: localText.nullable().meta({
      description:
        'What the body that decides in its stage is called, as far as it is known; null also in other stages',
    }),
    sources: z.array(documentSource).meta({ description: 'Where the figures come from, as captions refer to them' }),
    chapters: z.array(
      z.object({
        id: z.uuid(),
        key: z.string(),
        level: z.union([z.literal(1), z.literal(2)]),
        number: z.string().nullable(),
        title: localText,
        guidance: localText.meta({ description: 'What to write in it, as the template said when it was opened' }),
        required: z.boolean(),
        blocks: z.array(
          z.object({
            id: z.uuid(),
            settings: blockSettings,
            texts: blockTexts,
            draft: draftView.nullable().meta({ description: 'The words below a block of figures; null: it has none' }),
            resolved: z
              .array(documentBlock)
              .meta({ description: 'The block with its question answered, in the language asked for' }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Report' })
export type ReportView = z.infer<typeof reportView>

export const getReport = endpoint({
  id: 'getReport',
  summary:
    'A report with its texts and everything it shows, in one language. Before it is approved for those who read drafts.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report',
  allow: access.readReport,
  input: z.object({ ...inReport, language }),
  output: reportView,
  errors: ['notFound'],
})

export const changeReport = endpoint({
  id: 'changeReport',
  summary: 'Changes what a report is called, which languages it is written in and which regions it compares with.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report',
  allow: access.arrangeReport,
  input: z.object({
    ...arranged,
    title: localText,
    languages: z.array(language).min(1).max(3),
    compareWith: comparison,
  }),
  output: newVersion,
  errors: ['notFound', 'conflict'],
})

export const addBlock = endpoint({
  id: 'addBlock',
  summary: 'Adds a block to a chapter, after another block or first.',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/blocks',
  allow: access.arrangeReport,
  input: z.object({
    ...inReport,
    chapter: z.uuid(),
    after: z.uuid().nullable().meta({ description: 'The block that it comes after; null: first' }),
    settings: blockSettings,
  }),
  output: newVersion.extend({ id: z.uuid() }),
  errors: ['notFound'],
})

export const changeBlock = endpoint({
  id: 'changeBlock',
  summary: 'Changes what a block shows, not its kind.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/blocks/:block',
  allow: access.arrangeReport,
  input: z.object({ ...arranged, block: z.uuid(), settings: blockSettings }),
  output: newVersion,
  errors: ['notFound', 'conflict'],
})

export const moveBlock = endpoint({
  id: 'moveBlock',
  summary: 'Moves a block to a place in the same or another chapter.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/blocks/:block/place',
  allow: access.arrangeReport,
  input: z.object({ ...arranged, block: z.uuid(), chapter: z.uuid(), after: z.uuid().nullable() }),
  output: newVersion,
  errors: ['notFound', 'conflict'],
})

export const removeBlock = endpoint({
  id: 'removeBlock',
  summary: 'Takes a block out of the report; its text is kept.',
  method: 'DELETE',
  path: '/organisations/:organisation/reports/:report/blocks/:block',
  allow: access.arrangeReport,
  input: z.object({ ...arranged, block: z.uuid() }),
  output: newVersion,
  errors: ['notFound', 'conflict'],
})

export const restoreBlock = endpoint({
  id: 'restoreBlock',
  summary: 'Puts a block that was taken out back in its place.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/blocks/:block/restored',
  allow: access.arrangeReport,
  input: z.object({ ...inReport, block: z.uuid() }),
  output: newVersion,
  errors: ['notFound'],
})

/** Base64 takes four letters for three bytes. */
const largestImage = 4 * 1024 * 1024

export const addImage = endpoint({
  id: 'addImage',
  summary: 'Keeps a picture (PNG or JPEG, at most 4 MB) for the report; an image block shows it.',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/images',
  allow: access.addImage,
  input: z.object({ ...inReport, data: z.base64().max(Math.ceil((largestImage * 4) / 3) + 4) }),
  output: z.object({ id: z.uuid(), width: z.int(), height: z.int() }),
  errors: ['notFound', 'tooLarge'],
  maxBodyBytes: 6 * 1024 * 1024,
})

export const getImage = endpoint({
  id: 'getImage',
  summary: 'A picture of the report.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/images/:image',
  allow: access.readReport,
  input: z.object({ ...inReport, image: z.uuid() }),
  output: z.string(),
  produces: ['image/png', 'image/jpeg'],
  errors: ['notFound'],
})

export const downloadReport = endpoint({
  id: 'downloadReport',
  summary:
    'The report as a file: PDF (PDF/UA-1), Word, a web page, slides for the council (PowerPoint), or its figures with their origin (Excel, CSV).',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/file',
  allow: access.downloadReport,
  input: z.object({
    ...inReport,
    language,
    beside: language.optional().meta({ description: 'Each chapter in this language too, in PDF, Word and web page' }),
    layout: z.enum(languageLayouts).optional().meta({
      description: 'With `beside`: one chapter after the other (as when left out), or in columns side by side',
    }),
    format: z.enum(reportFormats),
  }),
  output: z.string(),
  produces: Object.values(contentTypes),
  errors: ['notFound', 'unavailable'],
})
