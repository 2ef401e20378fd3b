import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { codeOf, messageOf } from './errors.ts'

/** A pool whose idle connections may die with the server without ending the process. */
export function createPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/**
 * Checks a client out of a pool, waiting while the server restarts. Only connecting is repeated, never a statement:
 * whether a statement that failed on the way was done, only its author can find out.
 */
export async function checkout(pool: pg.Pool, patienceMilliseconds = 10_000): Promise<pg.PoolClient> {
  const deadline = performance.now() + patienceMilliseconds
  for (;;) {
    try {
      return await pool.connect()
    } catch (error) {
      if (performance.now() > deadline || !isServerAway(error)) throw error
      await sleep(50)
    }
  }
}

/** The server is starting, stopping, or the connection to it was cut. */
export function isServerAway(error: unknown): boolean {
  return /^(57P0|08)|ENOENT|ECONN|EPIPE/.test(codeOf(error)) || /terminated|timeout/.test(messageOf(error))
}

/** A pool as Kysely wants it, with the patience of `checkout`. */
export function patientPool(pool: pg.Pool): {
  connect(): Promise<pg.PoolClient>
  end(): Promise<void>
  options: object
} {
  return { connect: () => checkout(pool), end: () => pool.end(), options: pool.options }
}
