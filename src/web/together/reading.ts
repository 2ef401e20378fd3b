import * as Y from 'yjs'

import { repairedText } from '#documents/repaired-text.ts'
import { richTextFormat, type RichText } from '#documents/rich-text.ts'
import { changedTexts, readShared } from '#documents/shared-text.ts'
import { type Greeting, refusals, type ServerMessage } from '#shared/together.ts'
import { createConnection } from './connection.ts'
import type { Reading, ReadingState } from './reading-state.ts'

/** What is typed is shown at most so often: nobody reads letter by letter. */
const showMilliseconds = 200

export interface ReadingOptions {
  /** Of the document. */
  name: string
  /** The server's document is of another making: this one begins anew. */
  restart: () => void
  /** How what is written is arranged; left out when that is not known, after the connection was cut. */
  arranged: (arrangement?: string) => void
}

/** One browser window that looks on while others write: it takes in what they type and sends nothing. */
export function openReading({ name, restart, arranged }: ReadingOptions): Reading {
  const document = new Y.Doc()
  const listeners = new Set<() => void>()
  const texts = new Map<string, RichText | undefined>()
  let state: ReadingState = 'opening'
  let making: string | undefined
  let showing: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    for (const listener of listeners) listener()
  }
  function become(next: ReadingState): void {
    if (state === 'ended') return
    state = next
    tell()
  }
  function hear(message: ServerMessage): void {
    if (message.kind === 'arranged') arranged(message.arrangement)
    if (message.kind !== 'joined') return
    if (making !== undefined && making !== message.copy) restart()
    making = message.copy
  }
  function end(): void {
    become('ended')
    close()
  }
  const connection = createConnection({
    name,
    document,
    greet: async () => JSON.stringify({ format: richTextFormat, copy: null, writes: false } satisfies Greeting),
    told: hear,
    synced() {
      // Nobody told this window what others arranged while the connection was cut.
      if (state === 'apart') arranged()
      become('live')
    },
    refused(reason) {
      const wasOpen = state === 'live' || state === 'apart'
      if (refusals.some((one) => one === reason)) {
        end()
        // It was locked, or may be read no longer: the page tells which.
        if (wasOpen && reason !== 'format') arranged()
        return
      }
      become('apart')
      // The socket stands although this document's part of it has ended.
      if (reason !== '') connection.reconnect()
    },
    cut: () => state === 'live' && become('apart'),
    back: () => connection.reconnect(),
    unreachable: () => state === 'opening' && end(),
  })
  connection.awareness.setLocalState(null)
  document.on('afterTransaction', (transaction: Y.Transaction) => {
    for (const block of changedTexts(transaction)) texts.delete(block)
    showing ??= setTimeout(() => {
      showing = undefined
      tell()
    }, showMilliseconds)
  })
  function close(): void {
    clearTimeout(showing)
    connection.close()
  }
  connection.open()
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    textOf(block) {
      if (state !== 'live' && state !== 'apart') return undefined
      if (!texts.has(block)) texts.set(block, repairedText(readShared(document.getXmlFragment(block)))?.text)
      return texts.get(block)
    },
    close,
  }
}
