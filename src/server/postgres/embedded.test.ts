import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { startEmbedded, type DatabaseRole, type EmbeddedPostgres } from './embedded.ts'
import { DataDirectoryInUse } from './errors.ts'
import { removeTree } from './files.ts'
import { isLinux, isRoot } from './platform.ts'
import { findServers, makeTestFolder } from './fixtures/child-app.ts'

const folder = makeTestFolder('embedded')
const limit = { timeout: 120_000 }
afterAll(() => removeTree(folder))

const start = (dataDir: string, settings: Record<string, string> = { fsync: 'off' }) =>
  startEmbedded({ dataDir, settings, log: () => {}, onFatal: () => {} })

async function startForTest(dataDir: string): Promise<EmbeddedPostgres> {
  const database = await start(dataDir)
  onTestFinished(() => database.stop())
  return database
}

async function connect(database: EmbeddedPostgres, role: DatabaseRole): Promise<pg.Client> {
  const client = new pg.Client(database.login(role))
  client.on('error', () => {})
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

describe('a database in the data folder', () => {
  test('keeps its rows from one start to the next and stops without leaving a process', limit, async () => {
    const dataDir = path.join(folder, 'rows')
    const first = await start(dataDir)
    const writer = new pg.Client(first.login('kaarna_owner'))
    await writer.connect()
    await writer.query(`CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')`)
    await writer.end()
    await first.stop()
    expect(findServers(dataDir)).toEqual([])
    const reader = await connect(await startForTest(dataDir), 'kaarna_app')
    expect((await reader.query('SELECT text FROM note')).rows).toEqual([{ text: 'kept' }])
  })

  test('is durable, and reached by its socket only', limit, async () => {
    const dataDir = path.join(folder, 'settings')
    const database = await start(dataDir, {})
    onTestFinished(() => database.stop())
    const client = await connect(database, 'kaarna_super')
    const { rows } = await client.query(
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
              current_setting('full_page_writes') AS pages, current_setting('listen_addresses') AS addresses`,
    )
    expect(rows).toEqual([{ fsync: 'on', commit: 'on', pages: 'on', addresses: '' }])
    expect(fs.statSync(path.join(dataDir, 'run')).mode & 0o777).toBe(0o700)
    expect(fs.statSync(path.join(dataDir, 'pg-secret')).mode & 0o777).toBe(0o600)
  })

  test('does not let the role of requests change anything but rows, nor see rows of others', limit, async () => {
    const database = await startForTest(path.join(folder, 'roles'))
    const owner = await connect(database, 'kaarna_owner')
    await owner.query(`
      CREATE TABLE secret_note (organisation int, text text);
      ALTER TABLE secret_note ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON secret_note USING (organisation = current_setting('app.organisation', true)::int);
      INSERT INTO secret_note VALUES (1, 'of the first'), (2, 'of the second')`)
    const app = await connect(database, 'kaarna_app')
    expect((await app.query('SELECT * FROM secret_note')).rowCount).toBe(0)
    await app.query('BEGIN')
    await app.query(`SELECT set_config('app.organisation', '2', true)`)
    expect((await app.query('SELECT text FROM secret_note')).rows).toEqual([{ text: 'of the second' }])
    await app.query('COMMIT')
    const refused = [
      'CREATE TABLE other ()',
      'CREATE ROLE other',
      'ALTER TABLE secret_note DISABLE ROW LEVEL SECURITY',
      'DROP TABLE secret_note',
      'TRUNCATE secret_note',
      'SET ROLE kaarna_owner',
      `COPY secret_note TO '/tmp/secret_note'`,
    ]
    for (const sql of refused) await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' })
    const wrong = new pg.Client({ ...database.login('kaarna_app'), password: 'guess' })
    wrong.on('error', () => {})
    await expect(wrong.connect()).rejects.toMatchObject({ code: '28P01' })
  })

  test.skipIf(!isLinux)('works under a path longer than a socket address', limit, async () => {
    const dataDir = path.join(folder, 'x'.repeat(100), 'y'.repeat(80))
    const client = await connect(await startForTest(dataDir), 'kaarna_app')
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await expect(start(dataDir)).rejects.toThrow('in use by another Kaarna')
  })
})

describe('one line says what is wrong and what to do', () => {
  test('when the folder is in use', limit, async () => {
    const dataDir = path.join(folder, 'used')
    await startForTest(dataDir)
    const refusal = await start(dataDir).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DataDirectoryInUse)
    expect((refusal as Error).message).toMatch(
      new RegExp(`^The data folder .*/used is in use by another Kaarna \\(process ${process.pid} on .+\\)\\. Stop`),
    )
  })

  test('when the folder is a file', async () => {
    const dataDir = path.join(folder, 'file')
    fs.writeFileSync(dataDir, '')
    await expect(start(dataDir)).rejects.toThrow(/^The data folder .*\/file cannot be written \(EEXIST\)\./)
  })

  test('when it holds data of another major version', async () => {
    const dataDir = path.join(folder, 'major')
    fs.mkdirSync(path.join(dataDir, 'pg17'), { recursive: true })
    await expect(start(dataDir)).rejects.toThrow(/holds data of PostgreSQL 17, .* Make a backup with the Kaarna that/)
  })

  test('when the secret is missing', async () => {
    const dataDir = path.join(folder, 'secret')
    fs.mkdirSync(path.join(dataDir, 'pg18'), { recursive: true })
    await expect(start(dataDir)).rejects.toThrow(/pg-secret is missing, .* Put the file back from the backup\.$/)
  })

  test('when the secret is that of another folder', limit, async () => {
    const dataDir = path.join(folder, 'swapped')
    await (await start(dataDir)).stop()
    fs.writeFileSync(path.join(dataDir, 'pg-secret'), 'x'.repeat(43))
    await expect(start(dataDir)).rejects.toThrow(/does not let Kaarna in: password authentication failed/)
    expect(findServers(dataDir)).toEqual([])
  })

  test('when a setting is wrong', limit, async () => {
    const dataDir = path.join(folder, 'setting')
    await expect(start(dataDir, { shared_buffers: 'much' })).rejects.toThrow(
      /does not start: invalid value for parameter "shared_buffers": "much"\. More is in .*pg\.log\.$/,
    )
  })

  test.skipIf(!canMount())('when the disk is full', limit, async () => {
    const dataDir = path.join(folder, 'disk')
    fs.mkdirSync(dataDir)
    for (const megabytes of [20, 75]) {
      spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', dataDir])
      try {
        await expect(start(dataDir)).rejects.toThrow(/^The disk that holds .*\/disk is full\. Free at least 200 MB/)
      } finally {
        spawnSync('umount', [dataDir])
      }
    }
  })
})

function canMount(): boolean {
  if (!isLinux || !isRoot()) return false
  const place = path.join(folder, 'mount')
  fs.mkdirSync(place)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'none', place]).status === 0
  if (mounted) spawnSync('umount', [place])
  return mounted
}
