import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import { type connectedPayload, type onStatelessPayload, Server } from '@hocuspocus/server'

import type { Services } from '#server/module.ts'
import type { HearChange } from './door.service.ts'
import { createGuests, signWhereabouts } from './guests.service.ts'
import type { Guest, LiveDocument } from './live-document.ts'
import { createStoring } from './storing.service.ts'
import { parsed, tell, tellAll, textsOf } from './telling.ts'
import { browserMessage, placeOf } from './together.ts'
import { readTold, togetherChannel } from './together.queries.ts'

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

/** People who write the texts of a report at the same time: one Yjs document for each report and language. */
export function createTogether(services: Services, changed: readonly HearChange[]): Together {
  const { log } = services
  const lives = new Map<string, LiveDocument>()
  const storing = createStoring(services, changed)
  const guests = createGuests(services, lives)

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

  function hear(message: string): void {
    const told = readTold(message)
    const failed = (error: unknown) => log.error({ err: error }, 'a change could not be passed on to those who write')
    if (told?.kind === 'text') {
      const live = lives.get(`${told.place.report}/${told.place.language}`)
      if (live && told.writer !== storing.processName) storing.keepInTurn(live).catch(() => {})
    } else if (told?.kind === 'account') guests.recheck(({ writer }) => writer.id === told.id).catch(failed)
    else if (told) {
      const isOf = ({ place }: LiveDocument) => place.report === told.id
      // Whoever may stay looks at the page anew; whoever may not has to put the last words aside first.
      const tellArranged = () => {
        for (const live of lives.values()) if (isOf(live)) tellAll(live, { kind: 'arranged' })
      }
      guests.recheck((_, live) => isOf(live)).then(tellArranged, failed)
    }
  }

  /** What was told while nobody listened. */
  function catchUp(): void {
    for (const live of lives.values()) storing.keepInTurn(live).catch(() => {})
    guests
      .recheck()
      .catch((error: unknown) => log.error({ err: error }, 'the rights of those who write could not be looked at'))
  }

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
      lives.set(documentName, await storing.open(placeOf(documentName)!, document))
    },
    connected: greet,
    beforeHandleMessage: async ({ context, update, documentName }) =>
      guests.count(context, update.byteLength, lives.get(documentName)),
    beforeHandleAwareness: async (payload) => signWhereabouts(payload),
    onStateless: async (payload) => answer(payload),
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
      const unstored = [...lives.values()].filter(({ changes, stored }) => stored < changes)
      const stored = Promise.allSettled(unstored.map((live) => storing.keepInTurn(live)))
      const patience = new Promise((resolve) => setTimeout(resolve, patienceMilliseconds).unref())
      await Promise.race([stored, patience])
      storing.stop()
      for (const { webSocket } of connections) webSocket.close(1012, 'restart')
      await listening.close()
    },
  }
}
