import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { seedDemoRegions } from '#modules/regions/demo/regions.demo.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import { createTestServer, type TestServer } from '#server/testing.ts'
import { createCube } from '../cube.service.ts'
import { seedDemoFigures } from '../demo/indicators.demo.ts'
import { getIndicatorData, listIndicators } from '../indicators.contract.ts'
import { getRegionProfile } from '../region-profile.contract.ts'
import { getAggregate, getComparison, getHeatMap, getSpine, listGaps, listSimilarRegions } from './analyses.contract.ts'

let server: TestServer
const city = 'demo-kunta:001'
const county = 'demo-hyvinvointialue:01'

beforeAll(async () => {
  server = await createTestServer()
  const cube = createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  await server.db.transaction().execute(async (tx) => {
    await seedDemoRegions(tx)
    await seedDemoFigures(tx, cube)
  })
})
afterAll(() => server.close())

/** The demo's country has what a real one has: hundreds of municipalities, gaps, rounding, figures left unpublished. */
describe('in a whole country', () => {
  test('a computed county comes close to what the source says of it, wherever it may be computed', async () => {
    const { body } = await server.call(undefined, listIndicators, { register: 'demo', limit: 500 })
    let years = 0
    for (const { key } of body.items.filter(({ ratePer }) => ratePer !== null)) {
      const told = (await server.call(undefined, getIndicatorData, { key, region: [county] })).body
      const { rows } = (await server.call(undefined, getAggregate, { key, region: county })).body
      for (const { year, value } of rows) {
        const published = told.regions[0]?.values[told.years.indexOf(year)] ?? Number.NaN
        expect(Math.abs(value / published - 1), `${key} ${year}`).toBeLessThan(0.05)
        years += 1
      }
    }
    expect(years).toBeGreaterThan(200)
  })

  test('no county is computed from indices, euros or surveys without counts', async () => {
    for (const key of ['demo:253', 'demo:305', 'demo:199', 'demo:256'])
      expect((await server.call(undefined, getAggregate, { key, region: county })).body, key).toMatchObject({
        rows: [],
        refusal: expect.stringMatching(/^no/),
      })
  })

  test('a survey that gives intervals is compared by them, one that gives none is not', async () => {
    const { body } = await server.call(undefined, getComparison, { key: 'demo:104', region: city })
    expect(body.figure).toMatchObject({ interval: { method: 'source' }, sample: expect.any(Number) })
    expect(body.comparisons.map(({ kind, test: by }) => [kind, by])).toContainEqual(['whole', 'interval'])
    const mute = (await server.call(undefined, getComparison, { key: 'demo:256', region: city })).body
    expect(mute.figure?.interval).toBeNull()
    expect(mute.comparisons.every(({ significance }) => significance === 'none')).toBe(true)
  })

  test('a spine stands on the figures of the profile, and the heat map on those of the spine', async () => {
    const profile = (await server.call(undefined, getRegionProfile, { key: city, field: true })).body.rows
    const { rows } = (await server.call(undefined, getSpine, { key: city })).body
    const heat = (await server.call(undefined, getHeatMap, { region: [city, county] })).body.rows
    expect(rows.map(({ indicator, rank, origin }) => [indicator.key, rank, origin])).toEqual(
      profile.map(({ indicator, rank, origin }) => [indicator.key, rank, origin]),
    )
    for (const [index, { figure, spread, places, significance }] of rows.entries()) {
      const { latest, field } = profile[index]!
      expect(figure).toMatchObject({ ...latest })
      expect([spread?.lowest, spread?.highest, spread?.count]).toEqual([field[0], field.at(-1), field.length])
      expect(heat[index]!.cells[0]).toMatchObject({ region: city, significance, place: places?.own })
    }
    expect(new Set(rows.map(({ significance }) => significance))).toEqual(
      new Set(['better', 'worse', 'similar', 'none']),
    )
  })

  test('gaps grow and narrow as the demo says, also those of surveys that give intervals and no counts', async () => {
    const gapOf = async (key: string, region: string, dimension: string) =>
      (await server.call(undefined, listGaps, { key, region })).body.items.find(
        ({ by }) => by.kind === 'breakdown' && by.dimension === dimension,
      )
    expect(await gapOf('demo:104', 'demo-maa:001', 'education')).toMatchObject({
      trend: { verdict: 'grown' },
      isSignificant: true,
      interval: { lower: expect.closeTo(-11.3, 1), upper: expect.closeTo(-9.5, 1) },
      slopeIndex: null,
    })
    expect(await gapOf('demo:114', city, 'age')).toMatchObject({ trend: { verdict: 'shrunk' }, isSignificant: true })
    const unemployed = await gapOf('demo:193', city, 'education')
    expect(unemployed).toMatchObject({ trend: { verdict: 'none' }, ratioTrend: { verdict: 'grown' } })
    // The ends of the order lie farther apart than the middles of the first and the last group.
    expect(unemployed!.slopeIndex!.difference).toBeLessThan(unemployed!.difference)
  })

  test('the counties of a country and the municipalities of a county have a gap', async () => {
    const kinds = async (region: string) =>
      (await server.call(undefined, listGaps, { key: 'demo:193', region })).body.items.map(({ by }) => by)
    expect(await kinds('demo-maa:001')).toContainEqual({ kind: 'area', category: 'hyvinvointialue' })
    expect(await kinds(county)).toContainEqual({ kind: 'area', category: 'kunta' })
  })

  test('being similar is mutual in distance, and like goes with like', async () => {
    const ask = async (key: string) => (await server.call(undefined, listSimilarRegions, { key, count: 50 })).body.items
    const near = await ask(city)
    expect(near).toHaveLength(50)
    expect(near.map(({ distance }) => distance)).toEqual(near.map(({ distance }) => distance).toSorted((a, b) => a - b))
    const back = (await ask(near[0]!.region)).find(({ region }) => region === city)
    expect(back?.distance ?? near[0]!.distance).toBeCloseTo(near[0]!.distance, 10)
    expect((await ask(county)).every(({ region }) => region.startsWith('demo-hyvinvointialue:'))).toBe(true)
  })

  test('one municipality is compared in every pair the same way from both sides', async () => {
    const towns = (await server.db.transaction().execute(readRegions))
      .filter(({ key }) => /^demo-kunta:00\d$/.test(key))
      .map(({ key }) => key)
    const ask = async (region: string, other: string) =>
      (await server.call(undefined, getComparison, { key: 'demo:193', region, compare: [other] })).body.comparisons[0]!
    const opposite = { better: 'worse', worse: 'better', similar: 'similar' } as Record<string, string>
    for (const other of towns.slice(1)) {
      const [there, back] = [await ask(towns[0]!, other), await ask(other, towns[0]!)]
      expect(back.significance, other).toBe(opposite[there.significance])
      expect(back.difference).toBeCloseTo(-there.difference!, 10)
    }
  })
})
