import type { Readable } from 'node:stream'

import yauzl from 'yauzl'

import { limits } from './limits.ts'
import { TableError } from './table-error.ts'

/** The parts of a workbook's archive. */
export interface Archive {
  has(name: string): boolean
  /** A part's bytes as they are unpacked; never more than it says it has, nor more than `mostBytes`. Throws TableError. */
  open(name: string, mostBytes: number): Promise<AsyncIterable<Uint8Array>>
}

/** Reads an archive's list of parts. Throws TableError when it is broken or made to swell. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await fromBuffer(bytes)
  const entries = await listEntries(zip)
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async open(name, mostBytes) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) throw new TableError('workbookBroken', { found: name })
      refuseSwelling(entry, mostBytes)
      return unpacked(await openEntry(zip, entry))
    },
  }
}

const fromBuffer = (bytes: Uint8Array): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    yauzl.fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error) reject(new TableError('workbookBroken'))
      else resolve(zip)
    })
  })

function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>()
  return new Promise((resolve, reject) => {
    if (zip.entryCount > limits.entries) return reject(new TableError('workbookSwells'))
    zip.on('error', () => reject(new TableError('workbookBroken')))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName.toLowerCase(), entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function refuseSwelling({ uncompressedSize, compressedSize }: yauzl.Entry, mostBytes: number): void {
  const swells = uncompressedSize > limits.freelyUnpackedBytes && uncompressedSize > compressedSize * limits.ratio
  if (swells || uncompressedSize > mostBytes) throw new TableError('workbookSwells')
}

const openEntry = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    if (entry.isEncrypted()) return reject(new TableError('fileEncrypted'))
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new TableError('workbookBroken'))
      else resolve(stream)
    })
  })

async function* unpacked(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) yield chunk
  } catch (error) {
    // Bytes that do not unpack, or more of them than the part says it has.
    throw error instanceof TableError ? error : new TableError('workbookBroken')
  } finally {
    stream.destroy()
  }
}
