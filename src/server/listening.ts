import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

export interface Listener {
  /** What was told on the channel when the transaction of it was committed, in any process. */
  told: (message: string) => void
  /** The connection stands, at first or again: what was told while it did not stand was missed. */
  joined: () => void
}

export interface Listening {
  close(): Promise<void>
}

/** Hears what the database tells on a channel (NOTIFY). */
export type Listen = (channel: string, listener: Listener) => Listening

const pauseMilliseconds = 1000

/** Listens over a connection of its own, since those of the pool go from hand to hand; a lost one is made again. */
export const listenOver =
  (login: pg.ClientConfig, onLost: (error: unknown) => void): Listen =>
  (channel, { told, joined }) => {
    let client: pg.Client | undefined
    let isClosed = false

    async function join(): Promise<void> {
      const joining = new pg.Client(login)
      client = joining
      const lost = new Promise<void>((resolve) => joining.once('end', resolve))
      joining.on('error', onLost)
      joining.on('notification', ({ payload = '' }) => told(payload))
      await joining.connect()
      await joining.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      joined()
      await lost
    }

    async function stay(): Promise<void> {
      while (!isClosed) {
        await join().catch(onLost)
        if (!isClosed) await wait(pauseMilliseconds, undefined, { ref: false })
      }
    }

    const staying = stay()
    return {
      async close() {
        isClosed = true
        await client?.end().catch(() => {})
        await Promise.race([staying, wait(pauseMilliseconds, undefined, { ref: false })])
      },
    }
  }
