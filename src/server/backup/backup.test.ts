import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { prepareDatabase } from '#server/database.ts'
import { readMigrations } from '#server/migrate.ts'
import { createTestDatabase, type TestDatabase } from '#server/testing/database.ts'
import { findDebianPostgres, startDebianPostgres } from '#server/testing/debian-postgres.ts'
import { startEmbedded } from '../postgres/embedded.ts'
import { createBackup } from './create-backup.ts'
import { withClient } from './database-place.ts'
import { placeOf } from './fixtures/place.ts'
import { fillEveryTable, fingerprintTables } from './fixtures/rows.ts'
import { restoreBackup } from './restore-backup.ts'

const now = new Date('2026-03-01T10:00:00Z')
const key = randomBytes(32).toString('base64')
let folder = ''
let source: TestDatabase
let logicalFile = ''

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase('empty')
  onTestFinished(() => database.drop())
  return database
}

const newFolder = (name: string) => fs.mkdtempSync(path.join(folder, `${name}-`))
const fingerprintOf = (login: pg.ClientConfig) => withClient(login, fingerprintTables)

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(inject('testFolder'), 'backup-'))
  fs.chmodSync(inject('testFolder'), 0o755)
  fs.chmodSync(folder, 0o755)
  source = await createTestDatabase()
  await prepareDatabase(source)
  await withClient(source.owner, fillEveryTable)
  const place = placeOf(source, newFolder('source'))
  fs.writeFileSync(path.join(place.dataDir, 'encryption-key'), key)
  logicalFile = path.join(folder, 'logical.kaarna')
  await createBackup({ place, file: logicalFile, now })
})
afterAll(() => source.drop())

describe('a logical backup', () => {
  test('restores every table, sequence and waiting job as it was, on a server of its own', async () => {
    const target = await emptyDatabase()
    const place = placeOf(target, newFolder('target'))
    const summary = await restoreBackup({ place, file: logicalFile })
    expect(summary).toMatchObject({ kind: 'logical', createdAt: now.toISOString(), migrated: [], jobs: 2 })
    expect(await fingerprintOf(target.super)).toEqual(await fingerprintOf(source.super))
    expect(fs.readFileSync(path.join(place.dataDir, 'encryption-key'), 'utf8')).toBe(key)
  })

  test('restores into the embedded database', async () => {
    const dataDir = newFolder('embedded')
    await restoreBackup({ place: { dataDir, database: undefined, encryptionKey: undefined }, file: logicalFile })
    const embedded = await startEmbedded({ dataDir, log: () => {}, onFatal: () => {} })
    onTestFinished(() => embedded.stop())
    expect(await fingerprintOf(embedded.login('kaarna_super'))).toEqual(await fingerprintOf(source.super))
  })

  test.skipIf(!findDebianPostgres())('restores into another major version', async () => {
    const server = await startDebianPostgres(newFolder('debian'), { fsync: 'off' })
    onTestFinished(() => server.stop())
    const named = (login: pg.ClientConfig) => ({ ...login, database: 'kaarna' })
    await withClient({ ...server.logins.super, database: 'postgres' }, (client) =>
      client.query('CREATE DATABASE kaarna OWNER kaarna_owner TEMPLATE template0'),
    )
    const place = placeOf({ owner: named(server.logins.owner), app: named(server.logins.app) }, newFolder('target'))
    await restoreBackup({ place, file: logicalFile })
    expect(await fingerprintOf(named(server.logins.super))).toEqual(await fingerprintOf(source.super))
  })

  test('gets its rules back: foreign keys, triggers, identities', async () => {
    const target = await emptyDatabase()
    await restoreBackup({ place: placeOf(target, newFolder('target')), file: logicalFile })
    await withClient(target.owner, async (client) => {
      const orphan = `INSERT INTO unit (organisation_id, name) VALUES (gen_random_uuid(), '{}')`
      await expect(client.query(orphan)).rejects.toMatchObject({ code: '23503' })
      await expect(client.query('DELETE FROM audit_event')).rejects.toThrow('append-only')
      const next = await client.query(`INSERT INTO audit_event (endpoint) VALUES ('next') RETURNING id::int`)
      expect(next.rows).toEqual([{ id: 4 }])
    })
    const request = withClient(target.app, (client) => client.query('SELECT count(*)::int AS count FROM organisation'))
    await expect(request).resolves.toMatchObject({ rows: [{ count: 2 }] })
  })

  test('of an older Kaarna is brought up to date', async () => {
    const migrations = await readMigrations()
    const older = await emptyDatabase()
    await withClient(older.owner, async (client) => {
      await client.query(
        `CREATE TABLE migration (name text CONSTRAINT migration_pk PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
      )
      for (const { name, sql, checksum } of migrations.slice(0, 1)) {
        await client.query(sql)
        await client.query('INSERT INTO migration (name, checksum) VALUES ($1, $2)', [name, checksum])
      }
      await client.query(`INSERT INTO organisation (slug, kind, name) VALUES ('old', 'municipality', '{}')`)
    })
    const file = path.join(newFolder('older'), 'older.kaarna')
    await createBackup({ place: placeOf(older, folder), file, now })
    const target = await emptyDatabase()
    const summary = await restoreBackup({ place: placeOf(target, folder), file })
    expect(summary.migrated).toEqual(migrations.slice(1).map(({ name }) => name))
    const { rows } = await withClient(target.owner, (client) => client.query('SELECT slug FROM organisation'))
    expect(rows).toEqual([{ slug: 'old' }])
  })

  test('holds the rows that row-level security hides, and changes no rule', async () => {
    await withClient(source.owner, (client) =>
      client.query('ALTER TABLE unit ENABLE ROW LEVEL SECURITY; ALTER TABLE unit FORCE ROW LEVEL SECURITY'),
    )
    const file = path.join(newFolder('hidden'), 'hidden.kaarna')
    await createBackup({ place: placeOf(source, newFolder('source')), file, now })
    const forced = await withClient(source.owner, async (client) => {
      const { rows } = await client.query(`SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'unit'`)
      await client.query('ALTER TABLE unit NO FORCE ROW LEVEL SECURITY; ALTER TABLE unit DISABLE ROW LEVEL SECURITY')
      return rows
    })
    expect(forced).toEqual([{ forced: true }])
    const target = await emptyDatabase()
    await restoreBackup({ place: placeOf(target, newFolder('target')), file })
    expect(await fingerprintOf(target.super)).toEqual(await fingerprintOf(source.super))
  })

  test('is of one moment while others write', async () => {
    const insert = `INSERT INTO organisation (slug, kind, name) SELECT 'x' || gen_random_uuid(), 'municipality', '{}'`
    const done = new AbortController()
    const begun = Promise.withResolvers<void>()
    const writer = withClient(source.owner, async (client) => {
      while (!done.signal.aborted) {
        await client.query(`BEGIN; ${insert}; ${insert}; COMMIT`)
        begun.resolve()
      }
      await client.query(`DELETE FROM organisation WHERE slug LIKE 'x%'`)
    })
    await begun.promise
    const file = path.join(newFolder('busy'), 'busy.kaarna')
    await createBackup({ place: placeOf(source, newFolder('source')), file, now })
    done.abort()
    await writer
    const target = await emptyDatabase()
    await restoreBackup({ place: placeOf(target, newFolder('target')), file })
    const { rows } = await withClient(target.owner, (client) =>
      client.query<{ odd: number }>(`SELECT (count(*) % 2)::int AS odd FROM organisation`),
    )
    expect(rows).toEqual([{ odd: 0 }])
  })
})

describe('a physical backup', () => {
  test('restores the embedded database as it was while it was in use', { timeout: 120_000 }, async () => {
    const place = { dataDir: newFolder('running'), database: undefined, encryptionKey: undefined }
    const running = await startEmbedded({ dataDir: place.dataDir, log: () => {}, onFatal: () => {} })
    fs.writeFileSync(path.join(place.dataDir, 'encryption-key'), key, { mode: 0o600 })
    const file = path.join(folder, 'physical.kaarna')
    try {
      await prepareDatabase({ owner: running.login('kaarna_owner'), app: running.login('kaarna_app') })
      await withClient(running.login('kaarna_owner'), fillEveryTable)
      const summary = await createBackup({ place, file, now })
      expect(summary).toMatchObject({ kind: 'physical', encryptionKey: 'included', bytes: fs.statSync(file).size })
      const before = await fingerprintOf(running.login('kaarna_super'))
      const target = { ...place, dataDir: path.join(folder, 'restored') }
      await restoreBackup({ place: target, file })
      const restored = await startEmbedded({ dataDir: target.dataDir, log: () => {}, onFatal: () => {} })
      onTestFinished(() => restored.stop())
      expect(await fingerprintOf(restored.login('kaarna_super'))).toEqual(before)
      expect(fs.readFileSync(path.join(target.dataDir, 'encryption-key'), 'utf8')).toBe(key)
      expect(fs.statSync(path.join(target.dataDir, 'pg-secret')).mode & 0o777).toBe(0o600)
    } finally {
      await running.stop()
    }
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('one line says why nothing was done, and nothing is changed', () => {
  const restoreDamaged = async (name: string, bytes: Buffer): Promise<string> => {
    const file = path.join(newFolder('damaged'), name)
    fs.writeFileSync(file, bytes)
    const dataDir = path.join(folder, `untouched-${name}`)
    const place = { dataDir, database: undefined, encryptionKey: undefined }
    const error = await restoreBackup({ place, file }).catch((reason: unknown) => reason as Error)
    expect(fs.existsSync(dataDir)).toBe(false)
    return (error as Error).message.replaceAll(file, 'FILE')
  }

  test('when the backup is cut off, wherever', async () => {
    const whole = fs.readFileSync(logicalFile)
    for (const share of [0.2, 0.6, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      expect(await restoreDamaged(`cut-${share}`, cut)).toBe(
        'The backup FILE is damaged or incomplete (it ends too early). Nothing was changed. Use another backup.',
      )
    }
  })

  test('when a byte of it is another', async () => {
    const bytes = Buffer.from(fs.readFileSync(logicalFile))
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    expect(await restoreDamaged('flipped', bytes)).toMatch(/^The backup FILE is damaged or incomplete \(.*\)\. Nothing/)
  })

  test('when a byte of its content is another although the compression is sound', async () => {
    const tar = gunzipSync(fs.readFileSync(logicalFile))
    tar[tar.indexOf('Hyvinvointi')] = 'h'.charCodeAt(0)
    expect(await restoreDamaged('edited', gzipSync(tar))).toContain('(it does not match its seal)')
  })

  test('when the file is something else, or missing', async () => {
    expect(await restoreDamaged('text', Buffer.from('hello'))).toMatch(/^FILE is not a backup of Kaarna\./)
    const place = { dataDir: folder, database: undefined, encryptionKey: undefined }
    await expect(restoreBackup({ place, file: '/nowhere' })).rejects.toThrow(/^\/nowhere does not exist\./)
  })

  test('when the target is not empty', async () => {
    const before = await fingerprintOf(source.super)
    await expect(restoreBackup({ place: placeOf(source, newFolder('target')), file: logicalFile })).rejects.toThrow(
      /^The database is not empty \(it has the table /,
    )
    expect(await fingerprintOf(source.super)).toEqual(before)
  })

  test('when the backup was made with another encryption key', async () => {
    const target = await emptyDatabase()
    const place = { ...placeOf(target, newFolder('target')), encryptionKey: randomBytes(32).toString('base64') }
    await expect(restoreBackup({ place, file: logicalFile })).rejects.toThrow('another encryption key')
    const { rows } = await withClient(target.owner, (client) =>
      client.query(`SELECT FROM pg_class WHERE relname = 'organisation'`),
    )
    expect(rows).toEqual([])
  })

  test('when loading fails half-way', async () => {
    const target = await emptyDatabase()
    await withClient(target.super, (client) =>
      client.query(`CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no more'; END $$;
        CREATE EVENT TRIGGER refuse_keys ON ddl_command_end WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION refuse()`),
    )
    const place = placeOf(target, newFolder('target'))
    await expect(restoreBackup({ place, file: logicalFile })).rejects.toThrow('no more')
    const { rows } = await withClient(target.super, (client) =>
      client.query(`SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`),
    )
    expect(rows).toEqual([])
    expect(fs.readdirSync(place.dataDir)).toEqual([])
  })

  test('when the file of the backup exists already, or its folder does not', async () => {
    const place = placeOf(source, folder)
    const before = fs.statSync(logicalFile)
    await expect(createBackup({ place, file: logicalFile, now })).rejects.toThrow(/logical\.kaarna exists already\./)
    expect(fs.statSync(logicalFile)).toEqual(before)
    await expect(createBackup({ place, file: path.join(folder, 'no', 'where'), now })).rejects.toThrow(
      /^The folder .*\/no does not exist\./,
    )
    await expect(
      createBackup({ place: { ...place, database: undefined }, file: path.join(folder, 'new'), now }),
    ).rejects.toThrow(/^There is no database in /)
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
