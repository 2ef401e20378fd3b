import { createHash } from 'node:crypto'

import { AppError } from '#shared/errors.ts'
import type { ReadTx, Tx } from './db.ts'

/** A kept file: found by the hash of its bytes, so that the same file is kept once. */
export interface StoredFile {
  sha256: string
  bytes: number
}

/** Where files are kept, and for another place than the database whether it answers. */
export type FilePlace = 'database' | 'store' | 'storeAway'

/** Where files are kept for good: in the database, or in an S3-compatible store (files/outside-file-store.ts). */
export interface FileStore {
  /** Keeps a file; it is there when the transaction is committed. Nothing happens when it is kept already. */
  keep(tx: Tx, body: Uint8Array, now: Date): Promise<StoredFile>
  /** Throws when the file is not kept, or its bytes are not those that were kept. */
  read(tx: ReadTx, sha256: string): Promise<Uint8Array<ArrayBuffer>>
  /** Asks the place at most every half a minute. */
  place(): Promise<FilePlace>
}

/** Small enough to go through one message, large enough that a report is a few rows. */
const pieceBytes = 1024 * 1024

export const sha256Of = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex')

/** Writes down that a file is kept; false when it was already. */
export async function insertStoredFile(tx: Tx, file: StoredFile, now: Date): Promise<boolean> {
  const kept = await tx
    .insertInto('stored_file')
    .values({ ...file, kept_at: now })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .returning('sha256')
    .executeTakeFirst()
  return kept !== undefined
}

export async function insertPieces(tx: Tx, sha256: string, body: Uint8Array): Promise<void> {
  for (let position = 0; position * pieceBytes < body.byteLength; position++) {
    const piece = Buffer.from(body.subarray(position * pieceBytes, (position + 1) * pieceBytes))
    await tx.insertInto('stored_file_piece').values({ sha256, position, body: piece }).execute()
  }
}

/** The file as the database holds it; undefined when it does not. Throws when it is damaged. */
export async function readPieces(tx: ReadTx, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces = await tx
    .selectFrom('stored_file_piece')
    .select('body')
    .where('sha256', '=', sha256)
    .orderBy('position')
    .execute()
  if (pieces.length === 0) return undefined
  const body = new Uint8Array(Buffer.concat(pieces.map((piece) => piece.body)))
  if (sha256Of(body) !== sha256) throw new Error(`The kept file ${sha256} is damaged`)
  return body
}

/** Whether the bytes of a file were put into an S3-compatible store. */
export async function isOutside(tx: ReadTx, sha256: string): Promise<boolean> {
  const row = await tx
    .selectFrom('stored_file_outside')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row !== undefined
}

/** Files in the database's own tables: they are in its backups and its transactions. */
export const databaseFileStore: FileStore = {
  async keep(tx, body, now) {
    const file = { sha256: sha256Of(body), bytes: body.byteLength }
    if (await insertStoredFile(tx, file, now)) await insertPieces(tx, file.sha256, body)
    return file
  },

  async read(tx, sha256) {
    const body = await readPieces(tx, sha256)
    if (body) return body
    if (await isOutside(tx, sha256))
      throw new AppError('filesUnavailable', `The file ${sha256} is in a store that no FILES_S3_ENDPOINT names`)
    throw new Error(`The kept file ${sha256} is missing`)
  },

  place: () => Promise.resolve('database'),
}
