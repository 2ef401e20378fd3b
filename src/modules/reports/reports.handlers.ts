import type { Cube } from '#modules/indicators/cube.ts'
import { fileAnswer, route, type Route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import { arrangementRoutes } from './arrangement.handlers.ts'
import { assignmentRoutes } from './editing/assignments.handlers.ts'
import { findRoutes } from './editing/find.handlers.ts'
import { versionRoutes } from './editing/versions.handlers.ts'
import { imageRoutes } from './images.handlers.ts'
import { draftRoutes } from './drafting/drafts.handlers.ts'
import { proposalRoutes } from './drafting/proposals.handlers.ts'
import { offeredKinds } from './offered-kinds.ts'
import { openReport, requireNegotiated } from './opening.service.ts'
import { chapterNumbers } from './report.ts'
import { mayRead } from './reports.access.ts'
import { createReport, downloadReport, getReport } from './reports.contract.ts'
import { listReports } from './report-list.contract.ts'
import { countWritten, findReport } from './reports.queries.ts'
import { findReports } from './report-heads.queries.ts'
import type { ReportService } from './reports.service.ts'
import { textRoutes } from './texts.handlers.ts'
import { countStaleTranslations } from './translations/translations.queries.ts'
import { findKnownBodies } from './workflow/deciding-bodies.service.ts'
import { isDeciding } from './workflow/way.ts'

export const reportRoutes = (cube: Cube, service: ReportService): Route[] => [
  route(listReports, async ({ tx, organisation, membership }) => {
    const heads = (await findReports(tx, organisation.id)).filter((head) => mayRead(membership.role, head))
    const counts = await countWritten(tx, organisation.id)
    const stale = await countStaleTranslations(tx, organisation.id)
    return heads.map((head) => {
      const { written, empty } = counts.get(head.id) ?? { written: 0, empty: 0 }
      const staleTranslations = stale.get(head.id) ?? 0
      return { ...head, writtenChapters: written, emptyChapters: empty, staleTranslations }
    })
  }),

  route(createReport, async ({ tx, organisation, user, now, audit }, { kind, year, languages, ...input }) => {
    const populationGroup = input.populationGroup ?? null
    const municipality = input.municipality ?? null
    if (!offeredKinds(organisation.kind).includes(kind))
      throw new AppError('invalidInput', `A ${organisation.kind} makes no report of the kind ${kind}`, {
        faults: [{ path: 'kind', message: 'kindOfOthers' }],
      })
    if (municipality !== null) await requireNegotiated(tx, organisation, { kind, municipality })
    const opening = { tx, cube, organisation, author: { accountId: user.id, now } }
    const made = await openReport(opening, { kind, year, populationGroup, municipality, languages })
    if (!made) throw new AppError('conflict', `There is a report of the year ${year} already`)
    audit(made.id, { kind, year, ...(populationGroup && { populationGroup }), ...(municipality && { municipality }) })
    return made
  }),

  route(getReport, async ({ tx, organisation, membership, today }, { report: id, language }) => {
    const report = await findReport(tx, organisation.id, id)
    if (!report || !mayRead(membership.role, report)) throw new AppError('notFound', 'No such report')
    const { document, blocks, drafts } = await service.resolve(tx, report, { organisation, language, today })
    const numbers = chapterNumbers(report.chapters)
    return {
      ...report,
      organisationName: textIn(organisation.name, language),
      notice: document.notice,
      body: isDeciding(report.status)
        ? ((await findKnownBodies(tx, { organisation, today }))[report.status] ?? null)
        : null,
      sources: [...document.sources],
      chapters: report.chapters.map((chapter, index) => ({
        ...chapter,
        number: numbers[index] ?? null,
        blocks: chapter.blocks.map((block) => ({
          ...block,
          draft: drafts.get(block.id) ?? null,
          resolved: (blocks.get(block.id) ?? []).filter((plain) => plain.kind !== 'image'),
        })),
      })),
    }
  }),

  route(downloadReport, async ({ tx, organisation, today }, { report: id, language, beside, layout, format }) => {
    const report = await findReport(tx, organisation.id, id)
    if (!report) throw new AppError('notFound', 'No such report')
    const file = await service.prepareFile(tx, report, { organisation, language, beside, layout, today, format })
    const { filename, contentType, etag } = file
    return fileAnswer({ body: () => file.make(), filename, contentType, etag })
  }),

  ...textRoutes,
  ...draftRoutes(cube),
  ...proposalRoutes(cube),
  ...imageRoutes,
  ...arrangementRoutes,
  ...assignmentRoutes,
  ...findRoutes,
  ...versionRoutes,
]
