import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'

import { richTextFormat } from '#documents/rich-text.ts'
import { changedTexts } from '../../together/shared-text.ts'
import {
  nameOf,
  presence,
  type Presence,
  type Refusal,
  refusals,
  serverMessage,
  type SharedPlace,
  type TextsState,
  togetherPath,
  type Whereabouts,
} from '../../together/together.ts'
import { wordsOf } from './left-words.ts'
import { copyName, keepUnsaved, lastStrokes, unsentMarks } from './local-words.ts'
import type { Session, SessionState } from './session-state.ts'

/** After the last stroke, before asking whether all is stored. */
const askMilliseconds = 300
/** A network that lets no WebSocket through refuses it, or says nothing: so often and so long it is tried. */
const openingTries = 3
const openingMilliseconds = { socket: 6000, texts: 15_000 }
const reconnectMilliseconds = 2500
/** A connection that says nothing for so long, though it was asked, is cut: nobody has told us yet. */
const answerMilliseconds = 8000

export interface SessionOptions {
  place: SharedPlace
  account: string
  /** Something that this session cannot take: its copy is of another making. */
  restart: () => void
  /** Others have arranged the report. */
  arranged: () => void
}

/**
 * One browser window's part in writing a report together: the document, its copy on this device, and the connection.
 * What is typed is in the copy at once, and on the server when `saved` says so.
 */
export function openSession({ place, account, restart, arranged }: SessionOptions): Session {
  const document = new Y.Doc()
  const marks = unsentMarks(window.localStorage, account, place)
  const strokes = lastStrokes(window.localStorage, account, place)
  const copy = new IndexeddbPersistence(copyName(account, place), document)
  const listeners = new Set<() => void>()
  const caretListeners = new Map<string, Set<() => void>>()
  const carets = new Map<number, string>()
  let texts: TextsState = { versions: {}, refused: [], removed: [] }
  let unsent = new Set(marks.read())
  let asks = 0
  let isAsking = false
  let isClosed = false
  let hasCopy = false
  let people: readonly Presence[] = []
  let state: SessionState = { kind: 'opening' }
  let callOff = () => {}
  let giveUpWaiting = () => {}

  const socket = new HocuspocusProviderWebsocket({
    url: `${window.location.origin.replace(/^http/, 'ws')}${togetherPath}`,
    autoConnect: false,
    maxDelay: 15_000,
    messageReconnectTimeout: 90_000,
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: nameOf(place),
    document,
    token: greet,
    onStateless: ({ payload }) => hear(payload),
    onSynced: ({ state: isSynced }) => isSynced && synced(),
    onAuthenticationFailed: ({ reason }) => refused(reason),
    onClose: ({ event }) => refused(event.reason),
  })
  const awareness = provider.awareness!

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const become = (next: SessionState) => {
    if (state.kind === 'ended' || state.kind === 'alone') return
    state = next
    tell()
  }
  const later = (run: () => void, milliseconds: number) => {
    callOff()
    const timer = setTimeout(run, milliseconds)
    callOff = () => clearTimeout(timer)
  }

  async function greet(): Promise<string> {
    const known: unknown = hasCopy ? await copy.get('copy') : undefined
    return JSON.stringify({ format: richTextFormat, copy: typeof known === 'string' ? known : null })
  }

  function hear(payload: string): void {
    const message = serverMessage.parse(JSON.parse(payload))
    if (message.kind === 'arranged') return arranged()
    if (message.kind === 'safe') {
      if (message.ask !== asks) return
      giveUpWaiting()
      isAsking = false
      keepRemoved()
      unsent = new Set([...unsent].filter((block) => texts.refused.includes(block)))
      marks.keep(unsent)
      if (unsent.size === 0) strokes.forgetOwn()
      return become({ kind: 'live', connection: 'here', savedAt: message.at })
    }
    if (message.kind === 'joined' && hasCopy) void copy.set('copy', message.copy)
    texts = { versions: message.versions, refused: message.refused, removed: message.removed }
    tell()
  }

  /** Words for texts that are not in the report any more are stored with them; here they can be copied. */
  function keepRemoved(): void {
    const gone = [...unsent].filter((block) => texts.removed.includes(block))
    keepUnsaved(window.localStorage, account, place, { why: 'removed', texts: wordsOf(document, gone) })
  }

  function synced(): void {
    marks.forgetOthers()
    strokes.forgetOthers()
    const savedAt = state.kind === 'live' ? state.savedAt : null
    become({ kind: 'live', connection: 'here', savedAt })
    ask()
  }

  /** Asks whether all that was typed up to now is stored. */
  function ask(): void {
    callOff()
    if (state.kind !== 'live' || state.connection !== 'here') return
    isAsking = true
    provider.sendStateless(JSON.stringify({ ask: ++asks }))
    giveUpWaiting()
    const timer = setTimeout(reconnect, answerMilliseconds)
    giveUpWaiting = () => clearTimeout(timer)
  }

  function cutOff(): void {
    giveUpWaiting()
    if (state.kind === 'live' && state.connection === 'here') become({ ...state, connection: 'apart' })
  }

  function reconnect(): void {
    if (isClosed || state.kind !== 'live') return
    cutOff()
    socket.disconnect()
    later(() => void socket.connect(), reconnectMilliseconds)
  }

  function refused(reason: string): void {
    if (isClosed || state.kind === 'ended' || state.kind === 'alone') return
    const why = refusals.find((one) => one === reason)
    const savedAt = state.kind === 'live' ? state.savedAt : null
    if (why === 'otherCopy') return void giveUp(why).then(restart)
    if (why === 'locked' || why === 'forbidden') return void giveUp(why)
    if (why === 'format') {
      become({ kind: 'ended', why })
      return leave()
    }
    if (state.kind === 'live') become({ kind: 'live', connection: why === 'signedOut' ? why : 'apart', savedAt })
    // The socket stands although this document's part of it has ended.
    if (reason !== '' && why !== 'signedOut') {
      socket.disconnect()
      later(() => void socket.connect(), reconnectMilliseconds)
    }
  }

  /** Ends the writing: what is not stored is put aside to be copied, and the copy on this device goes. */
  async function giveUp(why: Extract<Refusal, 'otherCopy' | 'locked' | 'forbidden'>): Promise<void> {
    keepUnsaved(window.localStorage, account, place, { why, texts: wordsOf(document, unsent) })
    marks.clear()
    strokes.forgetOwn()
    strokes.forgetOthers()
    if (why !== 'otherCopy') become({ kind: 'ended', why })
    leave()
    if (hasCopy) await copy.clearData()
  }

  function leave(): void {
    if (isClosed) return
    isClosed = true
    callOff()
    giveUpWaiting()
    window.removeEventListener('offline', cutOff)
    window.removeEventListener('online', reconnect)
    clearTimeout(patience)
    provider.destroy()
    socket.destroy()
    copy.destroy().catch(() => {})
  }

  function lookAround(): void {
    const states = awareness.getStates()
    const touched = new Set<string>()
    const seen: Presence[] = []
    const known = new Map(carets)
    carets.clear()
    for (const [client, raw] of states) {
      const read = client === document.clientID ? undefined : presence.safeParse(raw)
      if (!read?.success) continue
      seen.push(read.data)
      const block = read.data.caret?.block
      if (!block) continue
      carets.set(client, block)
      touched.add(block)
    }
    for (const block of known.values()) touched.add(block)
    people = seen
    for (const block of touched) for (const listener of caretListeners.get(block) ?? []) listener()
    tell()
  }

  document.on('update', (update: Uint8Array, origin: unknown, _document: Y.Doc, { local }: Y.Transaction) => {
    if (local && origin !== provider && origin !== copy) strokes.add(update, performance.now())
  })
  document.on('afterTransaction', (transaction: Y.Transaction) => {
    const { origin } = transaction
    if (!transaction.local || origin === provider || origin === copy || transaction.changed.size === 0) return
    for (const block of changedTexts(transaction)) unsent.add(block)
    marks.keep(unsent)
    isAsking = true
    if (state.kind === 'live' && state.connection === 'here') later(ask, askMilliseconds)
    tell()
  })

  let tries = 0
  socket.on('disconnect', () => {
    if (++tries >= openingTries) standAlone()
    cutOff()
  })
  window.addEventListener('offline', cutOff)
  window.addEventListener('online', reconnect)
  awareness.on('change', ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>) => {
    if ([...added, ...updated, ...removed].some((client) => client !== document.clientID)) lookAround()
  })
  awareness.setLocalState({ chapter: null, caret: null } satisfies Whereabouts)

  /** Without a WebSocket each text is saved by itself, as ever. */
  const standAlone = () => {
    if (state.kind !== 'opening') return
    become({ kind: 'alone' })
    leave()
  }
  let patience = setTimeout(standAlone, openingMilliseconds.socket)
  socket.on('open', () => {
    clearTimeout(patience)
    patience = setTimeout(standAlone, openingMilliseconds.texts)
  })
  const withoutCopy = new Promise<void>((resolve) => setTimeout(resolve, 2000))
  const withCopy = copy.whenSynced.then(() => void (hasCopy = true))
  void Promise.race([withCopy, withoutCopy]).then(() => {
    if (isClosed) return
    for (const update of strokes.read()) Y.applyUpdate(document, update, strokes)
    provider.attach()
    void socket.connect()
  })

  return {
    document,
    clientId: document.clientID,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    people: () => people,
    presences: () => awareness.getStates(),
    versionOf: (block) => texts.versions[block],
    isRefused: (block) => texts.refused.includes(block),
    isUnsent: (block) => isAsking && unsent.has(block),
    keepsCopy: () => hasCopy,
    ask,
    goTo: (chapter) => awareness.setLocalStateField('chapter', chapter),
    setCaret: (caret) => awareness.setLocalStateField('caret', caret),
    caretOwner: () => (awareness.getLocalState() as Whereabouts | null)?.caret?.block,
    onCarets(block, listener) {
      const its = caretListeners.get(block) ?? new Set()
      caretListeners.set(block, its.add(listener))
      return () => void its.delete(listener)
    },
    close: leave,
  }
}
