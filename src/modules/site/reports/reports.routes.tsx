import { type Context, Hono } from 'hono'
import type { ReactNode } from 'react'

import type { Cube } from '#modules/indicators/cube.ts'
import { findArchivedReport, findArchivedReports, findPublicByWords } from '#modules/reports/archive/archive.queries.ts'
import type { ArchivedReport } from '#modules/reports/archive/archived-report.ts'
import { readApprovedFile } from '#modules/reports/freezing/approved-files.service.ts'
import { approvedFileName, type KeptFormat, keptFormats, slugOf } from '#modules/reports/freezing/approved-report.ts'
import { type ClockMark, clockMarks } from '#modules/reports/freezing/clock-words.ts'
import {
  firstIndicators,
  readPublishedClocks,
  readPublishedReport,
  readPublishedReports,
} from '#modules/reports/freezing/published-reports.service.ts'
import { contentTypes } from '#modules/reports/report-format.ts'
import type { ReadTx } from '#server/db.ts'
import { type FileStore, sha256Of } from '#server/file-store.ts'
import type { RequestVariables } from '#server/request.ts'
import { AppError } from '#shared/errors.ts'
import { escapeHtml } from '#shared/escape-html.ts'
import type { Organisation } from '#shared/organisation.ts'
import { isLanguage, type Language } from '#shared/texts.ts'
import { renderPage } from '../render-page.ts'
import type { SiteFrame } from '../web/SiteDocument.tsx'
import { findInReport } from './find-in-report.ts'
import { ReportArchivePage } from './ReportArchivePage.tsx'
import { toChapterPages } from './report-chapters.ts'
import { reportsAddress } from './ReportFrame.tsx'
import { ReportOriginsPage } from './ReportOriginsPage.tsx'
import { ReportChapterPage, ReportFrontPage, ReportSearchPage } from './ReportReadingPages.tsx'
import type { ReadingProps } from './report-reading.ts'
import { siteReportTexts } from './site-reports.texts.ts'

export type SiteContext = Context<{ Variables: RequestVariables }>

export interface ReportPagesOptions {
  /** Where files are kept. */
  store: FileStore
  cube: Cube
  read: <T>(question: (tx: ReadTx) => Promise<T>) => Promise<T>
  /** Answers with a page that is remembered until something changes. */
  answer: (
    write: (frame: SiteFrame, c: SiteContext, tx: ReadTx) => Promise<ReactNode>,
  ) => (c: SiteContext) => Promise<Response>
  /** Says that there is no such page, or that the server failed. */
  failure: (c: SiteContext, kind: 'notFound' | 'unexpected') => Promise<Response>
  frameOf: (language: Language) => SiteFrame
  /** Throws `notFound` when the address names no organisation. */
  requireOrganisation: (tx: ReadTx, c: SiteContext) => Promise<Organisation>
}

/** The public pages of reports: the archive, each report by chapters with its two clocks, and its files. */
export function reportPages({ store, cube, read, answer, failure, frameOf, requireOrganisation }: ReportPagesOptions) {
  /** A published report with its chapters, read by one of the clocks. */
  async function requireReading(tx: ReadTx, c: SiteContext, frame: SiteFrame): Promise<ReadingProps> {
    const isToday = c.req.path.split('/')[5] === 'today'
    const organisation = await requireOrganisation(tx, c)
    const { language } = frame
    const report = await readPublishedReport(tx, organisation, { slug: c.req.param('report') ?? '', language })
    if (!report) throw new AppError('notFound', 'No such public report')
    const clocks = isToday ? await readPublishedClocks(tx, cube, { organisation, approved: report.approved }) : null
    const marks = clocks ? clockMarks(clocks, language) : new Map<string, ClockMark[]>()
    const home = `/${language}${reportsAddress(organisation)}/${slugOf(report.approved)}`
    const first = firstIndicators(report.basis)
    const pages = toChapterPages({
      document: report.document,
      blockIds: report.blockIds,
      below: (id) => belowFigures({ language, home, indicator: first.get(id), marks: marks.get(id) ?? [] }),
      imageAddress: (index) => `${home}/images/${report.document.language}-${index}`,
    })
    return { frame, organisation, report, pages, clocks }
  }

  const front = answer(async (frame, c, tx) => <ReportFrontPage {...await requireReading(tx, c, frame)} />)
  const chapter = answer(async (frame, c, tx) => {
    const reading = await requireReading(tx, c, frame)
    const page = reading.pages.find(({ slug }) => slug === c.req.param('page'))
    if (!page) throw new AppError('notFound', 'No such chapter')
    return <ReportChapterPage {...reading} page={page} />
  })

  /** A page of its own for each question: it is not remembered. */
  const fresh =
    (write: (frame: SiteFrame, c: SiteContext, tx: ReadTx) => Promise<ReactNode>) => async (c: SiteContext) => {
      try {
        const page = await read((tx) => write(frameOf(languageOf(c)), c, tx))
        return c.html(renderPage(page), 200, { 'cache-control': 'no-store' })
      } catch (error) {
        if (error instanceof AppError && error.code === 'notFound') return failure(c, 'notFound')
        throw error
      }
    }
  const wordsOf = (c: SiteContext) => (c.req.query('q') ?? '').trim().slice(0, 200)
  const search = fresh(async (frame, c, tx) => {
    const reading = await requireReading(tx, c, frame)
    const words = wordsOf(c)
    return <ReportSearchPage {...reading} words={words} found={findInReport(reading.pages, words)} />
  })

  async function writeArchive(frame: SiteFrame, c: SiteContext, tx: ReadTx, words: string) {
    const organisation = await requireOrganisation(tx, c)
    const published = await readPublishedReports(tx, organisation)
    const archived = (await findArchivedReports(tx, organisation.id)).filter(isPublic)
    if (words === '') return <ReportArchivePage {...{ frame, organisation, approved: published, archived, words }} />
    const found = await findPublicByWords(tx, organisation.id, words)
    const holds: typeof published = []
    for (const one of published) if (await hasWords(tx, organisation, one, frame.language, words)) holds.push(one)
    const old = archived.filter(({ id }) => found.has(id))
    return <ReportArchivePage {...{ frame, organisation, approved: holds, archived: old, words }} />
  }
  const archive = answer((frame, c, tx) => writeArchive(frame, c, tx, ''))
  const searchedArchive = fresh((frame, c, tx) => writeArchive(frame, c, tx, wordsOf(c)))

  const pages = new Hono<{ Variables: RequestVariables }>()
  const home = '/:organisation/reports'
  pages.get(home, (c) => (wordsOf(c) === '' ? archive(c) : searchedArchive(c)))
  pages.get(`${home}/archive/:file{[0-9a-f-]{36}\\.pdf}`, (c) => archivedFile(c))
  pages.get(`${home}/:report`, front)
  pages.get(`${home}/:report/search`, search)
  pages.get(`${home}/:report/today`, front)
  pages.get(`${home}/:report/today/search`, search)
  pages.get(
    `${home}/:report/origins`,
    answer(async (frame, c, tx) => {
      const { organisation, report } = await requireReading(tx, c, frame)
      const clocks = await readPublishedClocks(tx, cube, { organisation, approved: report.approved })
      return <ReportOriginsPage frame={frame} organisation={organisation} report={report} clocks={clocks} />
    }),
  )
  pages.get(`${home}/:report/files/:file`, (c) => approvedFile(c))
  pages.get(`${home}/:report/images/:image`, (c) => picture(c))
  pages.get(`${home}/:report/today/:page`, chapter)
  pages.get(`${home}/:report/:page`, chapter)

  /** Bytes that never change, known by their hash. */
  const bytes = (
    c: SiteContext,
    { body, type, tag, filename }: { body: Uint8Array<ArrayBuffer>; type: string; tag: string; filename?: string },
  ) => {
    c.header('etag', `"${tag}"`)
    c.header('cache-control', 'public, no-cache')
    if (filename) c.header('content-disposition', `attachment; filename="${filename}"`)
    if (c.req.header('if-none-match')?.includes(`"${tag}"`)) return c.body(null, 304)
    return c.body(body, 200, { 'content-type': type })
  }

  async function approvedFile(c: SiteContext) {
    const [language, format] = (c.req.param('file') ?? '').split('.')
    if (!isLanguage(language) || !isKept(format)) return failure(c, 'notFound')
    const found = await read(async (tx) => {
      const organisation = await requireOrganisation(tx, c)
      const approved = (await readPublishedReports(tx, organisation)).find(
        (one) => slugOf(one) === c.req.param('report'),
      )
      const file = approved && (await readApprovedFile(tx, approved, { store, language, format }))
      return file && { ...file, filename: approvedFileName(organisation.slug, approved, { language, format }) }
    }).catch(notFoundAsNothing)
    if (!found) return failure(c, 'notFound')
    const { body, file, filename } = found
    return bytes(c, { body, type: contentTypes[format], tag: file.sha256, filename })
  }

  async function archivedFile(c: SiteContext) {
    const id = (c.req.param('file') ?? '').replace('.pdf', '')
    const found = await read(async (tx) => {
      const organisation = await requireOrganisation(tx, c)
      const report = await findArchivedReport(tx, organisation.id, id)
      if (!report || !isPublic(report)) return undefined
      return { report, body: await store.read(tx, report.sha256) }
    }).catch(notFoundAsNothing)
    if (!found) return failure(c, 'notFound')
    const { body, report } = found
    const filename = `${report.kind}-${report.lastYear}.pdf`
    return bytes(c, { body, type: 'application/pdf', tag: report.sha256, filename })
  }

  async function picture(c: SiteContext) {
    const [language, index] = (c.req.param('image') ?? '').split('-')
    if (!isLanguage(language)) return failure(c, 'notFound')
    const found = await read(async (tx) => {
      const organisation = await requireOrganisation(tx, c)
      const report = await readPublishedReport(tx, organisation, { slug: c.req.param('report') ?? '', language })
      return report?.document.blocks.filter((block) => block.kind === 'image')[Number(index)]
    }).catch(notFoundAsNothing)
    if (!found) return failure(c, 'notFound')
    const body = new Uint8Array(found.bytes)
    return bytes(c, { body, type: found.mediaType, tag: sha256Of(body) })
  }
  return pages
}

export function languageOf(c: SiteContext): Language {
  const language = c.req.path.split('/')[1]
  return isLanguage(language) ? language : 'fi'
}

const isPublic = ({ isPublic: isOpen, withdrawnAt }: ArchivedReport) => isOpen && withdrawnAt === null
const isKept = (format: string | undefined): format is KeptFormat => keptFormats.some((one) => one === format)

function notFoundAsNothing(error: unknown): undefined {
  if (error instanceof AppError && error.code === 'notFound') return undefined
  throw error
}

async function hasWords(
  tx: ReadTx,
  organisation: Organisation,
  approved: Parameters<typeof slugOf>[0],
  language: Language,
  words: string,
): Promise<boolean> {
  const report = await readPublishedReport(tx, organisation, { slug: slugOf(approved), language })
  if (!report) return false
  const pages = toChapterPages({ ...report, below: () => '', imageAddress: () => '' })
  return findInReport(pages, words).length > 0
}

/** Below figures: where they come from, and, by today's clock, what has become of them. */
function belowFigures({
  language,
  home,
  indicator,
  marks,
}: {
  language: Language
  home: string
  indicator: string | undefined
  marks: readonly ClockMark[]
}): string {
  if (indicator === undefined) return ''
  const t = siteReportTexts[language]
  const items = marks.map(
    ({ kind, figure, words }) => `<li class="mark-${kind}"><b>${escapeHtml(figure)}</b>: ${escapeHtml(words)}</li>`,
  )
  const list = items.length > 0 ? `<p class="mark-title">${t.marks}</p><ul>${items.join('')}</ul>` : ''
  return (
    `<div class="report-below" lang="${language}">${list}` +
    `<p><a href="${home}/origins#indicator-${escapeHtml(indicator)}">${t.origin}</a></p></div>`
  )
}
