import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { canonicalJson } from '#documents/render/document-hash.ts'

/** A value in the spelling that its hash is taken of, compressed; bytes in it are kept. */
export const pack = (value: unknown): Buffer => deflateRawSync(canonicalJson(value), { level: 9 })

/** What was packed, as it was: bytes are bytes again. */
export const unpack = (packed: Uint8Array): unknown =>
  JSON.parse(inflateRawSync(packed).toString('utf8'), (_, value: unknown) => (isBytes(value) ? toBytes(value) : value))

const isBytes = (value: unknown): value is { base64: string } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  typeof (value as Record<string, unknown>).base64 === 'string'

const toBytes = ({ base64 }: { base64: string }) => new Uint8Array(Buffer.from(base64, 'base64'))
