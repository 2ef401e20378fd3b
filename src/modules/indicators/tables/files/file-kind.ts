import { TableError } from './table-error.ts'

const begins = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0x50, 0x4b, 0x05, 0x06)
/** The container of Excel's old format, and of workbooks that are locked with a password. */
const isCompound = (bytes: Uint8Array) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)
const isPdf = (bytes: Uint8Array) => begins(bytes, 0x25, 0x50, 0x44, 0x46)

/** Which of the kinds that Kaarna reads a file is, by its content, whatever its name says. Throws TableError. */
export function requireKind(bytes: Uint8Array): 'csv' | 'xlsx' {
  if (bytes.length === 0) throw new TableError('fileEmpty')
  if (isZip(bytes)) return 'xlsx'
  if (isCompound(bytes)) throw new TableError(isEncrypted(bytes) ? 'fileEncrypted' : 'oldWorkbook')
  if (isPdf(bytes)) throw new TableError('filePdf')
  const beginning = Buffer.from(bytes.subarray(0, 4096))
  const text = beginning.toString('latin1').trimStart().toLowerCase()
  if (/^(<!doctype html|<html|<table|<\?xml|<meta)/.test(text)) throw new TableError('fileMarkup')
  if (hasControls(beginning) && !hasUtf16(beginning)) throw new TableError('fileUnknown')
  return 'csv'
}

const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** Control characters that no text has: tab, line ends and page ends are none of them. */
const hasControls = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b))

export type Utf16 = 'utf-16le' | 'utf-16be'

/** UTF-16 by its mark, or by every other byte of its beginning being zero, as in European texts without a mark. */
export function hasUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (begins(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (begins(bytes, 0xfe, 0xff)) return 'utf-16be'
  const size = Math.min(bytes.length, 512) & ~1
  if (size < 4) return undefined
  const zeros = [0, 0]
  for (let index = 0; index < size; index++) if (bytes[index] === 0) zeros[index % 2]!++
  const [even, odd] = zeros as [number, number]
  if (odd > size * 0.35 && even === 0) return 'utf-16le'
  return even > size * 0.35 && odd === 0 ? 'utf-16be' : undefined
}
