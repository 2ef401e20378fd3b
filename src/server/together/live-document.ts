import type { Connection, Document } from '@hocuspocus/server'
import type * as Y from 'yjs'

import { changedTexts } from '#documents/shared-text.ts'
import { freeTone, type Writer } from '#shared/together.ts'
import type { Touch } from './keeping.ts'
import { inSitting } from './text-saving.ts'
import type { SharedTexts } from './together-kind.ts'

/** Whoever is connected, and as whom. */
export interface Guest {
  writer: Writer
  /** False: the connection takes in what others write, and nothing of what it sends goes into the document. */
  mayWrite: boolean
  sessionToken: string | undefined
  /** What the connection has sent in the present stretch of time. */
  sent: { since: number; messages: number; bytes: number }
}

/** A document that is being written, and what of it is not stored yet. */
export interface LiveDocument {
  name: string
  texts: SharedTexts
  document: Document
  copy: string
  revision: number
  versions: Record<string, number>
  /** Blocks whose text cannot be held as it is, and those that were taken out. */
  refused: readonly string[]
  removed: readonly string[]
  /** How many changes the document has seen, and how many of them are stored. */
  changes: number
  stored: number
  storedAt: Date
  bytes: number
  /** Who wrote which text last since it was stored, by block. */
  touched: Map<string, string>
  /** Whose words of which text have been stored, and when last, by block and account. */
  writers: Map<string, Map<string, Date>>
  /** Whose sitting at which text has its audit row, and when they wrote last. */
  recorded: Map<string, Date>
  /** Who waits to hear that all is stored: the last question of each, and how many changes it is about. */
  asks: Map<Connection<Guest>, { ask: number; changes: number }>
}

/** Follows what changes in the document: which texts, and by whom. */
export function followChanges(live: LiveDocument): void {
  live.document.on('afterTransaction', (transaction: Y.Transaction) => {
    const accountId = accountOf(transaction.origin)
    if (accountId === undefined) return
    for (const block of changedTexts(transaction)) live.touched.set(block, accountId)
  })
  live.document.on('update', (update: Uint8Array, origin: unknown) => {
    live.bytes += update.byteLength
    if (accountOf(origin) !== undefined) live.changes++
  })
}

/** Undefined for what the server itself puts into the document: that is stored already. */
function accountOf(origin: unknown): string | undefined {
  const { source, connection } = (origin ?? {}) as { source?: string; connection?: Connection<Guest> }
  return source === 'connection' ? connection?.context.writer.id : undefined
}

/** What is to be stored now; it counts as stored from here on unless `putBack` follows. */
export function takeTouched(live: LiveDocument, now: Date): { touched: Map<string, Touch>; putBack: () => void } {
  const taken = live.touched
  live.touched = new Map()
  const touched = [...taken].map(([block, accountId]): [string, Touch] => {
    const together = inSitting(live.writers.get(block) ?? new Map(), now)
    // Who joins a sitting takes over from the others for the first time: what they had written is kept once.
    return [block, { accountId, together: together.has(accountId) ? together : new Set() }]
  })
  return { touched: new Map(touched), putBack: () => (live.touched = new Map([...taken, ...live.touched])) }
}

/** Remembers whose words have been stored. */
export function rememberWriters({ writers }: LiveDocument, touched: ReadonlyMap<string, Touch>, now: Date): void {
  for (const [block, { accountId }] of touched) {
    const its = writers.get(block) ?? new Map<string, Date>()
    if (accountId !== null) writers.set(block, its.set(accountId, now))
  }
}

/** The colours of those who write in a document, by account: two windows of one person have the same. */
export function toneOf(tones: Map<string, number>, accountId: string): number {
  const tone = tones.get(accountId) ?? freeTone([...tones.values()])
  tones.set(accountId, tone)
  return tone
}
