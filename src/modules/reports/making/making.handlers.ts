import { fileAnswer, type Route, route } from '#server/http.ts'
import type { Jobs } from '#server/jobs.ts'
import { AppError } from '#shared/errors.ts'
import { findReport } from '../reports.queries.ts'
import { isQuick } from './made-file.ts'
import { downloadMadeFile, getMadeFile, makeReportFile } from './making.contract.ts'
import { makingJobName } from './making.jobs.ts'
import { askForFile, findMadeFile, readFileBytes } from './making.queries.ts'

export const makingRoutes = (jobs: Jobs): Route[] => [
  route(makeReportFile, async ({ tx, organisation, now, audit }, { report: id, language, format }) => {
    const report = await findReport(tx, organisation.id, id)
    if (!report) throw new AppError('notFound', 'No such report')
    audit(id, { language, format })
    if (isQuick(report)) return { file: null }
    const key = { report: id, language, format }
    const present = await findMadeFile(tx, organisation.id, key)
    if (present?.state !== 'waiting') {
      await askForFile(tx, key, now)
      await jobs.plan(tx, makingJobName, key)
    }
    return { file: (await findMadeFile(tx, organisation.id, key))! }
  }),

  route(getMadeFile, async ({ tx, organisation }, { organisation: _, ...key }) => {
    const file = await findMadeFile(tx, organisation.id, key)
    if (!file) throw new AppError('notFound', 'The file has not been asked for')
    return file
  }),

  route(downloadMadeFile, async ({ tx, organisation }, { organisation: _, ...key }) => {
    const file = await readFileBytes(tx, organisation.id, key)
    if (!file) throw new AppError('notFound', 'The file has not been made')
    const bytes = new Uint8Array(file.bytes!)
    return fileAnswer({ body: bytes, contentType: file.content_type!, filename: file.filename! })
  }),
]
