import type { beforeHandleAwarenessPayload, Connection, onAuthenticatePayload } from '@hocuspocus/server'

import { richTextFormat } from '#documents/rich-text.ts'
import type { Services } from '#server/module.ts'
import { greeting, type Presence, type Refusal, whereabouts } from '#shared/together.ts'
import { type Guest, type LiveDocument, toneOf } from './live-document.ts'
import { findCopy } from './stored-state.ts'
import { parsed, Refused } from './telling.ts'
import type { SharedTexts } from './together-kind.ts'
import { findEntitled, sessionTokenOf } from './writer.ts'

/** What no writing reaches: a book of texts, and a machine that types for ten seconds. */
const most = { documentBytes: 16_000_000, messages: 3000, bytes: 16_000_000, seconds: 10 }

export interface Guests {
  /** Lets somebody into a document; throws why not. */
  authenticate(payload: onAuthenticatePayload): Promise<Guest>
  /** Counts a message of a guest; throws when there are too many, or the document grows beyond measure. */
  count(guest: Guest, bytes: number, live: LiveDocument | undefined): void
  /** Closes connections of those who may write, or look on, no longer, of all or of those that a change is about. */
  recheck(isAbout?: (guest: Guest, live: LiveDocument) => boolean): Promise<void>
  /** Nobody is in the document any more. */
  forget(documentName: string): void
}

/** Who may be where, and in which colour. */
export function createGuests(
  { db, clock, config }: Pick<Services, 'db' | 'clock' | 'config'>,
  {
    documentOf,
    lives,
  }: { documentOf: (name: string) => SharedTexts | undefined; lives: ReadonlyMap<string, LiveDocument> },
): Guests {
  const secure = config.baseUrl.startsWith('https:')
  const tones = new Map<string, Map<string, number>>()

  async function authenticate(payload: onAuthenticatePayload): Promise<Guest> {
    const { documentName, requestHeaders, token, connectionConfig } = payload
    const texts = documentOf(documentName)
    const hello = greeting.safeParse(parsed(token))
    if (!texts || !hello.success) throw new Refused('forbidden')
    const sessionToken = sessionTokenOf(requestHeaders.get('cookie'), secure)
    const found = await findEntitled(db, { sessionToken, texts, now: clock() })
    if (typeof found === 'string') throw new Refused(found)
    if (hello.data.format !== richTextFormat) throw new Refused('format')
    const { copy, writes } = hello.data
    if (writes && !found.mayWrite) throw new Refused('forbidden')
    if (copy !== null && copy !== (await findCopy(db, documentName))) throw new Refused('otherCopy')
    const { accountId: id, name } = found
    connectionConfig.readOnly = !writes
    const taken = tones.get(documentName) ?? new Map<string, number>()
    tones.set(documentName, taken)
    const tone = writes ? toneOf(taken, id) : 0
    return { writer: { id, name, tone }, mayWrite: writes, sessionToken, sent: { since: 0, messages: 0, bytes: 0 } }
  }

  function count({ sent }: Guest, bytes: number, live: LiveDocument | undefined): void {
    const now = clock().getTime()
    if (now - sent.since > most.seconds * 1000) Object.assign(sent, { since: now, messages: 0, bytes: 0 })
    sent.messages++
    sent.bytes += bytes
    const isTooMuch = sent.messages > most.messages || sent.bytes > most.bytes
    if (isTooMuch || (live?.bytes ?? 0) + bytes > most.documentBytes) throw new Refused('tooMuch')
  }

  async function recheck(isAbout: (guest: Guest, live: LiveDocument) => boolean = () => true): Promise<void> {
    for (const live of lives.values())
      for (const connection of live.document.getConnections() as Connection<Guest>[]) {
        if (!isAbout(connection.context, live)) continue
        const { sessionToken, mayWrite } = connection.context
        const found = await findEntitled(db, { sessionToken, texts: live.texts, now: clock() })
        if (typeof found === 'string') dismiss(connection, found)
        // Who may only read from now on comes back as who looks on.
        else if (mayWrite && !found.mayWrite) dismiss(connection, 'forbidden')
      }
  }

  return { authenticate, count, recheck, forget: (documentName) => void tones.delete(documentName) }
}

function dismiss(connection: Connection, reason: Refusal): void {
  connection.close({ code: 4403, reason })
  connection.webSocket.close(4403, reason)
}

/** Puts the person's own name to where they are, whatever the browser says. Who looks on is nowhere. */
export function signWhereabouts({ states, context }: beforeHandleAwarenessPayload<Guest>): void {
  for (const [client, state] of states) {
    const read = whereabouts.safeParse(state)
    if (read.success && context?.mayWrite)
      states.set(client, { ...read.data, writer: context.writer } satisfies Presence)
    else states.delete(client)
  }
}
