import { createHash } from 'node:crypto'

import type { ReadTx, Tx } from './db.ts'

/** A kept file: found by the hash of its bytes, so that the same file is kept once. */
export interface StoredFile {
  sha256: string
  bytes: number
}

/** Where files are kept for good. Another store than the database implements the same two. */
export interface FileStore {
  /** Keeps a file; it is there when the transaction is committed. Nothing happens when it is kept already. */
  keep(tx: Tx, body: Uint8Array, now: Date): Promise<StoredFile>
  /** Throws when the file is not kept, or its bytes are not those that were kept. */
  read(tx: ReadTx, sha256: string): Promise<Uint8Array<ArrayBuffer>>
}

/** Small enough to go through one message, large enough that a report is a few rows. */
const pieceBytes = 1024 * 1024

export const sha256Of = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex')

/** Files in the database's own tables: they are in its backups and its transactions. */
export const databaseFileStore: FileStore = {
  async keep(tx, body, now) {
    const file = { sha256: sha256Of(body), bytes: body.byteLength }
    const kept = await tx
      .insertInto('stored_file')
      .values({ ...file, kept_at: now })
      .onConflict((conflict) => conflict.column('sha256').doNothing())
      .returning('sha256')
      .executeTakeFirst()
    if (!kept) return file
    for (let position = 0; position * pieceBytes < body.byteLength; position++) {
      const piece = Buffer.from(body.subarray(position * pieceBytes, (position + 1) * pieceBytes))
      await tx.insertInto('stored_file_piece').values({ sha256: file.sha256, position, body: piece }).execute()
    }
    return file
  },

  async read(tx, sha256) {
    const pieces = await tx
      .selectFrom('stored_file_piece')
      .select('body')
      .where('sha256', '=', sha256)
      .orderBy('position')
      .execute()
    const body = new Uint8Array(Buffer.concat(pieces.map((piece) => piece.body)))
    if (sha256Of(body) !== sha256) throw new Error(`The kept file ${sha256} is missing or damaged`)
    return body
  },
}
