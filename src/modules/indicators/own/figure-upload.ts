import { z } from 'zod'

import { indicatorKey } from '../indicator.ts'
import { columnRole, mappingDraft, missingParts } from '../tables/column-roles.ts'
import { faultCodes, noteCodes } from '../tables/fault-codes.ts'

const moment = z.iso.datetime()
const count = z.number().int().nonnegative()
const rowPlace = z.object({ sheet: z.string().optional(), row: z.number().int() })

export const tableFault = z
  .object({
    code: z.enum(faultCodes),
    place: rowPlace.extend({ column: z.string().optional() }),
    found: z.string().optional(),
    other: rowPlace.optional(),
    instead: z.string().optional(),
  })
  .meta({ id: 'TableFault', description: 'What is wrong in a table, and where; row 0 is the whole file or sheet' })

export const mappingNote = z
  .object({
    code: z.enum(noteCodes),
    count,
    place: rowPlace.extend({ column: z.string().optional() }),
    found: z.string(),
  })
  .meta({ id: 'MappingNote' })

/** What becomes of figures that are there already: those that the file names are replaced, or all of its indicators'. */
export const importModes = ['add', 'replace'] as const
export type ImportMode = (typeof importModes)[number]

/** How a file is to be read. */
export const tableReading = z.object({
  sheet: z.string().max(200),
  headingRow: z.number().int().min(1).max(1000),
  draft: mappingDraft,
  mode: z.enum(importModes),
})
export type TableReading = z.infer<typeof tableReading>

/** What an import does to one indicator. */
export const indicatorChange = z
  .object({
    key: indicatorKey,
    /** Cells with a figure that were not there, that differ, that are the same, and that have none any more. */
    added: count,
    changed: count,
    same: count,
    removed: count,
  })
  .meta({ id: 'IndicatorChange' })
export type IndicatorChange = z.infer<typeof indicatorChange>

/** What the mapping made of the rows. */
export const tableCheck = z.object({
  rows: count,
  /** False: the table is long and only its beginning was read. */
  isWhole: z.boolean(),
  figures: count,
  years: z.object({ first: z.number().int(), last: z.number().int() }).nullable(),
  regions: count,
  indicators: z.array(indicatorChange),
  faults: z.array(tableFault),
  /** Those beyond the list too. */
  faultCount: count,
  notes: z.array(mappingNote),
})
export type TableCheck = z.infer<typeof tableCheck>

export const uploadStates = ['waiting', 'importing', 'imported', 'refused', 'discarded'] as const
export type UploadState = (typeof uploadStates)[number]

export const figureUpload = z
  .object({
    id: z.uuid(),
    filename: z.string(),
    kind: z.enum(['csv', 'xlsx']),
    bytes: count,
    sheets: z.array(z.object({ name: z.string(), isHidden: z.boolean() })),
    uploadedAt: moment,
    uploadedBy: z.string(),
    /** `waiting`: for somebody to say how it is read; `refused`: there were faults, and nothing was kept. */
    state: z.enum(uploadStates),
    /** Rows read so far by the import. */
    rowsRead: count,
    reading: tableReading.nullable(),
    result: tableCheck.nullable(),
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'FigureUpload' })
export type FigureUpload = z.infer<typeof figureUpload>

export const previewColumn = z.object({
  name: z.string(),
  /** As a spreadsheet calls it: A, B, C. */
  letters: z.string(),
})

/** Texts that nothing is known of, each with how many cells it stands in. */
export const unknownTexts = z.object({
  asked: z.enum(['region', 'indicator', 'gender', 'category']),
  /** Of a category: whose. */
  dimension: z.string().optional(),
  texts: z.array(z.object({ text: z.string(), count })),
})

/** A file as a person sees it before it is imported. */
export const uploadPreview = z
  .object({
    sheet: z.string(),
    headingRow: z.number().int(),
    columns: z.array(previewColumn),
    rows: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
    draft: mappingDraft,
    /** Where the draft comes from: the caller, what was done last time with these headings, or a guess. */
    origin: z.enum(['given', 'saved', 'guessed']),
    /** Columns of which the sample is read as it should. */
    recognised: z.array(columnRole.shape.column),
    missing: z.array(z.enum(missingParts)),
    /** Null while the draft lacks something. */
    check: tableCheck.nullable(),
    unknown: z.array(unknownTexts),
    /** What is wrong with the sheet as a whole, so that nothing can be shown of it. */
    fault: tableFault.nullable(),
  })
  .meta({ id: 'UploadPreview' })
export type UploadPreview = z.infer<typeof uploadPreview>
