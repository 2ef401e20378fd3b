import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import { createLimits } from '#server/limits.ts'
import type { Change, ServerModule, Services } from '#server/module.ts'
import type { Tx } from '#server/db.ts'
import { identify } from '#server/session.ts'
import { refuseUpgrade } from '#server/upgrades.ts'
import { AppError, errorStatus } from '#shared/errors.ts'
import { togetherPath } from '#shared/together.ts'
import type { TogetherKind } from './together-kind.ts'
import type { Together } from './together-server.ts'
import { sessionTokenOf } from './writer.ts'

/** Windows and devices of one person that write at the same time. */
const mostConnections = 12

/** Hears of a change in an organisation, in its transaction. */
export type HearChange = (tx: Tx, change: Change) => Promise<void>

/** What modules bring to writing together: kinds of things that are written so, and who hears of what is written. */
export interface TogetherParts {
  kinds: readonly TogetherKind[]
  changed: readonly HearChange[]
}

/**
 * Lets those who are signed in connect for writing together, from pages of our own only; what they may write in is
 * asked when they open it. What it takes to write together is loaded when the first one comes.
 */
export function openDoor(services: Services, parts: () => TogetherParts): ServerModule {
  const { config, db, secret, clock } = services
  const secure = config.baseUrl.startsWith('https:')
  const limits = createLimits(db, secret)
  const connections = new Map<string, number>()
  let together: Promise<Together> | undefined
  let opened: Together | undefined
  let isStopping = false

  async function load(): Promise<Together> {
    const { createTogether } = await import('./together-server.ts')
    opened = createTogether(services, parts())
    return opened
  }

  /** Throws when the connection may not be opened; returns whose it is. */
  async function requireGuest({ headers }: IncomingMessage): Promise<string> {
    if (isStopping) throw new AppError('unavailable', 'Kaarna is stopping')
    if (!isOwnPage(headers.origin, headers.host, config.baseUrl)) throw new AppError('forbidden', 'For pages of Kaarna')
    const token = sessionTokenOf(headers.cookie, secure)
    const now = clock()
    const identity = token === undefined ? undefined : await identify(db, token, now)
    if (!identity) throw new AppError('signedOut', 'Sign in first')
    const { id } = identity.user
    await limits.count([{ kind: 'writingTogether', subject: id }], now)
    if ((connections.get(id) ?? 0) >= mostConnections) throw new AppError('tooManyAttempts', 'Too many open windows')
    return id
  }

  async function take(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    let guest: string
    try {
      guest = await requireGuest(request)
    } catch (error) {
      return refuseUpgrade(socket, error instanceof AppError ? errorStatus[error.code] : 500)
    }
    if (socket.destroyed) return
    connections.set(guest, (connections.get(guest) ?? 0) + 1)
    socket.once('close', () => {
      const left = (connections.get(guest) ?? 1) - 1
      if (left > 0) connections.set(guest, left)
      else connections.delete(guest)
    })
    ;(await (together ??= load())).take(request, socket, head)
  }

  const count = () => [...connections.values()].reduce((sum, one) => sum + one, 0)
  return {
    name: 'together',
    upgrade: { path: togetherPath, take },
    gauges: [
      { name: 'kaarna_together_connections', help: 'Open connections of people who write together', read: count },
      {
        name: 'kaarna_together_documents',
        help: 'Documents that are being written together: a report in each language, the notes of a meeting',
        read: () => opened?.documents() ?? 0,
      },
      {
        name: 'kaarna_together_unstored',
        help: 'Those of them with words that are not stored yet',
        read: () => opened?.unstored() ?? 0,
      },
    ],
    async stop() {
      isStopping = true
      await opened?.stop()
    },
  }
}

/** A browser always says from which page it connects; cookies go along from any. */
const isOwnPage = (origin: string | undefined, host: string | undefined, baseUrl: string): boolean =>
  origin !== undefined && (origin === baseUrl || URL.parse(origin)?.host === host)
