import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

export interface ZipEntry {
  name: string
  bytes: Uint8Array
}

const compress = promisify(deflateRaw)

/** 1 January 1980 00:00, the first moment that ZIP knows: no clock reaches the file. */
const epoch = { time: 0, date: 0x0021 }
/** ZIP 2.0, and names in UTF-8. */
const version = 20
const utf8 = 0x0800
const deflated = 8

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
/** Without ZIP64: more or larger than this the format cannot hold. */
const most = { entries: 0xffff, bytes: 0xffffffff } as const

/**
 * A ZIP archive piece by piece, one entry in memory at a time; the same entries in the same order give the same bytes.
 * @throws Error when there is more than a plain ZIP can hold
 */
export async function* zipOf(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = []
  let at = 0
  for await (const { name, bytes } of entries) {
    const title = Buffer.from(name)
    const packed = await compress(bytes)
    const shared = sharedFields(title, bytes, packed)
    if (directory.length === most.entries || at + packed.length > most.bytes) throw new Error('Too much for one ZIP')
    directory.push(centralHeader(shared, title, at))
    const local = Buffer.alloc(4)
    local.writeUInt32LE(signatures.local)
    const written = Buffer.concat([local, shared, title, packed])
    at += written.length
    yield written
  }
  const central = Buffer.concat(directory)
  yield central
  yield endRecord(directory.length, central.length, at)
}

export async function writeZip(entries: Iterable<ZipEntry>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of zipOf(entries)) parts.push(part)
  return Buffer.concat(parts)
}

/** What an entry's own header and its line in the directory both say, from the version to the lengths of names. */
function sharedFields(title: Buffer, bytes: Uint8Array, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  const values = [version, utf8, deflated, epoch.time, epoch.date]
  values.forEach((value, index) => fields.writeUInt16LE(value, index * 2))
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(bytes.length, 18)
  fields.writeUInt16LE(title.length, 22)
  return fields
}

function centralHeader(shared: Buffer, title: Buffer, at: number): Buffer {
  const head = Buffer.alloc(6)
  head.writeUInt32LE(signatures.central)
  head.writeUInt16LE(version, 4)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(at, 10)
  return Buffer.concat([head, shared, rest, title])
}

function endRecord(entries: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(signatures.end)
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(at, 16)
  return end
}

/**
 * The entries of an archive whose content was put in as it is, without packing.
 * @throws Error when it is no archive, or an entry is packed
 */
export function readStoredZip(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Error('Not a ZIP archive')
  const entries: ZipEntry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let entry = 0; entry < archive.readUInt16LE(end + 10); entry++) {
    if (archive.readUInt32LE(at) !== signatures.central) throw new Error('Broken ZIP directory')
    if (archive.readUInt16LE(at + 10) !== 0) throw new Error('A packed entry')
    const [size, named, extra, comment] = [
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ]
    const local = archive.readUInt32LE(at + 42)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + named)
    if (!name.endsWith('/')) entries.push({ name, bytes: archive.subarray(start, start + size) })
    at += 46 + named + extra + comment
  }
  return entries
}
