import type { ReadTx, Tx } from '#server/db.ts'
import type { Author } from '../plan-objects.queries.ts'
import type { ActionAttachment } from './attachment.ts'

interface Place {
  organisationId: string
  actionId: string
}

const columns = ['id', 'name', 'media_type', 'size', 'created_at', 'created_by_name'] as const

interface Row {
  id: string
  name: string
  media_type: string
  size: number
  created_at: Date
  created_by_name: string
}

const toAttachment = ({ id, name, media_type, size, created_at, created_by_name }: Row): ActionAttachment => ({
  id,
  name,
  mediaType: media_type,
  size,
  createdAt: created_at.toISOString(),
  createdByName: created_by_name,
})

/** The files of an action without their content, oldest first. */
export async function findAttachments(tx: ReadTx, { organisationId, actionId }: Place): Promise<ActionAttachment[]> {
  const rows = await tx
    .selectFrom('action_attachment')
    .select(columns)
    .where('action_id', '=', actionId)
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toAttachment)
}

/** A file with its content; undefined when the action has no such file. */
export async function findAttachment(
  tx: ReadTx,
  { organisationId, actionId, id }: Place & { id: string },
): Promise<(ActionAttachment & { bytes: Buffer }) | undefined> {
  const row = await tx
    .selectFrom('action_attachment')
    .select([...columns, 'bytes'])
    .where('id', '=', id)
    .where('action_id', '=', actionId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row && { ...toAttachment(row), bytes: row.bytes }
}

export async function insertAttachment(
  tx: Tx,
  author: Author,
  file: { actionId: string; id?: string; name: string; mediaType: string; bytes: Uint8Array },
): Promise<ActionAttachment> {
  const row = await tx
    .insertInto('action_attachment')
    .values({
      ...(file.id && { id: file.id }),
      organisation_id: author.organisationId,
      action_id: file.actionId,
      name: file.name,
      media_type: file.mediaType,
      size: file.bytes.length,
      bytes: Buffer.from(file.bytes),
      created_at: author.now,
      created_by: author.accountId,
      created_by_name: author.name,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
  return toAttachment(row)
}

/** Whether there was such a file. */
export async function deleteAttachment(
  tx: Tx,
  { organisationId, actionId, id }: Place & { id: string },
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('action_attachment')
    .where('id', '=', id)
    .where('action_id', '=', actionId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
