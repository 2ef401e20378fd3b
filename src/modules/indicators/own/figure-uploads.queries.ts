import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import { mappingDraft, type MappingDraft } from '../tables/column-roles.ts'
import {
  type FigureUpload,
  figureUpload,
  tableCheck,
  type TableCheck,
  tableReading,
  type TableReading,
} from './figure-upload.ts'

const partBytes = 1024 * 1024

export interface NewUpload {
  /** Given by the demo, whose ids never change. */
  id?: string
  organisationId: string
  filename: string
  kind: 'csv' | 'xlsx'
  sheets: FigureUpload['sheets']
  bytes: Uint8Array
  sha256: string
  uploadedBy: { id: string; name: string }
  now: Date
}

export async function insertUpload(tx: Tx, upload: NewUpload): Promise<string> {
  const { bytes } = upload
  const { id } = await tx
    .insertInto('figure_upload')
    .values({
      ...(upload.id !== undefined && { id: upload.id }),
      organisation_id: upload.organisationId,
      filename: upload.filename,
      kind: upload.kind,
      sheets: JSON.stringify(upload.sheets),
      bytes: bytes.length,
      sha256: upload.sha256,
      uploaded_at: upload.now,
      uploaded_by: upload.uploadedBy.id,
      uploaded_by_name: upload.uploadedBy.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (let number = 0; number * partBytes < bytes.length; number++)
    await tx
      .insertInto('figure_upload_part')
      .values({
        upload_id: id,
        number,
        bytes: Buffer.from(bytes.subarray(number * partBytes, (number + 1) * partBytes)),
      })
      .execute()
  return id
}

const uploads = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('figure_upload')
    .select(['id', 'filename', 'kind', 'sheets', 'bytes', 'uploaded_at', 'uploaded_by_name', 'state'])
    .select(['rows_read', 'reading', 'result', 'finished_at'])
    .where('organisation_id', '=', organisationId)

type UploadRow = Awaited<ReturnType<ReturnType<typeof uploads>['execute']>>[number]

const toUpload = (row: UploadRow): FigureUpload => ({
  id: row.id,
  filename: row.filename,
  kind: figureUpload.shape.kind.parse(row.kind),
  bytes: row.bytes,
  sheets: figureUpload.shape.sheets.parse(row.sheets),
  uploadedAt: row.uploaded_at.toISOString(),
  uploadedBy: row.uploaded_by_name,
  state: figureUpload.shape.state.parse(row.state),
  rowsRead: row.rows_read,
  reading: tableReading.nullable().parse(row.reading),
  result: tableCheck.nullable().parse(row.result),
  finishedAt: row.finished_at?.toISOString() ?? null,
})

/** Files of the organisation that are not thrown away, newest first. */
export async function findUploads(
  tx: ReadTx,
  organisationId: string,
  { before, limit }: { before: Date | undefined; limit: number },
): Promise<FigureUpload[]> {
  const rows = await uploads(tx, organisationId)
    .where('state', '!=', 'discarded')
    .$if(before !== undefined, (query) => query.where('uploaded_at', '<', before!))
    .orderBy('uploaded_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toUpload)
}

export async function findUpload(tx: ReadTx, organisationId: string, id: string): Promise<FigureUpload | undefined> {
  const row = await uploads(tx, organisationId).where('id', '=', id).executeTakeFirst()
  return row && toUpload(row)
}

/** The file itself; undefined when its bytes are no longer kept. */
export async function readUploadBytes(tx: ReadTx, id: string): Promise<Uint8Array | undefined> {
  const parts = await tx
    .selectFrom('figure_upload_part')
    .select('bytes')
    .where('upload_id', '=', id)
    .orderBy('number')
    .execute()
  return parts.length === 0 ? undefined : new Uint8Array(Buffer.concat(parts.map((part) => part.bytes)))
}

/** Marks the file as being imported. Returns false when it is no longer waiting. */
export async function beginUploadImport(
  tx: Tx,
  { organisationId, id, reading }: { organisationId: string; id: string; reading: TableReading },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('figure_upload')
    .set({ state: 'importing', reading: JSON.stringify(reading), rows_read: 0, result: null })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'refused'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function saveRowsRead(tx: Tx, id: string, rows: number): Promise<void> {
  await tx.updateTable('figure_upload').set({ rows_read: rows }).where('id', '=', id).execute()
}

/** What came of the import. The bytes are kept only while the file may be read again. */
export async function finishUploadImport(
  tx: Tx,
  id: string,
  { result, now }: { result: TableCheck; now: Date },
): Promise<void> {
  const isImported = result.faultCount === 0
  await tx
    .updateTable('figure_upload')
    .set({
      state: isImported ? 'imported' : 'refused',
      result: JSON.stringify(result),
      rows_read: result.rows,
      finished_at: now,
    })
    .where('id', '=', id)
    .execute()
  if (isImported) await tx.deleteFrom('figure_upload_part').where('upload_id', '=', id).execute()
}

/** Returns false when the file is imported, being imported or gone. */
export async function discardUpload(tx: Tx, organisationId: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('figure_upload')
    .set({ state: 'discarded', finished_at: now })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'refused'])
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx.deleteFrom('figure_upload_part').where('upload_id', '=', id).execute()
  return true
}

/** Files of one organisation that may wait at once; older ones make room for newer. */
const mostWaiting = 20

/** Throws away files that nobody has imported since a moment, and those that too many newer ones wait behind. */
export async function discardForgottenUploads(tx: Tx, since: Date, now: Date): Promise<void> {
  await sql`
    WITH waiting AS (
      SELECT id, uploaded_at, row_number() OVER (PARTITION BY organisation_id ORDER BY uploaded_at DESC) AS place
        FROM figure_upload WHERE state IN ('waiting', 'refused')
    ), forgotten AS (
      UPDATE figure_upload SET state = 'discarded', finished_at = ${now}
       WHERE id IN (SELECT id FROM waiting WHERE uploaded_at < ${since} OR place >= ${mostWaiting})
         AND state IN ('waiting', 'refused')
      RETURNING id)
    DELETE FROM figure_upload_part WHERE upload_id IN (SELECT id FROM forgotten)`.execute(tx)
}

/** How a table with these headings was read last time. */
export async function findSavedMapping(
  tx: ReadTx,
  organisationId: string,
  headings: string,
): Promise<MappingDraft | undefined> {
  const row = await tx
    .selectFrom('saved_mapping')
    .select('draft')
    .where('organisation_id', '=', organisationId)
    .where('headings', '=', headings)
    .executeTakeFirst()
  return row && mappingDraft.parse(row.draft)
}

export async function saveMapping(
  tx: Tx,
  {
    organisationId,
    headings,
    draft,
    now,
  }: { organisationId: string; headings: string; draft: MappingDraft; now: Date },
): Promise<void> {
  await tx
    .insertInto('saved_mapping')
    .values({ organisation_id: organisationId, headings, draft: JSON.stringify(draft), used_at: now })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'headings']).doUpdateSet((eb) => ({
        draft: eb.ref('excluded.draft'),
        used_at: eb.ref('excluded.used_at'),
      })),
    )
    .execute()
}
