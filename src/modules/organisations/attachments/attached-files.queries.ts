import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { AttachedFile } from './attached-file.ts'

/** To what files are attached. */
interface AttachedPlace {
  organisationId: string
  ownerId: string
}

/** Who attaches, and when. */
export interface AttachingAuthor {
  organisationId: string
  accountId: string | null
  name: string
  now: Date
}

interface NewFile {
  ownerId: string
  name: string
  mediaType: string
  bytes: Uint8Array
}

interface Row extends Omit<AttachedFile, 'createdAt'> {
  createdAt: Date
}

const columns = sql`
  id, name, media_type AS "mediaType", size, created_at AS "createdAt", created_by_name AS "createdByName"`

const toFile = <Stored extends Row>({ createdAt, ...row }: Stored) => ({ ...row, createdAt: createdAt.toISOString() })

/** The files of a table whose column `owner` says to what each is attached. */
export const attachedFilesOf = (names: { table: string; owner: string }) => {
  const [table, owner] = [sql.table(names.table), sql.ref(names.owner)]
  return {
    /** The files of several things without their content, oldest first, by thing. */
    async find(tx: ReadTx, organisationId: string, ownerIds: readonly string[]): Promise<Map<string, AttachedFile[]>> {
      const { rows } = await sql<Row & { ownerId: string }>`
        SELECT ${columns}, ${owner} AS "ownerId" FROM ${table}
         WHERE organisation_id = ${organisationId} AND ${owner} = ANY (${[...ownerIds]}::uuid[])
         ORDER BY created_at, id`.execute(tx)
      const byOwner = new Map<string, AttachedFile[]>()
      for (const { ownerId, ...row } of rows) byOwner.set(ownerId, [...(byOwner.get(ownerId) ?? []), toFile(row)])
      return byOwner
    },

    /** A file with its content; undefined when the thing has no such file. */
    async read(
      tx: ReadTx,
      { organisationId, ownerId }: AttachedPlace,
      id: string,
    ): Promise<(AttachedFile & { bytes: Buffer }) | undefined> {
      const { rows } = await sql<Row & { bytes: Buffer }>`
        SELECT ${columns}, bytes FROM ${table}
         WHERE id = ${id} AND ${owner} = ${ownerId} AND organisation_id = ${organisationId}`.execute(tx)
      return rows[0] && toFile(rows[0])
    },

    async insert(tx: Tx, author: AttachingAuthor, file: NewFile): Promise<AttachedFile> {
      const { ownerId, name, mediaType, bytes } = file
      const { rows } = await sql<Row>`
        INSERT INTO ${table}
               (organisation_id, ${owner}, name, media_type, size, bytes, created_at, created_by, created_by_name)
        VALUES (${author.organisationId}, ${ownerId}, ${name},
                ${mediaType}, ${bytes.length}, ${Buffer.from(bytes)}, ${author.now}, ${author.accountId}, ${author.name})
        RETURNING ${columns}`.execute(tx)
      return toFile(rows[0]!)
    },

    /** Whether there was such a file. */
    async remove(tx: Tx, { organisationId, ownerId }: AttachedPlace, id: string): Promise<boolean> {
      const { numAffectedRows } = await sql`
        DELETE FROM ${table}
         WHERE id = ${id} AND ${owner} = ${ownerId} AND organisation_id = ${organisationId}`.execute(tx)
      return numAffectedRows === 1n
    },
  }
}

export type AttachedFiles = ReturnType<typeof attachedFilesOf>
