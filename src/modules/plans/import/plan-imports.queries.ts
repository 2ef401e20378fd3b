import type { ReadTx, Tx } from '#server/db.ts'
import { type ImportKind, importKinds } from './plan-import.ts'

export interface SentPlan {
  id: string
  filename: string
  kind: ImportKind
  bytes: Uint8Array
}

export async function insertPlanImport(
  tx: Tx,
  sent: Omit<SentPlan, 'id'> & { organisationId: string; accountId: string; now: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('plan_import')
    .values({
      organisation_id: sent.organisationId,
      filename: sent.filename,
      kind: sent.kind,
      bytes: Buffer.from(sent.bytes),
      sent_at: sent.now,
      sent_by: sent.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findPlanImport(tx: ReadTx, organisationId: string, id: string): Promise<SentPlan | undefined> {
  const row = await tx
    .selectFrom('plan_import')
    .select(['id', 'filename', 'kind', 'bytes'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, kind: importKinds.find((kind) => kind === row.kind)!, bytes: new Uint8Array(row.bytes) }
}

/** False when there was none: somebody has taken or thrown it away. */
export async function deletePlanImport(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('plan_import')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Files of one organisation that may wait at once; older ones make room for newer. */
const mostWaiting = 20

export async function makeRoomForPlan(tx: Tx, organisationId: string): Promise<void> {
  const older = tx
    .selectFrom('plan_import')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .orderBy('sent_at', 'desc')
    .offset(mostWaiting - 1)
  await tx.deleteFrom('plan_import').where('organisation_id', '=', organisationId).where('id', 'in', older).execute()
}

/** Throws away every file that was sent before a moment, whoever's it is. */
export async function deletePlanImportsBefore(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('plan_import').where('sent_at', '<', before).execute()
}
