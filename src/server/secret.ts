import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Config } from './config.ts'
import { explainFileError } from './postgres/errors.ts'

/**
 * The installation's key: ENCRYPTION_KEY, else the file `encryption-key` in DATA_DIR, made when there is none. Throws one
 * line that says what to do when the folder cannot be used.
 */
export async function readSecret({ encryptionKey, dataDir }: Config): Promise<Buffer> {
  if (encryptionKey) return Buffer.from(encryptionKey, 'base64')
  try {
    return await readOrMakeKey(dataDir)
  } catch (error) {
    throw explainFileError(error, dataDir)
  }
}

async function readOrMakeKey(dataDir: string): Promise<Buffer> {
  const file = path.join(dataDir, 'encryption-key')
  const read = () => readFile(file, 'utf8').then((text) => Buffer.from(text.trim(), 'base64'))
  try {
    return await read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  await mkdir(dataDir, { recursive: true })
  // `wx`: if another process was quicker, its key is the key.
  await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx', flush: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  return read()
}
