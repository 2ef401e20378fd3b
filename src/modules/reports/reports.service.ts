import type { Cube } from '#modules/indicators/cube.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import type { Document } from './document.ts'
import { documentHash } from './render/document-hash.ts'
import { toHtml } from './render/html/html.ts'
import type { ReportFormat } from './render/render-job.ts'
import type { Renderer } from './render/renderer.ts'
import type { Report } from './report.ts'
import { fileNameOf } from './report-kinds.texts.ts'
import { resolveReport, type ResolvedReport } from './resolve/resolve.ts'

export const contentTypes: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
}

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
  make(): Promise<Uint8Array<ArrayBuffer>>
}

/** Reports read and made into files. Reading needs a transaction; making does not, and takes a second or two. */
export function createReportService(cube: Cube, renderer: Renderer) {
  async function make(document: Document, format: ReportFormat): Promise<Uint8Array<ArrayBuffer>> {
    if (format === 'html') return new TextEncoder().encode(toHtml(document))
    // The file's own date is the document's, so that the same document is the same file.
    return renderer.render(format, { document, createdAt: new Date(document.date) })
  }

  return {
    resolve: (tx: ReadTx, report: Report, place: ReportPlace): Promise<ResolvedReport> =>
      resolveReport(tx, cube, { report, ...place }),

    async prepareFile(
      tx: ReadTx,
      report: Pick<Report, 'kind' | 'populationGroup' | 'title' | 'year' | 'status' | 'compareWith' | 'chapters'> & {
        id: string | null
      },
      { format, ...place }: ReportPlace & { format: ReportFormat },
    ): Promise<ReportFile> {
      const { document } = await resolveReport(tx, cube, { report, ...place })
      const name = fileNameOf(report, place.language)
      return {
        filename: `${name}-${place.organisation.slug}-${report.year}-${place.language}.${format}`,
        contentType: contentTypes[format],
        etag: `${documentHash(document)}-${format}`,
        make: () => make(document, format),
      }
    },
  }
}

export type ReportService = ReturnType<typeof createReportService>
