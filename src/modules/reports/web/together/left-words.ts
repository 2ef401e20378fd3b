import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'

import { repairedText } from '../../together/repaired-text.ts'
import { readShared } from '../../together/shared-text.ts'
import type { SharedPlace } from '../../together/together.ts'
import { copyName, keepUnsaved, unsentMarks, type UnsavedText } from './local-words.ts'

/** What some texts of a document say; those that say nothing are left out. */
export const wordsOf = (document: Y.Doc, blocks: Iterable<string>): UnsavedText[] =>
  [...blocks].flatMap((block) => {
    const read = repairedText(readShared(document.getXmlFragment(block)))
    return read && read.text.content.length > 0 ? [{ block, content: read.text }] : []
  })

/** Puts aside, to be copied, what was typed on this device before the report was locked, and was never sent. */
export async function putAsideLeftWords(account: string, place: SharedPlace): Promise<void> {
  const marks = unsentMarks(window.localStorage, account, place)
  const document = new Y.Doc()
  const copy = await new IndexeddbPersistence(copyName(account, place), document).whenSynced
  keepUnsaved(window.localStorage, account, place, { why: 'locked', texts: wordsOf(document, marks.read()) })
  marks.clear()
  await copy.clearData()
}
