import { once } from 'node:events'

import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'

import { type RichText, richText, richTextFormat } from '#documents/rich-text.ts'
import { readShared, writeShared } from '#documents/shared-text.ts'
import { type Greeting, type ServerMessage, serverMessage, togetherPath } from '#shared/together.ts'

interface Wishes {
  /** The page that it connects from, and whose session it has. */
  origin: string
  cookie: string
  /** Address of the server's port. */
  port: string
  /** Of the document. */
  name: string
  greeting?: Partial<Greeting>
  /** What the browser has from before. */
  document?: Y.Doc
}

/** Node's own WebSocket with the headers that a browser sends by itself. */
const socketWith = (headers: Record<string, string>) =>
  class extends WebSocket {
    constructor(url: string) {
      super(url, { headers } as never)
    }
  }

/** Opens a document for writing as a browser does, over the server's port. */
export function writeTogether(wishes: Wishes) {
  const { origin, cookie, port, name, document = new Y.Doc() } = wishes
  const socket = new HocuspocusProviderWebsocket({
    url: port + togetherPath,
    delay: 20,
    minDelay: 20,
    maxDelay: 20,
    WebSocketPolyfill: socketWith({ origin, cookie }),
  })
  const told: ServerMessage[] = []
  const refusals: string[] = []
  const events = new EventTarget()
  const happened = () => events.dispatchEvent(new Event('happened'))
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name,
    document,
    token: JSON.stringify({ format: richTextFormat, copy: null, writes: true, ...wishes.greeting }),
    onStateless: ({ payload }) => {
      told.push(serverMessage.parse(JSON.parse(payload)))
      happened()
    },
    onAuthenticationFailed: ({ reason }) => {
      refusals.push(reason)
      happened()
    },
    onClose: ({ event }) => {
      refusals.push(event.reason)
      happened()
    },
    onSynced: happened,
    onAwarenessChange: happened,
  })
  document.on('update', happened)
  provider.attach()

  /** Waits until something is so, looking whenever something happens. */
  async function until<Value>(look: () => Value | undefined | false): Promise<Value> {
    for (;;) {
      const found = look()
      if (found !== undefined && found !== false) return found
      await once(events, 'happened')
    }
  }
  let asked = 0
  const textIn = (block: string): RichText => richText.parse(readShared(document.getXmlFragment(block)))
  return {
    document,
    provider,
    socket,
    told,
    refusals,
    until,
    joined: () => until(() => provider.isSynced && told.find(({ kind }) => kind === 'joined')),
    refused: () => until(() => refusals[0]),
    say: (block: string, text: RichText) => writeShared(document.getXmlFragment(block), text),
    textIn,
    says: (block: string, text: RichText) => until(() => JSON.stringify(textIn(block)) === JSON.stringify(text)),
    /** Waits until the server has stored all that was written here. */
    async safe() {
      const ask = ++asked
      provider.sendStateless(JSON.stringify({ ask }))
      await until(() => told.some((message) => message.kind === 'safe' && message.ask === ask))
    },
    leave() {
      provider.destroy()
      socket.destroy()
      // One that was lost a moment ago has planned its next try, which nothing else calls off.
      socket.connect = async () => {}
    },
  }
}
export type Writing = ReturnType<typeof writeTogether>
