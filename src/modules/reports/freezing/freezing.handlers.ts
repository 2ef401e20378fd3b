import type { Cube } from '#modules/indicators/cube.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { FileStore } from '#server/file-store.ts'
import { fileAnswer, route, type Route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import { contentTypes } from '../report-format.ts'
import type { ReportHead } from '../report-head.ts'
import { mayRead } from '../reports.access.ts'
import { findReportHead } from '../report-heads.queries.ts'
import { findApprovedReport, findApprovedReports } from './approvals.queries.ts'
import { deletePublication, findByHash, insertPublication } from './report-publications.queries.ts'
import { readApprovedFile } from './approved-files.service.ts'
import { type ApprovedReport, approvedFileName, publicPathOf, slugOf } from './approved-report.ts'
import { readClocks } from './clocks.service.ts'
import {
  checkReportHash,
  getApprovedFile,
  getPublishedClocks,
  getReportClocks,
  getReportFreezing,
  listApprovedReports,
  listPublishedReports,
  publishReport,
  unpublishReport,
} from './freezing.contract.ts'
import { findFreezeNumber, findFreezes } from './freezing.queries.ts'
import { isFrozen } from './freezing.service.ts'

async function requireApproved(tx: ReadTx, { id }: Organisation, reportId: string): Promise<ApprovedReport> {
  const approved = await findApprovedReport(tx, id, reportId)
  if (!approved) throw new AppError('notFound', 'The report has not been approved')
  return approved
}

/** Throws `notFound` for a report that the organisation does not have, or that the role does not read before it is approved. */
async function requireReadable(
  tx: ReadTx,
  { organisation, membership }: { organisation: Organisation; membership: Membership },
  id: string,
): Promise<ReportHead> {
  const head = await findReportHead(tx, organisation.id, id)
  if (!head || !mayRead(membership.role, head)) throw new AppError('notFound', 'No such report')
  return head
}

async function requirePlace(tx: ReadTx, slug: string): Promise<Organisation> {
  const organisation = await findOrganisationBySlug(tx, slug)
  if (!organisation) throw new AppError('notFound', 'No such organisation')
  return organisation
}

const isPublic = ({ publishedAt }: ApprovedReport) => publishedAt !== null

/** What was frozen and approved of reports, for the workspace and for everybody. */
export const freezingRoutes = (cube: Cube, store: FileStore): Route[] => [
  route(getReportFreezing, async ({ tx, organisation, membership }, { report: id }) => {
    const head = await requireReadable(tx, { organisation, membership }, id)
    const approved = (await findApprovedReport(tx, organisation.id, id)) ?? null
    return {
      freezes: await findFreezes(tx, organisation.id, id),
      isFrozen: isFrozen(head.status),
      approved,
      publicPath: approved && isPublic(approved) ? publicPathOf(organisation.slug, approved) : null,
    }
  }),

  route(getReportClocks, async ({ tx, organisation, membership }, { report: reportId, number: asked }) => {
    await requireReadable(tx, { organisation, membership }, reportId)
    const number = asked ?? (await findFreezeNumber(tx, organisation.id, reportId))
    return { number, clocks: await readClocks(tx, cube, { organisation, reportId, number }) }
  }),

  route(listApprovedReports, ({ tx, organisation }) => findApprovedReports(tx, organisation.id)),

  route(getApprovedFile, async ({ tx, organisation }, { report: id, ...wanted }) => {
    const approved = await requireApproved(tx, organisation, id)
    const found = await readApprovedFile(tx, approved, { store, ...wanted })
    if (!found) throw new AppError('unavailable', 'The file is being made')
    return fileAnswer({
      body: found.body,
      contentType: contentTypes[wanted.format],
      filename: approvedFileName(organisation.slug, approved, wanted),
      etag: found.file.sha256,
    })
  }),

  route(publishReport, async ({ tx, organisation, now, audit }, { report: reportId }) => {
    if (!(await findReportHead(tx, organisation.id, reportId))) throw new AppError('notFound', 'No such report')
    const approved = await findApprovedReport(tx, organisation.id, reportId)
    if (!approved) throw new AppError('conflict', 'Only an approved report is published')
    const { number } = approved
    await insertPublication(tx, organisation.id, { reportId, number, now })
    audit(`report:${reportId}`, { number })
    return { publicPath: publicPathOf(organisation.slug, approved) }
  }),

  route(unpublishReport, async ({ tx, organisation, audit }, { report }) => {
    if (!(await deletePublication(tx, organisation.id, report)))
      throw new AppError('notFound', 'The report is not public')
    audit(`report:${report}`)
    return {}
  }),

  route(checkReportHash, async ({ tx }, { hash }) => ({ found: await findByHash(tx, hash) })),

  route(listPublishedReports, async ({ tx }, { organisation: slug }) => {
    const { id } = await requirePlace(tx, slug)
    return (await findApprovedReports(tx, id)).filter(isPublic)
  }),

  route(getPublishedClocks, async ({ tx }, { organisation: slug, report }) => {
    const organisation = await requirePlace(tx, slug)
    const approved = (await findApprovedReports(tx, organisation.id)).filter(isPublic)
    const found = approved.find((one) => slugOf(one) === report)
    if (!found) throw new AppError('notFound', 'No such public report')
    const { reportId, number } = found
    return { number, clocks: await readClocks(tx, cube, { organisation, reportId, number, isPublic: true }) }
  }),
]
