import { IndexeddbPersistence } from 'y-indexeddb'
import type { Doc } from 'yjs'

/** A browser's database that takes longer than this to open is gone on without. */
const openingMilliseconds = 2000

/** A document's copy in the browser's database. */
export interface LocalCopy {
  /** Resolves when the document holds what the copy holds, or when there is none to be had. */
  opened: Promise<void>
  isKept: () => boolean
  /** Of which making the copy is; null when that is not known. */
  readMaking: () => Promise<string | null>
  keepMaking: (making: string) => void
  /** Whether the copy itself put something into the document. */
  isOrigin: (origin: unknown) => boolean
  close: () => void
  clear: () => Promise<void>
}

export function openLocalCopy(name: string, document: Doc): LocalCopy {
  const copy = new IndexeddbPersistence(name, document)
  let isKept = false
  const withCopy = copy.whenSynced.then(() => void (isKept = true))
  const withoutCopy = new Promise<void>((resolve) => setTimeout(resolve, openingMilliseconds))
  return {
    opened: Promise.race([withCopy, withoutCopy]),
    isKept: () => isKept,
    async readMaking() {
      const known: unknown = isKept ? await copy.get('copy') : undefined
      return typeof known === 'string' ? known : null
    },
    keepMaking(making) {
      if (isKept) void copy.set('copy', making)
    },
    isOrigin: (origin) => origin === copy,
    close: () => void copy.destroy().catch(() => {}),
    async clear() {
      if (isKept) await copy.clearData()
    },
  }
}
