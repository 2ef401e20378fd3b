import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Signed, createTestServer, testNow, type TestServer } from '#server/testing.ts'
import { addDays, isoDay } from '#shared/day.ts'
import {
  getImport,
  getImportSchedule,
  listImportResults,
  listImports,
  startImport,
  updateImportSchedule,
} from './imports.contract.ts'
import { importIndicators } from './imports.service.ts'
import {
  getIndicator,
  getIndicatorData,
  getRevisionDifference,
  listIndicators,
  listRevisions,
  updateIndicatorSettings,
} from './indicators.contract.ts'
import { getRegionProfile } from './region-profile.contract.ts'
import { figureRows } from './sources/fixtures/sotkanet-answers.ts'
import { type FakeSotkanet, startFakeSotkanet } from './sources/fixtures/fake-sotkanet.ts'
import { createSotkanet } from './sources/sotkanet.ts'

let server: TestServer
let fake: FakeSotkanet
let administrator: Signed

beforeAll(async () => {
  fake = await startFakeSotkanet()
  server = await createTestServer({ environment: { SOTKANET_URL: fake.baseUrl } })
  administrator = await server.addPerson({ administrator: true })
  await importAll()
})
afterAll(async () => {
  await server.close()
  await fake.close()
})

const importAll = () =>
  importIndicators({
    db: server.db,
    source: createSotkanet({ baseUrl: fake.baseUrl, retryDelayMs: 1 }),
    selection: 'all',
    years: { first: 2010, last: 2014 },
    clock: () => testNow,
  })

const data = (input: Record<string, unknown>) =>
  server.call(undefined, getIndicatorData, { key: 'sotkanet:181', ...input })

describe('anybody, without signing in,', () => {
  test('pages through the catalogue by title', async () => {
    const first = (await server.call(undefined, listIndicators, { limit: 2 })).body
    const second = (await server.call(undefined, listIndicators, { limit: 2, cursor: first.cursor! })).body
    expect([...first.items, ...second.items].map(({ key }) => key)).toEqual([
      'sotkanet:4460',
      'sotkanet:7',
      'sotkanet:181',
      'sotkanet:127',
    ])
    expect(second.cursor).toBeNull()
    expect(first.items[0]).toMatchObject({ revision: { number: 1, firstYear: 2010, lastYear: 2012, observations: 20 } })
    expect((await server.call(undefined, listIndicators, { cursor: 'nonsense' })).status).toBe(400)
  })

  test.each<[Record<string, unknown>, string[]]>([
    [{ theme: 'population' }, ['sotkanet:127']],
    [{ group: 'workingAge', core: 'true' }, ['sotkanet:4460', 'sotkanet:181']],
    [{ figures: 'false' }, ['sotkanet:7']],
    [{ search: 'obesity' }, ['sotkanet:4460']],
    [{ search: 'sotkanet:127' }, ['sotkanet:127']],
    [{ search: '%' }, []],
    [{ register: 'demo' }, []],
  ])('finds indicators by %j', async (filter, keys) => {
    expect((await server.call(undefined, listIndicators, filter)).body.items.map(({ key }) => key)).toEqual(keys)
  })

  test('reads one indicator with its harmless description', async () => {
    const { body } = await server.call(undefined, getIndicator, { key: 'sotkanet:4460' })
    expect(body).toMatchObject({
      title: { sv: 'Andelen feta' },
      genders: ['total', 'male', 'female'],
      direction: 'lower',
      source: 'sotkanet',
      covered: { municipalities: 3, of: 3 },
    })
    expect(JSON.stringify(body)).not.toMatch(/<script|onclick|javascript:/)
  })

  test('reads figures of regions and years, repeated or with commas', async () => {
    const expected = [
      { region: 'kunta:049', values: [9, 8], absolutes: [900, 800] },
      { region: 'maa:358', values: [12, 11], absolutes: [1200, 1100] },
    ]
    const commas = await data({ region: 'kunta:049,maa:358', years: '2011,2012' })
    expect(commas.body).toMatchObject({
      years: [2011, 2012],
      regions: expected,
      origin: { revision: 1, source: 'sotkanet' },
    })
    expect((await data({ region: ['kunta:049', 'maa:358'], years: ['2011-2012'] })).body).toEqual(commas.body)
    expect((await data({ category: 'kunta' })).body.regions.map(({ region }) => region)).toEqual([
      'kunta:049',
      'kunta:091',
      'kunta:092',
    ])
    expect((await data({})).body.regions).toHaveLength(5)
    expect((await data({ gender: 'female' })).body).toMatchObject({ years: [], regions: [], origin: null })
  })

  test('reads figures whose producer keeps them from open data one indicator at a time, and is told the terms', async () => {
    const asked = { key: 'sotkanet:127', region: ['kunta:049'] }
    expect((await server.call(undefined, getIndicatorData, asked)).status).toBe(200)
    const { body: description } = await server.call(undefined, getIndicator, { key: 'sotkanet:127' })
    expect(description).toMatchObject({ licence: null, mayRepublish: false })
  })

  test('gets 304 for figures that it has already', async () => {
    const { headers } = await data({ region: 'kunta:049' })
    const etag = headers.get('etag')!
    const address = '/api/v1/indicators/sotkanet:181/data?region=kunta:049'
    expect((await server.request(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await server.request(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('reads figures as CSV', async () => {
    const { headers, text } = await data({ region: 'kunta:049', years: '2010', format: 'csv' })
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(text.replace(/^\uFEFF/, '')).toBe(
      'indicator,region,region_title,year,gender,value,absolute\r\nsotkanet:181,kunta:049,"Espoo",2010,total,10,1000\r\n',
    )
  })

  test('reads figures as JSON-stat, whose values stand in the order of its dimensions', async () => {
    const body = JSON.parse(
      (await data({ region: 'kunta:049,hyvinvointialue:03', years: '2010-2012', format: 'jsonstat' })).text,
    )
    expect(body).toMatchObject({
      version: '2.0',
      class: 'dataset',
      id: ['measure', 'region', 'year'],
      size: [2, 2, 3],
      value: [10, 9, 8, 7.7, 7.6, null, 1000, 900, 800, null, null, null],
      dimension: {
        region: { category: { label: { 'kunta:049': 'Espoo' } } },
        year: { category: { index: ['2010', '2011', '2012'] } },
      },
    })
    expect(body.value).toHaveLength(body.size.reduce((product: number, size: number) => product * size, 1))
  })

  test.each<[number, Record<string, unknown>]>([
    [404, { key: 'sotkanet:999' }],
    [404, { region: 'kunta:999' }],
    [404, { region: 'demo-kunta:001' }],
    [404, { revision: 9 }],
    [400, { years: '1980' }],
    [400, { years: '2030-2040' }],
    [400, { years: '2012-2010' }],
    [400, { years: 'kaikki' }],
    [400, { region: '<script>alert(1)</script>' }],
    [400, { gender: 'x' }],
    [400, { format: 'xml' }],
    [400, { key: "'; DROP TABLE indicator" }],
  ])('gets %d for %j', async (status, input) => {
    const { status: answered, body, headers } = await data(input)
    expect(answered).toBe(status)
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(body).toMatchObject({ status })
  })

  test('reads the profile of a region: the minimum data content, or some indicators, beside others', async () => {
    const { body } = await server.call(undefined, getRegionProfile, {
      key: 'kunta:049',
      compare: ['maa:358'],
      field: true,
    })
    expect(body.rows.map(({ indicator }) => indicator.key)).toEqual(['sotkanet:4460', 'sotkanet:181', 'sotkanet:127'])
    expect(body.rows[1]).toMatchObject({
      latest: { year: 2014, value: 6, absolute: 600, fewCases: false },
      previous: { year: 2013, value: 7 },
      change: { difference: -1, movement: 'fell', verdict: 'better', basis: 'trend' },
      trend: { verdict: 'better', firstYear: 2010, lastYear: 2014, count: 5, slopePerYear: -1 },
      rank: { position: 1, of: 3, percentile: 100, year: 2014 },
      years: [2010, 2011, 2012, 2013, 2014],
      values: [10, 9, 8, 7, 6],
      comparisons: [{ region: 'maa:358', values: [13, 12, 11, 10, 9] }],
      field: [6, 7, 8],
    })
    const older = await server.call(undefined, getRegionProfile, {
      key: 'kunta:049',
      indicators: ['sotkanet:181'],
      upToYear: 2012,
    })
    expect(older.body.rows).toMatchObject([{ latest: { year: 2012 }, trend: { verdict: 'none', count: 3 }, field: [] }])
    expect((await server.call(undefined, getRegionProfile, { key: 'kunta:999' })).status).toBe(404)
    expect(
      (await server.call(undefined, getRegionProfile, { key: 'kunta:049', indicators: ['sotkanet:0'] })).status,
    ).toBe(404)
  })
})

describe('the administrator', () => {
  const settings = {
    direction: 'neutral',
    theme: 'services',
    populationGroup: null,
    isCore: false,
    flatThreshold: 0.5,
  } as const

  test('decides direction, theme and threshold, which everybody sees at once and an import leaves alone', async () => {
    const before = (await server.call(undefined, getIndicator, { key: 'sotkanet:181' })).body
    const changed = await server.call(administrator, updateIndicatorSettings, { key: 'sotkanet:181', ...settings })
    expect(changed.body).toMatchObject(settings)
    const profile = await server.call(undefined, getRegionProfile, { key: 'kunta:049', indicators: ['sotkanet:181'] })
    expect(profile.body.rows[0]).toMatchObject({
      indicator: settings,
      rank: null,
      trend: { verdict: 'falling' },
      change: { verdict: 'none' },
    })
    await importAll()
    expect((await server.call(undefined, getIndicator, { key: 'sotkanet:181' })).body).toMatchObject(settings)
    const { direction, theme, populationGroup, isCore, flatThreshold } = before
    await server.call(administrator, updateIndicatorSettings, {
      key: 'sotkanet:181',
      direction,
      theme,
      populationGroup,
      isCore,
      flatThreshold,
    })
    const audit = await server.db
      .selectFrom('audit_event')
      .selectAll()
      .where('endpoint', '=', 'updateIndicatorSettings')
      .execute()
    expect(audit.map(({ target }) => target)).toEqual(['indicator:sotkanet:181', 'indicator:sotkanet:181'])
  })

  test('is told when there is no such indicator or setting', async () => {
    expect(
      (await server.call(administrator, updateIndicatorSettings, { key: 'sotkanet:999', ...settings })).status,
    ).toBe(404)
    expect(
      (
        await server.call(administrator, updateIndicatorSettings, {
          key: 'sotkanet:181',
          ...settings,
          flatThreshold: -1,
        })
      ).status,
    ).toBe(400)
  })

  test('starts an import and follows it to its end, indicator by indicator', async () => {
    const { body: started, status } = await server.call(administrator, startImport, {
      selection: 'all',
      firstYear: 2010,
      lastYear: 2014,
    })
    expect([status, started.state, started.years]).toEqual([200, 'queued', { first: 2010, last: 2014 }])
    const planned = server.planned.at(-1)!
    expect(planned).toMatchObject({ name: 'importIndicators', data: { runId: started.id } })
    fake.updatedOn = '2025-05-05'
    fake.rows = figureRows.map((row) => (row.indicator === 127 ? { ...row, absValue: row.absValue! + 1 } : row))
    const job = server.modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === planned.name)!
    await job.run(planned.data)
    const { body: run } = await server.call(administrator, getImport, { id: started.id })
    expect(run).toMatchObject({
      state: 'done',
      totals: { indicators: 4, changed: 1, unchanged: 3, failed: 0, queued: 0 },
    })
    const { body: results } = await server.call(administrator, listImportResults, {
      id: started.id,
      state: ['changed'],
    })
    expect(results.items).toMatchObject([{ indicator: 'sotkanet:127', state: 'changed', revision: 2 }])
    expect((await server.call(administrator, listImports, { limit: 1 })).body.items[0]?.id).toBe(started.id)
    await job.run(planned.data)
    expect((await server.call(administrator, getImport, { id: started.id })).body).toEqual(run)
  })

  test('has figures fetched by themselves: on the day, once, and then on the next one', async () => {
    const { body } = await server.call(administrator, updateImportSchedule, { rhythm: 'weekly' })
    const tomorrow = addDays(isoDay(testNow), 1)
    expect(body.schedule).toEqual({ rhythm: 'weekly', selection: 'minimum', nextOn: tomorrow })
    const jobs = server.modules.flatMap(({ jobs: list = [] }) => list)
    const morning = jobs.find(({ name }) => name === 'runScheduledImports')!
    expect(morning.cron).toBe('15 4 * * *')
    const before = server.planned.length
    await morning.run({})
    expect(server.planned).toHaveLength(before)
    await server.db
      .updateTable('import_schedule')
      .set({ next_on: isoDay(testNow) })
      .execute()
    await morning.run({})
    await morning.run({})
    expect(server.planned.slice(before)).toMatchObject([{ name: 'importIndicators' }])
    const { body: moved } = await server.call(administrator, getImportSchedule, {})
    expect(moved.schedule?.nextOn).toBe(addDays(isoDay(testNow), 7))
    await server.call(administrator, updateImportSchedule, { rhythm: null })
    expect((await server.call(administrator, getImportSchedule, {})).body.schedule).toBeNull()
  })

  test('sees revisions and exactly what the source changed', async () => {
    const { body } = await server.call(undefined, listRevisions, { key: 'sotkanet:127' })
    expect(body.items.map(({ number, sourceUpdatedOn }) => [number, sourceUpdatedOn])).toEqual([
      [2, '2025-05-05'],
      [1, '2025-04-29'],
    ])
    const difference = await server.call(undefined, getRevisionDifference, {
      key: 'sotkanet:127',
      from: 1,
      to: 2,
      limit: 3,
    })
    expect(difference.body).toMatchObject({ count: 4, cursor: 3 })
    expect(difference.body.cells[0]).toEqual({
      region: 'kunta:049',
      year: 2010,
      gender: 'total',
      breakdown: '',
      before: { value: null, absolute: 252_030 },
      after: { value: null, absolute: 252_031 },
    })
    const beyond = await server.call(undefined, getRevisionDifference, { key: 'sotkanet:127', from: 1, to: 3 })
    expect(beyond.status).toBe(404)
  })

  test('alone may start imports', async () => {
    const owner = await server.addPerson()
    expect((await server.call(owner, startImport, {})).status).toBe(403)
    expect((await server.call(undefined, listImports, {})).status).toBe(401)
  })
})
