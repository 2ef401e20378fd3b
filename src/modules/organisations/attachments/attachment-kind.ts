export interface AttachmentKind {
  extension: string
  mediaType: string
}

const kinds = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
} as const

/** What an attachment is sent as. */
export const attachmentMediaTypes: readonly string[] = Object.values(kinds)

type Extension = keyof typeof kinds

/** What a page offers to choose from. */
export const attachmentExtensions = [...Object.keys(kinds), 'jpeg'].map((extension) => `.${extension}`)

const kindOf = (extension: Extension): AttachmentKind => ({ extension, mediaType: kinds[extension] })

const beginsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  bytes.length >= at + signature.length && signature.every((byte, index) => bytes[at + index] === byte)
const ascii = (words: string): number[] => Array.from(words, (letter) => letter.charCodeAt(0))

const signatures: readonly {
  extension: Extension
  parts: readonly (readonly [at: number, bytes: readonly number[]])[]
}[] = [
  { extension: 'pdf', parts: [[0, ascii('%PDF-')]] },
  { extension: 'png', parts: [[0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]]] },
  { extension: 'jpg', parts: [[0, [0xff, 0xd8, 0xff]]] },
  { extension: 'gif', parts: [[0, ascii('GIF8')]] },
  {
    extension: 'webp',
    parts: [
      [0, ascii('RIFF')],
      [8, ascii('WEBP')],
    ],
  },
]

/** The kind of a file by its content; undefined for a kind that may not be attached, also when its name says otherwise. */
export function detectAttachment(bytes: Uint8Array, filename: string): AttachmentKind | undefined {
  const signed = signatures.find(({ parts }) => parts.every(([at, signature]) => beginsWith(bytes, signature, at)))
  if (signed) return kindOf(signed.extension)
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return officeKind(bytes)
  return isText(bytes) ? kindOf(/\.csv$/i.test(filename) ? 'csv' : 'txt') : undefined
}

interface Entry {
  name: string
  /** The content of an entry that is stored as it is; undefined for a packed one. */
  stored: Uint8Array | undefined
}

const openDocuments: Readonly<Record<string, Extension>> = {
  [kinds.odt]: 'odt',
  [kinds.ods]: 'ods',
  [kinds.odp]: 'odp',
}

/** A zip package of an office program without macros, by the parts that such a file must have. */
function officeKind(bytes: Uint8Array): AttachmentKind | undefined {
  const entries = readEntries(bytes)
  const names = new Set(entries.map(({ name }) => name))
  if ([...names].some((name) => /vbaProject\.bin$|^(Basic|Scripts)\//i.test(name))) return undefined
  if (names.has('[Content_Types].xml')) {
    const begins = (folder: string) => [...names].some((name) => name.startsWith(folder))
    if (begins('word/')) return kindOf('docx')
    if (begins('xl/')) return kindOf('xlsx')
    return begins('ppt/') ? kindOf('pptx') : undefined
  }
  const [first] = entries
  if (first?.name !== 'mimetype' || !first.stored) return undefined
  const extension = openDocuments[new TextDecoder('latin1').decode(first.stored)]
  return extension && kindOf(extension)
}

const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const mostEntries = 20_000

/** The entries of a zip file by its own directory at the end; empty when it has none that can be read. */
function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return []
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  const count = Math.min(view.getUint16(end + 10, true), mostEntries)
  while (entries.length < count && at + 46 <= bytes.length && view.getUint32(at, true) === centralSignature) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd))
    entries.push({ name, stored: storedContent(bytes, view, at) })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endSignature) return at
  return undefined
}

function storedContent(bytes: Uint8Array, view: DataView, central: number): Uint8Array | undefined {
  const [method, size, local] = [
    view.getUint16(central + 10, true),
    view.getUint32(central + 20, true),
    view.getUint32(central + 42, true),
  ]
  if (method !== 0 || size > 200 || local + 30 > bytes.length) return undefined
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return bytes.subarray(start, start + size)
}

/** Without the control signs of other kinds of files, and not a page or a picture that a browser would run. */
function isText(bytes: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32)
  if (bytes.length === 0 || bytes.some(isControl)) return false
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 500))
  return !/<(!doctype|html|svg|\?xml|script)/i.test(start)
}
