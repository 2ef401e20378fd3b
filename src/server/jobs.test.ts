import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { connectApp, prepareDatabase } from './database.ts'
import type { Connection } from './db.ts'
import { job, type Jobs, startJobs } from './jobs.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'

let database: TestDatabase
let connection: Connection
let jobs: Jobs
const done: number[] = []
let failures = 1

beforeAll(async () => {
  database = await createTestDatabase()
  await prepareDatabase(database)
  connection = connectApp(database, () => {})
  jobs = await startJobs(connection.pool, pino({ level: 'silent' }))
  const data = z.object({ number: z.int() })
  await jobs.work([
    job({ name: 'count', data, run: async ({ number }) => void done.push(number) }),
    job({
      name: 'stumble',
      data,
      retryLimit: 2,
      async run({ number }) {
        if (failures-- > 0) throw new Error('not yet')
        done.push(number)
      },
    }),
  ])
})
afterAll(async () => {
  await jobs.stop()
  await connection.close()
  await database.drop()
})

const plan = (name: string, number: number, fails = false) =>
  connection.db.transaction().execute(async (tx) => {
    await jobs.plan(tx, name, { number })
    if (fails) throw new Error('rolled back')
  })

test('work is done when its transaction is committed, and not when it is rolled back', async () => {
  await expect(plan('count', 1, true)).rejects.toThrow('rolled back')
  await plan('count', 2)
  await vi.waitFor(() => expect(done).toEqual([2]), { timeout: 20_000, interval: 100 })
})

test('a run that fails is tried again', async () => {
  await plan('stumble', 3)
  await vi.waitFor(() => expect(done).toContain(3), { timeout: 40_000, interval: 100 })
})
