import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { prepareDatabase, type DatabaseLogins } from '../database.ts'
import { openDataDirectory } from '../postgres/data-directory.ts'
import { startEmbedded } from '../postgres/embedded.ts'
import { messageOf } from '../postgres/errors.ts'
import { readArchive, readJson, verifyArchive, type ReadProgress, type VerifiedBackup } from './archive-reader.ts'
import { BackupError } from './backup-error.ts'
import { encryptionKeyName, jobsName, type BackupHead } from './backup-format.ts'
import { checkPhysicalTarget, restoreCluster } from './cluster-restore.ts'
import { embeddedLogins, findOwnServerLogins, withClient, type DatabasePlace } from './database-place.ts'
import { checkEncryptionKey } from './encryption-key.ts'
import { planPendingJobs } from './pending-jobs.ts'
import { checkMigrations, loadTables } from './table-load.ts'

export interface RestoreRequest {
  place: DatabasePlace
  file: string
  /** Told the bytes of the file that have been read: the whole file is checked first, then restored. */
  progress?: (phase: 'checking' | 'restoring', bytes: number) => void
}

export interface RestoreSummary {
  file: string
  kind: BackupHead['kind']
  createdAt: string
  /** Files that the backup names and does not hold: they are in an S3-compatible store. */
  filesOutside: number
  /** Of a logical backup. */
  tables?: number
  rows?: number
  /** Migrations of this Kaarna that came after the backup. A physical backup gets them at the next start. */
  migrated?: string[]
  /** Background work that was waiting when the backup was made. */
  jobs?: number
}

/**
 * Restores a backup into an empty DATA_DIR or, when logical, into any empty database. The whole file is checked before
 * anything is changed. Throws BackupError or EmbeddedPostgresError.
 */
export async function restoreBackup({ place, file, progress = () => {} }: RestoreRequest): Promise<RestoreSummary> {
  const backup = await verifyArchive(file, (bytes) => progress('checking', bytes))
  await checkMigrations(backup)
  await checkEncryptionKey(backup, place)
  const read: ReadProgress = (bytes) => progress('restoring', bytes)
  const { kind, createdAt } = backup.head
  const about = { file: path.resolve(file), kind, createdAt, filesOutside: backup.head.filesOutside?.files ?? 0 }
  const own = findOwnServerLogins(place)
  if (kind === 'physical') {
    if (own) {
      throw new BackupError(
        `${file} holds the files of the embedded PostgreSQL, which no other server can take. ` +
          'Leave DATABASE_URL out, or restore a logical backup.',
      )
    }
    checkPhysicalTarget(file, backup.head, place.dataDir)
    await restoreCluster(backup, place.dataDir, read)
    return about
  }
  const load: Load = (client) => withKeyFile(backup, place, () => loadTables(client, backup, read))
  const restored = own ? await restoreTables(backup, own, load) : await restoreTablesEmbedded(backup, place, load)
  return { ...about, ...restored }
}

type Load = (client: pg.Client) => Promise<void>

async function restoreTablesEmbedded(
  backup: VerifiedBackup,
  { dataDir }: DatabasePlace,
  load: Load,
): Promise<Partial<RestoreSummary>> {
  const embedded = await startEmbedded({ dataDir, log: () => {}, onFatal: () => {} })
  try {
    return await restoreTables(backup, embeddedLogins(embedded), load)
  } finally {
    await embedded.stop()
  }
}

async function restoreTables(
  backup: VerifiedBackup,
  logins: DatabaseLogins,
  load: Load,
): Promise<Partial<RestoreSummary>> {
  await withClient(logins.owner, load)
  const tables = backup.manifest?.tables ?? []
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  try {
    const migrated = await prepareDatabase(logins)
    const jobs = await restoreJobs(backup, logins)
    return { tables: tables.length, rows, migrated, jobs }
  } catch (error) {
    throw new BackupError(
      `The rows are restored, but the database could not be brought up to date: ${messageOf(error)} ` +
        'Mend that and run kaarna migrate.',
      { cause: error },
    )
  }
}

async function restoreJobs({ file }: VerifiedBackup, { owner }: DatabaseLogins): Promise<number> {
  for await (const entry of readArchive(file, () => {})) {
    if (entry.name !== jobsName) continue
    const jobs = await readJson(entry)
    const pool = new pg.Pool({ ...owner, max: 2 })
    pool.on('error', () => {})
    try {
      return await planPendingJobs(pool, jobs)
    } finally {
      await pool.end()
    }
  }
  return 0
}

/** Puts the backup's encryption key into DATA_DIR, and takes it away again when the restore fails. */
async function withKeyFile<Result>(
  { encryptionKey }: VerifiedBackup,
  place: DatabasePlace,
  restore: () => Promise<Result>,
): Promise<Result> {
  if (!encryptionKey || place.encryptionKey) return restore()
  const file = path.join(openDataDirectory(place.dataDir).path, encryptionKeyName)
  // The same key, by `checkEncryptionKey`.
  if (existsSync(file)) return restore()
  await writeFile(file, encryptionKey, { mode: 0o600, flag: 'wx', flush: true })
  try {
    return await restore()
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
