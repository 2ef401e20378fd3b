import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'

import type { Database } from './db-types.ts'
import { createPool, patientPool } from './postgres/pool.ts'

export type Db = Kysely<Database>
export type Tx = Transaction<Database>
/** All that a question needs. A query that takes this cannot write. */
export type ReadTx = Pick<Tx, 'selectFrom' | 'with' | 'fn' | 'getExecutor'>

const { builtins } = pg.types
/** Days stay 'YYYY-MM-DD' (a plan's day has no time zone); counts and sums are numbers: none here reaches 2^53. */
pg.types.setTypeParser(builtins.DATE, (value) => value)
pg.types.setTypeParser(builtins.INT8, Number)
pg.types.setTypeParser(builtins.NUMERIC, Number)

export interface Connection {
  db: Db
  pool: pg.Pool
  close(): Promise<void>
}

/**
 * A pool of connections and Kysely over it. A lost idle connection is logged, never thrown: the pool replaces it. While
 * the server restarts, new calls wait for it.
 */
export function connect(
  login: pg.ClientConfig,
  options: { connections?: number; onLost: (error: Error) => void },
): Connection {
  const pool = createPool({ connectionTimeoutMillis: 10_000, ...login, max: options.connections ?? 16 })
  pool.on('error', options.onLost)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: patientPool(pool) }) })
  return { db, pool, close: () => db.destroy() }
}
