import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import { type ImageFile, readImageMediaType } from './image-file.ts'
import type { Author } from './texts.queries.ts'

export async function insertImage(
  tx: Tx,
  reportId: string,
  image: ImageFile,
  { accountId, now }: Author,
): Promise<{ id: string }> {
  return tx
    .insertInto('report_image')
    .values({
      report_id: reportId,
      media_type: image.mediaType,
      width: image.width,
      height: image.height,
      bytes: Buffer.from(image.bytes),
      created_at: now,
      created_by: accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** The report's pictures of these ids; others are left out. */
export async function readImages(
  tx: ReadTx,
  reportId: string,
  ids: readonly string[],
): Promise<Map<string, ImageFile>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('report_image')
    .select(['id', 'media_type', 'width', 'height', 'bytes'])
    .where('report_id', '=', reportId)
    .where('id', '=', sql<string>`ANY (${ids})`)
    .execute()
  return new Map(
    rows.map(({ id, media_type, width, height, bytes }) => [
      id,
      {
        mediaType: readImageMediaType(media_type),
        width,
        height,
        bytes: new Uint8Array(bytes),
      },
    ]),
  )
}
