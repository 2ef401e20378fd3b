import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type TestServer } from '#server/testing.ts'
import { createRegionIndex, isMunicipalityInForce } from './region-index.ts'
import type { RegisterEntry } from './register-changes.ts'
import { getRegion, listRegions } from './regions.contract.ts'
import { readRegions, readRegisterVersion, readSourceRegionIds, saveRegister } from './regions.queries.ts'

let server: TestServer
beforeAll(async () => void (server = await createTestServer()))
afterAll(() => server.close())

const country: RegisterEntry = {
  category: 'maa',
  code: '358',
  title: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
  memberOf: [],
  sourceIds: [{ id: '658', isCurrent: true }],
}
const county: RegisterEntry = {
  category: 'hyvinvointialue',
  code: '03',
  title: { fi: 'Länsi-Uudenmaan hyvinvointialue' },
  memberOf: ['maa:358'],
  sourceIds: [
    { id: '969', isCurrent: true },
    { id: '889', isCurrent: false },
  ],
}
const espoo: RegisterEntry = {
  category: 'kunta',
  code: '049',
  title: { fi: 'Espoo', sv: 'Esbo', en: 'Espoo' },
  memberOf: ['hyvinvointialue:03', 'maa:358'],
  sourceIds: [{ id: '20', isCurrent: true }],
}
const akaa: RegisterEntry = {
  category: 'kunta',
  code: '020',
  title: { fi: 'Akaa' },
  memberOf: ['maa:358'],
  sourceIds: [{ id: '14', isCurrent: true }],
}

const save = (entries: readonly RegisterEntry[], today = '2026-01-01', register: 'real' | 'demo' = 'real') =>
  server.db.transaction().execute((tx) => saveRegister(tx, { register, source: 'sotkanet', entries, today }))

describe('the register of regions', () => {
  test('gives each region a slot, in the order of arrival, and keeps it when the source changes', async () => {
    const alone = { ...espoo, memberOf: ['maa:358'] }
    expect(await save([country, alone])).toBe(2)
    expect(await save([country, alone])).toBe(0)
    const version = await readRegisterVersion(server.db)
    expect(
      await save(
        [akaa, espoo, county, country].map((entry) => (entry === espoo ? { ...espoo, title: { fi: 'Esbo' } } : entry)),
      ),
    ).toBe(3)
    expect(await readRegisterVersion(server.db)).toBe(version + 1)
    const index = createRegionIndex(await readRegions(server.db))
    expect(index.regions.map(({ key, slot }) => [key, slot])).toEqual([
      ['hyvinvointialue:03', 3],
      ['kunta:020', 2],
      ['kunta:049', 1],
      ['maa:358', 0],
    ])
    expect(index.find('kunta:049')?.title).toEqual({ fi: 'Esbo' })
    expect(index.atSlot(1)?.memberOf).toEqual(['hyvinvointialue:03', 'maa:358'])
  })

  test('ends a region that the source no longer has, and takes it back when it returns', async () => {
    await save([country, county, espoo, akaa])
    expect(await save([country, county, espoo], '2026-02-02')).toBe(1)
    const index = createRegionIndex(await readRegions(server.db))
    expect(index.find('kunta:020')).toMatchObject({ validTo: '2026-02-02', slot: 2 })
    expect(index.regions.filter(isMunicipalityInForce).map(({ key }) => key)).toEqual(['kunta:049'])
    await save([country, county, espoo, akaa])
    expect(createRegionIndex(await readRegions(server.db)).find('kunta:020')).toMatchObject({ validTo: null, slot: 2 })
  })

  test('knows both generations of county ids', async () => {
    const ids = await readSourceRegionIds(server.db, 'sotkanet')
    expect(ids.get('969')).toEqual({ key: 'hyvinvointialue:03', isCurrent: true })
    expect(ids.get('889')).toEqual({ key: 'hyvinvointialue:03', isCurrent: false })
  })

  test('never lets a slot change or a region go', async () => {
    const { db } = server
    await expect(db.updateTable('region').set({ slot: 77 }).where('key', '=', 'kunta:049').execute()).rejects.toThrow(
      'for ever',
    )
    await expect(db.deleteFrom('region').where('key', '=', 'kunta:049').execute()).rejects.toThrow('append-only')
  })

  test('of the demo is apart from the real one', async () => {
    await save([{ ...espoo, code: '001', memberOf: [], sourceIds: [] }], '2026-01-01', 'demo')
    const keys = async (register: 'real' | 'demo') =>
      (await server.call(undefined, listRegions, { register })).body.items.map(({ key }) => key)
    expect(await keys('demo')).toEqual(['demo-kunta:001'])
    expect(await keys('real')).toEqual(['hyvinvointialue:03', 'kunta:020', 'kunta:049', 'maa:358'])
  })
})

describe('anybody, without signing in,', () => {
  test('pages through the regions of a category and finds one by its name in any language', async () => {
    const list = (input: Record<string, unknown>) => server.call(undefined, listRegions, input)
    const first = await list({ category: 'kunta', limit: 1 })
    expect(first.body.items.map(({ key }) => key)).toEqual(['kunta:020'])
    const second = await list({ category: 'kunta', limit: 1, cursor: first.body.cursor })
    expect(second.body).toMatchObject({ items: [{ key: 'kunta:049' }], cursor: null })
    expect((await list({ search: 'hela' })).body.items.map(({ key }) => key)).toEqual(['maa:358'])
    expect((await list({ search: '%' })).body.items).toEqual([])
  })

  test('reads one region, and learns that there is none', async () => {
    expect((await server.call(undefined, getRegion, { key: 'hyvinvointialue:03' })).body).toEqual({
      key: 'hyvinvointialue:03',
      register: 'real',
      category: 'hyvinvointialue',
      code: '03',
      title: { fi: 'Länsi-Uudenmaan hyvinvointialue' },
      memberOf: ['maa:358'],
      validFrom: null,
      validTo: null,
    })
    expect((await server.call(undefined, getRegion, { key: 'kunta:999' })).status).toBe(404)
    expect((await server.call(undefined, getRegion, { key: '<b>' })).status).toBe(400)
  })
})
