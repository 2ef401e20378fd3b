import type { ByteReader } from './byte-reader.ts'

/** The part of the tar format (POSIX ustar) that PostgreSQL's base backup writes and that backups are made of. */
const blockBytes = 512
const longestName = 100

export interface TarHeader {
  name: string
  /** Bytes of the body; 0 for a folder. */
  size: number
  mode: number
  kind: 'file' | 'folder'
  /** Seconds since 1970. */
  modifiedAt: number
}

export interface TarEntry extends TarHeader {
  /** To be read to its end before the next entry is asked for. */
  body: AsyncIterable<Buffer>
}

/** The bytes are not a tar archive, or end before the archive does. */
export class TarError extends Error {}

/** Zero bytes that fill the last block of a body. */
export const paddingOf = (size: number): Buffer => Buffer.alloc((blockBytes - (size % blockBytes)) % blockBytes)

export const endOfTar = Buffer.alloc(2 * blockBytes)

export function encodeTarHeader({ name, size, mode, kind, modifiedAt }: TarHeader): Buffer {
  if (Buffer.byteLength(name) > longestName) throw new TarError(`the name ${name} is too long`)
  const block = Buffer.alloc(blockBytes)
  block.write(name, 0)
  writeOctal(block, mode & 0o7777, 100, 8)
  writeOctal(block, 0, 108, 8)
  writeOctal(block, 0, 116, 8)
  writeOctal(block, size, 124, 12)
  writeOctal(block, Math.floor(modifiedAt), 136, 12)
  block.write(kind === 'folder' ? '5' : '0', 156)
  block.write('ustar\x0000', 257)
  block.write(`${checksumOf(block).toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

function writeOctal(block: Buffer, value: number, offset: number, length: number): void {
  const digits = value.toString(8).padStart(length - 1, '0')
  if (digits.length > length - 1) throw new TarError(`${value} does not fit into a tar header`)
  block.write(`${digits}\0`, offset)
}

/** Sum of all bytes, those of the checksum itself counted as spaces. */
function checksumOf(block: Buffer): number {
  let sum = 0
  for (let index = 0; index < blockBytes; index += 1) sum += index >= 148 && index < 156 ? 32 : (block[index] ?? 0)
  return sum
}

/**
 * The entries of a tar archive in their order, up to the end mark. Throws TarError.
 * `beforeHeader` runs before each header is read.
 */
export async function* readTar(reader: ByteReader, beforeHeader: () => void = () => {}): AsyncGenerator<TarEntry> {
  for (;;) {
    beforeHeader()
    const block = await reader.readExactly(blockBytes)
    if (!block) throw new TarError('it ends too early')
    if (block.every((byte) => byte === 0)) return
    const header = decodeHeader(block)
    const body = readBody(reader, header.size)
    yield { ...header, body }
    await skip(body)
  }
}

/** What the caller has left unread. */
async function skip(body: AsyncIterator<Buffer>): Promise<void> {
  for (let piece = await body.next(); !piece.done; piece = await body.next());
}

async function* readBody(reader: ByteReader, size: number): AsyncGenerator<Buffer> {
  let missing = size
  try {
    while (missing > 0) {
      const piece = await reader.readSome(missing)
      if (!piece) throw new TarError('it ends too early')
      missing -= piece.length
      yield piece
    }
  } finally {
    while (missing > 0) {
      const piece = await reader.readSome(missing)
      if (!piece) break
      missing -= piece.length
    }
    await reader.readExactly(paddingOf(size).length)
  }
}

function decodeHeader(block: Buffer): TarHeader {
  const textAt = (offset: number, length: number) => {
    const field = block.subarray(offset, offset + length)
    const end = field.indexOf(0)
    return field.toString('utf8', 0, end < 0 ? length : end)
  }
  const octalAt = (offset: number, length: number) => Number.parseInt(textAt(offset, length).trim() || '0', 8)
  if (octalAt(148, 8) !== checksumOf(block)) throw new TarError('a header in it is damaged')
  const type = textAt(156, 1)
  if (!['', '0', '5'].includes(type)) throw new TarError(`it holds an entry of kind ${type}`)
  const kind = type === '5' ? 'folder' : 'file'
  const name = textAt(0, 100)
  return { name, size: octalAt(124, 12), mode: octalAt(100, 8), kind, modifiedAt: octalAt(136, 12) }
}
