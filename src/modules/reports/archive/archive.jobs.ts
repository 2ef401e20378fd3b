import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { reportFileStore } from '../freezing/approved-files.service.ts'
import { findWaiting, keepReading } from './archive.queries.ts'
import { readPdfApart } from './pdf-reader.ts'

export const readArchivedJobName = 'readArchivedReport'

/** Reads the text of an archived PDF once, so that it can be found. */
export const readArchivedJob = ({ db }: Pick<Services, 'db'>): Job =>
  job({
    name: readArchivedJobName,
    data: z.object({ organisationId: z.uuid(), id: z.uuid() }),
    async run(report) {
      const waiting = await findWaiting(db, report)
      if (!waiting) return
      const read = await readPdfApart(await reportFileStore.read(db, waiting.sha256))
      await db.transaction().execute((tx) => keepReading(tx, report, read))
    },
  })
