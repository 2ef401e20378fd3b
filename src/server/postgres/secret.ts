import { createHmac, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { EmbeddedPostgresError } from './errors.ts'
import type { DataDirectory } from './data-directory.ts'
import { findStats, removeTree } from './files.ts'
import { isRoot } from './platform.ts'

/** `kaarna_app` serves requests, `kaarna_owner` migrates, `kaarna_super` is for the supervisor, backups and tests. */
export type DatabaseRole = 'kaarna_app' | 'kaarna_owner' | 'kaarna_super'

/** Reads the secret of the data folder, making it on the first start. Several processes may do this at once. */
export function readOrMakeSecret(data: DataDirectory): string {
  if (!findStats(data.secretFile)) {
    if (findStats(data.cluster)) {
      throw new EmbeddedPostgresError(
        `${data.secretFile} is missing, and without it nobody can sign in to the database in ${data.cluster}. ` +
          'Put the file back from the backup.',
      )
    }
    makeSecret(data)
  }
  try {
    return fs.readFileSync(data.secretFile, 'utf8').trim()
  } catch {
    throw new EmbeddedPostgresError(
      `${data.secretFile} cannot be read. Run Kaarna as the user who owns it, or give the folder to the present user.`,
    )
  }
}

function makeSecret(data: DataDirectory): void {
  const draft = `${data.secretFile}.${process.pid}`
  fs.writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
  const owner = fs.statSync(data.path)
  if (isRoot() && owner.uid !== 0) fs.chownSync(draft, owner.uid, owner.gid)
  try {
    fs.linkSync(draft, data.secretFile)
  } catch {
    // Another process was quicker: its secret counts.
    if (!findStats(data.secretFile)) throw new EmbeddedPostgresError(`${data.secretFile} cannot be made.`)
  } finally {
    removeTree(draft)
  }
}

export function passwordOf(secret: string, role: DatabaseRole): string {
  return createHmac('sha256', secret).update(role).digest('base64url')
}
