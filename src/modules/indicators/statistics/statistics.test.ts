import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Direction } from '../indicator.ts'
import { changeOf, type TwoFigures } from './change.ts'
import { mannKendall } from './mann-kendall.ts'
import { rankOf } from './rank.ts'
import { takeMedian, theilSen } from './theil-sen.ts'
import { trendOf } from './trend.ts'

function permutations(values: readonly number[]): number[][] {
  if (values.length <= 1) return [[...values]]
  return values.flatMap((first, i) => permutations(values.toSpliced(i, 1)).map((rest) => [first, ...rest]))
}

const kendallS = (values: readonly number[]) =>
  values.reduce((sum, late, i) => sum + values.slice(0, i).reduce((s, early) => s + Math.sign(late - early), 0), 0)

describe('Mann–Kendall', () => {
  // Two-sided probabilities of the exact table of Kendall's S (Kendall 1970, appendix table 1; Hollander & Wolfe A.30).
  test.each([
    [[1, 2, 3, 4], 6, 0.0833],
    [[1, 2, 3, 4, 5], 10, 0.0167],
    [[1, 2, 3, 5, 4], 8, 0.0833],
    [[1, 2, 3, 4, 5, 6], 15, 0.0028],
    [[2, 1, 3, 4, 5, 6], 13, 0.0167],
    [[2, 1, 4, 3, 5, 6], 11, 0.0556],
    [[7, 6, 5, 4, 3, 2, 1], -21, 0.0004],
    [[2, 1, 4, 3, 6, 5, 7], 15, 0.0302],
    [[2, 1, 4, 3, 6, 5, 8, 7], 20, 0.0141],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 45, 0.0],
    [[3, 2, 1, 6, 5, 4, 9, 8, 7, 10], 27, 0.0167],
  ])('of %j has S %d and p %d', (values, s, pValue) => {
    const found = mannKendall(values)
    expect(found.s).toBe(s)
    expect(found.pValue).toBeCloseTo(pValue, 4)
  })

  test('with ties is the share of all orders that go as far', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 7 }), (values) => {
        const s = kendallS(values)
        const orders = permutations(values)
        const asFar = orders.filter((order) => Math.abs(kendallS(order)) >= Math.abs(s)).length
        expect(mannKendall(values)).toEqual({ s, pValue: expect.closeTo(asFar / orders.length, 12) })
      }),
      { numRuns: 60 },
    )
  })

  test('of values that are all the same says nothing', () => {
    expect(mannKendall([3, 3, 3, 3, 3])).toEqual({ s: 0, pValue: 1 })
  })
})

describe('a trend', () => {
  const years = [2005, 2007, 2009, 2011, 2013, 2015]

  test('goes over the real years, gaps included, and names them', () => {
    expect(trendOf(years, [20, 18, 17, 15, 12, 10], 'lower')).toEqual({
      verdict: 'better',
      pValue: expect.closeTo(2 / 720, 10),
      slopePerYear: expect.closeTo(-1, 10),
      firstYear: 2005,
      lastYear: 2015,
      count: 6,
    })
  })

  test.each<[Direction, string]>([
    ['higher', 'worse'],
    ['lower', 'better'],
    ['neutral', 'falling'],
  ])('that falls where %s is better is %s', (direction, verdict) => {
    expect(trendOf(years, [6, 5, 4, 3, 2, 1], direction).verdict).toBe(verdict)
  })

  test('looks at the last ten values only', () => {
    const many = Array.from({ length: 14 }, (_, i) => 2000 + i)
    const trend = trendOf(
      many,
      many.map((year) => (year < 2004 ? 100 - year : year)),
      'higher',
    )
    expect(trend).toMatchObject({ verdict: 'better', firstYear: 2004, lastYear: 2013, count: 10 })
  })

  test('of four values claims nothing, however steep', () => {
    expect(trendOf([2010, 2011, 2012, 2013], [1, 20, 300, 4000], 'higher')).toMatchObject({
      verdict: 'none',
      pValue: null,
      count: 4,
    })
    expect(trendOf([], [], 'higher')).toEqual({
      verdict: 'none',
      pValue: null,
      slopePerYear: null,
      firstYear: null,
      lastYear: null,
      count: 0,
    })
  })

  test('that chance explains is none', () => {
    expect(trendOf(years.slice(1), [1, 2, 3, 5, 4], 'higher')).toMatchObject({
      verdict: 'none',
      pValue: expect.closeTo(1 / 12, 10),
    })
  })

  test('median agrees with sorting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 45 }), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b)
        const [lower, upper] = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!]
        expect(takeMedian(Float64Array.from(numbers), numbers.length)).toBe((lower + upper) / 2)
      }),
    )
  })

  test('slope is the median of all pairwise slopes', () => {
    expect(theilSen([2000, 2001, 2003], [1, 3, 4])).toBe(1)
    expect(theilSen([2000, 2001], [1, 3])).toBe(2)
    expect(theilSen([2000], [1])).toBeNaN()
  })
})

describe('a change', () => {
  const trendNone = trendOf([], [], 'lower')
  const figures = (more: Partial<TwoFigures>): TwoFigures => ({
    previous: { year: 2014, value: 12, absolute: null },
    latest: { year: 2015, value: 12.1, absolute: null },
    direction: 'lower',
    flatThreshold: null,
    ratePer: 100,
    decimals: 1,
    trend: trendNone,
    ...more,
  })

  test('without a test only rose, and has no colour', () => {
    expect(changeOf(figures({}))).toEqual({
      difference: 0.1,
      movement: 'rose',
      verdict: 'none',
      basis: null,
      fromYear: 2014,
      toYear: 2015,
    })
  })

  test('within the threshold of the indicator is flat', () => {
    expect(changeOf(figures({ flatThreshold: 0.1 }))).toMatchObject({ movement: 'flat', verdict: 'none' })
  })

  test('beyond the threshold of the indicator is a change for worse where lower is better', () => {
    expect(changeOf(figures({ flatThreshold: 0.05 }))).toMatchObject({
      movement: 'rose',
      verdict: 'worse',
      basis: 'threshold',
    })
  })

  test('of a neutral indicator is never better or worse', () => {
    expect(changeOf(figures({ flatThreshold: 0.05, direction: 'neutral' }))).toMatchObject({
      movement: 'rose',
      verdict: 'none',
    })
  })

  test('the way of a significant trend is better or worse, against it not', () => {
    const rising = trendOf([2011, 2012, 2013, 2014, 2015], [1, 2, 3, 12, 12.1], 'lower')
    expect(changeOf(figures({ trend: rising }))).toMatchObject({ verdict: 'worse', basis: 'trend' })
    const falling = trendOf([2010, 2011, 2012, 2013, 2014], [5, 4, 3, 2, 1], 'lower')
    expect(changeOf(figures({ trend: falling }))).toMatchObject({ verdict: 'none', basis: null })
  })

  test('of known counts is tested at 95 %', () => {
    const large = figures({
      previous: { year: 2014, value: 10, absolute: 1000 },
      latest: { year: 2015, value: 12, absolute: 1200 },
    })
    expect(changeOf(large)).toMatchObject({ verdict: 'worse', basis: 'proportions' })
    const small = figures({
      previous: { year: 2014, value: 10, absolute: 10 },
      latest: { year: 2015, value: 12, absolute: 12 },
    })
    expect(changeOf(small)).toMatchObject({ movement: 'rose', verdict: 'none' })
  })
})

describe('a rank', () => {
  const ask = (
    numbers: readonly (number | null)[],
    row: number,
    direction: Direction,
    takesPart = numbers.map(() => 1),
  ) =>
    rankOf({
      numbers: Float64Array.from(numbers, (number) => number ?? Number.NaN),
      missing: Number.NaN,
      start: 0,
      rows: numbers.length,
      takesPart: Uint8Array.from(takesPart),
      row,
      direction,
      year: 2015,
    })

  test('is turned by direction, and ties count half', () => {
    const numbers = [1, 2, 2, 3, null]
    expect(ask(numbers, 0, 'lower')).toEqual({ position: 1, of: 4, percentile: 100, year: 2015 })
    expect(ask(numbers, 0, 'higher')).toEqual({ position: 4, of: 4, percentile: 0, year: 2015 })
    expect(ask(numbers, 1, 'lower')).toEqual({ position: 2, of: 4, percentile: 50, year: 2015 })
  })

  test('needs a direction, a value, a municipality and somebody to compare with', () => {
    expect(ask([1, 2], 0, 'neutral')).toBeNull()
    expect(ask([null, 2, 3], 0, 'higher')).toBeNull()
    expect(ask([1, 2, 3], 0, 'higher', [0, 1, 1])).toBeNull()
    expect(ask([1, null], 0, 'higher')).toBeNull()
  })

  test('agrees with counting by hand, scaled or not', () => {
    const cell = fc.option(fc.integer({ min: 0, max: 6 }), { freq: 5 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.boolean(),
        (cells, at, lower) => {
          const row = at % cells.length
          const own = cells[row]![0]
          const others = cells.flatMap(([value, takesPart], i) =>
            value !== null && takesPart && i !== row ? [value] : [],
          )
          const beats = (a: number, b: number) => (lower ? a < b : a > b)
          const expected =
            own === null || !cells[row]![1] || others.length === 0
              ? null
              : {
                  position: 1 + others.filter((value) => beats(value, own)).length,
                  of: others.length + 1,
                  percentile: expect.closeTo(
                    (100 * others.reduce((sum, value) => sum + (beats(own, value) ? 1 : value === own ? 0.5 : 0), 0)) /
                      others.length,
                    9,
                  ),
                  year: 2015,
                }
          const request = {
            start: 0,
            rows: cells.length,
            takesPart: Uint8Array.from(cells, ([, takesPart]) => Number(takesPart)),
            row,
            direction: lower ? ('lower' as const) : ('higher' as const),
            year: 2015,
          }
          const floats = Float64Array.from(cells, ([value]) => value ?? Number.NaN)
          const scaled = Int32Array.from(cells, ([value]) => (value === null ? -(2 ** 31) : value * 10))
          expect(rankOf({ ...request, numbers: floats, missing: Number.NaN })).toEqual(expected)
          expect(rankOf({ ...request, numbers: scaled, missing: -(2 ** 31) })).toEqual(expected)
        },
      ),
    )
  })
})
