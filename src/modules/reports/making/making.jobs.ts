import { z } from 'zod'

import { MemoryExceeded } from '#documents/render/helpers.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import { languages } from '#shared/texts.ts'
import { reportFormats } from '../report-format.ts'
import { findReport } from '../reports.queries.ts'
import type { ReportService } from '../reports.service.ts'
import { locateFault } from './locate-fault.ts'
import type { MakingFault } from './made-file.ts'
import { progressKeeper } from './making-progress.ts'
import { beginTry, type FileKey, saveFault, saveFile, saveStep } from './making.queries.ts'

export const makingJobName = 'makeReportFile'

/** Tried so often before it is given up; a renderer that ended or hung may do better the next time. */
const mostTries = 3

const key = z.object({ report: z.uuid(), language: z.enum(languages), format: z.enum(reportFormats) })

type Needed = Pick<Services, 'db' | 'clock' | 'log'>

/** Makes a report into a file. What fails is tried again; at last it is told where it fails, and the last good file stays. */
export const makingJob = ({ db, clock, log }: Needed, service: ReportService): Job =>
  job({
    name: makingJobName,
    data: key,
    retryLimit: mostTries,
    async run(wanted) {
      const begun = await beginTry(db, wanted)
      if (!begun) return
      const tell = progressKeeper((told) => saveStep(db, wanted, told))
      tell({ step: 'reading', done: null, of: null })
      const file = await prepare({ db, clock, service }, wanted, begun.organisation)
      if (!file) return
      try {
        const bytes = await file.make((told) => tell({ done: null, of: null, ...told }))
        const { filename, contentType } = file
        await saveFile(db, wanted, { filename, contentType, bytes, now: clock() })
      } catch (error) {
        if (begun.tries < mostTries) throw error
        const chapter = await locateFault(file.document, file.makePart)
        log.error({ err: error, ...wanted, chapter }, 'a report could not be made into a file')
        await saveFault(db, wanted, faultOf(error), chapter)
      }
    },
  })

async function prepare(
  { db, clock, service }: Pick<Services, 'db' | 'clock'> & { service: ReportService },
  { report: id, language, format }: FileKey,
  slug: string,
) {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const organisation = await findOrganisationBySlug(tx, slug)
      const report = organisation && (await findReport(tx, organisation.id, id))
      if (!report) return undefined
      const today = organisation.demo ? demoDay : isoDay(clock())
      return service.prepareFile(tx, report, { organisation, language, today, format })
    })
}

const faultOf = (error: unknown): MakingFault => {
  if (error instanceof MemoryExceeded) return 'tooMuchMemory'
  if (error instanceof AppError) return 'tooLong'
  return error instanceof Error && error.message.includes('process ended') ? 'ended' : 'failed'
}
