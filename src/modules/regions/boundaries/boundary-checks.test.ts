import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import type { RegisterEntry } from '../register-changes.ts'
import { saveRegister } from '../regions.queries.ts'
import {
  type BoundaryCheck,
  boundaryFileBytes,
  checkBoundaryAddress,
  checkBoundaryFile,
  getRegionBoundaries,
  listBoundarySets,
  saveMunicipalityBoundaries,
} from './boundaries.contract.ts'
import { boundaryProblem } from './boundary-fault.ts'
import { smallMap } from './fixtures/small-map.ts'
import { boundaryAddress, statisticsFinland } from './statistics-finland.ts'

let server: TestServer
let administrator: Signed
/** Statistics Finland's geoserver, played by a small one here. */
let geoserver: Server
let place: string

const saveMunicipalities = (codes: readonly string[]) => {
  const entries = codes.map((code): RegisterEntry => ({
    category: 'kunta',
    code,
    title: { fi: `Kunta ${code}` },
    memberOf: [],
    sourceIds: [],
  }))
  const options = { register: 'real', source: 'test', entries, today: '2026-01-01' } as const
  return server.db.transaction().execute((tx) => saveRegister(tx, options))
}

beforeAll(async () => {
  server = await createTestServer({ environment: { PRIVATE_SERVICES: 'yes' } })
  administrator = await server.addPerson({ administrator: true })
  await saveMunicipalities(['091', '092'])
  geoserver = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    if (url.pathname === '/closed') return response.writeHead(403).end()
    if (url.pathname === '/broken') return response.writeHead(500).end()
    if (url.pathname === '/gone') return response.writeHead(404).end()
    if (url.pathname === '/large') return response.end(Buffer.alloc(boundaryFileBytes + 1, 32))
    if (url.searchParams.get('typeNames') !== 'tilastointialueet:kunta4500k_2026')
      return response.end('<?xml version="1.0"?><ows:ExceptionReport>Unknown layer</ows:ExceptionReport>')
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(smallMap))
  })
  await new Promise<void>((resolve) => geoserver.listen(0, '127.0.0.1', resolve))
  place = `http://127.0.0.1:${(geoserver.address() as AddressInfo).port}`
})
afterAll(async () => {
  geoserver.close()
  await server.close()
})

const bytesOf = (document: unknown) => new TextEncoder().encode(JSON.stringify(document))
const checkFile = (document: unknown, year?: number) =>
  server.call(administrator, checkBoundaryFile, { ...(year !== undefined && { year }) }, bytesOf(document))
const checkAddress = (address: string) => server.call(administrator, checkBoundaryAddress, { address })
const wfs = (year: number) => boundaryAddress('kunta', year).replace('https://geo.stat.fi', place)
const use = ({ year, topology }: Pick<BoundaryCheck, 'year' | 'topology'>) =>
  server.call(administrator, saveMunicipalityBoundaries, { year, topology, ...statisticsFinland, address: wfs(year) })
const faultsIn = (body: unknown) => boundaryProblem.parse(body).boundaryFaults
const drawn = async () => (await server.call(undefined, getRegionBoundaries, { category: 'kunta' })).body

describe('boundaries from the browser', () => {
  test('are fetched, looked at, and stored only when they are taken into use', async () => {
    const { status, body } = await checkAddress(wfs(2026))
    expect(status).toBe(200)
    expect(body).toMatchObject({ year: 2026, regions: 2, of: 2, missing: [], unknown: ['035'] })
    expect(body.bytesAfter).toBeLessThan(body.bytesBefore)
    expect((await server.call(undefined, getRegionBoundaries, { category: 'kunta' })).status).toBe(404)

    expect((await use(body)).body).toMatchObject({ category: 'kunta', year: 2026, regions: 2, licence: 'CC BY 4.0' })
    expect(await drawn()).toMatchObject({ year: 2026, address: wfs(2026), topology: body.topology })
    const { items } = (await server.call(administrator, listBoundarySets, {})).body
    expect(items).toMatchObject([{ register: 'real', year: 2026, regions: 2, bytes: body.bytesAfter }])
    const row = await server.db
      .selectFrom('audit_event')
      .select(['endpoint', 'target'])
      .orderBy('id', 'desc')
      .executeTakeFirst()
    expect(row).toEqual({ endpoint: 'saveMunicipalityBoundaries', target: 'boundaries:kunta:2026' })
  })

  test('come from a file too, in metres or in degrees, and the year is told where the file does not', async () => {
    expect((await checkFile(smallMap)).body).toMatchObject({ year: 2026, regions: 2 })
    const toDegrees = proj4('+proj=utm +zone=35 +ellps=GRS80 +units=m +no_defs', 'EPSG:4326')
    const features = smallMap.features.map(({ geometry, properties: { kunta } }) => ({
      type: 'Feature',
      properties: { kunta },
      geometry: {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) =>
          rings.map((ring) => ring.map((point) => toDegrees.forward(point))),
        ),
      },
    }))
    const degrees = { type: 'FeatureCollection', features }
    expect(faultsIn((await checkFile(degrees)).body)).toMatchObject([{ code: 'noYear' }])
    expect((await checkFile(degrees, 2024)).body).toMatchObject({ year: 2024, regions: 2 })
  })

  test.each([
    ['/closed', 'refused'],
    ['/broken', 'serviceFailed'],
    ['/gone', 'nothingThere'],
    ['/large', 'tooLarge'],
    ['/wfs?typeNames=no:such', 'notJson'],
  ])('of the address %s are refused: %s', async (path, code) => {
    const { status, body } = await checkAddress(`${place}${path}`)
    expect([status, faultsIn(body)[0]!.code]).toEqual([400, code])
  })

  test('of a server that does not answer, and of no address at all, are refused', async () => {
    expect(faultsIn((await checkAddress('http://127.0.0.1:1/wfs')).body)[0]!.code).toBe('unreachable')
    expect(faultsIn((await checkAddress('kartta')).body)[0]!.code).toBe('addressInvalid')
  })

  test.each([
    ['no JSON', '<kml>', 'notJson'],
    ['a topology', { type: 'Topology' }, 'notGeoJson'],
    ['another system', { ...smallMap, crs: { properties: { name: 'EPSG:3857' } } }, 'unknownSystem'],
    ['no codes', { ...smallMap, features: smallMap.features.map((one) => ({ ...one, properties: {} })) }, 'noCodes'],
    ['coordinates elsewhere', { ...smallMap, crs: { properties: { name: 'EPSG:4326' } } }, 'outsideFinland'],
    ['half of the municipalities', { ...smallMap, features: smallMap.features.slice(0, 1) }, 'tooFewRegions'],
  ])('in a file with %s are refused by name, and what stood before stays', async (_, document, code) => {
    const before = await drawn()
    const file = typeof document === 'string' ? new TextEncoder().encode(document) : bytesOf(document)
    const { status, body } = await server.call(administrator, checkBoundaryFile, {}, file)
    expect([status, faultsIn(body)[0]!.code]).toEqual([400, code])
    expect(await drawn()).toEqual(before)
  })

  test('in a file that is too large are not even read', async () => {
    const file = new Uint8Array(boundaryFileBytes + 1)
    expect((await server.call(administrator, checkBoundaryFile, {}, file)).status).toBe(413)
  })

  test('that no check gave are not taken into use', async () => {
    const before = await drawn()
    const { body } = await checkFile(smallMap)
    const { geometries } = body.topology.objects.regions
    const withRegions = (changed: typeof geometries) => ({
      ...body,
      topology: {
        ...body.topology,
        objects: { regions: { type: 'GeometryCollection' as const, geometries: changed } },
      },
    })
    const wrong = [
      withRegions(geometries.map((one) => ({ ...one, arcs: [[[999]]] }))),
      withRegions(geometries.map((one) => ({ ...one, id: 'kunta:999' }))),
      withRegions([geometries[0]!, geometries[0]!]),
      withRegions(geometries.slice(0, 1)),
    ]
    for (const one of wrong) expect((await use(one)).status).toBe(400)
    expect(await drawn()).toEqual(before)
  })

  test('tell which municipalities they lack', async () => {
    const island = smallMap.features[2]!
    const alike = (kunta: string) => ({ ...island, properties: { ...island.properties, kunta } })
    const document = { ...smallMap, features: [...smallMap.features, alike('101'), alike('102')] }
    await saveMunicipalities(['091', '092', '035', '101', '102', '049'])
    expect((await checkFile(document)).body).toMatchObject({
      regions: 5,
      of: 6,
      missing: [{ key: 'kunta:049', title: { fi: 'Kunta 049' } }],
    })
  })
})
