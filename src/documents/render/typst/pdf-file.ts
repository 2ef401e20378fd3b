import { deflateSync } from 'node:zlib'

/** A PDF as the engine writes it: numbered objects of generation 0, each a text or a dictionary with a stream. */
export interface PdfFile {
  header: string
  /** By object number; each without its `obj` and `endobj`, a letter for each byte. Number 0 never exists. */
  objects: Map<number, string>
  /** The trailer's members that say where the document begins and which file it is, as they are written. */
  trailer: string
}

/** @throws Error when the file is not in the form that the engine writes: one plain cross-reference table. */
export function readPdfFile(bytes: Buffer): PdfFile {
  const file = bytes.toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(file.slice(-64))?.[1])
  const table = file.slice(start)
  const [, size] = /^xref\n0 (\d+)\r?\n/.exec(table) ?? []
  const trailer = /\btrailer\n<<([^]*?)>>\nstartxref/.exec(table)?.[1]
  if (!size || trailer === undefined) throw new Error('The PDF has no plain cross-reference table')
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n/gm)]
    .map(([, offset]) => Number(offset))
    .toSorted((a, b) => a - b)
  const objects = new Map<number, string>()
  offsets.forEach((offset, index) => {
    const written = file.slice(offset, offsets[index + 1] ?? start)
    const begin = /^(\d+) 0 obj\n/.exec(written)
    const close = written.lastIndexOf('endobj')
    if (!begin || close < 0) throw new Error(`The PDF has no object at ${offset}`)
    objects.set(Number(begin[1]), written.slice(begin[0].length, close - 1))
  })
  if (objects.size !== Number(size) - 1) throw new Error(`The PDF names ${size} objects and holds ${objects.size}`)
  return { header: file.slice(0, offsets[0]), objects, trailer: trailer.replace(/^\s*\/Size \d+/, '').trim() }
}

/** What the sixth level packs a fortieth smaller takes it half as long again. */
const level = 5

/** Objects that one compressed stream carries: enough to pack well, few enough to be read at once. */
const together = 200

const isStream = (object: string): boolean => object.endsWith('endstream')

/**
 * The file with all objects that are not streams packed into compressed ones (PDF 1.5): the tags of a report are many and
 * alike, and the file becomes a third of its size. The same objects give the same bytes. They are packed one after the
 * other: each takes less than to hand it to another core.
 */
export function writePdfFile({ header, objects, trailer }: PdfFile): Buffer {
  const parts: (string | Buffer)[] = [header]
  let length = header.length
  const places: { type: 1 | 2; at: number; index: number }[] = []
  const add = (number: number, ...body: (string | Buffer)[]) => {
    places[number] = { type: 1, at: length, index: 0 }
    for (const part of [`${number} 0 obj\n`, ...body, '\nendobj\n']) {
      parts.push(part)
      length += part.length
    }
  }
  const plain: [number, string][] = []
  let next = 1
  for (const [number, body] of objects) {
    if (isStream(body)) add(number, body)
    else plain.push([number, body])
    next = Math.max(next, number + 1)
  }
  for (let from = 0; from < plain.length; from += together) {
    const batch = plain.slice(from, from + together)
    const carrier = next++
    batch.forEach(([number], index) => (places[number] = { type: 2, at: carrier, index }))
    add(carrier, ...packed(batch))
  }
  places[next] = { type: 1, at: length, index: 0 }
  const dictionary = `/Type /XRef /Size ${next + 1} /W [1 4 2] ${trailer}`
  const begin = length
  add(next, ...streamOf(dictionary, crossReferences(places, next)))
  return joined([...parts, `startxref\n${begin}\n%%EOF\n`])
}

/** In one piece, a byte for each letter of a text. */
function joined(parts: readonly (string | Buffer)[]): Buffer {
  const whole = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) at += typeof part === 'string' ? whole.write(part, at, 'latin1') : part.copy(whole, at)
  return whole
}

function packed(batch: readonly [number, string][]): [string, Buffer, string] {
  let offset = 0
  let index = ''
  let bodies = ''
  for (const [number, body] of batch) {
    index += `${index && ' '}${number} ${offset}`
    bodies += `${body}\n`
    offset += body.length + 1
  }
  const head = `${index}\n`
  return streamOf(`/Type /ObjStm /N ${batch.length} /First ${head.length}`, Buffer.from(head + bodies, 'latin1'))
}

function streamOf(dictionary: string, content: Buffer): [string, Buffer, string] {
  const body = deflateSync(content, { level })
  return [`<< ${dictionary} /Filter /FlateDecode /Length ${body.length} >>\nstream\n`, body, '\nendstream']
}

/** Seven bytes for each number: its kind, where it is, and its place within its stream; what is not there is free. */
function crossReferences(
  places: readonly ({ type: number; at: number; index: number } | undefined)[],
  last: number,
): Buffer {
  const table = Buffer.alloc((last + 1) * 7)
  for (let number = 1; number <= last; number++) {
    const { type = 0, at = 0, index = 0 } = places[number] ?? {}
    table.writeUInt8(type, number * 7)
    table.writeUInt32BE(at, number * 7 + 1)
    table.writeUInt16BE(index, number * 7 + 5)
  }
  table.writeUInt16BE(0xffff, 5)
  return table
}
