import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { saveRegister } from '#modules/regions/regions.queries.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import {
  type Breakdown,
  breakdown,
  breakdownName,
  compareBreakdowns,
  parseBreakdown,
  toBreakdown,
} from './breakdown.ts'
import { saveIndicators } from './catalogue-writing.queries.ts'
import { toFigureTable } from './cube/figure-table.ts'
import { getIndicator, getIndicatorData, listIndicators } from './indicators.contract.ts'
import { everyone, maySee, type Owner } from './reader.ts'
import { saveRevisions } from './revisions.queries.ts'
import { testIndicator } from './samples.ts'

describe('who may see an indicator', () => {
  const owner: Owner = { id: 'library', slug: 'library', name: { fi: 'Kirjasto' }, county: 'hyvinvointialue:05' }
  const neighbour = { organisations: ['neighbour'], counties: ['hyvinvointialue:05'] }
  const stranger = { organisations: ['stranger'], counties: ['hyvinvointialue:06'] }
  const member = { organisations: ['library'], counties: [] }

  test.each([
    ['public', [true, true, true, true]],
    ['region', [false, true, false, true]],
    ['organisation', [false, false, false, true]],
  ] as const)('%s figures: everybody, the county, another county, the owner', (visibility, expected) => {
    expect([everyone, neighbour, stranger, member].map((reader) => maySee({ owner, visibility }, reader))).toEqual(
      expected,
    )
  })

  test('an owner without a county shares with no county', () => {
    const alone = { owner: { ...owner, county: null }, visibility: 'region' } as const
    expect(maySee(alone, neighbour)).toBe(false)
    expect(maySee(alone, member)).toBe(true)
  })
})

describe('breakdowns', () => {
  test('are canonical whatever the order of their parts', () => {
    const parts = [
      { dimension: 'education', category: 'higher' },
      { dimension: 'age', category: '65-74' },
    ]
    expect(toBreakdown(parts)).toBe('age=65-74;education=higher')
    expect(parseBreakdown('age=65-74;education=higher')).toEqual(parts.toReversed())
    expect(parseBreakdown('')).toEqual([])
    expect(() => toBreakdown([...parts, { dimension: 'age', category: '75+' }])).toThrow('age stands twice')
  })

  test.each(['age', 'age=', 'AGE=1', 'age=1;age=2', 'education=higher;age=65-74', ';', 'age=1;'])(
    '%s is none',
    (text) => {
      expect(breakdown.safeParse(text).success).toBe(false)
    },
  )
})

describe('parts of the people', () => {
  const dimensions = [
    { key: 'age', title: { fi: 'Ikäryhmä' }, isOrdered: true, categories: [] },
    {
      key: 'education',
      title: { fi: 'Koulutus' },
      isOrdered: true,
      categories: [
        { key: 'basic', title: { fi: 'Perusaste' } },
        { key: 'higher', title: { fi: 'Korkea-aste' } },
      ],
    },
  ]

  test('are named in the language of the page', () => {
    const names = (language: 'fi' | 'sv' | 'en') =>
      ['', 'age=65-74', 'age=75+', 'age=7;education=higher', 'mood=good'].map((one) =>
        breakdownName(one, dimensions, language),
      )
    expect(names('fi')).toEqual(['', '65–74-vuotiaat', '75 vuotta täyttäneet', '7-vuotiaat, Korkea-aste', 'good'])
    expect(names('sv').slice(1, 3)).toEqual(['65–74-åringar', '75 år fyllda'])
    expect(names('en').slice(1, 3)).toEqual(['Aged 65–74', 'Aged 75 and over'])
  })

  test('stand in the order of age and education, everybody first', () => {
    const ordered: Breakdown[] = ['', 'age=7-17', 'age=18-29', 'age=75+', 'education=basic', 'education=higher']
    expect(ordered.toReversed().toSorted(compareBreakdowns(dimensions))).toEqual(ordered)
  })
})

describe('own figures through the API', () => {
  let server: TestServer
  let owner: Signed
  let neighbour: Signed
  let stranger: Signed
  const table = (value: number) => toFigureTable([{ region: 'kunta:001', year: 2024, value, absolute: null }])

  beforeAll(async () => {
    server = await createTestServer()
    const entry = (category: 'kunta' | 'hyvinvointialue', code: string, memberOf: string[]) => ({
      category,
      code,
      title: { fi: `${category} ${code}` },
      memberOf,
      sourceIds: [],
    })
    const ids: Record<string, string> = {}
    await server.db.transaction().execute((tx) =>
      saveRegister(tx, {
        register: 'real',
        source: 'test',
        entries: [
          entry('hyvinvointialue', '05', []),
          entry('hyvinvointialue', '06', []),
          entry('kunta', '001', ['hyvinvointialue:05']),
          entry('kunta', '002', ['hyvinvointialue:05']),
          entry('kunta', '003', ['hyvinvointialue:06']),
        ],
        today: '2026-01-01',
      }),
    )
    for (const [slug, regionKey] of [
      ['owner', 'kunta:001'],
      ['neighbour', 'kunta:002'],
      ['stranger', 'kunta:003'],
    ] as const)
      ids[slug] = (await server.addOrganisation(slug, { regionKey })).id
    owner = await server.addPerson({ organisation: 'owner', role: 'viewer' })
    neighbour = await server.addPerson({ organisation: 'neighbour', role: 'viewer' })
    stranger = await server.addPerson({ organisation: 'stranger', role: 'owner' })
    await server.db.transaction().execute(async (tx) => {
      for (const visibility of ['region', 'organisation'] as const) {
        const indicator = testIndicator({ key: `own:owner.${visibility}`, visibility, mayRepublish: false })
        await saveIndicators(tx, [
          { ...indicator, source: 'own', ownerId: ids['owner']!, settings: indicator, position: null },
        ])
        await saveRevisions(tx, [
          {
            indicator: indicator.key,
            tables: [
              { gender: 'total', breakdown: '', table: table(10) },
              { gender: 'total', breakdown: 'age=65-74', table: table(20) },
            ],
            fetchedAt: new Date('2026-01-01T00:00:00Z'),
            sourceUpdatedOn: null,
            importRunId: null,
          },
        ])
      }
    })
  })
  afterAll(() => server.close())

  const keysFor = async (person: Signed | undefined) =>
    (await server.call(person, listIndicators, {})).body.items.map(({ key }) => key)

  test('are listed for those who may see them', async () => {
    expect(await keysFor(undefined)).toEqual([])
    expect(await keysFor(stranger)).toEqual([])
    expect(await keysFor(neighbour)).toEqual(['own:owner.region'])
    expect((await keysFor(owner)).toSorted()).toEqual(['own:owner.organisation', 'own:owner.region'])
  })

  test('do not exist for others', async () => {
    const key = 'own:owner.organisation'
    const ask = (person: Signed | undefined) => server.call(person, getIndicatorData, { key, region: ['kunta:001'] })
    for (const person of [undefined, stranger, neighbour]) {
      expect((await ask(person)).status).toBe(404)
      expect((await server.call(person, getIndicator, { key })).status).toBe(404)
    }
    expect((await ask(owner)).body).toMatchObject({ regions: [{ values: [10] }] })
  })

  test('tell whose they are and of which parts of the people', async () => {
    const key = 'own:owner.region'
    expect((await server.call(neighbour, getIndicator, { key })).body).toMatchObject({
      owner: { slug: 'owner' },
      visibility: 'region',
      breakdowns: ['age=65-74'],
    })
    const older = { key, region: ['kunta:001'], breakdown: 'age=65-74' }
    expect((await server.call(neighbour, getIndicatorData, older)).body).toMatchObject({
      breakdown: 'age=65-74',
      regions: [{ values: [20] }],
    })
  })
})
