import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type TestServer } from '#server/testing.ts'
import { addIndicator, seedOpenFigures } from '../fixtures/open-figures.ts'
import { splitFileName } from './measure-view.ts'

test.each([
  ['demo:101.csv', { key: 'demo:101', format: 'csv' }],
  ['demo:101.metadata.json', { key: 'demo:101', format: 'metadata.json' }],
  ['own:town.visits.json', { key: 'own:town.visits', format: 'json' }],
  ['demo:101', undefined],
])('%s names %j', (name, expected) => {
  expect(splitFileName(name)).toEqual(expected)
})

describe('a measure taken along', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer()
    await server.db.transaction().execute(seedOpenFigures)
    await server.addOrganisation('espoo', { regionKey: 'kunta:049', name: { fi: 'Espoo' } })
    await server.db
      .transaction()
      .execute((tx) => addIndicator(tx, { key: 'sotkanet:4' }, [['total', '', 70]], new Date('2026-05-05T00:00:00Z')))
  })
  afterAll(() => server.close())

  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const response = await server.request(`/fi/espoo/indicators/${path}`, { headers })
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) }
  }
  const text = async (path: string) => (await ask(path)).body.toString('utf8')

  test('is the same figures as CSV, JSON, a drawing and a picture', async () => {
    const csv = await text('sotkanet:4.csv?compare=kunta:091')
    expect(csv).toContain('sotkanet:4,kunta:049,"Espoo",2024,total,70.2')
    expect(csv).toContain('kunta:091')
    const json = JSON.parse(await text('sotkanet:4.json'))
    expect(json.regions[0]).toMatchObject({ region: 'kunta:049', values: [70, 70.1, 70.2] })
    const svg = await ask('sotkanet:4.svg')
    expect(svg.headers.get('content-type')).toBe('image/svg+xml')
    expect(svg.body.toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    const png = await ask('sotkanet:4.png')
    expect(png.body.subarray(1, 4).toString()).toBe('PNG')
  })

  test('says in its metadata where it comes from, under which licence, and what the picture shows', async () => {
    const metadata = JSON.parse(await text('sotkanet:4.metadata.json?last=2'))
    expect(metadata).toMatchObject({
      indicator: 'sotkanet:4',
      licence: 'CC BY 4.0',
      attribution: expect.stringContaining('CC BY 4.0'),
      years: [2023, 2024],
      sentence: expect.stringContaining('Espoo'),
      address: expect.stringContaining('/fi/espoo/indicators/sotkanet:4.metadata.json?last=2'),
    })
  })

  test('ages as its maker wishes: frozen, with so many years, or with all that come', async () => {
    expect(JSON.parse(await text('sotkanet:4.json?revision=1')).regions[0].values).toEqual([50, 50.1, 50.2])
    expect(JSON.parse(await text('sotkanet:4.json?last=1')).years).toEqual([2024])
    expect(await text('sotkanet:4/embed?revision=1')).toContain('Luvut sellaisina kuin ne olivat 3.2.2026.')
    expect(await text('sotkanet:4/embed?last=2')).toContain('2 viimeisintä vuotta, päivittyy.')
    expect(await text('sotkanet:4/embed')).toContain('Päivittyy, kun lähde julkaisee uusia lukuja.')
  })

  test('stands on other pages without a script, and only what is made for them does', async () => {
    const embed = await ask('sotkanet:4/embed')
    const policy = embed.headers.get('content-security-policy')!
    expect(policy).toContain('frame-ancestors *')
    expect(embed.headers.get('x-frame-options')).toBeNull()
    expect(embed.body.toString()).not.toContain('<script')
    expect((await ask('sotkanet:4.svg')).headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    const page = await server.request('/fi/espoo')
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(page.headers.get('x-frame-options')).toBe('DENY')
  })

  test('is offered as a file on its page only when it may be published on', async () => {
    expect(await text('sotkanet:4')).toContain('/api/v1/indicators/sotkanet:4/data?region=kunta:049')
    const closed = await ask('sotkanet:5')
    expect([closed.status, closed.body.includes('60,2'), closed.body.includes('/data?')]).toEqual([200, true, false])
  })

  test('answers 304 to whoever has it', async () => {
    const etag = (await ask('sotkanet:4.svg')).headers.get('etag')!
    expect((await ask('sotkanet:4.svg', { 'if-none-match': etag })).status).toBe(304)
  })

  test.each([
    ['sotkanet:5.csv', 404],
    ['sotkanet:5/embed', 404],
    ['sotkanet:999.svg', 404],
    ['sotkanet:4.csv?revision=9', 404],
    ['sotkanet:4.csv?compare=kunta:049,kunta:091,kunta:001', 400],
    ['sotkanet:4.csv?gender=other', 400],
    ['sotkanet:4.csv?last=0', 400],
  ])('%s is refused with %i', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })
})
