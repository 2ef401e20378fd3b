import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import { codeOf, messageOf } from '../postgres/errors.ts'
import { BackupError } from './backup-error.ts'
import {
  backupHead,
  backupManifest,
  backupSeal,
  encryptionKeyName,
  headName,
  manifestName,
  sealName,
  type BackupHead,
  type BackupManifest,
} from './backup-format.ts'
import { ByteReader } from './byte-reader.ts'
import { TarError, readTar, type TarEntry } from './tar.ts'

/** Told how many bytes of the file have been read. */
export type ReadProgress = (bytes: number) => void

export interface VerifiedBackup {
  file: string
  head: BackupHead
  /** Of a logical backup. */
  manifest: BackupManifest | undefined
  encryptionKey: Buffer | undefined
}

/** Reads a whole backup and checks it against its seal. Throws BackupError when it is none, is damaged or incomplete. */
export async function verifyArchive(file: string, progress: ReadProgress = () => {}): Promise<VerifiedBackup> {
  const hash = createHash('sha256')
  const found = new Map<string, unknown>()
  let bytes = 0
  let before = { bytes: 0, sha256: '' }
  let sealed = before
  let entries = 0
  let encryptionKey: Buffer | undefined
  const reader = new ByteReader(unzip(file, progress), (piece) => {
    hash.update(piece)
    bytes += piece.length
  })
  const beforeHeader = () => {
    before = { bytes, sha256: hash.copy().digest('hex') }
  }
  try {
    for await (const entry of readTar(reader, beforeHeader)) {
      if (entries === 0 && entry.name !== headName) throw notABackup(file)
      if (found.has(sealName)) throw new TarError('something follows its seal')
      if ([headName, manifestName, sealName].includes(entry.name)) found.set(entry.name, await readJson(entry))
      else if (entry.name === encryptionKeyName) encryptionKey = await readWhole(entry)
      if (entry.name === sealName) sealed = before
      else entries += 1
    }
    const seal = parse(backupSeal, found.get(sealName))
    if (seal.sha256 !== sealed.sha256 || seal.bytes !== sealed.bytes || seal.entries !== entries) {
      throw new TarError('it does not match its seal')
    }
    const head = parse(backupHead, found.get(headName))
    const manifest = head.kind === 'logical' ? parse(backupManifest, found.get(manifestName)) : undefined
    return { file, head, manifest, encryptionKey }
  } catch (error) {
    throw explainReadError(error, file, entries)
  } finally {
    await reader.close()
  }
}

/** The entries of a backup that has been verified. */
export async function* readArchive(file: string, progress: ReadProgress): AsyncGenerator<TarEntry> {
  const reader = new ByteReader(unzip(file, progress))
  try {
    yield* readTar(reader)
  } finally {
    await reader.close()
  }
}

async function* unzip(file: string, progress: ReadProgress): AsyncGenerator<Buffer> {
  const source = fs.createReadStream(file)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  try {
    for await (const piece of source.pipe(gunzip) as AsyncIterable<Buffer>) {
      progress(source.bytesRead)
      yield piece
    }
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

const largestJson = 64_000_000

export async function readWhole(entry: TarEntry): Promise<Buffer> {
  if (entry.size > largestJson) throw new TarError(`${entry.name} in it is too large`)
  const pieces: Buffer[] = []
  for await (const piece of entry.body) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

export async function readJson(entry: TarEntry): Promise<unknown> {
  return JSON.parse((await readWhole(entry)).toString('utf8'))
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  if (value === undefined) throw new TarError('it ends too early')
  const result = schema.safeParse(value)
  if (!result.success) throw new TarError('it was made by a newer Kaarna, or is damaged')
  return result.data
}

function notABackup(file: string): BackupError {
  return new BackupError(`${file} is not a backup of Kaarna. Nothing was changed. Name a file that kaarna backup made.`)
}

function explainReadError(error: unknown, file: string, entriesRead: number): unknown {
  const code = codeOf(error)
  const because = { cause: error }
  if (error instanceof BackupError) return error
  if (code === 'ENOENT') return new BackupError(`${file} does not exist. Name a file that kaarna backup made.`, because)
  if (code === 'EACCES' || code === 'EISDIR') {
    return new BackupError(`${file} cannot be read (${code}). Name a file that you may read.`, because)
  }
  const isDamage = error instanceof TarError || error instanceof SyntaxError || code.startsWith('Z_')
  if (!isDamage) return error
  if (entriesRead === 0) return notABackup(file)
  const reason = code === 'Z_BUF_ERROR' ? 'it ends too early' : messageOf(error)
  return new BackupError(
    `The backup ${file} is damaged or incomplete (${reason}). Nothing was changed. Use another backup.`,
    because,
  )
}
