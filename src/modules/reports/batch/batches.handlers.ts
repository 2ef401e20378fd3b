import { Readable } from 'node:stream'

import { zipOf } from '#documents/zip/zip-file.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { registerOf } from '#modules/regions/region.ts'
import type { Db, ReadTx } from '#server/db.ts'
import { fileAnswer, type Route, route } from '#server/http.ts'
import type { Jobs } from '#server/jobs.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { cardTexts } from '../card/card.texts.ts'
import type { Batch } from './batch.ts'
import { cancelBatch, downloadBatch, getBatch, listBatches, startBatch } from './batches.contract.ts'
import { batchJobName } from './batches.jobs.ts'
import { cancelOpenBatch, findBatch, findBatches, hasOpenBatch, insertBatch, readMade } from './batches.queries.ts'
import { municipalitiesOf, readBatchAreas } from './card-batch.ts'

interface Parts {
  db: Db
  cube: Cube
  jobs: Jobs
}

export const batchRoutes = ({ db, cube, jobs }: Parts): Route[] => [
  route(listBatches, async ({ tx, organisation }) => ({
    areas: await readBatchAreas(tx, cube, organisation.regionKey),
    batches: await findBatches(tx, organisation.id),
  })),

  route(getBatch, ({ tx, organisation }, { batch }) => requireBatch(tx, organisation, batch)),

  route(startBatch, async ({ tx, organisation, user, now, audit }, { area, language, upToYear = null }) => {
    // Real and demo areas never meet.
    if (organisation.demo !== (registerOf(area) === 'demo')) throw new AppError('notFound', `No area ${area}`)
    if (await hasOpenBatch(tx, organisation.id)) throw new AppError('conflict', 'A batch is being made already')
    const regions = await municipalitiesOf(tx, cube, area)
    const author = { accountId: user.id, now }
    const id = await insertBatch(tx, organisation.id, { area, language, upToYear, regions }, author)
    await jobs.plan(tx, batchJobName, { batch: id })
    audit(`reportBatch:${id}`, { area, language, upToYear, count: regions.length })
    return requireBatch(tx, organisation, id)
  }),

  route(cancelBatch, async ({ tx, organisation, now, audit }, { batch }) => {
    await requireBatch(tx, organisation, batch)
    await cancelOpenBatch(tx, organisation.id, batch, now)
    audit(`reportBatch:${batch}`)
    return requireBatch(tx, organisation, batch)
  }),

  route(downloadBatch, async ({ tx, organisation }, { batch: id }) => {
    const { area, language, made } = await requireBatch(tx, organisation, id)
    if (made === 0) throw new AppError('notFound', 'Nothing has been made yet')
    return fileAnswer({
      body: Readable.toWeb(Readable.from(zipOf(readMade(db, id)))) as ReadableStream<Uint8Array>,
      contentType: 'application/zip',
      filename: `${cardTexts[language].file}-${area.key.replaceAll(':', '-')}-${language}.zip`,
    })
  }),
]

async function requireBatch(tx: ReadTx, organisation: Organisation, id: string): Promise<Batch> {
  const batch = await findBatch(tx, organisation.id, id)
  if (!batch) throw new AppError('notFound', 'No such batch')
  return batch
}
