import * as Y from 'yjs'

import { changedTexts } from '#documents/shared-text.ts'
import { wordsOf } from './left-words.ts'
import { keepUnsaved, lastStrokes, unsentMarks, type UnsavedWords } from './local-words.ts'

/** Which texts of a document have words that the server is not known to have, as this device remembers them. */
export interface UnsentWords {
  has: (block: string) => boolean
  blocks: () => readonly string[]
  /** All is stored but for what is in these texts. */
  keepOnly: (blocks: readonly string[]) => void
  /** Puts the last strokes of windows that are gone into the document. */
  takeStrokes: () => void
  /** What other windows left is this one's now, and has been sent. */
  forgetOthers: () => void
  /** Puts the words of some texts aside, to be copied by their writer; false: this device has no room for them. */
  putAside: (why: UnsavedWords['why'], blocks: readonly string[]) => boolean
  /** Ends the remembering: nothing of the document is to be sent from this device. */
  clear: () => void
}

interface Remembered {
  account: string
  /** Of the document. */
  name: string
  /** Whether a change of the document is none of the writer's: it came over the connection, or from this device's copy. */
  isForeign: (origin: unknown) => boolean
  /** The writer has typed something. */
  typed: () => void
}

export function rememberUnsent(document: Y.Doc, { account, name, isForeign, typed }: Remembered): UnsentWords {
  const storage = window.localStorage
  const marks = unsentMarks(storage, account, name)
  const strokes = lastStrokes(storage, account, name)
  let unsent = new Set(marks.read())

  document.on('update', (update: Uint8Array, origin: unknown, _document: Y.Doc, { local }: Y.Transaction) => {
    if (local && !isForeign(origin)) strokes.add(update, performance.now())
  })
  document.on('afterTransaction', (transaction: Y.Transaction) => {
    if (!transaction.local || isForeign(transaction.origin) || transaction.changed.size === 0) return
    for (const block of changedTexts(transaction)) unsent.add(block)
    marks.keep(unsent)
    typed()
  })

  return {
    has: (block) => unsent.has(block),
    blocks: () => [...unsent],
    keepOnly(blocks) {
      unsent = new Set([...unsent].filter((block) => blocks.includes(block)))
      marks.keep(unsent)
      if (unsent.size === 0) strokes.forgetOwn()
    },
    takeStrokes() {
      for (const update of strokes.read()) Y.applyUpdate(document, update, strokes)
    },
    forgetOthers() {
      marks.forgetOthers()
      strokes.forgetOthers()
    },
    putAside: (why, blocks) => keepUnsaved(storage, account, name, { why, texts: wordsOf(document, blocks) }),
    clear() {
      marks.clear()
      strokes.forgetOwn()
      strokes.forgetOthers()
    },
  }
}
