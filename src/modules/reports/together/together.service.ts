import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import {
  type beforeHandleAwarenessPayload,
  type Connection,
  Server,
  type connectedPayload,
  type onAuthenticatePayload,
  type onStatelessPayload,
} from '@hocuspocus/server'
import * as Y from 'yjs'

import type { Services } from '#server/module.ts'
import { richTextFormat } from '../rich-text.ts'
import type { HearChange } from './door.service.ts'
import { keepTexts } from './keeping.service.ts'
import { followChanges, type Guest, type LiveDocument, rememberWriters, takeTouched, toneOf } from './live-document.ts'
import { recordSittings } from './sittings.service.ts'
import {
  browserMessage,
  greeting,
  type Presence,
  placeOf,
  type Refusal,
  type ServerMessage,
  type SharedPlace,
  type TextsState,
  whereabouts,
} from './together.ts'
import { findCopy, holdSharedReport, readTold, signAsWriter, togetherChannel } from './together.queries.ts'
import { findWriter, isWritable, sessionTokenOf } from './writing-rights.service.ts'

/** After a pause in writing, and at the latest while it goes on. */
const storeMilliseconds = { pause: 700, latest: 1800 }
const retryMilliseconds = 3000
/** How often rights are looked at, beside the moments when the database tells that they have changed. */
const recheckMilliseconds = 30_000
/** For storing at the end. */
const patienceMilliseconds = 2500
/** What no writing reaches: a book of texts, and a machine that types for ten seconds. */
const most = { messageBytes: 8_000_000, documentBytes: 16_000_000, messages: 3000, bytes: 16_000_000, seconds: 10 }

/** Says why to the browser; without a message it is no fault and nothing is logged. */
class Refused extends Error {
  readonly code = 4403
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super('')
    this.reason = reason
  }
}

export interface Together {
  take(request: IncomingMessage, socket: Duplex, head: Buffer): void
  documents(): number
  unstored(): number
  /** Stores what is not stored and closes all connections. */
  stop(): Promise<void>
}

/** People who write the texts of a report at the same time: one Yjs document for each report and language. */
export function createTogether(services: Services, changed: readonly HearChange[]): Together {
  const { db, log, clock, config } = services
  const secure = config.baseUrl.startsWith('https:')
  const processName = randomUUID()
  const lives = new Map<string, LiveDocument>()
  const tones = new Map<string, Map<string, number>>()
  let isStopped = false

  /** Brings document, stored state and texts together; nothing is stored of a report that is locked or gone. */
  async function keep(live: LiveDocument): Promise<void> {
    const now = clock()
    const changes = live.changes
    const { place, document, revision } = live
    const { touched, putBack } = takeTouched(live, now)
    try {
      const kept = await db.transaction().execute(async (tx) => {
        await signAsWriter(tx, processName)
        const report = await holdSharedReport(tx, place.report)
        if (!report || !isWritable(report)) return undefined
        const done = await keepTexts(tx, { place, document, revision, touched, now })
        const recorded = await recordSittings(tx, { live, report, touched, written: done.written, now, changed })
        return { ...done, recorded }
      })
      if (!kept) return
      const { copy, versions, removed, looked, recorded } = kept
      const refused = [...live.refused.filter((block) => !looked.has(block)), ...kept.refused]
      const { revision: stands } = kept
      Object.assign(live, { copy, versions, refused, removed, revision: stands, stored: changes, storedAt: now })
      rememberWriters(live, touched, now)
      for (const [sitting, at] of recorded) live.recorded.set(sitting, at)
      if (kept.update) Y.applyUpdate(document, kept.update, { source: 'local', skipStoreHooks: true })
      tellStored(live)
    } catch (error) {
      putBack()
      throw error
    }
  }

  /** One at a time for each document; tried again until it succeeds. */
  async function keepSafely(live: LiveDocument): Promise<void> {
    if (isStopped) return
    try {
      await keep(live)
    } catch (error) {
      log.error({ err: error, report: live.place.report }, 'texts that are written together could not be stored')
      setTimeout(() => void keepLater(live).catch(() => {}), retryMilliseconds).unref()
      // Without a message: it is logged, and the document must stay in memory.
      throw new Refused('tooMuch')
    }
  }
  const keepLater = (live: LiveDocument) => live.document.saveMutex.runExclusive(() => keepSafely(live))

  function tellStored(live: LiveDocument): void {
    const { storedAt, document } = live
    const at = storedAt.toISOString()
    const stored: ServerMessage = { kind: 'stored', ...textsOf(live), at }
    document.broadcastStateless(JSON.stringify(stored))
    for (const [connection, { ask, changes }] of live.asks) {
      if (changes > live.stored) continue
      live.asks.delete(connection)
      tell(connection, { kind: 'safe', ask, at })
    }
  }

  async function authenticate({ documentName, requestHeaders, token }: onAuthenticatePayload): Promise<Guest> {
    const place = placeOf(documentName)
    const hello = greeting.safeParse(parsed(token))
    if (!place || !hello.success) throw new Refused('forbidden')
    const sessionToken = sessionTokenOf(requestHeaders.get('cookie'), secure)
    const found = await findWriter(db, { sessionToken, report: place.report, now: clock() })
    if (typeof found === 'string') throw new Refused(found)
    if (hello.data.format !== richTextFormat) throw new Refused('format')
    const { copy } = hello.data
    if (copy !== null && copy !== (await findCopy(db, place))) throw new Refused('otherCopy')
    const { accountId: id, name } = found
    const taken = tones.get(documentName) ?? new Map<string, number>()
    tones.set(documentName, taken)
    return { writer: { id, name, tone: toneOf(taken, id) }, sessionToken, sent: { since: 0, messages: 0, bytes: 0 } }
  }

  async function open(place: SharedPlace, document: LiveDocument['document']): Promise<void> {
    const now = clock()
    const kept = await db.transaction().execute(async (tx) => {
      await signAsWriter(tx, processName)
      return keepTexts(tx, { place, document, revision: null, touched: new Map(), now })
    })
    if (kept.update) Y.applyUpdate(document, kept.update, { source: 'local', skipStoreHooks: true })
    const { copy, revision, versions, refused, removed } = kept
    const nothing = { changes: 0, stored: 0, storedAt: now, bytes: kept.update?.byteLength ?? 0 }
    const nobody = { touched: new Map(), writers: new Map(), recorded: new Map(), asks: new Map() }
    const live: LiveDocument = { place, document, copy, revision, versions, refused, removed, ...nothing, ...nobody }
    followChanges(live)
    lives.set(document.name, live)
  }

  function answer({ connection, documentName, payload }: onStatelessPayload): void {
    const live = lives.get(documentName)
    const asked = browserMessage.safeParse(parsed(payload))
    if (!live || !asked.success) return
    const { ask } = asked.data
    if (live.stored >= live.changes) tell(connection, { kind: 'safe', ask, at: live.storedAt.toISOString() })
    else live.asks.set(connection, { ask, changes: live.changes })
  }

  async function greet({ connection, documentName }: connectedPayload<Guest>): Promise<void> {
    const live = lives.get(documentName)
    if (live) tell(connection, { kind: 'joined', copy: live.copy, ...textsOf(live) })
  }

  /** A runaway program is stopped; whoever types is far from it. */
  function count({ sent }: Guest, bytes: number, live: LiveDocument | undefined): void {
    const now = clock().getTime()
    if (now - sent.since > most.seconds * 1000) Object.assign(sent, { since: now, messages: 0, bytes: 0 })
    sent.messages++
    sent.bytes += bytes
    const isTooMuch = sent.messages > most.messages || sent.bytes > most.bytes
    if (isTooMuch || (live?.bytes ?? 0) + bytes > most.documentBytes) throw new Refused('tooMuch')
  }

  /** Closes connections of those who may write no longer, of all or of those that a change is about. */
  async function recheck(isAbout: (guest: Guest, live: LiveDocument) => boolean = () => true): Promise<void> {
    for (const live of lives.values())
      for (const connection of live.document.getConnections() as Connection<Guest>[]) {
        if (!isAbout(connection.context, live)) continue
        const { sessionToken } = connection.context
        const found = await findWriter(db, { sessionToken, report: live.place.report, now: clock() })
        if (typeof found === 'string') dismiss(connection, found)
      }
  }

  function hear(message: string): void {
    const told = readTold(message)
    const failed = (error: unknown) => log.error({ err: error }, 'a change could not be passed on to those who write')
    if (told?.kind === 'text') {
      const live = lives.get(`${told.place.report}/${told.place.language}`)
      if (live && told.writer !== processName) keepLater(live).catch(() => {})
    } else if (told?.kind === 'account') recheck(({ writer }) => writer.id === told.id).catch(failed)
    else if (told) {
      const isOf = ({ place }: LiveDocument) => place.report === told.id
      const arranged: ServerMessage = { kind: 'arranged' }
      // Whoever may stay looks at the page anew; whoever may not has to put the last words aside first.
      const tellArranged = () => {
        for (const live of lives.values()) if (isOf(live)) live.document.broadcastStateless(JSON.stringify(arranged))
      }
      recheck((_, live) => isOf(live)).then(tellArranged, failed)
    }
  }

  /** What was told while nobody listened. */
  function catchUp(): void {
    for (const live of lives.values()) keepLater(live).catch(() => {})
    recheck().catch((error: unknown) =>
      log.error({ err: error }, 'the rights of those who write could not be looked at'),
    )
  }

  // Its own HTTP server never listens: it only takes over the connections that are handed to it.
  const server = new Server<Guest>({
    quiet: true,
    stopOnSignals: false,
    timeout: 120_000,
    debounce: storeMilliseconds.pause,
    maxDebounce: storeMilliseconds.latest,
    maxPendingDocuments: 4,
    maxUnauthenticatedQueueSize: most.messageBytes,
    websocketOptions: { maxPayload: most.messageBytes },
    onAuthenticate: authenticate,
    onLoadDocument: ({ documentName, document }) => open(placeOf(documentName)!, document),
    connected: greet,
    beforeHandleMessage: async ({ context, update, documentName }) =>
      count(context, update.byteLength, lives.get(documentName)),
    beforeHandleAwareness: async (payload) => signWhereabouts(payload),
    onStateless: async (payload) => answer(payload),
    onStoreDocument: async ({ documentName }) => {
      const live = lives.get(documentName)
      if (live) await keepSafely(live)
    },
    onDisconnect: async ({ documentName, socketId }) => {
      const asks = lives.get(documentName)?.asks
      for (const connection of asks?.keys() ?? []) if (connection.socketId === socketId) asks?.delete(connection)
    },
    afterUnloadDocument: async ({ documentName }) => {
      lives.delete(documentName)
      tones.delete(documentName)
    },
  })
  const listening = services.listen(togetherChannel, { told: hear, joined: catchUp })
  const rechecking = setInterval(catchUp, recheckMilliseconds)
  rechecking.unref()

  return {
    take: (request, socket, head) => void server.httpServer.emit('upgrade', request, socket, head),
    documents: () => lives.size,
    unstored: () => [...lives.values()].filter(({ changes, stored }) => stored < changes).length,
    async stop() {
      clearInterval(rechecking)
      const connections = [...lives.values()].flatMap(({ document }) => document.getConnections())
      for (const connection of connections) connection.close({ code: 1012, reason: 'restart' })
      await Promise.all(connections.map((connection) => connection.waitForPendingMessages()))
      const storing = [...lives.values()].filter(({ changes, stored }) => stored < changes).map(keepLater)
      const patience = new Promise((resolve) => setTimeout(resolve, patienceMilliseconds).unref())
      await Promise.race([Promise.allSettled(storing), patience])
      isStopped = true
      for (const { webSocket } of connections) webSocket.close(1012, 'restart')
      await listening.close()
    },
  }
}

const textsOf = ({ versions, refused, removed }: LiveDocument): TextsState => ({
  versions,
  refused: [...refused],
  removed: [...removed],
})

const tell = (connection: Connection, message: ServerMessage): void => connection.sendStateless(JSON.stringify(message))

function dismiss(connection: Connection, reason: Refusal): void {
  connection.close({ code: 4403, reason })
  connection.webSocket.close(4403, reason)
}

/** Puts the person's own name to where they are, whatever the browser says. */
function signWhereabouts({ states, context }: beforeHandleAwarenessPayload<Guest>): void {
  for (const [client, state] of states) {
    const read = whereabouts.safeParse(state)
    if (read.success && context) states.set(client, { ...read.data, writer: context.writer } satisfies Presence)
    else states.delete(client)
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
