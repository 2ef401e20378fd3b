import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import { type BlockSettings, blockSettings } from './report.ts'

/**
 * Takes the report for a change of its arrangement and counts it. Others who arrange the same report wait. Returns its
 * version before the change; undefined when the organisation has no such report.
 */
export async function lockReport(tx: Tx, organisationId: string, id: string): Promise<number | undefined> {
  const row = await tx
    .selectFrom('report')
    .select('version')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.version
}

export async function countChange(tx: Tx, id: string, now: Date): Promise<number> {
  const { version } = await tx
    .updateTable('report')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

export interface BlockPlace {
  chapterId: string
  position: number
  settings: BlockSettings
}

/** Where a block of the report stands; also one that was removed when `removed` says so. */
export async function findBlock(
  tx: ReadTx,
  reportId: string,
  blockId: string,
  removed = false,
): Promise<BlockPlace | undefined> {
  const row = await tx
    .selectFrom('report_block as block')
    .innerJoin('report_chapter as chapter', 'chapter.id', 'block.chapter_id')
    .select(['block.chapter_id', 'block.position', 'block.settings'])
    .where('chapter.report_id', '=', reportId)
    .where('block.id', '=', blockId)
    .where('block.removed_at', removed ? 'is not' : 'is', null)
    .executeTakeFirst()
  return row && { chapterId: row.chapter_id, position: row.position, settings: blockSettings.parse(row.settings) }
}

/** Every block of the report, those that were taken out included. */
export async function findBlockIds(tx: ReadTx, reportId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('report_block as block')
    .innerJoin('report_chapter as chapter', 'chapter.id', 'block.chapter_id')
    .select('block.id')
    .where('chapter.report_id', '=', reportId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export const isChapterOf = async (tx: ReadTx, reportId: string, chapterId: string): Promise<boolean> =>
  (await tx
    .selectFrom('report_chapter')
    .select('id')
    .where('report_id', '=', reportId)
    .where('id', '=', chapterId)
    .executeTakeFirst()) !== undefined

/** Makes room at a place: what stands there or later moves one on. */
export async function makeRoom(tx: Tx, chapterId: string, position: number): Promise<void> {
  await tx
    .updateTable('report_block')
    .set((eb) => ({ position: eb('position', '+', 1) }))
    .where('chapter_id', '=', chapterId)
    .where('position', '>=', position)
    .execute()
}

export const insertBlock = (tx: Tx, { chapterId, position, settings }: BlockPlace): Promise<{ id: string }> =>
  tx
    .insertInto('report_block')
    .values({ chapter_id: chapterId, position, settings: JSON.stringify(settings) })
    .returning('id')
    .executeTakeFirstOrThrow()

export async function updateBlock(
  tx: Tx,
  id: string,
  change: { chapterId?: string; position?: number; settings?: BlockSettings; removedAt?: Date | null },
): Promise<void> {
  await tx
    .updateTable('report_block')
    .set({
      ...(change.chapterId === undefined ? {} : { chapter_id: change.chapterId }),
      ...(change.position === undefined ? {} : { position: change.position }),
      ...(change.settings === undefined ? {} : { settings: JSON.stringify(change.settings) }),
      ...(change.removedAt === undefined ? {} : { removed_at: change.removedAt }),
    })
    .where('id', '=', id)
    .execute()
}

/** Puts blocks to their places, those that were taken out too. */
export async function placeBlocks(
  tx: Tx,
  places: readonly { id: string; chapterId: string; position: number }[],
): Promise<void> {
  await sql`
    UPDATE report_block AS block SET chapter_id = place.chapter_id, position = place.position, removed_at = NULL
      FROM unnest(${places.map(({ id }) => id)}::uuid[], ${places.map(({ chapterId }) => chapterId)}::uuid[],
                  ${places.map(({ position }) => position)}::integer[]) AS place (id, chapter_id, position)
     WHERE block.id = place.id`.execute(tx)
}

/** Takes blocks out; each can be brought back. */
export async function removeBlocks(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  await sql`UPDATE report_block SET removed_at = ${now} WHERE id = ANY (${ids}::uuid[])`.execute(tx)
}
