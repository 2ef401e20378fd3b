import { createRenderer } from '#documents/render/renderer.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import type { Db, ReadTx } from '#server/db.ts'
import type { FileStore } from '#server/file-store.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { requireNegotiated } from './opening.service.ts'
import type { Report } from './report.ts'
import type { Identified } from './report-kinds.texts.ts'
import type { ReportFormat } from './report-format.ts'
import { findReport } from './reports.queries.ts'
import { findReportOfYear } from './report-heads.queries.ts'
import { createReportService } from './reports.service.ts'
import { fillReport } from './resolve/fill.ts'
import type { SecondLanguage } from './translations/layouts.ts'
import { findTemplate } from './templates/report-templates.queries.ts'
import { type WrittenFile, writeInto } from './written-file.service.ts'

export interface ReportContext {
  db: Db
  cube: Cube
  /** Where the files of approved reports are, and the pages that they lead to. */
  files: FileStore
  baseUrl: string
  now: Date
}

export interface ReportOptions extends Identified, SecondLanguage {
  /** The organisation's slug. */
  organisation: string
  language: Language
  formats: readonly ReportFormat[]
  /** The folder that the files are written into; made when missing. */
  out: string
}

export interface ReportResult {
  files: (WrittenFile & { format: ReportFormat })[]
  durationMs: number
}

/**
 * Writes a year's report as files: the organisation's own report of the year, as it was kept when it is approved, or,
 * when it has none, one filled as a new report is. Nothing is stored. Throws `notFound` for an unknown organisation.
 */
export async function runReport(
  { db, cube, files: store, baseUrl, now }: ReportContext,
  options: ReportOptions,
): Promise<ReportResult> {
  const started = performance.now()
  const renderer = createRenderer()
  try {
    const service = createReportService({ cube, renderer, files: store, baseUrl })
    const prepared = await db
      .transaction()
      .setAccessMode('read only')
      .execute(async (tx) => {
        const organisation = await findOrganisationBySlug(tx, options.organisation)
        if (!organisation) throw new AppError('notFound', `There is no organisation "${options.organisation}"`)
        const report = await readOrFill(tx, { ...options, cube, organisation })
        const { language, beside, layout } = options
        const place = { organisation, language, beside, layout, today: organisation.demo ? demoDay : isoDay(now) }
        return Promise.all(
          options.formats.map(async (format) => ({
            format,
            file: await service.prepareFile(tx, report, { ...place, format }),
          })),
        )
      })
    const files: ReportResult['files'] = []
    for (const { format, file } of prepared)
      files.push({ format, ...(await writeInto(options.out, file.filename, await file.make())) })
    return { files, durationMs: Math.round(performance.now() - started) }
  } finally {
    await renderer.close()
  }
}

interface Wanted extends Identified {
  cube: Cube
  organisation: Organisation
  language: Language
  beside?: Language | undefined
}

async function readOrFill(
  tx: ReadTx,
  { cube, organisation, kind, year, populationGroup, language, beside, ...of }: Wanted,
) {
  const { municipality = null } = of
  if (municipality !== null) await requireNegotiated(tx, organisation, { kind, municipality })
  const head = await findReportOfYear(tx, organisation.id, { kind, year, populationGroup, municipality })
  const stored = head && (await findReport(tx, organisation.id, head.id))
  if (stored) return stored
  const reader = await readOrganisationReader(tx, organisation.id)
  const filled = await fillReport(tx, cube, {
    reader,
    template: await findTemplate(tx, organisation.id, kind),
    kind,
    year,
    populationGroup,
    municipality,
    languages: beside ? [language, beside] : [language],
    organisation,
  })
  const chapters: Report['chapters'] = filled.chapters.map((chapter) => ({
    ...chapter,
    id: chapter.key,
    blocks: chapter.blocks.map((settings, index) => ({ id: `${chapter.key}.${index}`, settings, texts: {} })),
  }))
  return { ...filled, id: null, compareWith: [], status: 'draft' as const, chapters }
}
