import * as Y from 'yjs'

import { canonicalJson } from '#documents/render/document-hash.ts'
import { emptyText, isBlank, type RichText } from '#documents/rich-text.ts'
import type { Tx } from '#server/db.ts'
import { isWorthKeeping } from '../text-saving.ts'
import { insertText, keepText, lockText, type TextKey, updateText } from '../texts.queries.ts'
import { repairedText } from './repaired-text.ts'
import { readShared, writeShared } from './shared-text.ts'
import type { SharedPlace } from './together.ts'
import { lockSharedState, lockTextVersions, type SharedState, updateSharedState } from './together.queries.ts'

/** Who changed a text since it was stored, and who has written it in the same sitting. */
export interface Touch {
  accountId: string | null
  together: ReadonlySet<string>
}

export interface Keeping {
  place: SharedPlace
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
  /** Blocks whose text changed in `report_text`. */
  written: string[]
  /** Blocks whose text a report cannot hold as it is, among those that were looked at: the second. */
  refused: string[]
  looked: ReadonlySet<string>
  /** Blocks that were taken out of the report; their texts are kept. */
  removed: string[]
  /** How large the stored state is. */
  bytes: number
}

/**
 * Brings the document, its stored state and the readable texts together, in one transaction: what was written otherwise
 * (the API, an import, another process) goes into the document beside what is being written, and what is being written
 * goes into `report_text`. What stood there is kept in its history by sittings.
 */
export async function keepTexts(tx: Tx, keeping: Keeping): Promise<Kept> {
  const { place, document, now } = keeping
  const stored = await lockSharedState(tx, place, now)
  const { versions: current, removed } = await lockTextVersions(tx, place)
  const foreign = [...current].filter(([block, version]) => version !== (stored.versions[block] ?? 0))
  const isBehind = keeping.revision !== stored.revision
  const joined = isBehind || foreign.length > 0 ? await joinStored(tx, keeping, { stored, foreign }) : undefined
  const subject = joined ?? document

  const versions = Object.fromEntries(current)
  const touched = new Set([...keeping.touched.keys(), ...foreign.map(([block]) => block)])
  const written: string[] = []
  const refused: string[] = []
  const repairs: [string, RichText][] = []
  for (const block of [...touched].filter((one) => current.has(one)).toSorted()) {
    const read = repairedText(readShared(subject.getXmlFragment(block)))
    if (!read) {
      refused.push(block)
      continue
    }
    if (!read.isWhole) repairs.push([block, read.text])
    const version = await keepOne(tx, { blockId: block, language: place.language }, read.text, keeping)
    if (version === undefined) continue
    versions[block] = version
    written.push(block)
  }
  const repaired = repairs.length > 0 ? (joined ?? copyOf(document)) : joined
  for (const [block, text] of repairs) writeShared(repaired!.getXmlFragment(block), text)
  const state = Y.encodeStateAsUpdate(repaired ?? document)
  const isSame = !isBehind && touched.size === 0
  const revision = isSame ? stored.revision : stored.revision + 1
  if (!isSame) await updateSharedState(tx, place, { state, versions, revision }, now)
  const update = repaired ? Y.encodeStateAsUpdate(repaired, Y.encodeStateVector(document)) : null
  return {
    copy: stored.copy,
    revision,
    versions,
    update,
    written,
    refused,
    looked: touched,
    removed,
    bytes: state.byteLength,
  }
}

/** The document with what was stored beside it; texts of other versions than the stored state holds go in as changes of it. */
async function joinStored(
  tx: Tx,
  { place, document }: Keeping,
  { stored, foreign }: { stored: SharedState; foreign: readonly (readonly [string, number])[] },
): Promise<Y.Doc> {
  const base = new Y.Doc()
  Y.applyUpdate(base, stored.state)
  for (const [block] of foreign) {
    const text = await lockText(tx, { blockId: block, language: place.language })
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
async function keepOne(tx: Tx, key: TextKey, text: RichText, { touched, now }: Keeping): Promise<number | undefined> {
  const stored = await lockText(tx, key)
  if (canonicalJson(stored?.content ?? emptyText) === canonicalJson(text)) return undefined
  if (!stored && isBlank(text)) return undefined
  const { accountId, together } = touched.get(key.blockId) ?? { accountId: null, together: new Set<string>() }
  const author = { accountId, now }
  if (!stored) {
    const version = await insertText(tx, key, text, author)
    if (version === undefined) throw new Error('A text was begun at the same moment; it is stored the next time')
    return version
  }
  if (isWorthKeeping(stored, author, together)) await keepText(tx, key, stored)
  return updateText(tx, key, text, author)
}
