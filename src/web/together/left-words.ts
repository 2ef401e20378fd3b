import * as Y from 'yjs'

import { repairedText } from '#documents/repaired-text.ts'
import { readShared } from '#documents/shared-text.ts'
import { openLocalCopy } from './local-copy.ts'
import {
  copyName,
  dismissUnsaved,
  documentsLeft,
  keepUnsaved,
  lastStrokes,
  readUnsaved,
  type UnsavedDocument,
  type UnsavedText,
  type UnsavedWords,
  unsentMarks,
} from './local-words.ts'

/** What some texts of a document say; those that say nothing are left out. */
export const wordsOf = (document: Y.Doc, blocks: Iterable<string>): UnsavedText[] =>
  [...blocks].flatMap((block) => {
    const read = repairedText(readShared(document.getXmlFragment(block)))
    return read && read.text.content.length > 0 ? [{ block, content: read.text }] : []
  })

/** Puts aside, to be copied, what was typed on this device before the document could be written no longer, and was never sent. */
export async function putAsideLeftWords(account: string, name: string, why: UnsavedWords['why']): Promise<void> {
  const left = await openLeft(account, name)
  if (left.isWhole && keepUnsaved(window.localStorage, account, name, { why, texts: left.texts })) await left.forget()
  else left.close()
}

/**
 * What this device has of a person's words that were never stored, for the thing of an address. They stay where they
 * are: should the right to write come back, they are sent.
 */
export async function readLeftWords(account: string, address: string): Promise<UnsavedDocument[]> {
  const documents = documentsLeft(window.localStorage, account, address).map(async (name) => {
    const left = await openLeft(account, name)
    left.close()
    const texts = [...(readUnsaved(window.localStorage, account, name)?.texts ?? []), ...left.texts]
    return { name, why: 'forbidden' as const, texts }
  })
  return (await Promise.all(documents)).filter(({ texts }) => texts.length > 0)
}

/** Leaves nothing on this device of what a person has written in a document. */
export async function forgetLeftWords(account: string, name: string): Promise<void> {
  dismissUnsaved(window.localStorage, account, name)
  await (await openLeft(account, name)).forget()
}

interface Left {
  texts: UnsavedText[]
  /** The browser's database has answered: there are no other words than these. */
  isWhole: boolean
  close: () => void
  forget: () => Promise<void>
}

/** What windows that are gone have typed in a document and not sent. */
async function openLeft(account: string, name: string): Promise<Left> {
  const marks = unsentMarks(window.localStorage, account, name)
  const strokes = lastStrokes(window.localStorage, account, name)
  const document = new Y.Doc()
  const copy = openLocalCopy(copyName(account, name), document)
  await copy.opened
  for (const update of strokes.read()) Y.applyUpdate(document, update, strokes)
  return {
    texts: wordsOf(document, new Set(marks.read())),
    isWhole: copy.isKept(),
    close: copy.close,
    async forget() {
      marks.clear()
      strokes.forgetOthers()
      await copy.clear()
    },
  }
}
