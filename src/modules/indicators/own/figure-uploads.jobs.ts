import { z } from 'zod'

import { findOrganisations } from '#modules/organisations/organisations.queries.ts'
import type { Db } from '#server/db.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { indicatorKey } from '../indicator.ts'
import { planDigests } from '../imports.jobs.ts'
import { findUpload, finishUploadImport, readUploadBytes, saveRowsRead } from './figure-uploads.queries.ts'
import { importUpload } from './import-upload.service.ts'
import { readUploadContext } from './read-upload.service.ts'

export const uploadImportJobName = 'importFigureUpload'

export const uploadImport = z.object({
  organisationId: z.uuid(),
  uploadId: z.uuid(),
  /** Indicators that whoever asked for the import may change. */
  editable: z.array(indicatorKey),
})
export type UploadImport = z.infer<typeof uploadImport>

/** An import that a killed process left behind begins again: nothing of it was written. */
export const uploadImportJob = (services: Services): Job =>
  job({
    name: uploadImportJobName,
    data: uploadImport,
    retryLimit: 2,
    expireInSeconds: 1800,
    run: (data) => runUploadImport(services, data),
  })

export async function runUploadImport(
  { db, jobs, log, clock }: Pick<Services, 'db' | 'jobs' | 'log' | 'clock'>,
  { organisationId, uploadId, editable }: UploadImport,
): Promise<void> {
  const upload = await findUpload(db, organisationId, uploadId)
  const organisation = (await findOrganisations(db)).find(({ id }) => id === organisationId)
  if (!organisation || upload?.state !== 'importing' || !upload.reading) return
  const bytes = await readUploadBytes(db, uploadId)
  if (!bytes) throw new Error(`The bytes of the upload ${uploadId} are gone`)
  const progress = tellProgress(db, uploadId)
  const now = clock()
  const finish = (
    tx: Parameters<typeof finishUploadImport>[0],
    result: Parameters<typeof finishUploadImport>[2]['result'],
  ) => finishUploadImport(tx, uploadId, { result, now: clock() })
  const { reading } = upload
  const result = await importUpload({
    db,
    organisationId,
    context: await readUploadContext(db, organisation, editable),
    bytes,
    uploadId,
    reading,
    now,
    onRows: (rows) => progress.tell(rows),
    alsoWrite: finish,
  })
  await progress.end()
  // What is refused was not written, so that its end is told apart.
  if (result.faultCount > 0) await db.transaction().execute((tx) => finish(tx, result))
  else await db.transaction().execute((tx) => planDigests(tx, jobs, { since: now, until: clock() }))
  log.info({ uploadId, rows: result.rows, figures: result.figures, faults: result.faultCount }, 'file imported')
}

const tellEveryMs = 1000

/** Writes down how many rows were read, now and then, without keeping the reading waiting. */
function tellProgress(db: Db, uploadId: string) {
  let told = performance.now()
  let writing: Promise<void> = Promise.resolve()
  return {
    tell(rows: number): void {
      if (performance.now() - told < tellEveryMs) return
      told = performance.now()
      // A row count that is not written is no loss: the next one is.
      writing = writing.then(() => db.transaction().execute((tx) => saveRowsRead(tx, uploadId, rows))).catch(() => {})
    },
    end: () => writing,
  }
}
