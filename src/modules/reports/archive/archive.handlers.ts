import type { ReadTx } from '#server/db.ts'
import { fileAnswer, route, type Route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import {
  addArchivedReport,
  changeArchivedReport,
  getArchivedFile,
  listArchivedReports,
  restoreArchivedReport,
  withdrawArchivedReport,
} from './archive.contract.ts'
import { readArchivedJobName } from './archive.jobs.ts'
import {
  findArchivedReport,
  findArchivedReports,
  insertArchivedReport,
  isInArchive,
  setWithdrawn,
  updateArchivedReport,
} from './archive.queries.ts'
import { type ArchivedReport, isPdf } from './archived-report.ts'

interface Place {
  tx: ReadTx
  organisation: Organisation
}

async function requireArchived({ tx, organisation }: Place, id: string): Promise<ArchivedReport> {
  const found = await findArchivedReport(tx, organisation.id, id)
  if (!found) throw new AppError('notFound', 'No such report in the archive')
  return found
}

/** The calls about reports from before Kaarna. */
export const archiveRoutes = ({ jobs, files }: Pick<Services, 'jobs' | 'files'>): Route[] => [
  route(listArchivedReports, ({ tx, organisation }) => findArchivedReports(tx, organisation.id)),

  route(addArchivedReport, async (call, { organisation: _, filename, ...fields }) => {
    const { tx, organisation, user, now, file, audit } = call
    if (!isPdf(file)) throw invalidInput('file', 'notPdf')
    const { sha256, bytes } = await files.keep(tx, file, now)
    const organisationId = organisation.id
    if (await isInArchive(tx, organisationId, sha256)) throw invalidInput('file', 'alreadyInArchive')
    const added = { organisationId, fields, filename, sha256, addedBy: user.name, now }
    const id = await insertArchivedReport(tx, added)
    await jobs.plan(tx, readArchivedJobName, { organisationId, id })
    audit(`archivedReport:${id}`, { filename, bytes })
    return requireArchived(call, id)
  }),

  route(changeArchivedReport, async (call, { organisation: _, id, version, ...fields }) => {
    const { tx, organisation, audit } = call
    const before = await requireArchived(call, id)
    const saved = await updateArchivedReport(tx, { organisationId: organisation.id, id }, { fields, version })
    if (saved === undefined)
      throw new AppError('conflict', 'Somebody else changed it meanwhile', { extra: { current: before } })
    audit(`archivedReport:${id}`)
    return requireArchived(call, id)
  }),

  route(withdrawArchivedReport, async (call, { id }) => {
    await requireArchived(call, id)
    await setWithdrawn(call.tx, { organisationId: call.organisation.id, id }, call.now)
    call.audit(`archivedReport:${id}`)
    return requireArchived(call, id)
  }),

  route(restoreArchivedReport, async (call, { id }) => {
    await requireArchived(call, id)
    await setWithdrawn(call.tx, { organisationId: call.organisation.id, id }, null)
    call.audit(`archivedReport:${id}`)
    return requireArchived(call, id)
  }),

  route(getArchivedFile, async (call, { id }) => {
    const { sha256, filename } = await requireArchived(call, id)
    const body = await files.read(call.tx, sha256)
    return fileAnswer({ body, contentType: 'application/pdf', filename, etag: sha256 })
  }),
]
