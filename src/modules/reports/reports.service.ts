import type { Cube } from '#modules/indicators/cube.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { writeAnnexCsv, writeAnnexWorkbook } from './annex/annex-file.ts'
import { annexTexts } from './annex/annex.texts.ts'
import { annexFigures } from './annex/figure-annex.ts'
import type { Document } from './document.ts'
import { documentHash } from './render/document-hash.ts'
import { toHtml } from './render/html/html.ts'
import type { HelperFormat, Renderer } from './render/renderer.ts'
import type { Report } from './report.ts'
import { fileNameOf } from './report-kinds.texts.ts'
import type { ReportFormat } from './render/render-job.ts'
import { contentTypes } from './report-format.ts'
import { resolveReport, type ResolvedReport } from './resolve/resolve.ts'
import { toCouncilSlides } from './slides/council-slides.ts'
import { slideTexts } from './slides/slides.texts.ts'

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
  make: () => Promise<Uint8Array<ArrayBuffer>>
}

/** A report's file with the document that it is made of, any part of which can be made alone. */
export interface PreparedFile extends ReportFile {
  document: Document
  makePart: (part: Document) => Promise<unknown>
}

type StoredOrFilled = Pick<
  Report,
  'kind' | 'populationGroup' | 'title' | 'year' | 'status' | 'compareWith' | 'chapters'
> & {
  id: string | null
}

/** What a format is made of, and how. */
interface Making {
  document: Document
  make: () => Promise<Uint8Array<ArrayBuffer>>
  /** Between the report's name and whose it is. */
  named?: string
}

/** Reports read and made into files. Reading needs a transaction; making does not, and takes a second or two. */
export function createReportService(cube: Cube, renderer: Renderer) {
  // The file's own date is the document's, so that the same document is the same file.
  const render = (document: Document, format: HelperFormat) =>
    renderer.render(format, { document, createdAt: new Date(document.date) })
  const rendered = (document: Document, format: HelperFormat): Making => ({
    document,
    make: () => render(document, format),
  })
  const makeDocument = async (document: Document, format: ReportFormat): Promise<unknown> =>
    format === 'pdf' || format === 'docx' || format === 'pptx' ? render(document, format) : toHtml(document)

  function making(report: StoredOrFilled, resolved: ResolvedReport, format: ReportFormat): Making {
    const { document } = resolved
    const { language } = document
    const annex = () => ({ document, figures: annexFigures({ report, ...resolved.ground }) })
    switch (format) {
      case 'pdf':
      case 'docx':
        return rendered(document, format)
      case 'pptx':
        return { ...rendered(toCouncilSlides(report, resolved), format), named: slideTexts[language].file }
      case 'html':
        return { document, make: async () => new TextEncoder().encode(toHtml(document)) }
      case 'xlsx':
        return { document, make: () => writeAnnexWorkbook(annex()), named: annexTexts[language].file }
      case 'csv':
        return { document, make: async () => writeAnnexCsv(annex()), named: annexTexts[language].file }
    }
  }

  return {
    resolve: (tx: ReadTx, report: Report, place: ReportPlace): Promise<ResolvedReport> =>
      resolveReport(tx, cube, { report, ...place }),

    async prepareFile(
      tx: ReadTx,
      report: StoredOrFilled,
      { format, ...place }: ReportPlace & { format: ReportFormat },
    ): Promise<PreparedFile> {
      const { organisation, language } = place
      const resolved = await resolveReport(tx, cube, { report, ...place })
      const { document, make, named } = making(report, resolved, format)
      const name = fileNameOf(report, language)
      const parts = [name, named, organisation.slug, report.year, language].filter((part) => part !== undefined)
      return {
        filename: `${parts.join('-')}.${format}`,
        contentType: contentTypes[format],
        etag: `${documentHash(document)}-${format}`,
        make,
        document,
        makePart: (part) => makeDocument(part, format),
      }
    },
  }
}

export type ReportService = ReturnType<typeof createReportService>
