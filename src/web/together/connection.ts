import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Doc } from 'yjs'

import { type ServerMessage, serverMessage, togetherPath } from '#shared/together.ts'

/** A network that lets no WebSocket through refuses it, or says nothing: so often and so long it is tried. */
const openingTries = 3
const openingMilliseconds = { socket: 6000, texts: 15_000 }
const reconnectMilliseconds = 2500

/** A window's connection for one document, which joins itself again whenever it was cut. */
export interface Connection {
  awareness: NonNullable<HocuspocusProvider['awareness']>
  /** Whether what came over the connection changed the document. */
  isOrigin: (origin: unknown) => boolean
  open: () => void
  ask: (ask: number) => void
  /** Cuts the connection and makes it anew a little later. */
  reconnect: () => void
  close: () => void
}

interface ConnectionOptions {
  name: string
  document: Doc
  /** What the window says of itself before it is let in. */
  greet: () => Promise<string>
  told: (message: ServerMessage) => void
  /** The document and the server's hold the same. */
  synced: () => void
  /** The server lets the window in no longer; an empty reason is none of its own. */
  refused: (reason: string) => void
  cut: () => void
  /** The network may be back. */
  back: () => void
  /** No WebSocket has got through for as long as it is worth waiting for one. */
  unreachable: () => void
}

export function createConnection(options: ConnectionOptions): Connection {
  const { name, document, greet: token } = options
  const socket = new HocuspocusProviderWebsocket({
    url: `${window.location.origin.replace(/^http/, 'ws')}${togetherPath}`,
    autoConnect: false,
    maxDelay: 15_000,
    messageReconnectTimeout: 90_000,
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name,
    document,
    token,
    onStateless: ({ payload }) => options.told(serverMessage.parse(JSON.parse(payload))),
    onSynced: ({ state: isSynced }) => isSynced && options.synced(),
    onAuthenticationFailed: ({ reason }) => options.refused(reason),
    onClose: ({ event }) => options.refused(event.reason),
  })
  const stopWatching = watchNetwork(socket, options)
  let reconnecting: ReturnType<typeof setTimeout> | undefined
  return {
    awareness: provider.awareness!,
    isOrigin: (origin) => origin === provider,
    open() {
      provider.attach()
      void socket.connect()
    },
    ask: (ask) => provider.sendStateless(JSON.stringify({ ask })),
    reconnect() {
      socket.disconnect()
      clearTimeout(reconnecting)
      reconnecting = setTimeout(() => void socket.connect(), reconnectMilliseconds)
    },
    close() {
      clearTimeout(reconnecting)
      stopWatching()
      // First: the server sees it go. What the provider would say besides finds no open socket where the server closed it.
      socket.disconnect()
      provider.destroy()
      socket.destroy()
      // One that was lost a moment ago has planned its next try, which nothing else calls off.
      socket.connect = async () => {}
    },
  }
}

/** Tells when the network goes and comes, and when it lets no WebSocket through; returns how to stop. */
function watchNetwork(
  socket: HocuspocusProviderWebsocket,
  { cut, back, unreachable }: Pick<ConnectionOptions, 'cut' | 'back' | 'unreachable'>,
): () => void {
  let tries = 0
  let patience = setTimeout(unreachable, openingMilliseconds.socket)
  socket.on('open', () => {
    clearTimeout(patience)
    patience = setTimeout(unreachable, openingMilliseconds.texts)
  })
  socket.on('disconnect', () => {
    if (++tries >= openingTries) unreachable()
    cut()
  })
  window.addEventListener('offline', cut)
  window.addEventListener('online', back)
  return () => {
    clearTimeout(patience)
    window.removeEventListener('offline', cut)
    window.removeEventListener('online', back)
  }
}
