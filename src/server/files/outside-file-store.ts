import type { Config } from '../config.ts'
import {
  databaseFileStore,
  type FilePlace,
  type FileStore,
  insertStoredFile,
  isOutside,
  readPieces,
  sha256Of,
} from '../file-store.ts'
import { createObjectStore, type ObjectStore } from './object-store.ts'

/** How long an answer about the store holds: whoever watches asks more often. */
const freshMs = 30_000

/** The store of the settings: the database, or an S3-compatible one. */
export const createFileStore = ({ filesS3 }: Pick<Config, 'filesS3'>): FileStore =>
  filesS3 ? outsideFileStore(createObjectStore(filesS3)) : databaseFileStore

/**
 * New files go into the store, before the transaction that keeps them is committed: one that is rolled back leaves a file there that
 * nothing names, and does no harm. Files that the database holds are read from it, until `kaarna files move` has moved them.
 */
export function outsideFileStore(objects: ObjectStore): FileStore {
  let asked: { at: number; place: Promise<FilePlace> } | undefined
  return {
    async keep(tx, body, now) {
      const file = { sha256: sha256Of(body), bytes: body.byteLength }
      const present = await tx
        .selectFrom('stored_file')
        .select('sha256')
        .where('sha256', '=', file.sha256)
        .executeTakeFirst()
      if (present) return file
      await objects.put(file.sha256, body)
      // Another call may have kept the same bytes meanwhile, wherever: then they are there.
      if (await insertStoredFile(tx, file, now))
        await tx.insertInto('stored_file_outside').values({ sha256: file.sha256, put_at: now }).execute()
      return file
    },

    async read(tx, sha256) {
      const here = await readPieces(tx, sha256)
      if (here) return here
      // Neither: it has been moved between the two questions.
      const body = (await isOutside(tx, sha256)) ? await objects.get(sha256) : await readPieces(tx, sha256)
      if (!body) throw new Error(`The kept file ${sha256} is missing from ${objects.name}`)
      return body
    },

    place() {
      const now = performance.now()
      if (asked === undefined || now - asked.at > freshMs)
        asked = {
          at: now,
          place: objects.check().then(
            () => 'store',
            () => 'storeAway',
          ),
        }
      return asked.place
    },
  }
}
