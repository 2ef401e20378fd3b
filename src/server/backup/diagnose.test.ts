import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '#server/testing/database.ts'
import { joinEmbedded } from '../postgres/embedded.ts'
import { createBackup } from './create-backup.ts'
import { type DatabasePlace, withClient } from './database-place.ts'
import { diagnose, type Finding } from './diagnose.ts'
import { placeOf } from './fixtures/place.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(inject('testFolder'), 'doctor-'))
})

const faults = (findings: Finding[]) => findings.filter(({ state }) => state !== 'good')
/** Tests run without fsync. */
const withoutDurability = (findings: Finding[]) => findings.filter(({ check }) => check !== 'durability')

describe('the doctor', () => {
  test('finds nothing wrong with a database that is up to date', async () => {
    const database = await createTestDatabase()
    onTestFinished(() => database.drop())
    const findings = await diagnose(placeOf(database, folder))
    expect(faults(withoutDurability(findings))).toEqual([])
    expect(findings.map(({ check }) => check).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'database',
      'dataFolder',
      'diskSpace',
      'durability',
      'encryptionKey',
      'keptFiles',
      'letters',
      'migrations',
      'requestRole',
      'serverVersion',
      'trigrams',
    ])
  })

  test('names a server that may lose writes', async () => {
    const database = await createTestDatabase()
    onTestFinished(() => database.drop())
    const findings = await diagnose(placeOf(database, folder))
    expect(findings.find(({ check }) => check === 'durability')).toMatchObject({
      state: 'bad',
      message: expect.stringContaining('fsync'),
    })
  })

  test('names files in a store that no setting names', async () => {
    const database = await createTestDatabase()
    onTestFinished(() => database.drop())
    const sha256 = '0'.repeat(64)
    await withClient(database.owner, (client) =>
      client.query(`INSERT INTO stored_file VALUES ('${sha256}', 1000, now());
        INSERT INTO stored_file_outside VALUES ('${sha256}', now())`),
    )
    const place = placeOf(database, folder)
    const found = async (filesS3?: DatabasePlace['filesS3']) =>
      (await diagnose({ ...place, filesS3 })).find(({ check }) => check === 'keptFiles')
    expect(await found()).toMatchObject({ state: 'bad', remedy: expect.stringContaining('FILES_S3_ENDPOINT') })
    const filesS3 = { endpoint: 'https://s3.example.fi', bucket: 'b', region: 'r', keyId: 'k', secret: 's' }
    expect(await found(filesS3)).toMatchObject({ state: 'good', message: expect.stringContaining('1 kept files') })
    const file = path.join(folder, 'outside.kaarna')
    const made = await createBackup({ place, file, kind: 'logical', now: new Date('2026-11-22T00:00:00Z') })
    expect(made.filesOutside).toEqual({ files: 1, bytes: 1000 })
  })

  test('warns of a server on which misspelt words are not found', async () => {
    const database = await createTestDatabase()
    onTestFinished(() => database.drop())
    await withClient(database.owner, (client) => client.query('DROP EXTENSION pg_trgm CASCADE'))
    const findings = await diagnose(placeOf(database, folder))
    expect(findings.find(({ check }) => check === 'trigrams')).toMatchObject({
      state: 'warning',
      remedy: expect.stringContaining('CREATE EXTENSION pg_trgm'),
    })
  })

  test('counts migrations that are to be made, and does not make their table', async () => {
    const database = await createTestDatabase('empty')
    onTestFinished(() => database.drop())
    expect(faults(withoutDurability(await diagnose(placeOf(database, folder))))).toEqual([
      expect.objectContaining({
        check: 'migrations',
        state: 'warning',
        message: expect.stringMatching(/^\d+ changes/),
      }),
    ])
    const { rows } = await withClient(database.owner, (client) =>
      client.query(`SELECT to_regclass('public.migration') AS made`),
    )
    expect(rows).toEqual([{ made: null }])
  })

  test('warns of a role of requests that owns the tables', async () => {
    const database = await createTestDatabase()
    onTestFinished(() => database.drop())
    const findings = await diagnose(placeOf({ owner: database.owner, app: database.owner }, folder))
    expect(faults(withoutDurability(findings))).toEqual([
      expect.objectContaining({ check: 'requestRole', state: 'bad', message: expect.stringContaining('owns tables') }),
    ])
  })

  test('says that a server cannot be reached', async () => {
    const url = `postgresql://nobody@/nothing?host=${folder}`
    const place = { dataDir: folder, database: { url, ownerUrl: url }, encryptionKey: undefined }
    expect(faults(await diagnose(place))).toEqual([expect.objectContaining({ check: 'database', state: 'bad' })])
  })

  test('leaves a folder as it is before the first start', async () => {
    const dataDir = path.join(folder, 'not', 'yet')
    expect(faults(await diagnose({ dataDir, database: undefined, encryptionKey: undefined }))).toEqual([])
    expect(fs.existsSync(path.join(folder, 'not'))).toBe(false)
  })

  test('looks at the embedded database beside whoever runs it', async () => {
    const dataDir = path.join(folder, 'embedded')
    fs.mkdirSync(dataDir)
    const running = await joinEmbedded(dataDir)
    onTestFinished(() => running.stop())
    const findings = await diagnose({ dataDir, database: undefined, encryptionKey: undefined })
    expect(faults(findings)).toEqual([expect.objectContaining({ check: 'migrations', state: 'warning' })])
  })

  test('names an encryption key that is too short', async () => {
    const dataDir = path.join(folder, 'key')
    fs.mkdirSync(dataDir)
    fs.writeFileSync(path.join(dataDir, 'encryption-key'), 'c2hvcnQ=')
    const findings = await diagnose({ dataDir, database: undefined, encryptionKey: undefined })
    expect(faults(findings)).toEqual([
      expect.objectContaining({ check: 'encryptionKey', message: 'The encryption key has 5 bytes, not 32' }),
    ])
  })
})
