import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'

import type { Services } from '#server/module.ts'
import type { HearChange } from './door.ts'
import { keepTexts } from './keeping.ts'
import { followChanges, type LiveDocument, rememberWriters, takeTouched } from './live-document.ts'
import { recordSittings } from './sittings.ts'
import { Refused, tell, tellAll, textsOf } from './telling.ts'
import { signAsWriter } from './told.ts'
import type { SharedTexts } from './together-kind.ts'

const retryMilliseconds = 3000

export interface Storing {
  /** Signs what this process writes. */
  processName: string
  open(texts: SharedTexts, document: LiveDocument['document']): Promise<LiveDocument>
  /** Stores a document; when that fails it is tried again, and it throws so that the document stays in memory. */
  keep(live: LiveDocument): Promise<void>
  /** The same, after whatever is being stored of it. */
  keepInTurn(live: LiveDocument): Promise<void>
  /** Nothing is stored from here on. */
  stop(): void
}

/** Stores documents that are being written, and tells those who write them. */
export function createStoring(
  { db, log, clock }: Pick<Services, 'db' | 'log' | 'clock'>,
  changed: readonly HearChange[],
): Storing {
  const processName = randomUUID()
  let isStopped = false

  /** Opens the stored document for writing; the first time it is made of the texts. */
  async function open(texts: SharedTexts, document: LiveDocument['document']): Promise<LiveDocument> {
    const now = clock()
    const kept = await db.transaction().execute(async (tx) => {
      await signAsWriter(tx, processName)
      return keepTexts(tx, { name: document.name, texts, document, revision: null, touched: new Map(), now })
    })
    if (kept.update) Y.applyUpdate(document, kept.update, { source: 'local', skipStoreHooks: true })
    const { copy, revision, versions, refused, removed } = kept
    const nothing = { changes: 0, stored: 0, storedAt: now, bytes: kept.bytes }
    const nobody = { touched: new Map(), writers: new Map(), recorded: new Map(), asks: new Map() }
    const live: LiveDocument = {
      name: document.name,
      texts,
      document,
      copy,
      revision,
      versions,
      refused,
      removed,
      ...nothing,
      ...nobody,
    }
    followChanges(live)
    return live
  }

  /** Brings document, stored state and texts together; nothing is stored of what is locked or gone. */
  async function store(live: LiveDocument): Promise<void> {
    const now = clock()
    const changes = live.changes
    const { name, texts, document, revision } = live
    const { touched, putBack } = takeTouched(live, now)
    try {
      const kept = await db.transaction().execute(async (tx) => {
        await signAsWriter(tx, processName)
        const held = await texts.hold(tx)
        if (!held) return undefined
        const done = await keepTexts(tx, { name, texts, document, revision, touched, now })
        const recorded = await recordSittings(tx, { live, held, touched, written: done.written, now, changed })
        return { ...done, recorded }
      })
      if (!kept) return
      const { copy, versions, removed, bytes, looked, recorded } = kept
      const refused = [...live.refused.filter((block) => !looked.has(block)), ...kept.refused]
      const { revision: stands } = kept
      Object.assign(live, { copy, versions, refused, removed, bytes, revision: stands, stored: changes, storedAt: now })
      rememberWriters(live, touched, now)
      for (const [sitting, at] of recorded) live.recorded.set(sitting, at)
      if (kept.update) Y.applyUpdate(document, kept.update, { source: 'local', skipStoreHooks: true })
      tellStored(live)
    } catch (error) {
      putBack()
      throw error
    }
  }

  async function keep(live: LiveDocument): Promise<void> {
    if (isStopped) return
    try {
      await store(live)
    } catch (error) {
      log.error({ err: error, document: live.name }, 'texts that are written together could not be stored')
      setTimeout(() => void keepInTurn(live).catch(() => {}), retryMilliseconds).unref()
      // Without a message: it is logged, and the document must stay in memory.
      throw new Refused('tooMuch')
    }
  }
  const keepInTurn = (live: LiveDocument) => live.document.saveMutex.runExclusive(() => keep(live))

  function tellStored(live: LiveDocument): void {
    const at = live.storedAt.toISOString()
    tellAll(live, { kind: 'stored', ...textsOf(live), at })
    for (const [connection, { ask, changes }] of live.asks) {
      if (changes > live.stored) continue
      live.asks.delete(connection)
      tell(connection, { kind: 'safe', ask, at })
    }
  }

  return { processName, open, keep, keepInTurn, stop: () => void (isStopped = true) }
}
