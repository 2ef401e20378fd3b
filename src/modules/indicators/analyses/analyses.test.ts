import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import {
  getAggregate,
  getComparison,
  getForecast,
  getHeatMap,
  getSpine,
  getWhatIf,
  listGaps,
  listMethods,
  listSimilarRegions,
} from './analyses.contract.ts'
import { percentOf, saveAnalysed, saveAnalysedRegister } from './fixtures/analysed-figures.ts'
import { methods } from './methods.ts'

let server: TestServer
let owner: Signed
let stranger: Signed

const unemployment = 'sotkanet:181'
/** A sentence of an answer with plain spaces. */
const said = (answer: { sentence: string } | undefined) => answer?.sentence.replaceAll('\u00a0', ' ')

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]

beforeAll(async () => {
  server = await createTestServer()
  await saveAnalysedRegister(server)
  const people = (region: string, count: number) => ({ region, year: 2023, value: null, absolute: count })
  await saveAnalysed(server, { key: 'sotkanet:127', unit: {}, ratePer: null, decimals: 0, direction: 'neutral' }, [
    { cells: [people('kunta:001', 20_000), people('kunta:002', 10_000), people('kunta:003', 9000)] },
  ])
  await saveAnalysed(server, { key: unemployment, direction: 'lower', genders: ['total', 'male', 'female'] }, [
    {
      cells: [
        ...years.map((year, index) => percentOf('kunta:001', year, 2000 - 100 * index, 10_000)),
        percentOf('kunta:002', 2023, 500, 5000),
        percentOf('kunta:003', 2023, 540, 4500),
        percentOf('maa:358', 2023, 11_000, 100_000),
        percentOf('osa-alue:001-1', 2023, 900, 6000),
        percentOf('osa-alue:001-2', 2023, 400, 4000),
      ],
    },
    { gender: 'male', cells: [percentOf('kunta:001', 2023, 600, 5000)] },
    { gender: 'female', cells: [percentOf('kunta:001', 2023, 700, 5000)] },
    ...['basic', 'higher'].map((category, index) => ({
      breakdown: `education=${category}`,
      cells: years.map((year, at) => percentOf('kunta:001', year, index === 0 ? 300 + 20 * at : 300 - 10 * at, 2000)),
    })),
  ])
  await saveAnalysed(server, { key: 'sotkanet:9', ratePer: null, unit: { fi: 'indeksi' }, direction: 'lower' }, [
    { cells: ['kunta:001', 'kunta:002'].map((region) => ({ region, year: 2023, value: 104.2, absolute: null })) },
  ])
  const { id } = await server.addOrganisation('oma', { regionKey: 'kunta:001' })
  await server.addOrganisation('vieras', { regionKey: 'kunta:003' })
  owner = await server.addPerson({ organisation: 'oma', role: 'viewer' })
  stranger = await server.addPerson({ organisation: 'vieras', role: 'owner' })
  const own = { key: 'own:oma.visits', visibility: 'organisation', mayRepublish: false, ownerId: id } as const
  await saveAnalysed(server, own, [{ cells: years.map((year) => percentOf('kunta:001', year, 60, 1000)) }])
})
afterAll(() => server.close())

describe('a comparison', () => {
  const ask = async (input: Record<string, unknown> = {}) =>
    (await server.call(undefined, getComparison, { key: unemployment, region: 'kunta:001', ...input })).body

  test('tells the own interval, and holds it against county, country and the municipalities’ median', async () => {
    const { figure, comparisons, origin } = await ask()
    // Wilson of 1,300 / 10,000.
    expect(figure).toMatchObject({
      year: 2023,
      value: 13,
      absolute: 1300,
      interval: { lower: expect.closeTo(12.355, 3), upper: expect.closeTo(13.673, 3), method: 'wilson' },
    })
    expect(origin).toMatchObject({ revision: 1 })
    expect(
      comparisons.map(({ kind, region, significance, isComputed }) => [kind, region, significance, isComputed]),
    ).toEqual([
      ['whole', 'hyvinvointialue:05', 'worse', true],
      ['whole', 'maa:358', 'worse', false],
      ['median', null, 'worse', true],
    ])
    expect(comparisons.map(({ figure: other }) => other?.value)).toEqual([12, 11, 12])
    expect(comparisons[1]).toMatchObject({
      difference: 2,
      ratio: 13 / 11,
      test: 'interval',
    })
    expect(said(comparisons[1])).toBe('heikompi kuin koko maa (11,0 %), ero on suurempi kuin sattuma selittää (95 %)')
  })

  test('with a town of its own counts the chance in both', async () => {
    const { comparisons } = await ask({ compare: ['kunta:003'] })
    expect(comparisons[0]).toMatchObject({
      kind: 'other',
      region: 'kunta:003',
      significance: 'similar',
      test: 'twoFigures',
    })
  })

  test('with a part of the own area says nothing of chance', async () => {
    const { comparisons } = await ask({ compare: ['osa-alue:001-1'] })
    expect(comparisons[0]).toMatchObject({ figure: { value: 15 }, significance: 'none', test: null, difference: -2 })
  })

  test('says that there is nothing to compare with', async () => {
    const { comparisons } = await ask({ compare: ['hyvinvointialue:06'], breakdown: 'education=basic' })
    expect(comparisons[0]).toMatchObject({ figure: null, sentence: 'vertailuluku puuttuu: hyvinvointialue 06' })
    expect(await ask({ upToYear: 2000 })).toMatchObject({ figure: null, comparisons: [] })
  })
})

describe('gaps', () => {
  const ask = async (region: string) =>
    (await server.call(undefined, listGaps, { key: unemployment, region })).body.items

  test('stand between genders, levels of education and areas of a town', async () => {
    const [gender, education, areas, ...rest] = await ask('kunta:001')
    expect(rest).toEqual([])
    expect(gender).toMatchObject({
      by: { kind: 'gender' },
      from: 'male',
      to: 'female',
      difference: 2,
      isSignificant: true,
    })
    expect(education).toMatchObject({
      by: { kind: 'breakdown', dimension: 'education' },
      year: 2023,
      from: 'education=basic',
      to: 'education=higher',
      difference: -10.5,
      trend: { verdict: 'grown', firstYear: 2016, lastYear: 2023, count: 8 },
      years,
      differences: [0, -1.5, -3, -4.5, -6, -7.5, -9, -10.5],
    })
    expect(said(education)).toBe(
      'ero koulutusryhmien välillä on kasvanut vuodesta 2016 (hyvin selvä muutos, p < 0,001), nyt se on 10,5 prosenttiyksikköä (Perusaste 22,0 %, Korkea-aste 11,5 %), ero on suurempi kuin sattuma selittää (95 %)',
    )
    expect(areas).toMatchObject({
      by: { kind: 'area', category: 'osa-alue' },
      from: 'osa-alue:001-2',
      to: 'osa-alue:001-1',
      difference: 5,
      interval: null,
      isSignificant: true,
      trend: { verdict: 'none', pValue: null },
    })
    expect(said(areas)).toBe(
      'ero kunnan alueiden välillä on 5,0 prosenttiyksikköä (osa-alue 001-2 10,0 %, osa-alue 001-1 15,0 %), ero on suurempi kuin sattuma selittää (95 %)',
    )
  })

  test('of a county stand between its municipalities', async () => {
    expect(await ask('hyvinvointialue:05')).toMatchObject([
      { by: { kind: 'area', category: 'kunta' }, from: 'kunta:002', to: 'kunta:001', difference: 3 },
    ])
    expect(await ask('kunta:002')).toEqual([])
  })
})

describe('a county’s own figure', () => {
  const ask = async (key: string, region: string) => (await server.call(undefined, getAggregate, { key, region })).body

  test('is computed from all of its municipalities, in the years in which they have figures', async () => {
    const body = await ask(unemployment, 'hyvinvointialue:05')
    expect(body).toMatchObject({
      refusal: null,
      rows: [{ year: 2023, value: expect.closeTo(12, 8), absolute: 1800, coverage: 1 }],
    })
    expect(said(body)).toBe('Kaarnan laskema kuntien luvuista, jotka kattavat 100 % väestöstä')
  })

  test.each([
    ['sotkanet:9', 'hyvinvointialue:05', 'noRate'],
    [unemployment, 'kunta:002', 'noParts'],
  ])('of %s in %s is refused: %s', async (key, region, refusal) => {
    expect(await ask(key, region)).toMatchObject({ refusal, rows: [] })
  })
})

describe('a calculation', () => {
  test('draws the course on, and says that it is no promise', async () => {
    const ask = { key: unemployment, region: 'kunta:001', horizon: 2 }
    const { body } = await server.call(undefined, getForecast, ask)
    expect(body.forecast).toMatchObject({ slopePerYear: -1, firstYear: 2016, lastYear: 2023, count: 8 })
    expect(body.forecast?.points.map(({ year, value }) => [year, value])).toEqual([
      [2024, 12],
      [2025, 11],
    ])
    expect(said(body)).toBe(
      'jos suunta jatkuisi samana, luku olisi 11,0 % vuonna 2025 (95 %:n väli 11,0–11,0 %); laskelma eikä lupaus',
    )
    const few = await server.call(undefined, getForecast, { key: unemployment, region: 'kunta:002' })
    expect(few.body).toMatchObject({
      forecast: null,
      sentence: 'laskelmaan tarvitaan vähintään kahdeksan vuoden luvut',
    })
    expect((await server.call(undefined, getForecast, { ...ask, horizon: 6 })).status).toBe(400)
  })

  test('tells how many people a better level would be', async () => {
    const { body } = await server.call(undefined, getWhatIf, { key: unemployment, region: 'kunta:001', target: 12.97 })
    expect(body.items).toEqual([
      {
        kind: 'country',
        level: 11,
        people: -200,
        population: 10_000,
        sentence: expect.any(String),
      },
      expect.objectContaining({ kind: 'target', people: null, sentence: expect.stringContaining('alle viidellä') }),
    ])
    expect(said(body.items[0])).toBe('jos taso olisi sama kuin koko maassa (11,0 %), lukumäärä olisi noin 200 pienempi')
  })
})

describe('a profile', () => {
  test('stands as rows of a spine', async () => {
    const { body } = await server.call(undefined, getSpine, { key: 'kunta:001', indicators: [unemployment] })
    expect(body.rows).toMatchObject([
      {
        indicator: { key: unemployment },
        figure: { value: 13, interval: { method: 'wilson' } },
        middle: { kind: 'country', value: 11 },
        // Three municipalities make no distribution.
        spread: null,
        places: null,
        significance: 'worse',
        rank: { position: 3, of: 3 },
        trend: { verdict: 'better' },
      },
    ])
  })

  test('of many regions is a heat map', async () => {
    const { body } = await server.call(undefined, getHeatMap, {
      region: ['kunta:001', 'kunta:002'],
      indicators: [unemployment],
    })
    expect(body.rows[0]?.cells.map(({ region, significance }) => [region, significance])).toEqual([
      ['kunta:001', 'worse'],
      ['kunta:002', 'better'],
    ])
  })

  test('has similar regions by what is known of their structure', async () => {
    const { body } = await server.call(undefined, listSimilarRegions, { key: 'kunta:002' })
    expect(body.features.map(({ indicator, year, value }) => [indicator.key, year, value])).toEqual([
      ['sotkanet:127', 2023, 10_000],
      [unemployment, 2023, 10],
    ])
    expect(body.items.map(({ region }) => region)).toEqual(['kunta:003', 'kunta:001'])
    expect(said(body.items[0])).toBe('eroaa eniten: Työttömät, % työvoimasta 12,0 %, oma alue 10,0 %')
  })
})

describe('every analysis', () => {
  const region = 'kunta:001'
  const contracts = [getComparison, listGaps, getAggregate, getForecast, getWhatIf]

  test.each(contracts)('$id knows own figures for their owner only', async (contract) => {
    const ask = (person: Signed | undefined) =>
      server.call(person, contract as typeof getForecast, { key: 'own:oma.visits', region })
    expect((await ask(owner)).status).toBe(200)
    expect([(await ask(undefined)).status, (await ask(stranger)).status]).toEqual([404, 404])
  })

  test.each(contracts)('$id says what it does not know', async (contract) => {
    const ask = async (input: Record<string, unknown>) =>
      (await server.call(undefined, contract as typeof getForecast, { key: unemployment, region, ...input })).status
    expect([
      await ask({ key: 'sotkanet:404' }),
      await ask({ region: 'kunta:404' }),
      await ask({ region: 'demo-kunta:001' }),
    ]).toEqual([404, 404, 404])
    expect([await ask({ region: '<script>' }), await ask({ upToYear: 'now' })]).toEqual([400, 400])
  })

  test('of a profile knows own figures for their owner only', async () => {
    const spine = (person: Signed | undefined) =>
      server.call(person, getSpine, { key: region, indicators: ['own:oma.visits'] })
    expect([(await spine(owner)).status, (await spine(stranger)).status]).toEqual([200, 404])
    expect((await server.call(undefined, getSpine, { key: 'kunta:404' })).status).toBe(404)
    expect((await server.call(undefined, getHeatMap, {})).status).toBe(400)
    expect((await server.call(undefined, getHeatMap, { region: [region, 'demo-kunta:001'] })).status).toBe(404)
  })

  test('has its method told in every language', async () => {
    const inLanguage = async (language: string) => {
      const response = await server.request('/api/v1/methods', { headers: { 'accept-language': language } })
      const { items } = (await response.json()) as { items: { key: string; title: string }[] }
      expect(items.map(({ key }) => key)).toEqual([...methods])
      return items.map(({ title }) => title)
    }
    expect(new Set([...(await inLanguage('fi')), ...(await inLanguage('sv')), ...(await inLanguage('en'))]).size).toBe(
      3 * methods.length,
    )
    expect((await server.call(undefined, listMethods, {})).body.items[0]?.paragraphs.length).toBeGreaterThan(0)
  })
})
