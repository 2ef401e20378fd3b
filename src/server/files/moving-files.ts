import type pg from 'pg'

import type { Db } from '../db.ts'
import { insertPieces, readPieces } from '../file-store.ts'
import type { ObjectStore } from './object-store.ts'

export interface FileCount {
  files: number
  bytes: number
}

type OnProgress = (done: number, of: number) => void

/**
 * Moves every file that the database holds into the store, each in a transaction of its own: what was moved before an interruption
 * stays moved. `db` has to be the owner's. A file is put and read back before its bytes leave the database.
 */
export async function moveToStore(db: Db, objects: ObjectStore, onProgress: OnProgress): Promise<FileCount> {
  const files = await db
    .selectFrom('stored_file as file')
    .select(['file.sha256', 'file.bytes'])
    .where((e) =>
      e.exists(
        e.selectFrom('stored_file_piece as piece').select('position').whereRef('piece.sha256', '=', 'file.sha256'),
      ),
    )
    .orderBy('file.sha256')
    .execute()
  return moveEach(files, onProgress, (sha256) =>
    db.transaction().execute(async (tx) => {
      const body = await readPieces(tx, sha256)
      if (!body) return
      await objects.put(sha256, body)
      if (!(await objects.get(sha256))) throw new Error(`${objects.name} does not give back the file ${sha256}`)
      const moved = { sha256, put_at: new Date() }
      await tx
        .insertInto('stored_file_outside')
        .values(moved)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await tx.deleteFrom('stored_file_piece').where('sha256', '=', sha256).execute()
    }),
  )
}

/** Moves every file of the store back into the database, as `moveToStore`. What was in the store stays there, and may be deleted. */
export async function moveToDatabase(db: Db, objects: ObjectStore, onProgress: OnProgress): Promise<FileCount> {
  return moveEach(await findOutside(db), onProgress, async (sha256) => {
    const body = await objects.get(sha256)
    if (!body) throw new Error(`The file ${sha256} is missing from ${objects.name}`)
    await db.transaction().execute(async (tx) => {
      await insertPieces(tx, sha256, body)
      await tx.deleteFrom('stored_file_outside').where('sha256', '=', sha256).execute()
    })
  })
}

/** Reads every file of the store; names those that are missing or damaged. Throws when the store does not answer. */
export async function checkOutside(
  db: Db,
  objects: ObjectStore,
  onProgress: OnProgress,
): Promise<FileCount & { missing: string[]; damaged: string[] }> {
  const missing: string[] = []
  const damaged: string[] = []
  const counted = await moveEach(await findOutside(db), onProgress, async (sha256) => {
    const state = await objects.look(sha256)
    if (state === 'missing') missing.push(sha256)
    if (state === 'damaged') damaged.push(sha256)
  })
  return { ...counted, missing, damaged }
}

/** How many files are outside the database; none in one that has not been migrated so far. */
export async function countOutside(client: pg.ClientBase): Promise<FileCount> {
  const { rows: tables } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('public.stored_file_outside') IS NOT NULL AS exists`,
  )
  if (!tables[0]?.exists) return { files: 0, bytes: 0 }
  const { rows } = await client.query<FileCount>(
    `SELECT count(*)::int AS files, coalesce(sum(bytes), 0)::float8 AS bytes
       FROM stored_file_outside JOIN stored_file USING (sha256)`,
  )
  return rows[0]!
}

const findOutside = (db: Db) =>
  db
    .selectFrom('stored_file_outside as outside')
    .innerJoin('stored_file as file', 'file.sha256', 'outside.sha256')
    .select(['file.sha256', 'file.bytes'])
    .orderBy('file.sha256')
    .execute()

async function moveEach(
  files: readonly { sha256: string; bytes: number }[],
  onProgress: OnProgress,
  move: (sha256: string) => Promise<void>,
): Promise<FileCount> {
  for (const [index, { sha256 }] of files.entries()) {
    await move(sha256)
    onProgress(index + 1, files.length)
  }
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}
