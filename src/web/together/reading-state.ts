import type { RichText } from '#documents/rich-text.ts'

/** `apart`: the connection is cut, and what is seen is what was typed before; `ended`: what is stored is shown. */
export type ReadingState = 'opening' | 'live' | 'apart' | 'ended'

/** What the page needs to know of looking on while others write; reading.ts makes one, with all that Yjs brings. */
export interface Reading {
  state: () => ReadingState
  subscribe: (listener: () => void) => () => void
  /** A text as it is being written; undefined until it is known. The same object until it changes. */
  textOf: (block: string) => RichText | undefined
  close: () => void
}
