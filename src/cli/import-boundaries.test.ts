import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { resultOf, runKaarna } from './fixtures/run-kaarna.ts'
import { startSmallSotkanet } from './fixtures/small-sotkanet.ts'

const box = (left: number) => [
  [
    [left, 6_700_000],
    [left, 6_730_000],
    [left + 20_000, 6_730_000],
    [left + 20_000, 6_700_000],
    [left, 6_700_000],
  ],
]
const feature = (kunta: string, left: number) => ({
  type: 'Feature',
  properties: { kunta, vuosi: 2026 },
  geometry: { type: 'Polygon', coordinates: box(left) },
})
const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3067' } }
const features = [feature('901', 380_000), feature('902', 400_000)]
const map = { type: 'FeatureCollection', crs, features }

let folder: string
let geoserver: Server
let sotkanet: Awaited<ReturnType<typeof startSmallSotkanet>>
const within = (name: string) => path.join(folder, name)
const importBoundaries = (...args: string[]) =>
  runKaarna(['import', 'boundaries', ...args, '--data', within('data'), '--json'])

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaarna-boundaries-'))
  sotkanet = await startSmallSotkanet()
  geoserver = createServer((request, response) => {
    response.writeHead(request.url === '/wfs' ? 200 : 404).end(JSON.stringify(map))
  })
  await new Promise<void>((resolve) => geoserver.listen(0, '127.0.0.1', resolve))
  await runKaarna(['import', 'sotkanet', '--all', '--base-url', sotkanet.address, '--data', within('data')])
})
afterAll(() => {
  sotkanet.close()
  geoserver.close()
  rmSync(folder, { recursive: true, force: true })
})
const address = (of: string) => `http://127.0.0.1:${(geoserver.address() as AddressInfo).port}${of}`

describe('boundaries are imported', () => {
  test('from an address, and a second time nothing has changed', async () => {
    const first = await importBoundaries(address('/wfs'))
    expect(first.errors).toEqual([])
    expect(resultOf(first)).toMatchObject({ category: 'kunta', year: 2026, regions: 2, unknown: [], changed: true })
    expect(resultOf(await importBoundaries(address('/wfs')))).toMatchObject({ changed: false })
  })

  test('from a file, with what the register does not know', async () => {
    writeFileSync(within('map.json'), JSON.stringify({ ...map, features: [features[0], feature('999', 430_000)] }))
    const ended = await importBoundaries(within('map.json'), '--year', '2025')
    expect(resultOf(ended)).toMatchObject({ year: 2025, regions: 1, unknown: ['999'], missing: ['kunta:902'] })
  })
})

describe('what cannot be imported ends with what is wrong', () => {
  test.each([
    ['a file that is not there', ['none.json'], /none\.json cannot be read \(ENOENT\)/],
    ['an address that is not there', ['/none'], /\/none does not exist\. Check the address/],
    ['a file that is no JSON', ['text'], /text is no JSON/],
    ['a map with a fault', ['broken.json'], /^features\.0: has a point outside Finland/],
  ])('%s', async (_, [name], message) => {
    writeFileSync(within('text'), '<html>')
    writeFileSync(within('broken.json'), JSON.stringify({ ...map, features: [feature('901', 9_000_000)] }))
    const ended = await importBoundaries(name!.startsWith('/') ? address(name!) : within(name!))
    expect(ended.errors.at(-1)).toMatch(message)
    expect(ended.code).toBe(1)
  })

  test('no word of what to read is wrong usage', async () => {
    expect((await importBoundaries()).code).toBe(2)
  })
})
