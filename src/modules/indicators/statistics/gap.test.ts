import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Group, gapBetween } from './gap.ts'
import { gapsOfEnds, gapsOfExtremes, gapTrendOf } from './gap-trend.ts'
import { chiSquareTail, heterogeneity } from './heterogeneity.ts'
import { slopeIndex } from './slope-index.ts'

const group = (key: string, value: number, absolute: number | null): Group => ({ key, value, absolute })
const published = { ratePer: 100, decimals: 1 }

describe('the gap between ordered groups', () => {
  const levels = [group('basic', 30, 60), group('secondary', 20, 100), group('higher', 10, 30)]

  test('is told between the first and the last, with its interval', () => {
    // Wilson's limits are 7.10–13.91 and 24.08–36.67: −20 − √(2.90² + 6.67²) and −20 + √(3.91² + 5.92²).
    expect(gapBetween(levels, { ...published, isOrdered: true })).toMatchObject({
      from: 'basic',
      to: 'higher',
      difference: -20,
      ratio: expect.closeTo(1 / 3, 10),
      interval: { lower: expect.closeTo(-27.27, 1), upper: expect.closeTo(-12.91, 1) },
      isSignificant: true,
    })
  })

  test('counts every group and its size in the slope index of inequality', () => {
    // By hand: places 0.1, 0.45, 0.85; mean 19; Σw(x−½)² = 0.07; Σw(x−½)(y−19) = −1.85; slope −26.43 from 32.21 to 5.79.
    expect(gapBetween(levels, { ...published, isOrdered: true })?.slopeIndex).toEqual({
      difference: expect.closeTo(-26.4286, 4),
      interval: { lower: expect.closeTo(-35.3829, 4), upper: expect.closeTo(-17.4742, 4) },
      ratio: expect.closeTo(0.1796, 4),
    })
  })

  test('of small groups may be chance', () => {
    const few = [group('basic', 30, 12), group('secondary', 20, 10), group('higher', 20, 8)]
    expect(gapBetween(few, { ...published, isOrdered: true })).toMatchObject({ difference: -10, isSignificant: false })
  })

  test('of very small groups cannot be tested', () => {
    const few = [group('basic', 30, 6), group('higher', 10, 2)]
    expect(gapBetween(few, { ...published, isOrdered: true })).toMatchObject({ difference: -20, isSignificant: null })
  })

  test('without cases has no interval, no test and no slope index', () => {
    const survey = levels.map(({ key, value }) => group(key, value, null))
    expect(gapBetween(survey, { ...published, isOrdered: true })).toEqual({
      from: 'basic',
      to: 'higher',
      difference: -20,
      ratio: expect.closeTo(1 / 3, 10),
      interval: null,
      isSignificant: null,
      slopeIndex: null,
    })
  })

  test('needs two groups', () => {
    expect(gapBetween([group('basic', 30, 60)], { ...published, isOrdered: true })).toBeUndefined()
    expect(gapBetween([], { ...published, isOrdered: false })).toBeUndefined()
  })
})

describe('the slope index', () => {
  const sizes = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.double({ min: 0.01, max: 0.99, noNaN: true })),
    {
      minLength: 2,
      maxLength: 9,
    },
  )

  test('agrees with a weighted least-squares line through everybody', () => {
    fc.assert(
      fc.property(sizes, (groups) => {
        const all = groups.reduce((sum, [population]) => sum + population, 0)
        let before = 0
        const people = groups.map(([population, value]) => {
          const x = (before + population / 2) / all
          before += population
          return { x, value, population }
        })
        const mean = (pick: (one: (typeof people)[number]) => number) =>
          people.reduce((sum, one) => sum + pick(one) * one.population, 0) / all
        const [mx, my] = [mean(({ x }) => x), mean(({ value }) => value)]
        const slope = mean(({ x, value }) => (x - mx) * (value - my)) / mean(({ x }) => (x - mx) ** 2)
        const found = slopeIndex(
          groups.map(([population, value]) => ({ population, value })),
          'proportion',
        )!
        expect(found.slope).toBeCloseTo(slope, 8)
        expect(found.lower).toBeLessThan(found.slope)
      }),
    )
  })

  test('turns round with the order of the groups', () => {
    fc.assert(
      fc.property(sizes, (groups) => {
        const ordered = groups.map(([population, value]) => ({ population, value }))
        const [there, back] = [slopeIndex(ordered, 'rate')!, slopeIndex(ordered.toReversed(), 'rate')!]
        expect(back.slope).toBeCloseTo(-there.slope, 8)
        expect(back.upper).toBeCloseTo(-there.lower, 8)
        if (there.ratio !== null) expect(back.ratio).toBeCloseTo(1 / there.ratio, 5)
      }),
    )
  })

  test('is none for a single group', () => {
    expect(slopeIndex([{ population: 10, value: 0.1 }], 'proportion')).toBeUndefined()
  })
})

describe('the gap between areas', () => {
  const areas = [group('centre', 12, 120), group('north', 18, 90), group('south', 9, 90), group('west', 12, 60)]

  test('is told between the lowest and the highest, tested over all of them', () => {
    expect(gapBetween(areas, { ...published, isOrdered: false })).toEqual({
      from: 'south',
      to: 'north',
      difference: 9,
      ratio: 2,
      interval: null,
      isSignificant: true,
      slopeIndex: null,
    })
  })

  test('cannot be tested when one area tells no cases', () => {
    expect(gapBetween([...areas, group('east', 30, null)], { ...published, isOrdered: false })).toMatchObject({
      to: 'east',
      isSignificant: null,
    })
  })

  // Quantiles of the printed table of chi-square.
  test.each([
    [3.841, 1, 0.05],
    [6.635, 1, 0.01],
    [5.991, 2, 0.05],
    [7.815, 3, 0.05],
    [18.307, 10, 0.05],
    [24.996, 15, 0.05],
    [43.773, 30, 0.05],
    [124.342, 100, 0.05],
    [0, 4, 1],
  ])('chi-square %d with %d degrees of freedom has %d beyond it', (statistic, freedom, probability) => {
    expect(chiSquareTail(statistic, freedom)).toBeCloseTo(probability, 4)
  })

  test('two groups give the square of the pooled z-test', () => {
    // (0.128 − 0.1)² ÷ (0.114 · 0.886 · 0.002) = 3.881, p = 0.0488.
    const pair = [
      { cases: 100, population: 1000 },
      { cases: 128, population: 1000 },
    ]
    expect(heterogeneity(pair, 'proportion')).toBeCloseTo(0.0488, 4)
    expect(heterogeneity(pair, 'rate')).toBeGreaterThan(0.0488)
  })

  test('too few expected cases give no test', () => {
    expect(
      heterogeneity(
        [
          { cases: 4, population: 10 },
          { cases: 1, population: 10 },
        ],
        'proportion',
      ),
    ).toBeUndefined()
    expect(heterogeneity([{ cases: 4, population: 10 }], 'proportion')).toBeUndefined()
  })
})

describe('the trend of a gap', () => {
  const years = [2015, 2016, 2018, 2019, 2020, 2021]

  test.each<[string, number[], object]>([
    [
      'grows whichever end is lower',
      [-4, -5, -6, -7, -8, -9],
      { verdict: 'grown', firstYear: 2015, lastYear: 2021, count: 6 },
    ],
    ['grows', [4, 5, 6, 7, 8, 9], { verdict: 'grown' }],
    ['shrinks', [9, 8, 7, 6, 5, 4], { verdict: 'shrunk' }],
    ['turns', [-3, -2, -1, 1, 2, 3], { verdict: 'turned' }],
    ['turns the other way', [3, 2, 1, -1, -2, -3], { verdict: 'turned' }],
    ['claims nothing by chance', [4, 6, 5, 4, 7, 5], { verdict: 'none' }],
  ])('%s', (_, gaps, expected) => {
    expect(gapTrendOf(years, gaps)).toMatchObject(expected)
  })

  test('claims nothing of four years', () => {
    expect(gapTrendOf(years.slice(0, 4), [1, 20, 300, 4000])).toMatchObject({ verdict: 'none', pValue: null })
    expect(gapTrendOf([], [])).toMatchObject({ verdict: 'none', firstYear: null, count: 0 })
  })

  test('between areas looks at the same areas in all years', () => {
    const years4 = [2019, 2020, 2021, 2022]
    const series = [
      { key: 'centre', values: [1, 1, 1, 1] },
      { key: 'north', values: [5, null, 6, 7] },
      { key: 'new', values: [null, null, null, 90] },
    ]
    expect(gapsOfExtremes(years4, series)).toEqual({ years: [], differences: [], logRatios: [] })
    expect(gapsOfExtremes(years4, [...series, { key: 'south', values: [2, 3, 4, 5] }])).toEqual({
      years: years4,
      differences: [1, 2, 3, 4],
      logRatios: [2, 3, 4, 5].map(Math.log),
    })
  })

  test('passes over years in which no area has a value, and has no ratio to zero', () => {
    const series = [
      { key: 'centre', values: [1, null, 0] },
      { key: 'south', values: [2, null, 4] },
    ]
    expect(gapsOfExtremes([2019, 2020, 2021], series)).toEqual({
      years: [2019, 2021],
      differences: [1, 4],
      logRatios: [],
    })
  })

  test('between ordered groups looks at the years in which both ends have a value', () => {
    const basic = { key: 'basic', values: [8, null, 6, 5] }
    const higher = { key: 'higher', values: [4, 3, 3, null] }
    expect(gapsOfEnds([2019, 2020, 2021, 2022], basic, higher)).toEqual({
      years: [2019, 2021],
      differences: [-4, -3],
      logRatios: [Math.log(0.5), Math.log(0.5)],
    })
  })
})
