import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { joinEmbedded, type EmbeddedPostgres } from '../postgres/embedded.ts'
import { postgresMajor } from '../postgres/platform.ts'
import { countOutside, type FileCount } from '../files/moving-files.ts'
import { version } from '../version.ts'
import { ArchiveWriter } from './archive-writer.ts'
import { BackupError } from './backup-error.ts'
import { encryptionKeyName, fingerprintOf, platformName, type BackupHead } from './backup-format.ts'
import { readBaseBackup } from './base-backup.ts'
import { embeddedLogins, findOwnServerLogins, withClient, type DatabasePlace } from './database-place.ts'
import { findEncryptionKey, type FoundKey } from './encryption-key.ts'
import { dumpTables } from './table-dump.ts'

export interface BackupRequest {
  place: DatabasePlace
  /** Must not exist yet. */
  file: string
  /** Physical when not told and the database is the embedded one; an own server has logical backups only. */
  kind?: BackupHead['kind']
  now: Date
  /** Told the bytes so far, before compression. */
  progress?: (bytes: number) => void
}

export interface BackupSummary {
  file: string
  kind: BackupHead['kind']
  /** On disk. */
  bytes: number
  /** Of a logical backup. */
  tables?: number
  rows?: number
  /** Whether the key that encrypts fields is in the file; from ENCRYPTION_KEY it is not, and has to be kept elsewhere. */
  encryptionKey: 'included' | 'inEnvironment' | 'none'
  /** Files that are in an S3-compatible store and not in the backup. */
  filesOutside: FileCount
}

/**
 * Writes a backup while Kaarna runs, or without one running. The file holds secrets: only its owner may read it.
 * Throws BackupError or EmbeddedPostgresError; then no file is left.
 */
export async function createBackup(request: BackupRequest): Promise<BackupSummary> {
  const { place, kind } = request
  const own = findOwnServerLogins(place)
  if (own) {
    if (kind === 'physical') {
      throw new BackupError(
        'An own PostgreSQL server has logical backups only. Make a logical one, or use the tools of the server.',
      )
    }
    return backUpTables(request, own.owner)
  }
  if (!existsSync(path.join(place.dataDir, `pg${postgresMajor}`))) {
    throw new BackupError(`There is no database in ${place.dataDir}. Name the DATA_DIR of your Kaarna.`)
  }
  const embedded = await joinEmbedded(place.dataDir)
  try {
    if (kind === 'logical') return await backUpTables(request, embeddedLogins(embedded).owner)
    return await backUpCluster(request, embedded)
  } finally {
    await embedded.stop()
  }
}

async function backUpTables(request: BackupRequest, owner: pg.ClientConfig): Promise<BackupSummary> {
  const found = await findEncryptionKey(request.place)
  return withClient(owner, async (client) => {
    const head = await makeHead(request, { kind: 'logical', client, found })
    const writer = await ArchiveWriter.create(request.file, head, request.progress)
    try {
      if (found?.fileText) await writer.addFile(encryptionKeyName, [found.fileText])
      const { tables } = await dumpTables(client, writer)
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      return { ...summary(request.file, head, await writer.seal()), tables: tables.length, rows }
    } catch (error) {
      throw await writer.abort(error)
    }
  })
}

async function backUpCluster(request: BackupRequest, embedded: EmbeddedPostgres): Promise<BackupSummary> {
  const found = await findEncryptionKey(request.place)
  const { owner } = embeddedLogins(embedded)
  const head = await withClient(owner, (client) => makeHead(request, { kind: 'physical', client, found }))
  const writer = await ArchiveWriter.create(request.file, head, request.progress)
  try {
    await writer.addFile('pg-secret', [await readFile(path.join(embedded.dataDir, 'pg-secret'))])
    if (found?.fileText) await writer.addFile(encryptionKeyName, [found.fileText])
    const folder = `pg${postgresMajor}`
    const modifiedAt = request.now.getTime() / 1000
    await writer.addEntry({ name: folder, size: 0, mode: 0o700, kind: 'folder', modifiedAt }, [])
    for await (const entry of readBaseBackup(embedded.login('kaarna_super', 'postgres'))) {
      await writer.addEntry({ ...entry, name: `${folder}/${entry.name}` }, entry.body)
    }
    return summary(request.file, head, await writer.seal())
  } catch (error) {
    throw await writer.abort(error)
  }
}

async function makeHead(
  { now }: BackupRequest,
  { kind, client, found }: { kind: BackupHead['kind']; client: pg.Client; found: FoundKey | undefined },
): Promise<BackupHead> {
  const { rows } = await client.query<{ number: number }>(`SELECT current_setting('server_version_num')::int AS number`)
  return {
    format: 'kaarna-backup',
    formatVersion: 1,
    kind,
    createdAt: now.toISOString(),
    kaarnaVersion: version,
    postgresMajor: Math.floor((rows[0]?.number ?? 0) / 10_000),
    platform: platformName,
    migrations: await readAppliedMigrations(client),
    encryptionKeyFingerprint: found ? fingerprintOf(found.key) : null,
    encryptionKeyIncluded: found?.fileText !== undefined,
    filesOutside: await countOutside(client),
  }
}

async function readAppliedMigrations(client: pg.Client): Promise<BackupHead['migrations']> {
  const { rows } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('public.migration') IS NOT NULL AS exists`,
  )
  if (!rows[0]?.exists) return []
  return (await client.query<{ name: string; checksum: string }>('SELECT name, checksum FROM migration ORDER BY name'))
    .rows
}

function summary(file: string, head: BackupHead, bytes: number): BackupSummary {
  const withoutFile = head.encryptionKeyFingerprint === null ? 'none' : 'inEnvironment'
  const encryptionKey = head.encryptionKeyIncluded ? 'included' : withoutFile
  const { kind, filesOutside = { files: 0, bytes: 0 } } = head
  return { file: path.resolve(file), kind, bytes, encryptionKey, filesOutside }
}
