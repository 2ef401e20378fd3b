import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'

import { repairedText } from '#documents/repaired-text.ts'
import { readShared } from '#documents/shared-text.ts'
import { copyName, keepUnsaved, unsentMarks, type UnsavedText } from './local-words.ts'

/** What some texts of a document say; those that say nothing are left out. */
export const wordsOf = (document: Y.Doc, blocks: Iterable<string>): UnsavedText[] =>
  [...blocks].flatMap((block) => {
    const read = repairedText(readShared(document.getXmlFragment(block)))
    return read && read.text.content.length > 0 ? [{ block, content: read.text }] : []
  })

/** Puts aside, to be copied, what was typed on this device before the document was locked, and was never sent. */
export async function putAsideLeftWords(account: string, name: string): Promise<void> {
  const marks = unsentMarks(window.localStorage, account, name)
  const document = new Y.Doc()
  const copy = await new IndexeddbPersistence(copyName(account, name), document).whenSynced
  keepUnsaved(window.localStorage, account, name, { why: 'locked', texts: wordsOf(document, marks.read()) })
  marks.clear()
  await copy.clearData()
}
