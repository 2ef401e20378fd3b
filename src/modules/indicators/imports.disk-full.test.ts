import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { connect, type Connection } from '#server/db.ts'
import { createTestDatabase, type TestDatabase } from '#server/testing/database.ts'
import { findImportRun } from './imports.queries.ts'
import { importIndicators } from './imports.service.ts'
import { type FakeSotkanet, startFakeSotkanet } from './sources/fixtures/fake-sotkanet.ts'
import { createSotkanet } from './sources/sotkanet.ts'

let fake: FakeSotkanet
let database: TestDatabase
let connection: Connection
let owner: pg.Client
beforeAll(async () => {
  fake = await startFakeSotkanet()
  database = await createTestDatabase()
  connection = connect(database.app, { connections: 2, onLost: () => {} })
  owner = new pg.Client(database.owner)
  await owner.connect()
  await owner.query(`CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`)
})
afterAll(async () => {
  await owner.end()
  await connection.close()
  await database.drop()
  await fake.close()
})

const run = () =>
  importIndicators({
    db: connection.db,
    source: createSotkanet({ baseUrl: fake.baseUrl }),
    selection: 'all',
    years: { first: 2010, last: 2014 },
    clock: () => new Date('2026-03-02T10:00:00Z'),
  })

const fillDisk = (table: string) =>
  owner.query(`CREATE TRIGGER disk_full BEFORE INSERT OR UPDATE ON ${table} EXECUTE FUNCTION disk_full()`)
const emptyDisk = (table: string) => owner.query(`DROP TRIGGER disk_full ON ${table}`)
const stored = async () =>
  (await connection.db.selectFrom('indicator_revision').select('indicator_key').execute()).length

test('figures that find no room on the disk fail by name and leave nothing by half', async () => {
  await fillDisk('indicator_block')
  const summary = await run()
  expect(summary).toMatchObject({ changed: 0, failed: 3, unchanged: 1 })
  expect(summary.failures.map(({ message }) => message)).toEqual(
    Array(3).fill('could not extend file: No space left on device'),
  )
  expect(await stored()).toBe(0)
  await emptyDisk('indicator_block')
})

test('a disk that takes nothing at all ends the run with one line that says so', async () => {
  await fillDisk('import_result')
  await expect(run()).rejects.toThrow('could not extend file: No space left on device')
  expect(await stored()).toBe(0)
  const { id } = await connection.db
    .selectFrom('import_run')
    .select('id')
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  expect(await findImportRun(connection.db, id)).toMatchObject({
    state: 'failed',
    message: 'could not extend file: No space left on device',
  })
  await emptyDisk('import_result')
})

test('with room again the next import brings everything', async () => {
  expect(await run()).toMatchObject({ changed: 3, failed: 0 })
  expect(await stored()).toBe(3)
})
