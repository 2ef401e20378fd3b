import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { RegisterEntry } from '#modules/regions/register-changes.ts'
import { saveRegister } from '#modules/regions/regions.queries.ts'
import { connect, type Connection } from '#server/db.ts'
import { createTestDatabase, type TestDatabase } from '#server/testing/database.ts'
import { saveIndicators, updateSettings } from './catalogue-writing.queries.ts'
import { undecided } from './catalogue.ts'
import { createCube } from './cube.service.ts'
import { type Cell, toFigureTable } from './cube/figure-table.ts'
import type { Gender, IndicatorSettings } from './indicator.ts'
import { saveRevisions } from './revisions.queries.ts'
import { testIndicator } from './samples.ts'
import { everyone } from './reader.ts'

let database: TestDatabase
let connection: Connection
beforeAll(async () => {
  database = await createTestDatabase()
  connection = connect(database.app, { connections: 4, onLost: () => {} })
  await save('sotkanet:1', [
    ['kunta:001', 2010, 5],
    ['kunta:002', 2010, 4],
    ['kunta:003', 2010, 3],
    ['kunta:001', 2011, 6],
  ])
  await save('sotkanet:2', [['kunta:001', 2010, 7]], 'male')
  await save('demo:1', [
    ['demo-kunta:001', 2010, 1],
    ['demo-kunta:002', 2010, 2],
  ])
})
afterAll(async () => {
  await connection.close()
  await database.drop()
})

const municipality = (code: string): RegisterEntry => ({
  category: 'kunta',
  code,
  title: { fi: code },
  memberOf: [],
  sourceIds: [],
})
const saveRegions = (codes: readonly string[], register: 'real' | 'demo') =>
  connection.db
    .transaction()
    .execute((tx) =>
      saveRegister(tx, { register, source: 'test', entries: codes.map(municipality), today: '2026-01-01' }),
    )

async function save(
  key: string,
  figures: readonly (readonly [string, number, number])[],
  gender: Gender = 'total',
  settings: Partial<IndicatorSettings> = {},
) {
  const register = key.startsWith('demo') ? 'demo' : 'real'
  await saveRegions(register === 'demo' ? ['001', '002'] : ['001', '002', '003'], register)
  const cells: Cell[] = figures.map(([region, year, value]) => ({ region, year, value, absolute: null }))
  return connection.db.transaction().execute(async (tx) => {
    const own = { ...undecided, direction: 'higher' as const, isCore: true, ...settings }
    await saveIndicators(tx, [{ ...testIndicator({ key, register }), source: 'test', settings: own, position: null }])
    const tables = [{ gender, table: toFigureTable(cells) }]
    const [saved] = await saveRevisions(tx, [
      { indicator: key, tables, fetchedAt: new Date('2026-01-01T00:00:00Z'), sourceUpdatedOn: null, importRunId: null },
    ])
    return saved!
  })
}

const newCube = (budgetBytes = 1e6) => createCube({ db: connection.db, budgetBytes, log: { debug: () => {} } })

describe('the cube', () => {
  test('compares within one register only', async () => {
    const cube = newCube()
    const real = await cube.profile(connection.db, { reader: everyone, indicators: 'core', region: 'kunta:002' })
    expect(real.map(({ indicator, rank }) => [indicator.key, rank])).toEqual([
      ['sotkanet:1', { position: 2, of: 3, percentile: 50, year: 2010 }],
      ['sotkanet:2', null],
    ])
    const demo = await cube.profile(connection.db, {
      reader: everyone,
      indicators: ['sotkanet:1', 'demo:1'],
      region: 'demo-kunta:002',
    })
    expect(demo.map(({ indicator, rank }) => [indicator.key, rank?.of])).toEqual([['demo:1', 2]])
    await expect(
      cube.series(connection.db, { reader: everyone, indicator: 'demo:1', regions: ['kunta:001'] }),
    ).rejects.toThrow('No region kunta:001')
    expect(
      (await cube.slice(connection.db, { reader: everyone, indicator: 'demo:1', year: 2010, category: 'kunta' })).rows,
    ).toHaveLength(2)
  })

  test('has an empty row where a total is not published, and figures where the gender is', async () => {
    const cube = newCube()
    const ask = (gender: Gender) =>
      cube.profile(connection.db, { reader: everyone, indicators: ['sotkanet:2'], region: 'kunta:001', gender })
    expect(await ask('total')).toMatchObject([{ latest: null, years: [], origin: null }])
    expect(await ask('male')).toMatchObject([{ latest: { value: 7 }, origin: { revision: 1, source: 'test' } }])
  })

  test('names what is unknown', async () => {
    const cube = newCube()
    await expect(
      cube.profile(connection.db, { reader: everyone, indicators: 'core', region: 'kunta:999' }),
    ).rejects.toThrow('No region kunta:999')
    await expect(
      cube.series(connection.db, { reader: everyone, indicator: 'sotkanet:9', regions: [] }),
    ).rejects.toThrow('No indicator sotkanet:9')
    await expect(
      cube.difference(connection.db, { reader: everyone, indicator: 'sotkanet:1', from: 1, to: 9 }),
    ).rejects.toThrow('No revision 9')
    expect(
      await cube.profile(connection.db, { reader: everyone, indicators: ['sotkanet:9'], region: 'kunta:001' }),
    ).toEqual([])
  })

  test('learns at once of what another process has imported or decided', async () => {
    const cube = newCube()
    const value = async (revisions = {}) => {
      const [row] = await cube.profile(connection.db, {
        reader: everyone,
        indicators: ['sotkanet:1'],
        region: 'kunta:001',
        revisions,
      })
      return [row?.latest?.value, row?.indicator.direction, row?.origin?.revision]
    }
    expect(await value()).toEqual([6, 'higher', 1])
    await save('sotkanet:1', [
      ['kunta:001', 2010, 5],
      ['kunta:002', 2010, 4],
      ['kunta:003', 2010, 3],
      ['kunta:001', 2011, 8],
    ])
    expect(await value()).toEqual([8, 'higher', 2])
    expect(await value({ 'sotkanet:1': 1 })).toEqual([6, 'higher', 1])
    await connection.db.transaction().execute((tx) => updateSettings(tx, 'sotkanet:1', { ...undecided, isCore: true }))
    expect(await value()).toEqual([8, 'neutral', 2])
    await connection.db
      .transaction()
      .execute((tx) => updateSettings(tx, 'sotkanet:1', { ...undecided, direction: 'higher', isCore: true }))
  })

  test('adds no revision when the content is the same', async () => {
    expect(
      await save('demo:1', [
        ['demo-kunta:002', 2010, 2],
        ['demo-kunta:001', 2010, 1],
      ]),
    ).toEqual({ indicator: 'demo:1', changed: false, revision: 1 })
  })

  test('gives a municipality that has ended no place in ranks, and does not count it', async () => {
    const cube = newCube()
    const rank = async (region: string) =>
      (await cube.profile(connection.db, { reader: everyone, indicators: ['sotkanet:1'], region, upToYear: 2010 }))[0]
        ?.rank?.of
    expect(await rank('kunta:002')).toBe(3)
    await saveRegions(['001', '002'], 'real')
    expect([await rank('kunta:002'), await rank('kunta:003')]).toEqual([2, undefined])
    const { rows } = await cube.slice(connection.db, {
      reader: everyone,
      indicator: 'sotkanet:1',
      year: 2010,
      category: 'kunta',
    })
    expect(rows.map(({ region }) => region)).toEqual(['kunta:001', 'kunta:002'])
    await saveRegions(['001', '002', '003'], 'real')
    expect(await rank('kunta:002')).toBe(3)
  })

  test('answers the same with memory for no block at all, warmed or not', async () => {
    const request = { reader: everyone, indicators: 'core', region: 'kunta:001' } as const
    const warmed = newCube()
    await warmed.warm()
    expect(await newCube(0).profile(connection.db, request)).toEqual(await warmed.profile(connection.db, request))
  })

  test('never lets a stored figure be changed or deleted', async () => {
    const { db } = connection
    await expect(db.updateTable('indicator_block').set({ observations: 0 }).execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('indicator_revision').execute()).rejects.toThrow('append-only')
    await expect(db.updateTable('indicator_revision_block').set({ gender: 'male' }).execute()).rejects.toThrow(
      'append-only',
    )
  })

  test('many imports of one indicator at once give one revision after the other', async () => {
    const saved = await Promise.all([10, 11, 12, 13].map((value) => save('sotkanet:3', [['kunta:001', 2010, value]])))
    expect(saved.map(({ revision }) => revision).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4])
  })
})
