import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type TestServer } from '#server/testing.ts'
import { toFigureTable } from '#modules/indicators/cube/figure-table.ts'
import { addAnnotation } from '#modules/indicators/annotations/annotations.contract.ts'
import { saveRevisions } from '#modules/indicators/revisions.queries.ts'
import { importBoundaries } from '#modules/regions/boundaries/boundaries.service.ts'
import { smallMap } from '#modules/regions/boundaries/fixtures/small-map.ts'
import { statisticsFinland } from '#modules/regions/boundaries/statistics-finland.ts'
import { addIndicator, addTable, seedOpenFigures } from '../fixtures/open-figures.ts'
import { splitFileName } from './measure-view.ts'

/** Of two municipalities, so that their county's figure has to be computed. */
function withoutCounty(indicator: string, value: number, absolute: number) {
  const cells = ['kunta:049', 'kunta:091'].map((region) => ({ region, year: 2024, value, absolute }))
  const tables = [{ gender: 'total' as const, table: toFigureTable(cells) }]
  return { indicator, tables, fetchedAt: new Date('2026-04-04T00:00:00Z'), sourceUpdatedOn: null, importRunId: null }
}

const longSeries = (indicator: string) => {
  const years = Array.from({ length: 10 }, (_, index) => 2015 + index)
  const cells = years.map((year) => ({ region: 'kunta:049', year, value: year - 2000, absolute: null }))
  const tables = [{ gender: 'total' as const, table: toFigureTable(cells) }]
  return { indicator, tables, fetchedAt: new Date('2026-04-04T00:00:00Z'), sourceUpdatedOn: null, importRunId: null }
}

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
    await server.db.transaction().execute(async (tx) => {
      await addIndicator(tx, { key: 'sotkanet:4' }, [['total', '', 70]], new Date('2026-05-05T00:00:00Z'))
      await addIndicator(tx, { key: 'sotkanet:6' }, [['total', '', 70]])
      await saveRevisions(tx, [longSeries('sotkanet:6')])
      await addIndicator(tx, { key: 'sotkanet:7' }, [['total', '', 1]])
      await addIndicator(tx, { key: 'sotkanet:127', ratePer: null }, [['total', '', 1]])
      await saveRevisions(tx, [withoutCounty('sotkanet:7', 10, 100), withoutCounty('sotkanet:127', 1000, 1000)])
      await importBoundaries(tx, { document: smallMap, ...statisticsFinland, address: null, now: new Date(0) })
    })
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

  test.each([
    ['lines', 'chart-line', 'Espoo: luku kasvoi'],
    ['bars', 'chart-bars', 'Työttömät, % työvoimasta, 2024'],
    ['spread', 'chart-distribution', 'Mukana 2 kuntaa'],
    ['map', 'chart-map', 'Kartta: Työttömät, % työvoimasta alueittain 2024'],
    ['multiples', 'chart-multiples', '2 kuvaajaa samalla asteikolla'],
  ])('is drawn as the page draws it: %s', async (view, kind, words) => {
    const svg = await text(`sotkanet:4.svg?view=${view}`)
    expect(svg).toContain(kind)
    expect(svg).toContain(words)
    expect(svg).toContain('CC BY 4.0')
    const embed = await text(`sotkanet:4/embed?view=${view}`)
    expect(embed.match(new RegExp(`class="chart ${kind}"`, 'g'))).toHaveLength(3)
    expect(embed).toContain('<details>')
    expect(JSON.parse(await text(`sotkanet:4.metadata.json?view=${view}`))).toMatchObject({
      view,
      sentence: expect.stringContaining(words),
    })
  })

  test.each([
    ['view=bars', ['049 2024', '091 2024']],
    ['view=map&year=2022', ['049 2022', '091 2022']],
    ['view=spread&year=1999', ['049 2024', '091 2024']],
    ['view=multiples&last=2', ['049 2023', '049 2024', '091 2023', '091 2024']],
    ['view=table&last=1', ['049 2024', '90 2024']],
  ])('as a file has the figures of its picture and no others: %s', async (query, cells) => {
    const lines = (await text(`sotkanet:4.csv?${query}`)).trim().split('\r\n').slice(1)
    const found = lines.map((line) => /,[a-z]+:(\d+),"[^"]*",(\d+),/.exec(line)!.slice(1).join(' '))
    expect(found).toEqual(cells)
    const { years, regions } = JSON.parse(await text(`sotkanet:4.json?${query}`))
    expect(years.length * regions.length).toBe(cells.length)
  })

  test('is told of the part of the people that it is of', async () => {
    expect(await text('sotkanet:181/embed?gender=female&view=bars')).toContain('(naiset)')
    const swedish = await server.request('/sv/espoo/indicators/sotkanet:181.metadata.json?gender=male')
    expect(await swedish.json()).toMatchObject({ sentence: expect.stringContaining('(män)') })
  })

  test('shows a table as a table, and is drawn around another region', async () => {
    const embed = await text('sotkanet:4/embed?view=table&region=kunta:091')
    expect(embed).not.toContain('<svg')
    expect(embed).not.toContain('<details>')
    expect(embed).toMatch(/<th scope="col" class="numeric">=Helsinki<\/th>/)
  })

  test('is drawn on by Kaarna only when that is chosen, and labelled', async () => {
    expect(await text('sotkanet:6.svg')).not.toContain('Kaarnan laskelma')
    expect(await text('sotkanet:6.svg?forecast=true')).toContain('Kaarnan laskelma')
    const { computedByKaarna, years } = JSON.parse(await text('sotkanet:6.json?forecast=true'))
    expect([computedByKaarna.forecast.length, years.at(-1)]).toEqual([3, 2024])
    expect(await text('sotkanet:6.csv?forecast=true')).not.toContain(',2025,')
  })

  test('says of a county that Kaarna computed its figure, wherever that goes', async () => {
    const name = 'Alue (Kaarnan laskema)'
    for (const path of ['sotkanet:7/embed', 'sotkanet:7/embed?view=table', 'sotkanet:7.svg', 'sotkanet:7.csv'])
      expect(await text(path)).toContain(name)
    expect(await text('sotkanet:7.csv')).toContain(`hyvinvointialue:90,"${name}",2024,total,10,200`)
    expect(JSON.parse(await text('sotkanet:7.json')).computedByKaarna.regions).toEqual(['hyvinvointialue:90'])
    expect(JSON.parse(await text('sotkanet:7.metadata.json')).computedByKaarna.region).toBe('hyvinvointialue:90')
    const frozen = await text('sotkanet:7.csv?revision=2')
    expect(frozen).toContain('kunta:049')
    expect(frozen).not.toContain('Kaarnan laskema')
  })

  test('carries the intervals that its source gives, and says whose they are', async () => {
    const certain = { sourceInterval: { lower: 10.5, upper: 14.8 }, sample: 240 }
    const cells = [2023, 2024].map((year) => ({ region: 'kunta:049', year, value: 12.5, absolute: null, ...certain }))
    await server.db.transaction().execute((tx) => addTable(tx, { key: 'sotkanet:8' }, toFigureTable(cells)))
    expect(await text('sotkanet:8.svg')).toContain('lähteen antama 95 prosentin luottamusväli')
    const embed = await text('sotkanet:8/embed?view=bars')
    expect(embed).toContain('Jana palkin päässä')
    expect(embed).toContain('12,5 (10,5–14,8)')
    expect(await text('sotkanet:8/embed?last=1')).toContain('12,5 (10,5–14,8)')
  })

  test('stays with the year or the revision that its maker chose', async () => {
    expect(await text('sotkanet:4/embed?view=bars')).toContain('Näyttää aina viimeisimmän vuoden.')
    expect(await text('sotkanet:4/embed?view=bars&year=2022')).toContain('Vuoden 2022 luvut')
    expect(await text('sotkanet:4/embed?view=map&revision=1')).toContain('50,2')
  })

  test('tells everybody the events that the organisation made public, and no others', async () => {
    const coordinator = await server.addPerson({ organisation: 'espoo', role: 'coordinator' })
    const tell = (year: number, fi: string, isPublic: boolean) =>
      server.call(coordinator, addAnnotation, {
        organisation: 'espoo',
        key: 'sotkanet:6',
        year,
        text: { fi },
        isPublic,
      })
    await tell(2023, 'Sairaala avattiin', true)
    await tell(2023, 'Oma muistiinpano', false)
    await tell(1999, 'Liian vanha', true)
    for (const path of ['sotkanet:6', 'sotkanet:6/embed', 'sotkanet:6.svg', 'sotkanet:6.metadata.json']) {
      expect(await text(path)).toContain('Sairaala avattiin')
      expect(await text(path)).not.toContain('Oma muistiinpano')
    }
    expect(await text('sotkanet:6/embed')).not.toContain('Liian vanha')
    expect(await text('sotkanet:6/embed?region=kunta:091')).not.toContain('Sairaala')
  })

  test('says in the frame that an address is of no view', async () => {
    const { status, headers, body } = await ask('sotkanet:4/embed?view=pie')
    expect([status, headers.get('content-type')]).toEqual([400, 'text/html; charset=UTF-8'])
    expect(body.toString()).toContain('Tällaista näkymää ei ole.')
    expect(await text('sotkanet:5/embed')).toContain('Tällaista näkymää ei ole.')
  })

  test('says so where there are no boundaries to draw', async () => {
    await server.db.deleteFrom('region_boundary').execute()
    expect(await text('sotkanet:4/embed?view=map')).toContain('karttaa ei voi piirtää')
    expect((await ask('sotkanet:4.svg?view=map')).status).toBe(404)
    expect(await text('sotkanet:4.csv?view=map')).toContain('kunta:091')
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
    ['sotkanet:4.csv?view=pie', 400],
    ['sotkanet:4/embed?view=pie', 400],
    ['sotkanet:4.png?view=table', 400],
    ['sotkanet:4.svg?view=bars&year=soon', 400],
    ['sotkanet:4.svg?region=kunta:999', 404],
  ])('%s is refused with %i', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })
})
