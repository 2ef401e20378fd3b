import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '../config.ts'
import { codeOf } from '../postgres/errors.ts'
import type { VerifiedBackup } from './archive-reader.ts'
import { BackupError } from './backup-error.ts'
import { encryptionKeyName, fingerprintOf } from './backup-format.ts'

export type KeyPlace = Pick<Config, 'dataDir' | 'encryptionKey'>

export interface FoundKey {
  key: Buffer
  /** The file's text; undefined when the key comes from ENCRYPTION_KEY. */
  fileText: Buffer | undefined
}

const decode = (text: string): Buffer => Buffer.from(text.trim(), 'base64')

/** The key in force, without making one. */
export async function findEncryptionKey({ dataDir, encryptionKey }: KeyPlace): Promise<FoundKey | undefined> {
  if (encryptionKey) return { key: decode(encryptionKey), fileText: undefined }
  try {
    const fileText = await readFile(path.join(dataDir, encryptionKeyName))
    return { key: decode(fileText.toString('utf8')), fileText }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Refuses a restore after which encrypted fields could not be read. */
export async function checkEncryptionKey(backup: VerifiedBackup, place: KeyPlace): Promise<void> {
  const { head, encryptionKey, file } = backup
  if (head.encryptionKeyFingerprint === null) return
  const present = await findEncryptionKey(place)
  if (present && fingerprintOf(present.key) === head.encryptionKeyFingerprint) return
  if (present) {
    const remedy = place.encryptionKey
      ? 'Set ENCRYPTION_KEY to the key of that time, or leave it out when the backup holds the key'
      : 'Restore into an empty DATA_DIR'
    throw new BackupError(`${file} was made with another encryption key than the one here. ${remedy}.`)
  }
  if (!encryptionKey) {
    throw new BackupError(
      `${file} does not hold the encryption key, as that came from ENCRYPTION_KEY. Set ENCRYPTION_KEY to the same value.`,
    )
  }
}
