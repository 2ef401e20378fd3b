import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { connect, type Connection } from '../db.ts'
import { databaseFileStore, type FileStore, sha256Of } from '../file-store.ts'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { createS3Like, type S3Like } from '../testing/s3-like.ts'
import { checkOutside, moveToDatabase, moveToStore } from './moving-files.ts'
import { createObjectStore, type ObjectStore, type ObjectStoreFault } from './object-store.ts'
import { outsideFileStore } from './outside-file-store.ts'

const patience = { pausesMs: [1, 1], tryMs: 300 }
const now = new Date('2026-11-19T08:00:00Z')
const bytesOf = (text: string) => new TextEncoder().encode(text)

let s3: S3Like
let objects: ObjectStore
let database: TestDatabase
let app: Connection
let owner: Connection
beforeAll(async () => {
  s3 = await createS3Like()
  objects = createObjectStore(s3.settings, patience)
  database = await createTestDatabase()
  app = connect(database.app, { connections: 2, onLost: () => {} })
  owner = connect(database.owner, { connections: 2, onLost: () => {} })
})
afterAll(async () => {
  await Promise.all([app.close(), owner.close()])
  await Promise.all([database.drop(), s3.close()])
})
beforeEach(() => void s3.faults.splice(0))

const keep = (store: FileStore, text: string) =>
  app.db.transaction().execute((tx) => store.keep(tx, bytesOf(text), now))
const read = async (store: FileStore, text: string) =>
  new TextDecoder().decode(await store.read(app.db, sha256Of(bytesOf(text))))

describe('a store of objects', () => {
  const sha256 = sha256Of(bytesOf('a'))

  test('gives back what was put, and knows what was not', async () => {
    await objects.put(sha256, bytesOf('a'))
    expect(await objects.get(sha256)).toEqual(bytesOf('a'))
    expect(await objects.get(sha256Of(bytesOf('b')))).toBeUndefined()
  })

  test.each([
    ['an answer of 500', 500],
    ['being asked to slow down', 429],
    ['a cut connection', 'cut'],
    ['wrong bytes on the way', 'wrongBytes'],
  ] as const)('tries again after %s', async (_, fault) => {
    s3.faults.push(fault, fault)
    expect(await objects.get(sha256)).toEqual(bytesOf('a'))
  })

  test.each([
    ['fails three times', [500, 500, 500], /fails \(500 SlowDown\)/, 3],
    ['is cut three times', ['cut', 'cut', 'cut'], /does not answer \(/, 3],
    ['refuses the key, at once', [403], /refuses the key \(403 AccessDenied\)/, 1],
    ['hangs, after one try', ['hang'], /does not answer in time/, 1],
  ] as const)('says what is wrong when the service %s', async (_, faults, message, tries) => {
    s3.faults.push(...faults)
    const before = s3.asked.length
    const fault = await objects.get(sha256).catch((error: unknown) => error as ObjectStoreFault)
    expect(fault).toMatchObject({ code: 'filesUnavailable', message: expect.stringMatching(message) })
    expect(s3.asked.length - before).toBe(tries)
  })

  test('never takes wrong bytes for the file', async () => {
    s3.faults.push('wrongBytes', 'wrongBytes', 'wrongBytes')
    await expect(objects.get(sha256)).rejects.toThrow('is damaged')
  })

  test('tells a wrong secret, bucket and address by what is to be done, and never the secret', async () => {
    const faultOf = (settings: object) =>
      createObjectStore({ ...s3.settings, ...settings }, patience)
        .check()
        .catch((error: unknown) => error as ObjectStoreFault)
    const [secret, bucket, address] = await Promise.all([
      faultOf({ secret: 'open sesame' }),
      faultOf({ bucket: 'another-bucket' }),
      faultOf({ endpoint: 'http://127.0.0.1:1' }),
    ])
    expect(secret).toMatchObject({ remedy: expect.stringContaining('FILES_S3_SECRET') })
    expect(bucket).toMatchObject({ remedy: expect.stringContaining('FILES_S3_BUCKET') })
    expect(address).toMatchObject({ remedy: expect.stringContaining('FILES_S3_ENDPOINT') })
    expect(JSON.stringify([secret, String(secret)])).not.toContain('sesame')
    await createObjectStore(s3.settings, patience).check()
  })
})

describe('kept files', () => {
  test('are put into the store once, and nothing of them into the database', async () => {
    const store = outsideFileStore(objects)
    await keep(store, 'minutes')
    const puts = () => s3.asked.filter((method) => method === 'PUT').length
    const before = puts()
    expect(await keep(store, 'minutes')).toEqual({ sha256: sha256Of(bytesOf('minutes')), bytes: 7 })
    expect(puts()).toBe(before)
    expect(await read(store, 'minutes')).toBe('minutes')
    expect(await app.db.selectFrom('stored_file_piece').selectAll().execute()).toEqual([])
    await expect(read(databaseFileStore, 'minutes')).rejects.toMatchObject({ code: 'filesUnavailable' })
    await expect(read(store, 'never kept')).rejects.toThrow('is missing')
  })

  test('are not kept when the store does not take them', async () => {
    const store = outsideFileStore(objects)
    s3.faults.push(403)
    await expect(keep(store, 'refused')).rejects.toMatchObject({ code: 'filesUnavailable' })
    await expect(read(store, 'refused')).rejects.toThrow('is missing')
    await keep(store, 'refused')
    expect(await read(store, 'refused')).toBe('refused')
  })

  test('say where they are, and ask the store seldom', async () => {
    expect(await databaseFileStore.place()).toBe('database')
    const store = outsideFileStore(objects)
    expect(await store.place()).toBe('store')
    s3.faults.push(403)
    expect(await store.place()).toBe('store')
    expect(await outsideFileStore(objects).place()).toBe('storeAway')
  })

  test('of the database are read from there until they are moved, and back', async () => {
    const store = outsideFileStore(objects)
    const large = 'x'.repeat(2_500_000)
    for (const text of ['old report', large]) await keep(databaseFileStore, text)
    expect(await read(store, large)).toBe(large)
    await expect(moveToStore(app.db, objects, () => {})).rejects.toThrow('append-only')

    const told: number[] = []
    const moved = await moveToStore(owner.db, objects, (done) => void told.push(done))
    expect([moved, told]).toEqual([{ files: 2, bytes: 2_500_010 }, [1, 2]])
    expect([await read(store, 'old report'), await read(store, large)]).toEqual(['old report', large])
    expect(await moveToStore(owner.db, objects, () => {})).toEqual({ files: 0, bytes: 0 })

    const minutes = sha256Of(bytesOf('minutes'))
    const lost = `/kaarna-files/files/${minutes}`
    s3.objects.delete(lost)
    expect((await checkOutside(app.db, objects, () => {})).missing).toEqual([minutes])
    s3.objects.set(lost, bytesOf('another'))
    expect(await checkOutside(app.db, objects, () => {})).toMatchObject({ files: 4, missing: [], damaged: [minutes] })
    s3.objects.set(lost, bytesOf('minutes'))

    expect((await moveToDatabase(owner.db, objects, () => {})).files).toBe(4)
    expect([await read(databaseFileStore, 'minutes'), await read(databaseFileStore, large)]).toEqual(['minutes', large])
  })

  test('never leave the database for nowhere, whoever asks', async () => {
    await keep(databaseFileStore, 'the only copy')
    const take = owner.db.deleteFrom('stored_file_piece').where('sha256', '=', sha256Of(bytesOf('the only copy')))
    await expect(take.execute()).rejects.toThrow('nowhere else')
    await keep(outsideFileStore(objects), 'the only one outside')
    await expect(owner.db.deleteFrom('stored_file_outside').execute()).rejects.toThrow('nowhere else')
  })
})
