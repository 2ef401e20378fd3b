import type pg from 'pg'
import { PgBoss, type JobInsert } from 'pg-boss'
import { z } from 'zod'

/** Background work that was planned and not done yet (letters not sent, fetches not finished), with its queues. */
const pendingJobs = z.object({
  queues: z.array(
    z.object({
      name: z.string(),
      policy: z.string(),
      retryLimit: z.number(),
      retryDelay: z.number(),
      retryBackoff: z.boolean(),
      expireInSeconds: z.number(),
    }),
  ),
  jobs: z.array(
    z.object({
      id: z.string(),
      queue: z.string(),
      data: z.record(z.string(), z.unknown()).nullable(),
      priority: z.number(),
      startAfter: z.string(),
      singletonKey: z.string().nullable(),
      retryLimit: z.number(),
      retryDelay: z.number(),
      retryBackoff: z.boolean(),
      expireInSeconds: z.number(),
    }),
  ),
})
type PendingJobs = z.infer<typeof pendingJobs>

/** Reads them in the caller's transaction. A database that never had a queue has none. */
export async function readPendingJobs(client: pg.ClientBase): Promise<PendingJobs> {
  const { rows } = await client.query<{ exists: boolean }>(`SELECT to_regclass('jobs.job') IS NOT NULL AS exists`)
  if (!rows[0]?.exists) return { queues: [], jobs: [] }
  const queues = await client.query<PendingJobs['queues'][number]>(
    `SELECT name, policy, retry_limit AS "retryLimit", retry_delay AS "retryDelay", retry_backoff AS "retryBackoff",
            expire_seconds AS "expireInSeconds"
       FROM jobs.queue WHERE name NOT LIKE '\\_\\_pgboss\\_\\_%' ORDER BY name`,
  )
  const jobs = await client.query<PendingJobs['jobs'][number]>(
    `SELECT id, name AS queue, data, priority, to_json(start_after) #>> '{}' AS "startAfter",
            singleton_key AS "singletonKey", retry_limit AS "retryLimit", retry_delay AS "retryDelay",
            retry_backoff AS "retryBackoff", expire_seconds AS "expireInSeconds"
       FROM jobs.job WHERE state < 'completed' AND name NOT LIKE '\\_\\_pgboss\\_\\_%' ORDER BY created_on, id`,
  )
  return { queues: queues.rows, jobs: jobs.rows }
}

/** Plans them in a database whose queue has just been made, through the queue's own interface. `pool` is the owner's. */
export async function planPendingJobs(pool: pg.Pool, value: unknown): Promise<number> {
  const { queues, jobs } = pendingJobs.parse(value)
  const executeSql = (text: string, values?: unknown[]) => pool.query(text, values)
  const boss = new PgBoss({ db: { executeSql }, schema: 'jobs', migrate: false, supervise: false, schedule: false })
  await boss.start()
  try {
    for (const { name, ...options } of queues) await boss.createQueue(name, options)
    for (const { name } of queues) {
      const own = jobs.filter(({ queue }) => queue === name)
      if (own.length > 0) await boss.insert(name, own.map(toInsert))
    }
    return jobs.length
  } finally {
    await boss.stop({ graceful: false })
  }
}

function toInsert(job: PendingJobs['jobs'][number]): JobInsert {
  const { id, priority, startAfter, retryLimit, retryDelay, retryBackoff, expireInSeconds } = job
  const insert: JobInsert = { id, priority, startAfter, retryLimit, retryDelay, retryBackoff, expireInSeconds }
  if (job.data) insert.data = job.data
  if (job.singletonKey !== null) insert.singletonKey = job.singletonKey
  return insert
}
