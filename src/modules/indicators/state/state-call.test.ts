import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type TestServer } from '#server/testing.ts'
import { percentOf, saveAnalysed, saveAnalysedRegister } from '../analyses/fixtures/analysed-figures.ts'
import { fromFieldSteps } from './field-steps.ts'
import { getRegionState } from './state.contract.ts'

let server: TestServer
const lonely = 'sotkanet:181'

beforeAll(async () => {
  server = await createTestServer()
  await saveAnalysedRegister(server)
  await saveAnalysed(server, { key: lonely, direction: 'lower' }, [
    {
      cells: [
        percentOf('kunta:001', 2021, 1500, 10_000),
        percentOf('kunta:001', 2023, 1300, 10_000),
        percentOf('kunta:002', 2023, 500, 5000),
        percentOf('kunta:003', 2023, 540, 4500),
        percentOf('maa:358', 2023, 11_000, 100_000),
      ],
    },
  ])
  const { id } = await server.addOrganisation('oma', { regionKey: 'kunta:001' })
  await saveAnalysed(server, { key: 'own:oma.visits', visibility: 'organisation', mayRepublish: false, ownerId: id }, [
    { cells: [percentOf('kunta:001', 2023, 40, 100)] },
  ])
})
afterAll(() => server.close())

const ask = (input: { key: string; indicators?: string[]; compare?: string[] }) =>
  server.call(undefined, getRegionState, input)

describe('the state of a region', () => {
  test('tells course, change, rank, field and verdict of every indicator in one answer', async () => {
    const { body } = await ask({ key: 'kunta:001', indicators: [lonely], compare: ['kunta:003', 'maa:358'] })
    const [row] = body.rows
    expect(row).toMatchObject({
      indicator: { key: lonely, direction: 'lower' },
      latest: { year: 2023, value: 13, fewCases: false },
      previous: { year: 2021, value: 15 },
      change: { difference: -2, movement: 'fell', verdict: 'better' },
      rank: { position: 3, of: 3, percentile: 0 },
      years: [2021, 2023],
      values: [15, 13],
      country: [null, 11],
      compared: [12, 11],
      significance: 'worse',
      middle: { kind: 'country', value: 11 },
    })
    expect(fromFieldSteps(row!.field, 1)).toEqual([10, 12, 13])
    expect(row!.indicator).not.toHaveProperty('description')
  })

  test('of the country itself has nothing to stand against', async () => {
    const { body } = await ask({ key: 'maa:358', indicators: [lonely] })
    expect(body.rows[0]).toMatchObject({ country: [], latest: { value: 11 }, rank: null })
  })

  test('shows an own indicator to those who may see it, and to others none', async () => {
    const member = await server.addPerson({ organisation: 'oma', role: 'viewer' })
    const asked = { key: 'kunta:001', indicators: ['own:oma.visits'] }
    expect((await server.call(member, getRegionState, asked)).body.rows[0]?.latest?.value).toBe(40)
    expect((await ask(asked)).body.rows).toEqual([])
    expect((await ask({ key: 'kunta:999' })).status).toBe(404)
  })
})
