import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { createTestServer, testNow, type TestServer } from '#server/testing.ts'
import { createCube } from './cube.service.ts'
import type { ImportSelection } from './import-run.ts'
import { findImportResults, findImportRun } from './imports.queries.ts'
import { importIndicators, type ImportProgress } from './imports.service.ts'
import { readHeads, readRevisions } from './revisions.queries.ts'
import { figureRows } from './sources/fixtures/sotkanet-answers.ts'
import { type FakeSotkanet, startFakeSotkanet } from './sources/fixtures/fake-sotkanet.ts'
import { createSotkanet } from './sources/sotkanet.ts'
import { everyone } from './reader.ts'

let server: TestServer
let fake: FakeSotkanet
beforeAll(async () => {
  server = await createTestServer()
  fake = await startFakeSotkanet()
})
afterAll(async () => {
  await fake.close()
  await server.close()
})
beforeEach(() => {
  fake.requests.length = 0
  fake.fault = () => undefined
})

const all = { first: 2010, last: 2014 }
const run = (
  more: {
    selection?: ImportSelection
    years?: typeof all
    onProgress?: (progress: ImportProgress) => void
    runId?: string
  } = {},
) =>
  importIndicators({
    db: server.db,
    source: createSotkanet({ baseUrl: fake.baseUrl, retryDelayMs: 1 }),
    selection: 'all',
    years: all,
    clock: () => testNow,
    requeueDelayMs: 1,
    ...more,
  })

const cube = () => createCube({ db: server.db, budgetBytes: 1e6, log: { debug: () => {} } })
const resultsOf = async (runId: string) => {
  const results = await findImportResults(server.db, runId, { limit: 100 })
  return Object.fromEntries(results.map((result) => [result.indicator, result]))
}
const hashes = async () =>
  (await readHeads(server.db, ['sotkanet:127', 'sotkanet:181', 'sotkanet:4460'])).map(({ indicator, blocks }) => ({
    indicator,
    blocks,
  }))

describe('an import from Sotkanet', () => {
  let faultless: Awaited<ReturnType<typeof hashes>>

  test('brings register, catalogue and figures, and tells what it skipped', async () => {
    const seen: ImportProgress[] = []
    const summary = await run({ onProgress: (progress) => seen.push(progress) })
    expect(summary).toMatchObject({ indicators: 4, changed: 3, unchanged: 1, failed: 0, observations: 46, skipped: 2 })
    expect(summary.skippedRegions).toEqual({ 455: 1, 889: 1 })
    expect(seen.at(-1)).toEqual({ indicators: 4, done: 4, failed: 0, observations: 46 })
    expect(await findImportRun(server.db, summary.runId)).toMatchObject({
      state: 'done',
      selection: 'all',
      years: all,
      totals: { indicators: 4, queued: 0, changed: 3, unchanged: 1, failed: 0, observations: 46, skipped: 2 },
    })
    expect(await resultsOf(summary.runId)).toMatchObject({
      'sotkanet:7': { state: 'empty', title: { fi: 'Tyhjä' }, attempts: 1, revision: null },
      'sotkanet:181': {
        state: 'changed',
        attempts: 2,
        revision: 1,
        skipped: 2,
        message: 'skipped rows of regions that the register lacks: 455 (1); skipped repeated rows: 889 (1)',
      },
    })
    faultless = await hashes()
  })

  test('keeps all genders and makes up no total', async () => {
    const series = (gender: 'total' | 'male' | 'female') =>
      cube().series(server.db, {
        reader: everyone,
        indicator: 'sotkanet:4460',
        regions: ['kunta:049', 'hyvinvointialue:03'],
        gender,
      })
    expect(await series('total')).toMatchObject({ years: [2010], regions: [{ values: [19.5] }, { values: [22.5] }] })
    expect(await series('male')).toMatchObject({
      years: [2010, 2012],
      regions: [{ values: [20.5, 20.5], absolutes: [100, 100] }, { values: [23.5, 23.5] }],
    })
    expect((await series('female')).regions[0]?.absolutes).toEqual([null, null])
  })

  test('takes the current id of a county where a former one says something else, and the former one where it is alone', async () => {
    const { years, regions } = await cube().series(server.db, {
      reader: everyone,
      indicator: 'sotkanet:181',
      regions: ['hyvinvointialue:03'],
    })
    expect(years.map((year, i) => [year, regions[0]?.values[i]])).toEqual([
      [2010, 7.7],
      [2011, 7.6],
      [2012, null],
      [2013, null],
      [2014, null],
    ])
  })

  test('reads absolute values where there are no others', async () => {
    const [row] = await cube().profile(server.db, {
      reader: everyone,
      indicators: ['sotkanet:127'],
      region: 'kunta:049',
    })
    expect(row?.latest).toEqual({ year: 2011, value: 252_031, absolute: 252_031, fewCases: false })
    expect(row?.indicator.decimals).toBe(0)
  })

  test('a second time asks only whether anything is new, and finds everything unchanged', async () => {
    const summary = await run()
    expect(summary).toMatchObject({ indicators: 4, changed: 0, unchanged: 4, failed: 0, observations: 0 })
    expect(fake.requests.filter((path) => path.startsWith('/json'))).toEqual([])
    expect(await hashes()).toEqual(faultless)
  })

  test('adds a revision only where the source changed its figures; the old one stays and the difference names every cell', async () => {
    fake.updatedOn = '2025-05-05'
    fake.rows = figureRows
      .map((row) => (row.indicator === 181 && row.region === 46 && row.year === 2014 ? { ...row, value: 7.5 } : row))
      .filter((row) => !(row.indicator === 181 && row.region === 413 && row.year === 2010))
    const summary = await run()
    expect(summary).toMatchObject({ changed: 1, unchanged: 3 })
    expect((await readRevisions(server.db, 'sotkanet:181')).map(({ number }) => number)).toEqual([2, 1])
    expect((await readRevisions(server.db, 'sotkanet:127')).map(({ number }) => number)).toEqual([1])
    expect(await cube().difference(server.db, { reader: everyone, indicator: 'sotkanet:181', from: 1, to: 2 })).toEqual(
      [
        {
          region: 'kunta:091',
          year: 2014,
          gender: 'total',
          breakdown: '',
          before: { value: 7, absolute: 700 },
          after: { value: 7.5, absolute: 700 },
        },
        {
          region: 'kunta:092',
          year: 2010,
          gender: 'total',
          breakdown: '',
          before: { value: 12, absolute: 1200 },
          after: null,
        },
      ],
    )
    const old = await cube().series(server.db, {
      reader: everyone,
      indicator: 'sotkanet:181',
      regions: ['kunta:091'],
      revision: 1,
    })
    expect(old.regions[0]?.values.at(-1)).toBe(7)
    expect(old.origin).toMatchObject({ revision: 1, source: 'sotkanet', fetchedAt: testNow.toISOString() })
  })

  test('of some years keeps what is here of the others', async () => {
    fake.updatedOn = '2025-06-06'
    fake.rows = figureRows.map((row) => (row.indicator === 181 ? { ...row, value: 1 } : row))
    expect(await run({ selection: { keys: ['sotkanet:181'] }, years: { first: 2013, last: 2015 } })).toMatchObject({
      changed: 1,
    })
    const { years, regions } = await cube().series(server.db, {
      reader: everyone,
      indicator: 'sotkanet:181',
      regions: ['kunta:049'],
    })
    expect([years, regions[0]?.values]).toEqual([
      [2010, 2011, 2012, 2013, 2014],
      [10, 9, 8, 1, 1],
    ])
    fake.rows = figureRows
    expect(await run({ selection: { keys: ['sotkanet:181'] } })).toMatchObject({ changed: 1 })
    expect((await hashes()).find(({ indicator }) => indicator === 'sotkanet:181')).toEqual(
      faultless.find(({ indicator }) => indicator === 'sotkanet:181'),
    )
  })

  test('one indicator that fails for good fails alone, is named, and what was there stays', async () => {
    fake.updatedOn = '2025-07-07'
    fake.fault = (path) => (path.endsWith('indicators/181') ? 'fail' : undefined)
    const before = await hashes()
    const summary = await run()
    expect(summary).toMatchObject({ failed: 1, unchanged: 3 })
    expect(summary.failures).toEqual([{ indicator: 'sotkanet:181', message: '/rest/1.1/indicators/181 answered 503' }])
    expect((await resultsOf(summary.runId))['sotkanet:181']).toMatchObject({ state: 'failed', attempts: 12 })
    expect(await hashes()).toEqual(before)
  })

  test('an indicator that the source does not have is named as failed', async () => {
    const summary = await run({ selection: { keys: ['sotkanet:181', 'sotkanet:99999'] } })
    expect(summary.failures).toEqual([
      { indicator: 'sotkanet:99999', message: 'sotkanet has no indicator sotkanet:99999' },
    ])
    expect((await resultsOf(summary.runId))['sotkanet:99999']?.title).toBeNull()
  })

  test('the minimum data content is what the core list has in the catalogue', async () => {
    const summary = await run({ selection: 'minimum' })
    expect(Object.keys(await resultsOf(summary.runId))).toEqual(['sotkanet:127', 'sotkanet:181', 'sotkanet:4460'])
  })

  test('without register or catalogue changes nothing and says so', async () => {
    fake.fault = (path) => (path === '/regions' ? 'fail' : undefined)
    await expect(run()).rejects.toThrow('/rest/1.1/regions answered 503')
    expect(fake.requests.filter((path) => path === '/regions')).toHaveLength(12)
  })

  test('whose process was killed is closed by the next one', async () => {
    const { runId } = await run({ selection: { keys: ['sotkanet:127'] } })
    const state = async () => (await findImportRun(server.db, runId))?.state
    const hourAgo = new Date(testNow.getTime() - 3_600_000)
    await server.db
      .updateTable('import_run')
      .set({ state: 'running', started_at: hourAgo, finished_at: null })
      .where('id', '=', runId)
      .execute()
    await run({ selection: { keys: ['sotkanet:127'] } })
    expect(await state()).toBe('running')
    await server.db
      .updateTable('import_result')
      .set({ finished_at: hourAgo })
      .where('import_run_id', '=', runId)
      .execute()
    await run({ selection: { keys: ['sotkanet:127'] } })
    expect(await state()).toBe('failed')
  })

  test('that was cut off goes on with what is left of its list', async () => {
    const { runId } = await run({ selection: { keys: ['sotkanet:181', 'sotkanet:127'] } })
    await server.db
      .updateTable('import_result')
      .set({ state: 'queued' })
      .where('import_run_id', '=', runId)
      .where('indicator_key', '=', 'sotkanet:127')
      .execute()
    fake.requests.length = 0
    expect(await run({ runId, selection: { keys: ['sotkanet:181', 'sotkanet:127'] } })).toMatchObject({ indicators: 1 })
    expect(fake.requests.filter((path) => path.includes('181'))).toEqual([])
  })
})

test('an import through failures, cut bodies and refused agents ends equal to the faultless one, block by block', async () => {
  const other = await createTestServer()
  const source = createSotkanet({ baseUrl: fake.baseUrl, retryDelayMs: 1 })
  fake.rows = figureRows
  fake.fault = (_path, number) => (['fail', undefined, 'cut', undefined, undefined] as const)[number % 5]
  const summary = await importIndicators({
    db: other.db,
    source,
    selection: 'all',
    years: all,
    clock: () => testNow,
    requeueDelayMs: 1,
  })
  expect(summary).toMatchObject({ changed: 3, failed: 0 })
  const heads = await readHeads(other.db, ['sotkanet:127', 'sotkanet:181', 'sotkanet:4460'])
  expect(heads.map(({ indicator, blocks }) => ({ indicator, blocks }))).toEqual(await hashes())
  await other.close()
})
