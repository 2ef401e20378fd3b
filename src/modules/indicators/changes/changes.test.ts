import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { saveRegister } from '#modules/regions/regions.queries.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import { createCube } from '../cube.service.ts'
import { type Cell, toFigureTable } from '../cube/figure-table.ts'
import { saveRevisions } from '../revisions.queries.ts'
import { testIndicator } from '../samples.ts'
import { listChanges } from './changes.contract.ts'
import { compileDigests } from './compile-digests.service.ts'
import { isStale, rhythmOf } from './digest.ts'

test.each([
  [[2010, 2011, 2012], 1],
  [[2013, 2015, 2017, 2018], 2],
  [[2020], 1],
  [[], 1],
])('the rhythm of %j is every %i years', (years, expected) => {
  expect(rhythmOf(years)).toBe(expected)
})

test.each([
  [2024, 1, 2026, false],
  [2023, 1, 2026, false],
  [2022, 1, 2026, true],
  [2021, 2, 2026, false],
  [2020, 2, 2026, true],
])('a figure of %i that comes every %i years is late in %i: %s', (latest, everyYears, today, expected) => {
  expect(isStale(latest, everyYears, today)).toBe(expected)
})

describe('after an import', () => {
  let server: TestServer
  let coordinator: Signed
  const municipalities = Array.from({ length: 12 }, (_, index) => `kunta:${String(index + 1).padStart(3, '0')}`)

  /** Every municipality stays where it is; the first one moves as told. */
  const cells = (own: Record<number, number>, counts: number | null = null): Cell[] =>
    [...municipalities, 'maa:358'].flatMap((region, index) =>
      Object.entries(own).map(([year, value]) => ({
        region,
        year: Number(year),
        value: index === 0 ? value : 10 + index / 10,
        absolute: index === 0 ? counts : null,
      })),
    )
  const fetch = (indicator: string, at: string, list: Cell[]) =>
    server.db.transaction().execute(async (tx) => {
      const described = testIndicator({
        key: indicator,
        title: { fi: `Mittari ${indicator}` },
        direction: 'lower',
        isCore: true,
      })
      await saveIndicators(tx, [{ ...described, source: 'sotkanet', settings: described, position: 1 }])
      await saveRevisions(tx, [
        {
          indicator,
          tables: [{ gender: 'total', breakdown: '', table: toFigureTable(list) }],
          fetchedAt: new Date(at),
          sourceUpdatedOn: null,
          importRunId: null,
        },
      ])
    })
  const compile = (since: string, until: string) =>
    compileDigests(server.db, createCube({ db: server.db, budgetBytes: 10e6, log: { debug: () => {} } }), {
      register: 'real',
      since: new Date(since),
      until: new Date(until),
    })
  const digests = async () => (await server.call(coordinator, listChanges, { organisation: 'kunta' })).body

  beforeAll(async () => {
    server = await createTestServer()
    await server.db.transaction().execute((tx) =>
      saveRegister(tx, {
        register: 'real',
        source: 'test',
        entries: [...municipalities, 'maa:358'].map((key) => ({
          category: key.startsWith('maa') ? 'maa' : 'kunta',
          code: key.split(':')[1]!,
          title: { fi: key },
          memberOf: key.startsWith('maa') ? [] : ['maa:358'],
          sourceIds: [],
        })),
        today: '2026-01-01',
      }),
    )
    await server.addOrganisation('kunta', { regionKey: 'kunta:001' })
    await server.addOrganisation('toinen', { regionKey: 'kunta:002' })
    await server.addOrganisation('ilman')
    coordinator = await server.addPerson({ organisation: 'kunta', role: 'coordinator' })
    const earlier = '2026-01-01T00:00:00Z'
    await fetch('sotkanet:1', earlier, cells({ 2020: 10, 2021: 11, 2022: 12, 2023: 13 }))
    await fetch('sotkanet:2', earlier, cells({ 2020: 10, 2021: 10 }))
    await fetch('sotkanet:3', earlier, cells({ 2020: 10 }))
    const now = '2026-11-01T00:00:00Z'
    await fetch('sotkanet:1', now, cells({ 2020: 10, 2021: 11, 2022: 12, 2023: 13, 2024: 15 }))
    await fetch('sotkanet:2', now, cells({ 2020: 9.5, 2021: 10 }))
    await fetch('sotkanet:4', now, cells({ 2024: 1 }))
    await compile('2026-10-01T00:00:00Z', '2026-11-02T00:00:00Z')
  })
  afterAll(() => server.close())

  test('the organisation sees new years, corrections cell by cell, what is new, what has turned and what is late', async () => {
    const { items, indicators } = await digests()
    expect(items).toHaveLength(1)
    expect(items[0]!.content).toEqual({
      newYears: [{ indicator: 'sotkanet:1', years: [2024], value: 15 }],
      corrected: [{ indicator: 'sotkanet:2', cells: [{ year: 2020, before: 10, after: 9.5 }] }],
      attention: [{ indicator: 'sotkanet:1', verdict: 'worse', reason: 'trend', size: expect.any(Number) }],
      added: ['sotkanet:4'],
      stale: [
        { indicator: 'sotkanet:2', latest: 2021, everyYears: 1 },
        { indicator: 'sotkanet:3', latest: 2020, everyYears: 1 },
      ],
    })
    expect(indicators.map(({ key }) => key).toSorted()).toEqual([
      'sotkanet:1',
      'sotkanet:2',
      'sotkanet:3',
      'sotkanet:4',
    ])
  })

  test('a digest is written once, and none when nothing is new', async () => {
    await compile('2026-10-01T00:00:00Z', '2026-11-02T00:00:00Z')
    await compile('2026-11-02T00:00:00Z', '2026-11-03T00:00:00Z')
    expect((await digests()).items).toHaveLength(1)
  })

  test('later ones stand first, a page at a time', async () => {
    await fetch('sotkanet:3', '2026-11-10T00:00:00Z', cells({ 2020: 10, 2024: 11 }))
    await compile('2026-11-09T00:00:00Z', '2026-11-11T00:00:00Z')
    const ask = async (cursor?: string) =>
      (await server.call(coordinator, listChanges, { organisation: 'kunta', limit: 1, ...(cursor && { cursor }) })).body
    const first = await ask()
    expect(first.items[0]!.content.newYears).toEqual([{ indicator: 'sotkanet:3', years: [2024], value: 11 }])
    expect((await ask(first.cursor!)).items[0]!.content.added).toEqual(['sotkanet:4'])
  })

  test('is for the members of the organisation', async () => {
    const stranger = await server.addPerson({ organisation: 'toinen', role: 'owner' })
    const partner = await server.addPerson({ organisation: 'kunta', role: 'partner' })
    for (const person of [undefined, stranger, partner])
      expect((await server.call(person, listChanges, { organisation: 'kunta' })).status).toBe(person ? 403 : 401)
  })
})
