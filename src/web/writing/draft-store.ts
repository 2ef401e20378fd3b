import { z } from 'zod'

import { type RichText, richText } from '#documents/rich-text.ts'
import type { Language } from '#shared/texts.ts'

/** A text that has not reached the server, and the version that it was written on. */
export interface Draft {
  content: RichText
  version: number
}

export interface DraftStore {
  keep(draft: Draft): void
  read(): Draft | undefined
  clear(): void
}

const draft = z.object({ content: richText, version: z.number().int().nonnegative() })

/** Keeps a text's draft in the browser, so that closing the page or losing the network loses no words. */
export function browserDrafts(storage: Storage, block: string, language: Language): DraftStore {
  const key = `kaarna-draft:${block}:${language}`
  return {
    keep(value) {
      try {
        storage.setItem(key, JSON.stringify(value))
      } catch {
        // A full or forbidden storage must not stop the writing: the text is still on its way to the server.
      }
    },
    read() {
      const kept = storage.getItem(key)
      if (kept === null) return undefined
      const read = draft.safeParse(parsed(kept))
      return read.success ? read.data : undefined
    },
    clear: () => storage.removeItem(key),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
