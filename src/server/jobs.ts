import { sql } from 'kysely'
import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { z } from 'zod'

import type { Db, Tx } from './db.ts'

const schema = 'jobs'

/** A kind of background work. It may run more than once for one plan (at-least-once): `run` must be idempotent. */
export interface Job<Data = unknown> {
  name: string
  data: z.ZodType<Data>
  /** How often a failed run is tried again; 3 unless told. */
  retryLimit?: number
  /** How long one run may take; 15 minutes unless told. */
  expireInSeconds?: number
  /** How many plans are taken at once and run side by side; 1 unless told. When one of them fails, all are tried again. */
  atOnce?: number
  /** When it is planned by itself, in Finnish time: minute, hour, day of month, month, weekday. */
  cron?: string
  run: (data: Data) => Promise<void>
}

export const job = <Data>(definition: Job<Data>): Job => definition as unknown as Job

export interface Jobs {
  /** Plans work in the caller's transaction: it is done only if that is committed, and not before `startAfter`. */
  plan(tx: Tx, name: string, data: object, startAfter?: Date): Promise<void>
  /** Makes the queues of the given kinds, so that work can be planned where no server has worked yet. */
  prepare(definitions: readonly Job[]): Promise<void>
  /** Begins to work on the given kinds. */
  work(definitions: readonly Job[]): Promise<void>
  stop(): Promise<void>
}

interface Queryable {
  executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

const overPool = (pool: pg.Pool): Queryable => ({ executeSql: (text, values) => pool.query(text, values) })

/** Runs a prepared text with $n parameters inside a Kysely transaction. */
const overTransaction = (tx: Tx): Queryable => ({
  async executeSql(text, values = []) {
    const parts = text.split(/\$(\d+)/)
    const pieces = parts.map((part, at) => (at % 2 ? sql`${values[Number(part) - 1]}` : sql.raw(part)))
    const { rows } = await sql
      .join(pieces, sql.raw(''))
      .$castTo<unknown>()
      .execute(tx as Db)
    return { rows: rows as unknown[] }
  },
})

/** Creates the queue's tables. `pool` is the owner's. */
export async function migrateJobs(pool: pg.Pool): Promise<void> {
  const boss = new PgBoss({ db: overPool(pool) as never, schema, supervise: false, schedule: false })
  await boss.start()
  await boss.stop({ graceful: false })
}

/** The queue over the request role's connections; pg-boss keeps it in the schema `jobs`. */
export async function startJobs(pool: pg.Pool, log: Logger): Promise<Jobs> {
  const boss = new PgBoss({ db: overPool(pool) as never, schema, migrate: false, schedule: true })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  return {
    async plan(tx, name, data, startAfter) {
      await boss.send(name, data, { db: overTransaction(tx) as never, ...(startAfter && { startAfter }) })
    },
    async prepare(definitions) {
      for (const definition of definitions) await createQueue(boss, definition)
    },
    async work(definitions) {
      for (const definition of definitions) {
        const { name, atOnce: batchSize = 1 } = definition
        await createQueue(boss, definition)
        await boss.work(name, { pollingIntervalSeconds: 1, batchSize }, async (planned) => {
          try {
            await Promise.all(planned.map(({ data }) => definition.run(definition.data.parse(data ?? {}))))
          } catch (error) {
            log.warn({ err: error, job: name }, 'a job failed; it is tried again unless that was the last time')
            throw error
          }
        })
        if (definition.cron) await boss.schedule(name, definition.cron, {}, { tz: 'Europe/Helsinki' })
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 3000 }),
  }
}

const createQueue = (boss: PgBoss, { name, retryLimit = 3, expireInSeconds = 900 }: Job): Promise<void> =>
  boss.createQueue(name, { retryLimit, retryBackoff: true, expireInSeconds })
