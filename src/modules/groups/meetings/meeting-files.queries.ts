import type { ReadTx, Tx } from '#server/db.ts'
import type { MeetingFile } from './agenda-view.ts'
import type { MeetingAuthor } from './meetings.queries.ts'

const columns = ['id', 'name', 'media_type', 'size', 'created_at', 'created_by_name'] as const

interface Row {
  id: string
  name: string
  media_type: string
  size: number
  created_at: Date
  created_by_name: string
}

const toFile = ({ id, name, media_type, size, created_at, created_by_name }: Row): MeetingFile => ({
  id,
  name,
  mediaType: media_type,
  size,
  createdAt: created_at.toISOString(),
  createdByName: created_by_name,
})

/** The files of the items of a meeting without their content, oldest first, by item. */
export async function findMeetingFiles(
  tx: ReadTx,
  organisationId: string,
  meetingId: string,
): Promise<Map<string, MeetingFile[]>> {
  const rows = await tx
    .selectFrom('meeting_file as file')
    .innerJoin('meeting_item as item', 'item.id', 'file.item_id')
    .select(['file.id', 'file.name', 'file.media_type', 'file.size', 'file.created_at', 'file.created_by_name'])
    .select('file.item_id as itemId')
    .where('file.organisation_id', '=', organisationId)
    .where('item.meeting_id', '=', meetingId)
    .orderBy('file.created_at')
    .orderBy('file.id')
    .execute()
  const byItem = new Map<string, MeetingFile[]>()
  for (const row of rows) byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), toFile(row)])
  return byItem
}

interface Place {
  organisationId: string
  itemId: string
}

/** A file with its content; undefined when the item has no such file. */
export async function findMeetingFile(
  tx: ReadTx,
  { organisationId, itemId }: Place,
  id: string,
): Promise<(MeetingFile & { bytes: Buffer }) | undefined> {
  const row = await tx
    .selectFrom('meeting_file')
    .select([...columns, 'bytes'])
    .where('id', '=', id)
    .where('item_id', '=', itemId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row && { ...toFile(row), bytes: row.bytes }
}

export async function insertMeetingFile(
  tx: Tx,
  author: MeetingAuthor,
  file: { itemId: string; name: string; mediaType: string; bytes: Uint8Array },
): Promise<MeetingFile> {
  const row = await tx
    .insertInto('meeting_file')
    .values({
      organisation_id: author.organisationId,
      item_id: file.itemId,
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
  return toFile(row)
}

/** Whether there was such a file. */
export async function deleteMeetingFile(tx: Tx, { organisationId, itemId }: Place, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('meeting_file')
    .where('id', '=', id)
    .where('item_id', '=', itemId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
