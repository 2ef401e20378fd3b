import { afterAll, beforeAll, expect, test } from 'vitest'

import { saveRegister } from '#modules/regions/regions.queries.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import { toFigureTable } from '../cube/figure-table.ts'
import { getIndicatorData, getRevisionDifference } from '../indicators.contract.ts'
import { getRegionProfile } from '../region-profile.contract.ts'
import { saveRevisions } from '../revisions.queries.ts'
import { testIndicator } from '../samples.ts'

const key = 'own:owner.clients'
const regions = ['hyvinvointialue:05', 'kunta:001', 'kunta:002', 'kunta:003']

let server: TestServer
let owner: Signed
let stranger: Signed
beforeAll(async () => {
  server = await createTestServer()
  const entries = regions.map((region) => {
    const [category, code] = region.split(':') as ['kunta' | 'hyvinvointialue', string]
    const memberOf = category === 'kunta' ? ['hyvinvointialue:05'] : []
    return { category, code, title: { fi: region }, memberOf, sourceIds: [] }
  })
  await server.db
    .transaction()
    .execute((tx) => saveRegister(tx, { register: 'real', source: 'test', entries, today: '2026-01-01' }))
  const { id: ownerId } = await server.addOrganisation('owner', { regionKey: 'kunta:001' })
  await server.addOrganisation('stranger', { regionKey: 'kunta:002' })
  owner = await server.addPerson({ organisation: 'owner', role: 'viewer' })
  stranger = await server.addPerson({ organisation: 'stranger', role: 'owner' })
  const indicator = testIndicator({ key, ratePer: null, decimals: 1 })
  await server.db.transaction().execute(async (tx) => {
    await saveIndicators(tx, [{ ...indicator, source: 'own', ownerId, settings: indicator, position: null }])
    for (const correction of [0, 1])
      await saveRevisions(tx, [
        {
          indicator: key,
          tables: [
            { gender: 'total', breakdown: '', table: table({ 2023: [100, 30, 20, 50], 2024: [100, 3, 40, 57] }) },
            { gender: 'male', breakdown: '', table: table({ 2023: [50, 20, 2, 28] }) },
            { gender: 'female', breakdown: '', table: table({ 2023: [50, 10, 18, 22 + correction] }) },
          ],
          fetchedAt: new Date('2026-01-01T00:00:00Z'),
          sourceUpdatedOn: null,
          importRunId: null,
        },
      ])
  })
})
afterAll(() => server.close())

/** Cases of the county and its three municipalities by year; the value is half of them. */
const table = (cases: Record<number, readonly number[]>) =>
  toFigureTable(
    Object.entries(cases).flatMap(([year, counts]) =>
      counts.map((absolute, index) => ({
        region: regions[index]!,
        year: Number(year),
        value: absolute / 2,
        absolute,
        sourceInterval: { lower: absolute / 2 - 0.5, upper: absolute / 2 + 1 },
        sample: 3 * absolute,
      })),
    ),
  )

const read = async (as: Signed | undefined, year: number, gender: 'total' | 'male' | 'female' = 'total') => {
  const { body } = await server.call(as, getIndicatorData, { key, region: regions, gender })
  const at = body.years.indexOf(year)
  return body.regions.map(({ values, absolutes }) => [values[at], absolutes[at]])
}
const hidden = [null, null]

test('the members of the organisation see every figure of its own', async () => {
  expect(await read(owner, 2024)).toEqual([
    [50, 100],
    [1.5, 3],
    [20, 40],
    [28.5, 57],
  ])
  expect(await read(owner, 2023, 'male')).toContainEqual([1, 2])
})

test.each([
  ['another organisation', () => stranger],
  ['whoever has not signed in', () => undefined],
])('%s sees no count under five, nor one that tells it from the sum', async (_name, reader) => {
  expect(await read(reader(), 2024)).toEqual([[50, 100], hidden, hidden, [28.5, 57]])
  expect(await read(reader(), 2023)).toEqual([
    [50, 100],
    [15, 30],
    [10, 20],
    [25, 50],
  ])
})

test('where one gender has so few, neither is told, there and where the sum would tell it', async () => {
  expect(await read(stranger, 2023, 'male')).toEqual([[25, 50], hidden, hidden, [14, 28]])
  expect(await read(stranger, 2023, 'female')).toEqual([[25, 50], hidden, hidden, [11.5, 23]])
})

test('of a hidden count neither limits nor the number of those who answered are told', async () => {
  const certainty = async (as: Signed) => {
    const { body } = await server.call(as, getIndicatorData, { key, region: regions })
    const at = body.years.indexOf(2024)
    return body.regions.map(({ intervals, samples }) => [intervals?.[at], samples?.[at]])
  }
  const told = await certainty(owner)
  expect(told[1]).toEqual([{ lower: 1, upper: 2.5 }, 9])
  expect(await certainty(stranger)).toEqual([told[0], hidden, hidden, told[3]])
})

test('the profile of a region passes over what is hidden', async () => {
  const latest = async (as: Signed) => {
    const { body } = await server.call(as, getRegionProfile, { key: 'kunta:001', indicators: [key], field: true })
    return [body.rows[0]?.latest?.year, body.rows[0]?.values, body.rows[0]?.field]
  }
  expect(await latest(owner)).toEqual([2024, [15, 1.5], [1.5, 20, 28.5]])
  expect(await latest(stranger)).toEqual([2023, [15, null], [10, 15, 25]])
})

test('what was corrected is told to the members only', async () => {
  const count = async (as: Signed) => (await server.call(as, getRevisionDifference, { key, from: 1, to: 2 })).body.count
  expect([await count(owner), await count(stranger)]).toEqual([1, 0])
})
