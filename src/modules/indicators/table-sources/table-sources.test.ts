import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { saveRegister } from '#modules/regions/regions.queries.ts'
import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { getIndicator, getIndicatorData } from '../indicators.contract.ts'
import { getImport, listImportResults, listImports, updateImportSchedule } from '../imports.contract.ts'
import { moversTable } from '../sources/fixtures/fake-tables.ts'
import { type FakeStatistics, startFakeStatistics } from '../sources/fixtures/fake-statistics.ts'
import {
  addOwnTableSource,
  addTableSource,
  describeOwnTableSource,
  describeTableSource,
  fetchOwnTableSource,
  fetchTableSource,
  listOwnTableSources,
  listTableSources,
  previewTableSource,
  removeOwnTableSource,
  removeTableSource,
} from './table-sources.contract.ts'
import type { TableChoice } from './table-choice.ts'

let server: TestServer
let fake: FakeStatistics
let administrator: Signed
beforeAll(async () => {
  server = await createTestServer({ environment: { PRIVATE_SERVICES: 'yes' } })
  fake = await startFakeStatistics()
  administrator = await server.addPerson({ administrator: true })
  await fillRegister()
})
afterAll(async () => {
  await fake.close()
  await server.close()
})
beforeEach(() => {
  fake.table = moversTable()
  fake.fault = () => undefined
  fake.questions.length = 0
})

const town = (code: string, fi: string) => ({
  category: 'kunta' as const,
  code,
  title: { fi },
  memberOf: ['maa:358'],
  sourceIds: [],
})

async function fillRegister(): Promise<void> {
  const entries = [
    { category: 'maa' as const, code: '358', title: { fi: 'Koko maa' }, memberOf: [], sourceIds: [] },
    {
      category: 'hyvinvointialue' as const,
      code: '03',
      title: { fi: 'Länsi-Uudenmaan hyvinvointialue' },
      memberOf: ['maa:358'],
      sourceIds: [],
    },
    town('049', 'Espoo'),
    town('091', 'Helsinki'),
    town('092', 'Vantaa'),
  ]
  await server.db
    .transaction()
    .execute((tx) => saveRegister(tx, { register: 'real', source: 'test', entries, today: '2026-01-01' }))
}

/** What the queue would do with the newest plan. */
async function work(): Promise<void> {
  const planned = server.planned.findLast(({ name }) => name === 'importTable')!
  const job = server.modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === planned.name)!
  await job.run(planned.data)
}

const described = async (address: string) => (await server.call(administrator, describeTableSource, { address })).body

const newSource = (address: string, choice: TableChoice, more: object = {}) => ({
  service: 'pxweb1' as const,
  address,
  title: 'Muuttaneet',
  choice,
  producer: 'Koelaitos',
  licence: 'CC BY 4.0',
  visibility: 'public' as const,
  mayRepublish: true,
  ...more,
})

const latest = async (indicator: string, region: string, gender: 'total' | 'male' = 'total') => {
  const { body } = await server.call(undefined, getIndicatorData, { key: indicator, region: [region], gender })
  return body.years?.map((year, index) => [year, body.regions[0]?.values[index]])
}

describe('an administrator who pastes the address of a table', () => {
  test('sees what it has and what it is probably wanted for', async () => {
    const { description, proposal } = await described(fake.addresses.pxweb1)
    expect(description.title).toBe('Muuttaneet muuttujina Alue, Vuosi, Sukupuoli ja Tiedot')
    expect(proposal.dimensions).toMatchObject([
      { code: 'alue_43_20260625', use: 'region', chosen: null, told: {} },
      { code: 'timeperiod_y', use: 'year', chosen: null },
      { code: 'sukupuoli_9_20180101', use: 'gender', chosen: null, told: { SSS: 'total', '1': 'male', '2': 'female' } },
      { code: 'contentscode', use: 'contents', chosen: ['muuttaneet', 'muuttaneet_osuus'] },
    ])
    expect(proposal.indicators).toEqual([
      { contents: 'muuttaneet', key: 'table:11xx.muuttaneet', title: { fi: 'Muuttaneita' }, unit: {}, decimals: 0 },
      {
        contents: 'muuttaneet_osuus',
        key: 'table:11xx.muuttaneet_osuus',
        title: { fi: 'Muuttaneita, % väestöstä' },
        unit: { fi: '%' },
        decimals: 1,
      },
    ])
  })

  test('sees the first figures of the newest year before anything is written', async () => {
    const { proposal } = await described(fake.addresses.pxweb1)
    const { body } = await server.call(administrator, previewTableSource, {
      address: fake.addresses.pxweb1,
      choice: proposal,
    })
    expect(body).toMatchObject({ observations: 5 * 3 * 2, year: 2024, fault: null })
    expect(body.figures).toHaveLength(12)
    expect(body.figures[0]).toEqual({
      indicator: 'table:11xx.muuttaneet',
      region: 'maa:358',
      regionTitle: { fi: 'Koko maa' },
      year: 2024,
      gender: 'total',
      breakdown: '',
      value: 520,
    })
    expect((await server.call(undefined, getIndicator, { key: 'table:11xx.muuttaneet' })).status).toBe(404)
  })

  test('keeps it, and its figures come in the background, all at once', async () => {
    const { proposal } = await described(fake.addresses.pxweb1)
    const added = await server.call(administrator, addTableSource, newSource(fake.addresses.pxweb1, proposal))
    expect(added.body.lastRun).toMatchObject({ state: 'queued', table: { title: 'Muuttaneet' } })
    await work()
    const { items } = (await server.call(administrator, listTableSources, {})).body
    expect(items).toMatchObject([
      {
        title: 'Muuttaneet',
        service: 'pxweb1',
        lastRun: { state: 'done', totals: { indicators: 2, changed: 2, failed: 0, observations: 5 * 3 * 4 * 2 - 6 } },
      },
    ])
    const until = testNow.toISOString()
    expect(server.planned.at(-1)).toEqual({ name: 'compileDigests', data: { since: until, until } })
    expect(await latest('table:11xx.muuttaneet', 'kunta:049')).toEqual([
      [2021, 1200],
      [2022, 1240],
      [2023, 1280],
      [2024, 1320],
    ])
    expect(await latest('table:11xx.muuttaneet', 'kunta:092', 'male')).toEqual([
      [2021, null],
      [2022, 510],
      [2023, 520],
      [2024, 530],
    ])
    expect((await server.call(undefined, getIndicator, { key: 'table:11xx.muuttaneet_osuus' })).body).toMatchObject({
      title: { fi: 'Muuttaneita, % väestöstä' },
      producer: { fi: 'Koelaitos' },
      unit: { fi: '%' },
      ratePer: 100,
      decimals: 1,
      genders: ['total', 'male', 'female'],
      updatedOn: '2026-03-02',
      licence: 'CC BY 4.0',
      mayRepublish: true,
      source: 'pxweb1',
    })
  })

  test('fetches it again: nothing is asked anew while the service says that nothing has changed', async () => {
    const [source] = (await server.call(administrator, listTableSources, {})).body.items
    const again = await server.call(administrator, fetchTableSource, { id: source!.id })
    fake.questions.length = 0
    await work()
    const { body } = await server.call(administrator, getImport, { id: again.body.id })
    expect(body).toMatchObject({ state: 'done', fault: null, totals: { changed: 0, unchanged: 2, observations: 0 } })
    expect(fake.questions.filter(({ path }) => path.includes('config'))).toEqual([])

    const wider = moversTable()
    fake.table = {
      ...wider,
      updated: '2026-03-03T06:00:00Z',
      valueAt: (codes) => (codes[1] === '2023' ? 7 : wider.valueAt(codes)),
    }
    await server.call(administrator, fetchTableSource, { id: source!.id })
    await work()
    expect(await latest('table:11xx.muuttaneet', 'kunta:049')).toContainEqual([2023, 7])
    expect((await server.call(undefined, getIndicator, { key: 'table:11xx.muuttaneet' })).body.revision?.number).toBe(2)
  })

  test('has it fetched again by itself once it is older than the rhythm of the imports, and not before', async () => {
    const morning = server.modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === 'runScheduledImports')!
    const plannedAfter = async (days: number) => {
      server.clock.now = new Date(testNow.getTime() + days * 86_400_000)
      server.planned.length = 0
      await morning.run({})
      return server.planned.map(({ name }) => name)
    }
    expect(await plannedAfter(30)).toEqual([])
    server.clock.now = testNow
    await server.call(administrator, updateImportSchedule, { rhythm: 'weekly' })
    await server.db.updateTable('import_schedule').set({ next_on: '2027-01-01' }).execute()
    expect(await plannedAfter(6)).toEqual([])
    expect(await plannedAfter(7)).toEqual(['importTable'])
    await work()
    expect(await plannedAfter(8)).toEqual([])
    server.clock.now = testNow
    await server.call(administrator, updateImportSchedule, { rhythm: null })
  })

  test('sees why it cannot be fetched, and what was there stays whole', async () => {
    const [source] = (await server.call(administrator, listTableSources, {})).body.items
    const table = moversTable()
    const areas = table.variables[0]!
    areas.values = [...areas.values, { code: 'KU998', text: 'Olematon' }]
    fake.table = { ...table, updated: '2026-03-04T06:00:00Z', valueAt: (codes) => (codes[0] === 'KU998' ? 1 : 99) }
    const run = await server.call(administrator, fetchTableSource, { id: source!.id })
    await work()
    const { body } = await server.call(administrator, getImport, { id: run.body.id })
    expect(body).toMatchObject({
      state: 'failed',
      fault: { code: 'figures', faultCount: 4 * 3 * 2, faults: [{ code: 'regionUnknown', found: 'KU998' }] },
      totals: { failed: 2, changed: 0 },
    })
    expect(body.fault?.faults).toHaveLength(1)
    expect(body.fault?.faults[0]?.place).toEqual({ row: 121, column: 'alue_43_20260625' })
    expect(await latest('table:11xx.muuttaneet', 'kunta:049')).toContainEqual([2024, 1320])
    expect((await server.call(administrator, listImportResults, { id: run.body.id })).body.items).toMatchObject([
      { indicator: 'table:11xx.muuttaneet', state: 'failed' },
      { indicator: 'table:11xx.muuttaneet_osuus', state: 'failed' },
    ])
    fake.fault = () => 404
    const gone = await server.call(administrator, fetchTableSource, { id: source!.id })
    await work()
    expect((await server.call(administrator, getImport, { id: gone.body.id })).body.fault).toMatchObject({
      code: 'noTable',
      place: fake.addresses.pxweb1,
    })
  })

  test('cannot let two tables fill one indicator, or fill those of others', async () => {
    const { proposal } = await described(fake.addresses.pxweb1)
    const again = await server.call(administrator, addTableSource, newSource(fake.addresses.pxweb1, proposal))
    expect([again.status, again.body.faults, again.body.key]).toEqual([
      400,
      [{ path: 'choice', message: 'keyTaken' }],
      'table:11xx.muuttaneet',
    ])
    for (const key of ['sotkanet:127', 'own:espoo.x', 'demo:1', 'demo-own:virtala.x']) {
      const indicators = proposal.indicators.map((one, index) => ({ ...one, key: index === 0 ? key : one.key }))
      const { body } = await server.call(
        administrator,
        addTableSource,
        newSource(fake.addresses.pxweb1, { ...proposal, indicators }),
      )
      expect(body.faults).toEqual([{ path: 'choice', message: 'keyOfOthers' }])
    }
  })

  test('removes it: the figures stay, and another table may fill them from now on', async () => {
    const [source] = (await server.call(administrator, listTableSources, {})).body.items
    expect((await server.call(administrator, removeTableSource, { id: source!.id })).status).toBe(204)
    expect((await server.call(administrator, listTableSources, {})).body.items).toEqual([])
    expect(await latest('table:11xx.muuttaneet', 'kunta:049')).toContainEqual([2024, 1320])
    const { proposal } = await described(fake.addresses.pxweb2)
    const indicators = proposal.indicators.map((one) => ({ ...one, key: one.key.replace('TAB1', '11xx') }))
    const input = newSource(fake.addresses.pxweb2, { ...proposal, indicators }, { service: 'pxweb2' })
    expect((await server.call(administrator, addTableSource, input)).status).toBe(200)
    await work()
    expect(await latest('table:11xx.muuttaneet', 'kunta:049')).toContainEqual([2023, 1280])
  })
})

test('a cube of THL becomes figures: nodes are regions, years and people by their trees', async () => {
  const { description, proposal } = await described(fake.addresses.thl)
  expect(proposal.dimensions).toMatchObject([
    {
      use: 'region',
      chosen: null,
      told: { '100': 'maa:358', '110': 'hyvinvointialue:03', '111': 'kunta:049', '121': 'kunta:091' },
    },
    { use: 'year', chosen: { levels: ['year'] } },
    { use: 'gender', told: { '300': 'total', '301': 'male', '302': 'female' } },
    { use: 'contents', chosen: ['400'] },
  ])
  const input = newSource(description.address, proposal, { service: 'thl', title: 'Käynnit' })
  expect((await server.call(administrator, addTableSource, input)).status).toBe(200)
  await work()
  const { key } = proposal.indicators[0]!
  expect(await latest(key, 'kunta:091', 'male')).toEqual([
    [2023, null],
    [2024, 102.4],
  ])
  const limits = async (region: string) => {
    const { body } = await server.call(undefined, getIndicatorData, { key, region: [region], gender: 'male' })
    return body.regions.map(({ intervals, samples }) => [intervals?.at(-1), samples?.at(-1)])
  }
  expect(await limits('kunta:049')).toEqual([[{ lower: 99.9, upper: 103.4 }, 120]])
  expect(await limits('kunta:091')).toEqual([[undefined, undefined]])
})

describe('an organisation', () => {
  let coordinator: Signed
  beforeAll(async () => {
    await server.addOrganisation('espoo', { regionKey: 'kunta:049' })
    await server.addOrganisation('vantaa', { regionKey: 'kunta:092' })
    coordinator = await server.addPerson({ organisation: 'espoo', role: 'coordinator' })
  })

  test('has tables of its own, whose indicators only those see whom it lets', async () => {
    const address = fake.addresses.pxweb1
    const { proposal } = (await server.call(coordinator, describeOwnTableSource, { organisation: 'espoo', address }))
      .body
    expect(proposal.indicators.map(({ key }) => key)).toEqual([
      'own:espoo.11xx.muuttaneet',
      'own:espoo.11xx.muuttaneet_osuus',
    ])
    const input = newSource(address, proposal, { visibility: 'organisation', mayRepublish: false })
    const added = await server.call(coordinator, addOwnTableSource, { organisation: 'espoo', ...input })
    expect(added.status).toBe(200)
    await work()
    const key = 'own:espoo.11xx.muuttaneet'
    expect((await server.call(coordinator, getIndicator, { key })).body.revision?.number).toBe(1)
    expect((await server.call(undefined, getIndicator, { key })).status).toBe(404)
    expect((await server.call(administrator, listImports, {})).body.items.map(({ table }) => table?.id)).not.toContain(
      added.body.id,
    )
    const runId = added.body.lastRun!.id
    expect((await server.call(administrator, getImport, { id: runId })).status).toBe(404)
  })

  test('cannot reach those of another, nor name their indicators', async () => {
    const other = await server.addPerson({ organisation: 'vantaa', role: 'coordinator' })
    const [source] = (await server.call(coordinator, listOwnTableSources, { organisation: 'espoo' })).body.items
    const inVantaa = { organisation: 'vantaa', id: source!.id }
    expect((await server.call(other, listOwnTableSources, { organisation: 'vantaa' })).body.items).toEqual([])
    expect((await server.call(other, fetchOwnTableSource, inVantaa)).status).toBe(404)
    expect((await server.call(other, removeOwnTableSource, inVantaa)).status).toBe(404)
    expect((await server.call(administrator, removeTableSource, { id: source!.id })).status).toBe(404)
    const { title, choice, address } = source!
    const stolen = { ...newSource(address, choice), title, organisation: 'vantaa' }
    expect((await server.call(other, addOwnTableSource, stolen)).body.faults).toEqual([
      { path: 'choice', message: 'keyOfOthers' },
    ])
  })
})

describe('a table that cannot be had', () => {
  test('is told as a fault of the address, with where and what', async () => {
    fake.fault = () => 403
    const { status, body } = await server.call(administrator, describeTableSource, { address: fake.addresses.thl })
    expect([status, body.code, body.faults]).toEqual([400, 'invalidInput', [{ path: 'address', message: 'refused' }]])
    expect(body.fault).toMatchObject({ code: 'refused', place: `${fake.addresses.thl}.dimensions.json`, what: '403' })
  })

  test('is not asked for in a private network unless the installation wants it', async () => {
    const careful = await createTestServer()
    try {
      const person = await careful.addPerson({ administrator: true })
      const { body } = await careful.call(person, describeTableSource, { address: fake.addresses.pxweb1 })
      expect(body.faults).toEqual([{ path: 'address', message: 'addressPrivate' }])
      expect(fake.questions).toEqual([])
    } finally {
      await careful.close()
    }
  })

  test('is not kept when the choice lacks something', async () => {
    const { proposal } = await described(fake.addresses.pxweb1)
    const dimensions = proposal.dimensions.filter(({ use }) => use !== 'year')
    const input = newSource(fake.addresses.pxweb1, { ...proposal, dimensions })
    expect((await server.call(administrator, addTableSource, input)).body.faults).toContainEqual({
      path: 'choice.dimensions',
      message: 'year',
    })
  })

  test('is asked for a limited number of times on behalf of one person', async () => {
    const person = await server.addPerson({ administrator: true })
    const ask = () => server.call(person, describeTableSource, { address: 'ftp://example.org' })
    for (let question = 0; question < 60; question++) expect((await ask()).status).toBe(400)
    expect((await ask()).status).toBe(429)
  })
})
