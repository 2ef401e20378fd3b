import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import { link, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { codeOf, messageOf } from '../postgres/errors.ts'
import { BackupError } from './backup-error.ts'
import { headName, sealName, type BackupHead } from './backup-format.ts'
import { encodeTarHeader, endOfTar, paddingOf, type TarHeader } from './tar.ts'

interface DraftOptions {
  draft: string
  createdAt: string
  progress: (bytes: number) => void
}

/** Writes a backup beside its final name, which it gets when it is sealed and on disk. */
export class ArchiveWriter {
  readonly #file: string
  readonly #draft: string
  readonly #gzip = createGzip({ level: 1, chunkSize: 262_144 })
  readonly #written: Promise<void>
  readonly #modifiedAt: number
  readonly #hash: Hash = createHash('sha256')
  readonly #progress: (bytes: number) => void
  #entries = 0
  #bytes = 0

  private constructor(file: string, { draft, createdAt, progress }: DraftOptions) {
    this.#file = file
    this.#draft = draft
    this.#progress = progress
    this.#modifiedAt = Date.parse(createdAt) / 1000
    this.#gzip.on('error', () => {})
    this.#written = pipeline(this.#gzip, fs.createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true }))
    this.#written.catch(() => {})
  }

  /** Begins the file, which must not exist, with its head. `progress` is told the bytes so far, before compression. */
  static async create(
    file: string,
    head: BackupHead,
    progress: (bytes: number) => void = () => {},
  ): Promise<ArchiveWriter> {
    const target = path.resolve(file)
    if (fs.existsSync(target)) {
      throw new BackupError(`${target} exists already. Choose another name or remove that file.`)
    }
    const writer = new ArchiveWriter(target, {
      draft: `${target}.${process.pid}.part`,
      createdAt: head.createdAt,
      progress,
    })
    await writer.addJson(headName, head)
    return writer
  }

  async addJson(name: string, value: unknown): Promise<void> {
    await this.addFile(name, [Buffer.from(`${JSON.stringify(value)}\n`)])
  }

  /** Adds a file whose pieces are at hand. */
  async addFile(name: string, pieces: readonly Buffer[]): Promise<void> {
    // One long piece compresses much faster than thousands of rows, each handed to another thread.
    const content = Buffer.concat(pieces)
    const header: TarHeader = { name, size: content.length, mode: 0o600, kind: 'file', modifiedAt: this.#modifiedAt }
    await this.addEntry(header, [content])
  }

  async addEntry(header: TarHeader, body: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
    await this.#write(encodeTarHeader(header))
    for await (const piece of body) await this.#write(piece)
    await this.#write(paddingOf(header.size))
    this.#entries += 1
  }

  /** Ends the file and gives it its name. Returns its size on disk. */
  async seal(): Promise<number> {
    const sha256 = this.#hash.copy().digest('hex')
    await this.addJson(sealName, { entries: this.#entries, bytes: this.#bytes, sha256 })
    await this.#write(endOfTar)
    this.#gzip.end()
    await this.#written
    await link(this.#draft, this.#file)
    await rm(this.#draft)
    await syncFolder(path.dirname(this.#file))
    return fs.statSync(this.#file).size
  }

  /** Removes what has been written; returns the error in words for the user. */
  async abort(reason: unknown): Promise<unknown> {
    this.#gzip.destroy()
    await Promise.allSettled([this.#written])
    await rm(this.#draft, { force: true })
    const folder = path.dirname(this.#file)
    const code = codeOf(reason)
    const because = { cause: reason }
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      return new BackupError(`The disk of ${folder} is full. Free space there or choose another place.`, because)
    }
    if (code === 'ENOENT' && !fs.existsSync(folder)) {
      return new BackupError(`The folder ${folder} does not exist. Make it or choose another place.`, because)
    }
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
      return new BackupError(`${this.#file} cannot be written (${messageOf(reason)}). Choose another place.`, because)
    }
    return reason
  }

  async #write(bytes: Buffer): Promise<void> {
    this.#hash.update(bytes)
    this.#bytes += bytes.length
    this.#progress(this.#bytes)
    if (this.#gzip.destroyed) await this.#written
    else if (!this.#gzip.write(bytes)) await Promise.race([once(this.#gzip, 'drain'), this.#written])
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
