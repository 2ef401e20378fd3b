import { sql } from 'kysely'

import type { ZipEntry } from '#documents/zip/zip-file.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { Db, ReadTx, Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'
import type { Author } from '../texts.queries.ts'
import { type Batch, batchStateOf, type ItemFault, itemFaults, keptDays } from './batch.ts'

export interface NewBatch {
  area: RegionKey
  language: Language
  upToYear: number | null
  regions: readonly RegionKey[]
}

const dayMilliseconds = 24 * 60 * 60 * 1000

export async function insertBatch(
  tx: Tx,
  organisationId: string,
  { area, language, upToYear, regions }: NewBatch,
  { accountId, now }: Author,
): Promise<string> {
  const { id } = await tx
    .insertInto('report_batch')
    .values({
      organisation_id: organisationId,
      area,
      language,
      up_to_year: upToYear,
      created_at: now,
      created_by: accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('report_batch_item')
    .values(regions.map((region) => ({ batch_id: id, region })))
    .execute()
  return id
}

const batchesOf = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('report_batch as batch')
    .innerJoin('region as area', 'area.key', 'batch.area')
    .innerJoin('report_batch_item as item', 'item.batch_id', 'batch.id')
    .select([
      'batch.id',
      'batch.area',
      'area.title',
      'batch.language',
      'batch.up_to_year',
      'batch.created_at',
      'batch.cancelled_at',
      'batch.finished_at',
    ])
    .select([
      sql<number>`count(*)::int`.as('total'),
      sql<number>`count(*) FILTER (WHERE item.state = 'made')::int`.as('made'),
      sql<number>`count(*) FILTER (WHERE item.state = 'failed')::int`.as('failed'),
    ])
    .where('batch.organisation_id', '=', organisationId)
    .groupBy(['batch.id', 'area.title'])

type Row = Awaited<ReturnType<ReturnType<typeof batchesOf>['execute']>>[number]

async function toBatch(tx: ReadTx, row: Row): Promise<Batch> {
  const { total, made, failed } = row
  const progress = { total, made, failed, cancelledAt: row.cancelled_at, finishedAt: row.finished_at }
  return {
    id: row.id,
    area: { key: row.area, title: row.title },
    language: languages.find((language) => language === row.language)!,
    upToYear: row.up_to_year,
    state: batchStateOf(progress),
    total,
    made,
    failed: failed > 0 ? await findFailed(tx, row.id) : [],
    createdAt: row.created_at.toISOString(),
    keptUntil: new Date(row.created_at.getTime() + keptDays * dayMilliseconds).toISOString(),
  }
}

async function findFailed(tx: ReadTx, batchId: string): Promise<Batch['failed']> {
  const rows = await tx
    .selectFrom('report_batch_item as item')
    .innerJoin('region', 'region.key', 'item.region')
    .select(['item.region', 'region.title', 'item.fault'])
    .where('item.batch_id', '=', batchId)
    .where('item.state', '=', 'failed')
    .orderBy('item.region')
    .execute()
  return rows.map(({ region, title, fault }) => ({
    region,
    title,
    fault: itemFaults.find((one) => one === fault) ?? 'failed',
  }))
}

/** Newest first. */
export async function findBatches(tx: ReadTx, organisationId: string): Promise<Batch[]> {
  const rows = await batchesOf(tx, organisationId).orderBy('batch.created_at', 'desc').limit(20).execute()
  const batches: Batch[] = []
  for (const row of rows) batches.push(await toBatch(tx, row))
  return batches
}

export async function findBatch(tx: ReadTx, organisationId: string, id: string): Promise<Batch | undefined> {
  const row = await batchesOf(tx, organisationId).where('batch.id', '=', id).executeTakeFirst()
  return row && toBatch(tx, row)
}

/** What a batch that is still to be worked on asks for; undefined when it is done, cancelled or gone. */
export async function findOpenBatch(db: Db, id: string) {
  return db
    .selectFrom('report_batch as batch')
    .innerJoin('organisation', 'organisation.id', 'batch.organisation_id')
    .select(['organisation.slug', 'batch.language', 'batch.up_to_year'])
    .where('batch.id', '=', id)
    .where('batch.finished_at', 'is', null)
    .where('batch.cancelled_at', 'is', null)
    .executeTakeFirst()
}

/** The next municipality that waits, unless the batch has been cancelled meanwhile. */
export async function findNextRegion(db: Db, id: string): Promise<RegionKey | undefined> {
  const row = await db
    .selectFrom('report_batch_item as item')
    .innerJoin('report_batch as batch', 'batch.id', 'item.batch_id')
    .select('item.region')
    .where('item.batch_id', '=', id)
    .where('item.state', 'is', null)
    .where('batch.cancelled_at', 'is', null)
    .orderBy('item.region')
    .executeTakeFirst()
  return row?.region
}

export async function saveMade(db: Db, id: string, region: RegionKey, { name, bytes }: ZipEntry): Promise<void> {
  await db
    .updateTable('report_batch_item')
    .set({ state: 'made', fault: null, filename: name, bytes: Buffer.from(bytes) })
    .where('batch_id', '=', id)
    .where('region', '=', region)
    .execute()
}

export async function saveFailed(db: Db, id: string, region: RegionKey, fault: ItemFault): Promise<void> {
  await db
    .updateTable('report_batch_item')
    .set({ state: 'failed', fault })
    .where('batch_id', '=', id)
    .where('region', '=', region)
    .execute()
}

export async function finishBatch(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('report_batch')
    .set({ finished_at: now })
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute()
}

export async function cancelOpenBatch(tx: Tx, organisationId: string, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('report_batch')
    .set({ cancelled_at: now })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute()
}

/** The files that have been made, one in memory at a time, in the order of the municipalities. */
export async function* readMade(db: Db, id: string): AsyncGenerator<ZipEntry> {
  let after = ''
  for (;;) {
    const row = await db
      .selectFrom('report_batch_item')
      .select(['region', 'filename', 'bytes'])
      .where('batch_id', '=', id)
      .where('state', '=', 'made')
      .where('region', '>', after)
      .orderBy('region')
      .executeTakeFirst()
    if (!row) return
    after = row.region
    yield { name: row.filename!, bytes: row.bytes! }
  }
}

/** Removes the batches that have been kept long enough; tells how many. */
export async function deleteOldBatches(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('report_batch')
    .where('created_at', '<', new Date(now.getTime() - keptDays * dayMilliseconds))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Whether one of the organisation's batches is still being made. */
export async function hasOpenBatch(tx: ReadTx, organisationId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('report_batch')
    .select(sql<number>`1`.as('one'))
    .where('organisation_id', '=', organisationId)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
