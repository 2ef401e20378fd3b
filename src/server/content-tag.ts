import { createHash } from 'node:crypto'

import type { Context } from 'hono'

/** A short hash of what is answered, for an ETag: the same content has the same tag, whenever it is made. */
export const contentTag = (body: string | Uint8Array): string =>
  createHash('sha256').update(body).digest('hex').slice(0, 32)

/** An answer outside the contracts with an ETag by content, for everybody: a conditional request for the same gets 304. */
export function answerTagged(c: Context, body: string | Uint8Array<ArrayBuffer>, contentType: string): Response {
  const etag = `"${contentTag(body)}"`
  c.header('etag', etag)
  c.header('cache-control', 'public, no-cache')
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
  return c.body(body, 200, { 'content-type': contentType })
}
