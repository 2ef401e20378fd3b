import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

export interface RenderedPage {
  body: string
  /** The same, compressed once for all readers. */
  compressed: Uint8Array<ArrayBuffer>
  etag: string
}

export interface PageCacheOptions {
  /** What everything the pages show has come to: changes whenever something is written. */
  version: () => Promise<string>
  /** Milliseconds, such as `performance.now`. */
  clock: () => number
  /** How old the version may be, in milliseconds. */
  patience: number
  /** At most this many pages are remembered; the longest unread leaves first. */
  limit: number
}

export interface PageCache {
  /** The page at an address, rendered anew only when something has been written since. */
  page(address: string, render: () => Promise<string>): Promise<RenderedPage>
}

/** Remembers rendered pages until anything changes: reading is much more common than writing. */
export function createPageCache({ version, clock, patience, limit }: PageCacheOptions): PageCache {
  const pages = new Map<string, RenderedPage & { version: string }>()
  let known = { version: '', until: -Infinity }

  async function currentVersion(): Promise<string> {
    if (clock() >= known.until) known = { version: await version(), until: clock() + patience }
    return known.version
  }

  return {
    async page(address, render) {
      const current = await currentVersion()
      const remembered = pages.get(address)
      if (remembered?.version === current) {
        // Last in the order of the map: the longest unread stays first.
        pages.delete(address)
        pages.set(address, remembered)
        return remembered
      }
      const page = { ...toRendered(await render()), version: current }
      pages.delete(address)
      pages.set(address, page)
      const [oldest] = pages.keys()
      if (pages.size > limit && oldest !== undefined) pages.delete(oldest)
      return page
    },
  }
}

const toRendered = (body: string): RenderedPage => ({
  body,
  compressed: gzipSync(body),
  etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
})
