import type { Document } from '#documents/document.ts'
import { documentHash } from '#documents/render/document-hash.ts'
import { makeFile } from '#documents/render/make-file.ts'
import type { TellStep } from '#documents/render/render-job.ts'
import type { HelperFormat, Renderer } from '#documents/render/renderer.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { ReadTx } from '#server/db.ts'
import type { FileStore } from '#server/file-store.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { frozenAnnexFigures } from './annex/frozen-annex.ts'
import { writeAnnexCsv, writeAnnexWorkbook } from './annex/annex-file.ts'
import { annexTexts } from './annex/annex.texts.ts'
import { type AnnexFigure, annexFigures } from './annex/figure-annex.ts'
import { readFileOfApproval } from './freezing/approved-files.service.ts'
import { keptFormats } from './freezing/approved-report.ts'
import { readFrozenBasis, readFrozenReport } from './freezing/freezing.service.ts'
import type { Report } from './report.ts'
import { fileNameOf } from './report-kinds.texts.ts'
import { contentTypes, type ReportFormat } from './report-format.ts'
import { type GroundedReport, resolveReport, type ResolvedReport } from './resolve/resolve.ts'
import { toCouncilSlides } from './slides/council-slides.ts'
import { slideTexts } from './slides/slides.texts.ts'
import { isInTwoLanguages } from './translations/language-layout.ts'
import { layouts, type SecondLanguage } from './translations/layouts.ts'

export interface ReportPlace {
  organisation: Organisation
  language: Language
  today: Day
}

export interface ReportFile {
  filename: string
  contentType: string
  /** Hash of the document's content and the format: the same content has the same tag. */
  etag: string
  make: (tell?: TellStep) => Promise<Uint8Array<ArrayBuffer>>
}

/** A report's file with the document that it is made of, any part of which can be made alone. */
export interface PreparedFile extends ReportFile {
  document: Document
  makePart: (part: Document) => Promise<unknown>
}

type StoredOrFilled = Pick<
  Report,
  'kind' | 'populationGroup' | 'municipality' | 'title' | 'year' | 'status' | 'compareWith' | 'chapters'
> & {
  id: string | null
}

/** What a format is made of, and how. */
interface Making {
  document: Document
  make: (tell?: TellStep) => Promise<Uint8Array<ArrayBuffer>>
  /** Between the report's name and whose it is. */
  named?: string
}

export interface ReportTools {
  cube: Cube
  renderer: Renderer
  /** Where the files of approved reports are. */
  files: FileStore
  /** Where the pages are that files lead to. */
  baseUrl: string
}

/** Reports read and made into files. Reading needs a transaction; making does not, and takes a second or two. */
export function createReportService({ cube, renderer, ...approvals }: ReportTools) {
  const rendered = (document: Document, format: HelperFormat | 'html'): Making => ({
    document,
    make: (tell) => makeFile(renderer, document, format, tell),
  })
  /** One part of a document alone; the annex has no parts but its document's. */
  const makeDocument = (document: Document, format: ReportFormat): Promise<unknown> =>
    makeFile(renderer, document, format === 'xlsx' || format === 'csv' ? 'html' : format)

  /** What was frozen of a report that has been sent to be decided on; else what it says now. */
  const resolve = async (
    tx: ReadTx,
    report: StoredOrFilled,
    place: ReportPlace,
  ): Promise<ResolvedReport & Partial<GroundedReport>> =>
    (await readFrozenReport(tx, report, place)) ?? resolveReport(tx, cube, { report, ...place })

  async function readAnnex(
    tx: ReadTx,
    { report, resolved, place }: { report: StoredOrFilled; resolved: Partial<GroundedReport>; place: ReportPlace },
  ): Promise<AnnexFigure[]> {
    if (resolved.ground) return annexFigures({ report, ...resolved.ground })
    const frozen = await readFrozenBasis(tx, report, place)
    return frozen ? frozenAnnexFigures(report, frozen) : []
  }

  function making(
    { report, resolved, figures }: { report: StoredOrFilled; resolved: ResolvedReport; figures: AnnexFigure[] },
    format: ReportFormat,
  ): Making {
    const { document } = resolved
    const { language } = document
    switch (format) {
      case 'pdf':
      case 'docx':
      case 'html':
        return rendered(document, format)
      case 'pptx':
        return { ...rendered(toCouncilSlides(report, resolved), format), named: slideTexts[language].file }
      case 'xlsx':
        return { document, make: () => writeAnnexWorkbook({ document, figures }), named: annexTexts[language].file }
      case 'csv':
        return { document, make: async () => writeAnnexCsv({ document, figures }), named: annexTexts[language].file }
    }
  }

  /** An approved report's file in one language, the same wherever it is taken from; undefined for everything else. */
  async function readApproved(
    tx: ReadTx,
    report: StoredOrFilled,
    { organisation, language, format }: ReportPlace & { format: ReportFormat },
  ): Promise<(Making & { hash: string | undefined }) | undefined> {
    const keptFormat = keptFormats.find((one) => one === format)
    if (report.id === null || report.status !== 'approved' || !keptFormat) return undefined
    const wanted = { organisation, reportId: report.id, language, format: keptFormat }
    const found = await readFileOfApproval(tx, approvals, wanted)
    if (!found) return undefined
    const { document, kept } = found
    return { ...rendered(document, keptFormat), ...(kept && { make: async () => kept.body }), hash: kept?.sha256 }
  }

  /** Everything else: what the report says, in one language or in two. */
  async function readMaking(
    tx: ReadTx,
    report: StoredOrFilled,
    { format, beside, layout = 'chapters', ...place }: ReportPlace & { format: ReportFormat } & SecondLanguage,
  ): Promise<Making> {
    const own = await resolve(tx, report, place)
    const other = beside && (await resolve(tx, report, { ...place, language: beside }))
    const resolved = other ? { ...own, document: layouts[layout](own.document, other.document) } : own
    const isAnnex = format === 'xlsx' || format === 'csv'
    const figures = isAnnex ? await readAnnex(tx, { report, resolved: own, place }) : []
    return making({ report, resolved, figures }, format)
  }

  return {
    resolve,

    async prepareFile(
      tx: ReadTx,
      report: StoredOrFilled,
      { format, beside: asked, layout, ...place }: ReportPlace & { format: ReportFormat } & SecondLanguage,
    ): Promise<PreparedFile> {
      const { organisation, language } = place
      const beside = asked !== language && isInTwoLanguages(format) ? asked : undefined
      const approved = beside ? undefined : await readApproved(tx, report, { ...place, format })
      const { document, make, named } = approved ?? (await readMaking(tx, report, { ...place, format, beside, layout }))
      const name = fileNameOf(report, language)
      const parts = [name, named, organisation.slug, report.year, language, beside].filter((part) => part !== undefined)
      return {
        filename: `${parts.join('-')}.${format}`,
        contentType: contentTypes[format],
        etag: approved?.hash ?? `${documentHash(document)}-${format}`,
        make,
        document,
        makePart: (part) => makeDocument(part, format),
      }
    },
  }
}

export type ReportService = ReturnType<typeof createReportService>
