import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import { type connectedPayload, type onStatelessPayload, Server } from '@hocuspocus/server'

import type { ReadTx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { browserMessage } from '#shared/together.ts'
import type { TogetherParts } from './door.ts'
import { createGuests, signWhereabouts } from './guests.ts'
import { createHearing } from './hearing.ts'
import type { Guest, LiveDocument } from './live-document.ts'
import { createStoring, type Storing } from './storing.ts'
import { parsed, readArrangement, tell, textsOf } from './telling.ts'
import type { SharedTexts } from './together-kind.ts'
import { togetherChannel } from './told.ts'

/** After a pause in writing, and at the latest while it goes on. */
const storeMilliseconds = { pause: 700, latest: 1800 }
/** How often rights are looked at, beside the moments when the database tells that they have changed. */
const recheckMilliseconds = 30_000
/** For storing at the end. */
const patienceMilliseconds = 2500
const mostMessageBytes = 8_000_000

export interface Together {
  take(request: IncomingMessage, socket: Duplex, head: Buffer): void
  documents(): number
  unstored(): number
  /** Stores what is not stored and closes all connections. */
  stop(): Promise<void>
}

/** People who write texts at the same time: one Yjs document for each thing, or for each of its languages. */
export function createTogether(services: Services, { kinds, changed }: TogetherParts): Together {
  const lives = new Map<string, LiveDocument>()
  const documentOf = (name: string): SharedTexts | undefined => {
    for (const kind of kinds) {
      const texts = kind.documentOf(name)
      if (texts) return texts
    }
    return undefined
  }
  const storing = createStoring(services, changed)
  const guests = createGuests(services, { documentOf, lives })
  const hearing = createHearing({ db: services.db, log: services.log, lives, storing, guests })

  // Its own HTTP server never listens: it only takes over the connections that are handed to it.
  const server = new Server<Guest>({
    quiet: true,
    stopOnSignals: false,
    timeout: 120_000,
    debounce: storeMilliseconds.pause,
    maxDebounce: storeMilliseconds.latest,
    maxPendingDocuments: 4,
    maxUnauthenticatedQueueSize: mostMessageBytes,
    websocketOptions: { maxPayload: mostMessageBytes },
    onAuthenticate: (payload) => guests.authenticate(payload),
    onLoadDocument: async ({ documentName, document }) => {
      lives.set(documentName, await storing.open(documentOf(documentName)!, document))
    },
    connected: async (payload) => greet(lives.get(payload.documentName), payload, services.db),
    beforeHandleMessage: async ({ context, update, documentName }) =>
      guests.count(context, update.byteLength, lives.get(documentName)),
    beforeHandleAwareness: async (payload) => signWhereabouts(payload),
    onStateless: async (payload) => answer(lives.get(payload.documentName), payload),
    onStoreDocument: async ({ documentName }) => {
      const live = lives.get(documentName)
      if (live) await storing.keep(live)
    },
    onDisconnect: async ({ documentName, socketId }) => {
      const asks = lives.get(documentName)?.asks
      for (const connection of asks?.keys() ?? []) if (connection.socketId === socketId) asks?.delete(connection)
    },
    afterUnloadDocument: async ({ documentName }) => {
      lives.delete(documentName)
      guests.forget(documentName)
    },
  })
  const listening = services.listen(togetherChannel, hearing)
  const rechecking = setInterval(hearing.joined, recheckMilliseconds)
  rechecking.unref()

  return {
    take: (request, socket, head) => void server.httpServer.emit('upgrade', request, socket, head),
    documents: () => lives.size,
    unstored: () => unstoredOf(lives).length,
    async stop() {
      clearInterval(rechecking)
      await stopWriting(lives, storing)
      await listening.close()
    },
  }
}

const unstoredOf = (lives: ReadonlyMap<string, LiveDocument>): LiveDocument[] =>
  [...lives.values()].filter(({ changes, stored }) => stored < changes)

/** Tells who comes how the texts stand, and how they are arranged: the page may be older than the connection. */
async function greet(
  live: LiveDocument | undefined,
  { connection }: connectedPayload<Guest>,
  db: ReadTx,
): Promise<void> {
  if (!live) return
  tell(connection, { kind: 'joined', copy: live.copy, ...textsOf(live) })
  tell(connection, await readArrangement(db, live))
}

/** Says that all is stored, now or as soon as it is. */
function answer(live: LiveDocument | undefined, { connection, payload }: onStatelessPayload): void {
  const asked = browserMessage.safeParse(parsed(payload))
  if (!live || !asked.success) return
  const { ask } = asked.data
  if (live.stored >= live.changes) tell(connection, { kind: 'safe', ask, at: live.storedAt.toISOString() })
  else live.asks.set(connection, { ask, changes: live.changes })
}

/** Lets nobody write any more, and stores what was written up to then. */
async function stopWriting(lives: ReadonlyMap<string, LiveDocument>, storing: Storing): Promise<void> {
  const connections = [...lives.values()].flatMap(({ document }) => document.getConnections())
  for (const connection of connections) connection.close({ code: 1012, reason: 'restart' })
  await Promise.all(connections.map((connection) => connection.waitForPendingMessages()))
  const stored = Promise.allSettled(unstoredOf(lives).map((live) => storing.keepInTurn(live)))
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMilliseconds).unref())
  await Promise.race([stored, patience])
  storing.stop()
  for (const { webSocket } of connections) webSocket.close(1012, 'restart')
}
