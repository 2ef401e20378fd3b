import { createHash } from 'node:crypto'

import type { Document } from '../document.ts'

/** SHA-256 of the document's canonical JSON: the same content has the same hash in every later version of Kaarna. */
export const documentHash = (document: Document): string =>
  createHash('sha256').update(canonicalJson(document)).digest('hex')

/**
 * JSON with one spelling for one content: keys in order, no spaces, what is undefined left out, bytes in base64.
 * Two equal documents give the same text whatever order their members were made in.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (value instanceof Uint8Array) return canonicalJson({ base64: Buffer.from(value).toString('base64') })
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
