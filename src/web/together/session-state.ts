import type { Doc } from 'yjs'

import type { RichText } from '#documents/rich-text.ts'
import type { Presence, Refusal, Whereabouts } from '#shared/together.ts'

/** Why nobody, or this writer not, may write in it any longer. */
export type EndOfWriting = Extract<Refusal, 'locked' | 'forbidden'>

/** What texts said when they were seen last, by block. */
export type SeenTexts = ReadonlyMap<string, RichText>

export type SessionState =
  | { kind: 'opening' }
  /** `apart`: the connection is cut, what is written waits on this device; `signedOut`: until somebody has signed in. */
  | { kind: 'live'; connection: 'here' | 'apart' | 'signedOut'; savedAt: string | null }
  /** No WebSocket gets through: each text is saved by itself. */
  | { kind: 'alone' }
  /** Nothing may be written any longer; `format`: by an editor of this version. */
  | { kind: 'ended'; why: EndOfWriting | Extract<Refusal, 'format' | 'otherCopy'> }

/** What the page needs to know of writing together; session.ts makes one, with all that Yjs brings. */
export interface Session {
  document: Doc
  clientId: number
  state: () => SessionState
  subscribe: (listener: () => void) => () => void
  /** The others who write there, each window apart. */
  people: () => readonly Presence[]
  /** The same by window, with their carets, as they came. */
  presences: () => ReadonlyMap<number, unknown>
  /** The version of a text as it is stored. */
  versionOf: (block: string) => number | undefined
  isRefused: (block: string) => boolean
  /** Something that was typed in the text is not known to be stored. */
  isUnsent: (block: string) => boolean
  /** Whether what is typed outlives the window. */
  keepsCopy: () => boolean
  /** Asks the server whether all is stored. */
  ask: () => void
  /** Tells the others in which chapter the writer is. */
  goTo: (chapter: string) => void
  setCaret: (caret: Whereabouts['caret']) => void
  /** The text that the own caret is in. */
  caretOwner: () => string | undefined
  /** Hears when carets of others come into a text, move in it or leave it. */
  onCarets: (block: string, listener: () => void) => () => void
  close: () => void
}
