import { isDeepStrictEqual } from 'node:util'

import * as Y from 'yjs'

import { repairedText } from '#documents/repaired-text.ts'
import { emptyText, isBlank, type RichText } from '#documents/rich-text.ts'
import { readShared, writeShared } from '#documents/shared-text.ts'
import type { Tx } from '#server/db.ts'
import { lockState, type SharedState, updateState } from './stored-state.ts'
import { isWorthKeeping } from './text-saving.ts'
import type { SharedTexts } from './together-kind.ts'

/** Who changed a text since it was stored, and who has written it in the same sitting. */
export interface Touch {
  accountId: string | null
  together: ReadonlySet<string>
}

export interface Keeping {
  /** Of the document. */
  name: string
  texts: SharedTexts
  /** The document that is being written; its content is only read here. */
  document: Y.Doc
  /** The revision of the stored document that it holds; null when it holds none. */
  revision: number | null
  touched: ReadonlyMap<string, Touch>
  now: Date
}

export interface Kept {
  copy: string
  revision: number
  versions: Record<string, number>
  /** What else has to go into the document: texts that were written otherwise meanwhile, and repairs. */
  update: Uint8Array | null
  /** Blocks whose text was stored anew. */
  written: string[]
  /** Blocks whose text cannot be held as it is, among those that were looked at: the second. */
  refused: string[]
  looked: ReadonlySet<string>
  /** Blocks that were taken out: their texts are kept by the thing, or the block itself is gone. */
  removed: string[]
  /** How large the stored state is. */
  bytes: number
}

/**
 * Brings the document, its stored state and the readable texts together, in one transaction: what was written otherwise
 * (the API, an import, another process) goes into the document beside what is being written, and what is being written
 * goes into the readable texts. What stood there is kept in its history by sittings.
 */
export async function keepTexts(tx: Tx, keeping: Keeping): Promise<Kept> {
  const { name, texts, document, now } = keeping
  const stored = await lockState(tx, { name, thing: texts.thing }, now)
  const { versions: current, removed } = await texts.texts.lockVersions(tx)
  const gone = [...keeping.touched.keys()].filter((block) => !current.has(block))
  const foreign = [...current].filter(([block, version]) => version !== (stored.versions[block] ?? 0))
  const isBehind = keeping.revision !== stored.revision
  const joined = isBehind || foreign.length > 0 ? await joinStored(tx, keeping, { stored, foreign }) : undefined

  const looked = new Set([...keeping.touched.keys(), ...foreign.map(([block]) => block)])
  const present = [...looked].filter((one) => current.has(one)).toSorted()
  const { written, refused, repairs } = await writeTexts(tx, keeping, { subject: joined ?? document, blocks: present })
  const versions = { ...Object.fromEntries(current), ...Object.fromEntries(written) }

  const repaired = repairs.length > 0 ? (joined ?? copyOf(document)) : joined
  for (const [block, text] of repairs) writeShared(repaired!.getXmlFragment(block), text)
  const state = Y.encodeStateAsUpdate(repaired ?? document)
  const isSame = !isBehind && looked.size === 0
  const revision = isSame ? stored.revision : stored.revision + 1
  if (!isSame) await updateState(tx, name, { state, versions, revision }, now)
  return {
    copy: stored.copy,
    revision,
    versions,
    update: repaired ? Y.encodeStateAsUpdate(repaired, Y.encodeStateVector(document)) : null,
    written: written.map(([block]) => block),
    refused,
    looked,
    removed: [...removed, ...gone],
    bytes: state.byteLength,
  }
}

interface Written {
  /** The new version of each text that was stored anew. */
  written: [string, number][]
  refused: string[]
  /** What a text says once that is left out which it cannot hold. */
  repairs: [string, RichText][]
}

/** Stores what a document says in some of its texts. */
async function writeTexts(
  tx: Tx,
  keeping: Keeping,
  { subject, blocks }: { subject: Y.Doc; blocks: readonly string[] },
): Promise<Written> {
  const done: Written = { written: [], refused: [], repairs: [] }
  for (const block of blocks) {
    const read = repairedText(readShared(subject.getXmlFragment(block)))
    if (!read) {
      done.refused.push(block)
      continue
    }
    if (!read.isWhole) done.repairs.push([block, read.text])
    const version = await keepOne(tx, block, read.text, keeping)
    if (version !== undefined) done.written.push([block, version])
  }
  return done
}

/** The document with what was stored beside it; texts of other versions than the stored state holds go in as changes of it. */
async function joinStored(
  tx: Tx,
  { texts, document }: Keeping,
  { stored, foreign }: { stored: SharedState; foreign: readonly (readonly [string, number])[] },
): Promise<Y.Doc> {
  const base = new Y.Doc()
  Y.applyUpdate(base, stored.state)
  for (const [block] of foreign) {
    const text = await texts.texts.lock(tx, block)
    writeShared(base.getXmlFragment(block), text?.content ?? emptyText)
  }
  const joined = copyOf(document)
  Y.applyUpdate(joined, Y.encodeStateAsUpdate(base))
  return joined
}

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  return copy
}

/** Returns the new version; undefined when the text says the same as before. */
async function keepOne(
  tx: Tx,
  block: string,
  text: RichText,
  { texts: { texts }, touched, now }: Keeping,
): Promise<number | undefined> {
  const stored = await texts.lock(tx, block)
  const before = stored?.content ?? emptyText
  if (isDeepStrictEqual(before, text) || isDeepStrictEqual(before, withoutRoomBelow(text))) return undefined
  if (!stored && isBlank(text)) return undefined
  const { accountId, together } = touched.get(block) ?? { accountId: null, together: new Set<string>() }
  const author = { accountId, now }
  if (!stored) {
    const version = await texts.insert(tx, block, text, author)
    if (version === undefined) throw new Error('A text was begun at the same moment; it is stored the next time')
    return version
  }
  if (isWorthKeeping(stored, author, together)) await texts.keep(tx, block, stored)
  return texts.update(tx, block, text, author)
}

/** The editor keeps an empty line below a list, a quotation or a table that a text ends in, to write on: who only opened it wrote nothing. */
function withoutRoomBelow(text: RichText): RichText {
  const [above, last] = text.content.slice(-2)
  const isRoom = last?.type === 'paragraph' && !last.content?.length && above?.type !== 'paragraph'
  return isRoom ? { ...text, content: text.content.slice(0, -1) } : text
}
