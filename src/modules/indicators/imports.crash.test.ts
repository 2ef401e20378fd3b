import { type ChildProcess, spawn } from 'node:child_process'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { connect, type Connection } from '#server/db.ts'
import { createTestDatabase, type TestDatabase } from '#server/testing/database.ts'
import { isIntact } from './cube/block.ts'
import { figureRows, indicatorAnswer } from './sources/fixtures/sotkanet-answers.ts'
import { type FakeSotkanet, startFakeSotkanet } from './sources/fixtures/fake-sotkanet.ts'

const copies = 60
const kills = 20

let fake: FakeSotkanet
let database: TestDatabase
let connection: Connection
beforeAll(async () => {
  fake = await startFakeSotkanet()
  fake.indicators = Array.from({ length: copies }, (_, i) => ({ ...indicatorAnswer[1]!, id: 10_000 + i }))
  fake.rows = fake.indicators.flatMap(({ id }, i) =>
    figureRows
      .filter((row) => row.indicator === 181 && row.gender === 'total')
      .map((row) => ({ ...row, indicator: id, value: (row.value ?? 0) + i })),
  )
  database = await createTestDatabase()
  connection = connect(database.app, { connections: 2, onLost: () => {} })
})
afterAll(async () => {
  await connection.close()
  await database.drop()
  await fake.close()
})

const startImport = (): ChildProcess =>
  spawn(process.execPath, [new URL('fixtures/importing-app.ts', import.meta.url).pathname], {
    env: { ...process.env, LOGIN: JSON.stringify(database.app), SOTKANET_URL: fake.baseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Kills the import once it has written so many indicators more; returns how far it told that it was. */
async function killAfter(more: number): Promise<number> {
  const child = startImport()
  let told = 0
  child.stdout!.on('data', (text: Buffer) => {
    told = Math.max(told, ...String(text).split('\n').map(Number).filter(Number.isFinite))
    if (told >= more) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.once('exit', resolve))
  return told
}

/** What is stored, after checking that nothing is there by half. One snapshot, since the killed process's last commit may still be under way. */
const checkStored = (): Promise<number> =>
  connection.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const blocks = await tx.selectFrom('indicator_block').selectAll().execute()
      for (const { hash, body } of blocks) expect(isIntact(hash, body)).toBe(true)
      const stored = new Set(blocks.map(({ hash }) => hash))
      const parts = await tx.selectFrom('indicator_revision_block').selectAll().execute()
      expect(parts.every(({ hash }) => stored.has(hash))).toBe(true)
      const revisions = await tx.selectFrom('indicator_revision').selectAll().execute()
      const results = await tx.selectFrom('import_result').selectAll().where('state', '=', 'changed').execute()
      const names = revisions.map(({ indicator_key: key, number }) => `${key} ${number}`).toSorted()
      expect(parts.map(({ indicator_key: key, number }) => `${key} ${number}`).toSorted()).toEqual(names)
      expect(results.map(({ indicator_key: key, revision }) => `${key} ${revision}`).toSorted()).toEqual(names)
      return revisions.length
    })

test(
  `an import killed ${kills} times leaves nothing by half, and the next one finishes it`,
  { timeout: 300_000 },
  async () => {
    for (let kill = 0; kill < kills; kill++) {
      const before = await checkStored()
      const told = await killAfter(2)
      const after = await checkStored()
      // What it told it had written is there, or was there before.
      expect(after).toBeGreaterThanOrEqual(Math.min(copies, Math.max(before, told)))
    }
    const child = startImport()
    await new Promise((resolve) => child.once('exit', resolve))
    expect(child.exitCode).toBe(0)
    expect(await checkStored()).toBe(copies)
    const numbers = await connection.db.selectFrom('indicator_revision').select('number').execute()
    expect(new Set(numbers.map(({ number }) => number))).toEqual(new Set([1]))
  },
)
