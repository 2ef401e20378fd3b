import { chownSync, createWriteStream, mkdirSync, readdirSync, statSync } from 'node:fs'
import { chmod, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { chooseAccount, type UserIds } from '../postgres/account.ts'
import { openDataDirectory } from '../postgres/data-directory.ts'
import { startEmbedded } from '../postgres/embedded.ts'
import { diskFull, codeOf } from '../postgres/errors.ts'
import { isRoot, postgresMajor } from '../postgres/platform.ts'
import { readArchive, type ReadProgress, type VerifiedBackup } from './archive-reader.ts'
import { BackupError } from './backup-error.ts'
import { encryptionKeyName, platformName, type BackupHead } from './backup-format.ts'
import type { TarEntry } from './tar.ts'

const secretName = 'pg-secret'
const clusterName = `pg${postgresMajor}`

/** Refuses files that this server cannot open, and a data folder that holds something. */
export function checkPhysicalTarget(file: string, head: BackupHead, dataDir: string): void {
  const remedy = 'Make a logical backup there (kaarna backup --logical FILE) and restore that.'
  if (head.postgresMajor !== postgresMajor) {
    throw new BackupError(
      `${file} holds files of PostgreSQL ${head.postgresMajor}, and this Kaarna brings ${postgresMajor}. ${remedy}`,
    )
  }
  if (head.platform !== platformName) {
    throw new BackupError(`${file} holds database files of ${head.platform}, and this is ${platformName}. ${remedy}`)
  }
  checkEmptyFolder(dataDir)
}

export function checkEmptyFolder(dataDir: string): void {
  const found = listFolder(dataDir).find((name) => /^pg\d+$/.test(name) || name === secretName)
  if (found) throw new BackupError(`${dataDir} is not empty (it has ${found}). Restore into a new DATA_DIR.`)
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/**
 * Puts the files of a verified physical backup into the data folder. They are unpacked beside their places and the
 * database is started on them once, so that what takes its place is known to work.
 */
export async function restoreCluster(backup: VerifiedBackup, dataDir: string, progress: ReadProgress): Promise<void> {
  const target = openDataDirectory(dataDir).path
  const draft = path.join(target, `restore-${process.pid}`)
  try {
    await unpack(readArchive(backup.file, progress), draft)
    await tryOut(backup.file, draft)
    await moveIntoPlace(draft, target)
  } catch (error) {
    throw codeOf(error) === 'ENOSPC' ? diskFull(target) : error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function unpack(entries: AsyncIterable<TarEntry>, draft: string): Promise<void> {
  mkdirSync(draft)
  const owner = statSync(path.dirname(draft))
  if (isRoot()) chownSync(draft, owner.uid, owner.gid)
  const { ids } = chooseAccount(openDataDirectory(draft))
  for await (const entry of entries) {
    const [top] = entry.name.split('/')
    if (top === clusterName) await unpackEntry(entry, draft, ids)
    else if (entry.name === secretName || entry.name === encryptionKeyName) {
      await unpackEntry(entry, draft, owner.uid === 0 ? undefined : ids)
    }
  }
}

async function unpackEntry(entry: TarEntry, draft: string, ids: UserIds | undefined): Promise<void> {
  const place = path.join(draft, entry.name)
  if (!place.startsWith(`${draft}${path.sep}`)) throw new BackupError(`${entry.name} points out of the backup.`)
  if (entry.kind === 'folder') mkdirSync(place, { recursive: true })
  else await pipeline(entry.body, createWriteStream(place, { flags: 'wx' }))
  // Whatever the umask.
  await chmod(place, entry.mode & 0o700)
  if (ids) chownSync(place, ids.uid, ids.gid)
}

/** Starts the database on the unpacked files, which also replays the log that came with them, and stops it in order. */
async function tryOut(file: string, draft: string): Promise<void> {
  try {
    const database = await startEmbedded({ dataDir: draft, log: () => {}, onFatal: () => {} })
    await database.stop()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new BackupError(
      `The database in ${file} does not start: ${error.message} Nothing was changed. Use another backup.`,
      { cause: error },
    )
  }
}

/** A restore that is killed in between leaves a folder that says what is missing, never a new empty database. */
async function moveIntoPlace(draft: string, target: string): Promise<void> {
  checkEmptyFolder(target)
  const present = listFolder(draft)
  for (const name of [encryptionKeyName, clusterName, secretName]) {
    if (present.includes(name)) await rename(path.join(draft, name), path.join(target, name))
  }
}
