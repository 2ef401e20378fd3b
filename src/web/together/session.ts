import * as Y from 'yjs'

import { richTextFormat } from '#documents/rich-text.ts'
import { type Greeting, refusals, type ServerMessage, type TextsState } from '#shared/together.ts'
import { type Asking, createAsking } from './asking.ts'
import { type Connection, createConnection } from './connection.ts'
import { type LocalCopy, openLocalCopy } from './local-copy.ts'
import { wordsOf } from './left-words.ts'
import { copyName } from './local-words.ts'
import { followPeople } from './people-around.ts'
import type { EndOfWriting, SeenTexts, Session } from './session-state.ts'
import { createStanding, type Standing } from './standing.ts'
import { rememberUnsent, type UnsentWords } from './unsent-words.ts'

export interface SessionOptions {
  /** Of the document. */
  name: string
  account: string
  /** Something that this session cannot take: its copy is of another making. */
  restart: () => void
  /** How what is written is arranged; left out when that is not known, after the connection was cut. */
  arranged: (arrangement?: string) => void
  /**
   * Nothing may be written any longer, and what could not be stored has been put aside. `seen`: the texts as they were
   * stored, for a page that may be refused them when it asks.
   */
  ended: (why: EndOfWriting, seen: SeenTexts) => void
}

/** What a session is made of; each part knows of the others only through here. */
interface Parts {
  options: SessionOptions
  document: Y.Doc
  standing: Standing
  copy: LocalCopy
  unsent: UnsentWords
  asking: Asking
  connection: Connection
  /** How the texts stand on the server. */
  texts: TextsState
  isClosed: boolean
}

/**
 * One browser window's part in writing together: the document, its copy on this device, and the connection. What is
 * typed is in the copy at once, and on the server when `saved` says so.
 */
export function openSession(options: SessionOptions): Session {
  const { name, account } = options
  const document = new Y.Doc()
  const copy = openLocalCopy(copyName(account, name), document)
  const connection: Connection = createConnection({
    name,
    document,
    greet: async () =>
      JSON.stringify({ format: richTextFormat, copy: await copy.readMaking(), writes: true } satisfies Greeting),
    told: (message) => hear(parts, message),
    synced: () => join(parts),
    refused: (reason) => refuse(parts, reason),
    cut: () => cutOff(parts),
    back: () => reconnect(parts),
    unreachable: () => standAlone(parts),
  })
  const asking = createAsking({ send: connection.ask, unanswered: () => reconnect(parts) })
  const isForeign = (origin: unknown) => connection.isOrigin(origin) || copy.isOrigin(origin)
  const unsent = rememberUnsent(document, { account, name, isForeign, typed: () => noteTyping(parts) })
  const texts: TextsState = { versions: {}, refused: [], removed: [] }
  const standing = createStanding()
  const parts: Parts = { options, document, standing, copy, unsent, asking, connection, texts, isClosed: false }
  void copy.opened.then(() => begin(parts))
  return sessionOf(parts)
}

function sessionOf(parts: Parts): Session {
  const { document, standing, copy, unsent, asking, connection } = parts
  return {
    document,
    clientId: document.clientID,
    state: standing.now,
    subscribe: standing.subscribe,
    versionOf: (block) => parts.texts.versions[block],
    isRefused: (block) => parts.texts.refused.includes(block),
    isUnsent: (block) => asking.isUnderWay() && unsent.has(block),
    keepsCopy: copy.isKept,
    ask: () => ask(parts),
    close: () => leave(parts),
    ...followPeople(connection.awareness, document.clientID, standing.tell),
  }
}

/** Goes on from what this device has. */
function begin({ isClosed, unsent, connection }: Parts): void {
  if (isClosed) return
  unsent.takeStrokes()
  connection.open()
}

function hear(parts: Parts, message: ServerMessage): void {
  const { options, standing, copy, unsent, asking } = parts
  if (message.kind === 'arranged') return options.arranged(message.arrangement)
  if (message.kind === 'safe') {
    if (!asking.isSafe(message.ask)) return
    // Words for texts that were taken out meanwhile are stored with them; here they can be copied.
    unsent.putAside(
      'removed',
      unsent.blocks().filter((block) => parts.texts.removed.includes(block)),
    )
    unsent.keepOnly(parts.texts.refused)
    return standing.become({ kind: 'live', connection: 'here', savedAt: message.at })
  }
  if (message.kind === 'joined') copy.keepMaking(message.copy)
  const { versions, refused, removed } = message
  parts.texts = { versions, refused, removed }
  standing.tell()
}

function join(parts: Parts): void {
  const { options, standing, unsent } = parts
  // Nobody told this window what others arranged while the connection was cut.
  if (standing.now().kind === 'live') options.arranged()
  unsent.forgetOthers()
  standing.become({ kind: 'live', connection: 'here', savedAt: standing.savedAt() })
  ask(parts)
}

function noteTyping({ standing, asking }: Parts): void {
  asking.typed()
  if (standing.isHere()) asking.askSoon()
  standing.tell()
}

/** Asks whether all that was typed up to now is stored. */
function ask({ standing, asking }: Parts): void {
  if (standing.isHere()) asking.ask()
}

function cutOff({ standing, asking }: Parts): void {
  asking.stop()
  if (standing.isHere()) standing.become({ kind: 'live', connection: 'apart', savedAt: standing.savedAt() })
}

function reconnect(parts: Parts): void {
  if (parts.isClosed || parts.standing.now().kind !== 'live') return
  cutOff(parts)
  parts.connection.reconnect()
}

/** Without a WebSocket each text is saved by itself, as ever. */
function standAlone(parts: Parts): void {
  if (parts.standing.now().kind !== 'opening') return
  parts.standing.become({ kind: 'alone' })
  leave(parts)
}

function refuse(parts: Parts, reason: string): void {
  const { options, standing, connection } = parts
  const { kind } = standing.now()
  if (parts.isClosed || kind === 'ended' || kind === 'alone') return
  const why = refusals.find((one) => one === reason)
  if (why === 'otherCopy') return void giveUp(parts, why).then(options.restart)
  if (why === 'locked' || why === 'forbidden') return void giveUp(parts, why)
  if (why === 'format') {
    standing.become({ kind: 'ended', why })
    return leave(parts)
  }
  const isSignedOut = why === 'signedOut'
  if (kind === 'live')
    standing.become({ kind, connection: isSignedOut ? 'signedOut' : 'apart', savedAt: standing.savedAt() })
  // The socket stands although this document's part of it has ended.
  if (reason !== '' && !isSignedOut) connection.reconnect()
}

/**
 * Ends the writing: what is not stored is put aside to be copied, and the copy on this device goes. Where there is no room
 * to put it aside, it stays in the copy, and is shown when the page is loaded anew.
 */
async function giveUp(parts: Parts, why: EndOfWriting | 'otherCopy'): Promise<void> {
  const { standing, copy, unsent } = parts
  const stored = Object.keys(parts.texts.versions).filter((block) => !unsent.has(block))
  const seen = new Map(wordsOf(parts.document, stored).map(({ block, content }) => [block, content]))
  const isSafe = unsent.putAside(why, unsent.blocks())
  const isOver = isSafe || why === 'otherCopy'
  if (isOver) unsent.clear()
  if (why !== 'otherCopy') {
    standing.become({ kind: 'ended', why })
    parts.options.ended(why, seen)
  }
  leave(parts)
  if (isOver) await copy.clear()
}

function leave(parts: Parts): void {
  if (parts.isClosed) return
  parts.isClosed = true
  parts.asking.stop()
  parts.connection.close()
  parts.copy.close()
}
