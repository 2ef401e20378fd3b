import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type TestServer } from '#server/testing.ts'
import type { RegisterEntry } from '../register-changes.ts'
import { getRegionBoundaries } from './boundaries.contract.ts'
import { saveRegister } from '../regions.queries.ts'
import { importBoundaries, type BoundaryImport } from './boundaries.service.ts'
import { regionBoundaries } from './boundary.ts'
import { smallMap } from './fixtures/small-map.ts'
import { statisticsFinland } from './statistics-finland.ts'

let server: TestServer
beforeAll(async () => {
  server = await createTestServer()
  const municipality = (code: string, county: string): RegisterEntry => ({
    category: 'kunta',
    code,
    title: { fi: `Kunta ${code}` },
    memberOf: [`hyvinvointialue:${county}`],
    sourceIds: [],
  })
  const county: RegisterEntry = {
    category: 'hyvinvointialue',
    code: '01',
    title: { fi: 'Alue' },
    memberOf: [],
    sourceIds: [],
  }
  const entries = [county, municipality('091', '01'), municipality('092', '01'), municipality('049', '01')]
  const options = { register: 'real', source: 'test', entries, today: '2026-01-01' } as const
  await server.db.transaction().execute((tx) => saveRegister(tx, options))
})
afterAll(() => server.close())

const now = new Date('2026-03-02T10:00:00Z')
const importMap = (more: Partial<BoundaryImport> = {}) =>
  server.db.transaction().execute((tx) =>
    importBoundaries(tx, {
      document: smallMap,
      ...statisticsFinland,
      address: 'https://example.org/wfs',
      now,
      ...more,
    }),
  )
const read = (input: Record<string, unknown>) => server.call(undefined, getRegionBoundaries, input)

describe('boundaries', () => {
  test('are asked for in vain before any are imported', async () => {
    expect((await read({ category: 'kunta' })).status).toBe(404)
    expect((await read({ category: 'hyvinvointialue' })).status).toBe(404)
  })

  test('are imported for the regions of the register, and the others are named', async () => {
    expect(await importMap()).toEqual({
      category: 'kunta',
      year: 2026,
      regions: 2,
      unknown: ['035'],
      missing: ['kunta:049'],
      bytes: expect.any(Number),
      changed: true,
    })
    expect(await importMap()).toMatchObject({ changed: false })
  })

  test('are read by anybody with whose they are', async () => {
    const { body, status } = await read({ category: 'kunta' })
    expect(status).toBe(200)
    expect(regionBoundaries.parse(body)).toMatchObject({
      register: 'real',
      category: 'kunta',
      year: 2026,
      mergedFrom: null,
      producer: { sv: 'Statistikcentralen' },
      licence: 'CC BY 4.0',
      address: 'https://example.org/wfs',
      importedAt: now.toISOString(),
    })
    expect(body.topology.objects.regions.geometries.map(({ id }) => id)).toEqual(['kunta:091', 'kunta:092'])
  })

  test('of counties are put together from municipalities until counties have their own', async () => {
    const { body } = await read({ category: 'hyvinvointialue' })
    expect(regionBoundaries.parse(body)).toMatchObject({ category: 'hyvinvointialue', mergedFrom: 'kunta', year: 2026 })
    expect(body.topology.objects.regions.geometries.map(({ id }) => id)).toEqual(['hyvinvointialue:01'])
    expect((await read({ category: 'maakunta' })).status).toBe(404)

    const document = {
      ...smallMap,
      features: smallMap.features.slice(0, 1).map((one) => ({ ...one, properties: { hyvinvointialue: '01' } })),
    }
    await importMap({ document, year: 2025 })
    expect((await read({ category: 'hyvinvointialue' })).body).toMatchObject({ mergedFrom: null, year: 2025 })
  })

  test('of the newest year are given unless another is asked for', async () => {
    await importMap({ year: 2020 })
    expect((await read({ category: 'kunta' })).body.year).toBe(2026)
    expect((await read({ category: 'kunta', year: 2020 })).body.year).toBe(2020)
    expect((await read({ category: 'kunta', year: 1999 })).status).toBe(404)
  })

  test('are fetched once: a browser that has them is told so', async () => {
    const address = '/api/v1/regions/boundaries?category=kunta'
    const first = await server.request(address)
    const etag = first.headers.get('etag')!
    expect((await server.request(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const other = await server.request(`${address}&year=2020`, { headers: { 'if-none-match': etag } })
    expect(other.status).toBe(200)
  })

  test('of the demo are never those of the real register', async () => {
    expect((await read({ category: 'kunta', register: 'demo' })).status).toBe(404)
  })

  test('that cannot be read leave what was there', async () => {
    const before = (await read({ category: 'kunta' })).body
    const broken = { ...smallMap, features: [...smallMap.features, { type: 'Feature' }] }
    await expect(importMap({ document: broken })).rejects.toMatchObject({ code: 'invalidInput' })
    await expect(importMap({ document: { ...smallMap, features: smallMap.features.slice(2) } })).rejects.toThrow(
      'none of the 1 codes',
    )
    expect((await read({ category: 'kunta' })).body).toEqual(before)
  })

  test('whose year is not told anywhere are refused', async () => {
    const features = smallMap.features.map((one) => ({ ...one, properties: { kunta: one.properties.kunta } }))
    await expect(importMap({ document: { ...smallMap, features } })).rejects.toThrow('year')
  })
})
