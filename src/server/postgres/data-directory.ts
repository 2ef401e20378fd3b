import fs from 'node:fs'
import path from 'node:path'
import { EmbeddedPostgresError, explainFileError } from './errors.ts'
import { findStats, removeTree, shortHash } from './files.ts'
import { isRoot, isWindows, postgresMajor } from './platform.ts'

/** Where the embedded PostgreSQL keeps what in the data folder. */
export interface DataDirectory {
  /** Absolute, without links. */
  path: string
  /** The cluster (PGDATA). */
  cluster: string
  /** Folder of the socket; it goes by the relative name `../run` to the server. */
  run: string
  /** Random secret from which the passwords of the database roles are derived; mode 0600. */
  secretFile: string
  serverLog: string
  /** Marks this folder's server in lists of processes. */
  name: string
}

/**
 * Makes the data folder when it is missing and checks that it can be used.
 * Throws EmbeddedPostgresError when it is not writable or holds another major version.
 */
export function openDataDirectory(dataDir: string): DataDirectory {
  const wanted = path.resolve(dataDir)
  try {
    fs.mkdirSync(wanted, { recursive: true })
    const real = fs.realpathSync(wanted)
    checkWritable(real)
    checkMajorVersion(real)
    return {
      path: real,
      cluster: path.join(real, `pg${postgresMajor}`),
      run: path.join(real, 'run'),
      secretFile: path.join(real, 'pg-secret'),
      serverLog: path.join(real, 'pg.log'),
      name: `kaarna-${shortHash(real)}`,
    }
  } catch (error) {
    throw explainFileError(error, wanted)
  }
}

function checkWritable(directory: string): void {
  const probe = path.join(directory, `.write-test-${process.pid}`)
  try {
    fs.writeFileSync(probe, 'x')
  } finally {
    removeTree(probe)
  }
  // PostgreSQL runs as another user then: it may pass through the folder, not list it.
  if (!isWindows && isRoot()) fs.chmodSync(directory, (fs.statSync(directory).mode & 0o777) | 0o111)
}

function checkMajorVersion(directory: string): void {
  for (const name of fs.readdirSync(directory)) {
    const major = /^pg(\d+)$/.exec(name)?.[1]
    if (major === undefined || Number(major) === postgresMajor) continue
    throw new EmbeddedPostgresError(
      `${directory} holds data of PostgreSQL ${major}, and this Kaarna brings PostgreSQL ${postgresMajor}. ` +
        'Make a backup with the Kaarna that wrote it (kaarna backup FILE) and restore it into an empty DATA_DIR.',
    )
  }
}

const abandonedAfterMilliseconds = 10 * 60_000

/**
 * Removes what first starts and restores that died have left (`init-*`, unfinished copies) and binaries of other versions.
 * Only the owner of the folder calls this. Age decides, as a starter in another container may be at work just now.
 */
export function sweepLeftovers(data: DataDirectory, binariesVersion: string, now: number): void {
  for (const name of fs.readdirSync(data.path)) {
    const file = path.join(data.path, name)
    const otherBinaries = name.startsWith('pgbin-') && !name.endsWith('.tmp') && name !== `pgbin-${binariesVersion}`
    const unfinished = /^(init-.*|restore-.*|pgbin-.*\.tmp|pg-secret\.\d+|\.write-test-\d+)$/.test(name)
    const age = now - (findStats(file)?.mtimeMs ?? now)
    if (otherBinaries || (unfinished && age > abandonedAfterMilliseconds)) removeTree(file)
  }
}
