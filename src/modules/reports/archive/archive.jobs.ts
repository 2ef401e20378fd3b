import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { findWaiting, keepReading } from './archive.queries.ts'
import { readPdfApart } from './pdf-reader.ts'

export const readArchivedJobName = 'readArchivedReport'

/** Reads the text of an archived PDF once, so that it can be found. */
export const readArchivedJob = ({ db, files }: Pick<Services, 'db' | 'files'>): Job =>
  job({
    name: readArchivedJobName,
    data: z.object({ organisationId: z.uuid(), id: z.uuid() }),
    async run(report) {
      const waiting = await findWaiting(db, report)
      if (!waiting) return
      const read = await readPdfApart(await files.read(db, waiting.sha256))
      await db.transaction().execute((tx) => keepReading(tx, report, read))
    },
  })
