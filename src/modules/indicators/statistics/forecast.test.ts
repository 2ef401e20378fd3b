import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { forecastOf } from './forecast.ts'
import { whatIf } from './what-if.ts'

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
const inPercent = { horizon: 5, ratePer: 100 }

describe('a forecast', () => {
  test('draws the line on with the prediction interval of its residuals', () => {
    // Every slope between pairs has the median 2; residuals ±1 about 30 + 2(x − 2015): s² = 8 ÷ 6, t₆ = 2.4469, x̄ = 2018.5,
    // Σ(x − x̄)² = 42: at 2023 the reach is 2.4469 · 1.1547 · √(1 + 1/8 + 20.25/42) = 3.582.
    const values = [31, 31, 35, 35, 39, 39, 43, 43]
    const found = forecastOf(years, values, { horizon: 2, ratePer: 100 })!
    expect(found).toMatchObject({ slopePerYear: 2, firstYear: 2015, lastYear: 2022, count: 8 })
    expect(found.points).toEqual([
      { year: 2023, value: expect.closeTo(46, 8), lower: expect.closeTo(42.418, 3), upper: expect.closeTo(49.582, 3) },
      { year: 2024, value: expect.closeTo(48, 8), lower: expect.closeTo(44.162, 3), upper: expect.closeTo(51.838, 3) },
    ])
  })

  test('stays level where no trend may be claimed', () => {
    // The median is 30, the sum of squares 2 · 4 + 4 · 1 = 12 on 7 degrees of freedom: 2.3646 · 1.3093 · √(9/8) = 3.284.
    const found = forecastOf(years, [32, 30, 29, 31, 30, 28, 31, 29], inPercent)!
    expect(found.slopePerYear).toBe(0)
    expect(new Set(found.points.map(({ value }) => value))).toEqual(new Set([30]))
    expect(found.points[4]).toMatchObject({ lower: expect.closeTo(26.716, 3), upper: expect.closeTo(33.284, 3) })
  })

  test('needs eight values, looks at ten and reaches five years at most', () => {
    expect(forecastOf(years.slice(1), [1, 2, 3, 4, 5, 6, 7], inPercent)).toBeUndefined()
    const many = Array.from({ length: 14 }, (_, index) => 2001 + index)
    const found = forecastOf(
      many,
      many.map((year) => (year < 2005 ? 90 : year - 2000)),
      { horizon: 9, ratePer: null },
    )!
    expect(found).toMatchObject({ firstYear: 2005, lastYear: 2014, count: 10 })
    expect(found.points.map(({ year, value }) => [year, value])).toEqual(
      [2015, 2016, 2017, 2018, 2019].map((year) => [year, year - 2000]),
    )
  })

  test('goes over gaps between years', () => {
    const everySecond = years.map((year) => 2 * year - 2015)
    const found = forecastOf(
      everySecond,
      everySecond.map((year) => year / 100),
      { horizon: 1, ratePer: null },
    )!
    expect(found.points[0]).toMatchObject({
      year: 2030,
      value: expect.closeTo(20.3, 8),
      upper: expect.closeTo(20.3, 8),
    })
  })

  test('stays where the value can be', () => {
    const falling = forecastOf(years, [8, 7, 6, 5, 4, 3, 2, 1], inPercent)!
    expect(falling.points.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0])
    const rising = forecastOf(years, [92, 93, 94, 95, 96, 97, 98, 99], inPercent)!
    expect(rising.points.map(({ upper }) => upper)).toEqual([100, 100, 100, 100, 100])
    const migration = forecastOf(years, [3, 2, 1, 0, -1, -2, -3, -4], { horizon: 1, ratePer: null })!
    expect(migration.points[0]!.value).toBe(-5)
  })

  test.each([0, 1])(
    'holds the next value about nineteen times of twenty when years are independent and rise by %d',
    (rise) => {
      // A normal deviate is near enough the sum of twelve even ones less six.
      let state = 20_251
      const even = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
      const deviate = () => Array.from({ length: 12 }, even).reduce((sum, number) => sum + number, -6)
      let held = 0
      for (let round = 0; round < 2000; round++) {
        const values = [...years, 2023].map((year) => 50 + rise * (year - 2015) + deviate())
        const [point] = forecastOf(years, values.slice(0, -1), { horizon: 1, ratePer: 100 })!.points
        if (values.at(-1)! >= point!.lower && values.at(-1)! <= point!.upper) held++
      }
      expect(held / 2000).toBeGreaterThan(0.93)
      expect(held / 2000).toBeLessThan(0.97)
    },
  )

  test('moves with the values, and with their unit', () => {
    const values = fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 8, maxLength: 12 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), (numbers, shift) => {
        const own = numbers.map((_, index) => 2000 + index)
        const ask = (of: readonly number[]) => forecastOf(own, of, { horizon: 1, ratePer: null })!.points[0]!
        const [plain, moved] = [ask(numbers), ask(numbers.map((number) => 10_000 + 3 * number + shift))]
        fc.pre(plain.lower > 0)
        expect(moved.value).toBeCloseTo(10_000 + 3 * plain.value + shift, 6)
        expect(moved.upper - moved.lower).toBeCloseTo(3 * (plain.upper - plain.lower), 6)
      }),
    )
  })
})

describe('if we reached another level', () => {
  const options = {
    figure: { value: 12, absolute: 240 },
    level: 9,
    direction: 'lower',
    ratePer: 100,
    decimals: 1,
  } as const

  test('so many people fewer would be counted', () => {
    // Three in a hundred of 2,000.
    expect(whatIf(options)).toEqual({ level: 9, people: -60, population: 2000 })
    expect(whatIf({ ...options, level: 15, direction: 'higher' })).toEqual({ level: 15, people: 60, population: 2000 })
  })

  test('nothing is said when it would be worse, or says nothing better', () => {
    expect(whatIf({ ...options, level: 12 })).toBeUndefined()
    expect(whatIf({ ...options, level: 15 })).toBeUndefined()
    expect(whatIf({ ...options, direction: 'neutral' })).toBeUndefined()
  })

  test('nothing is said without a denominator', () => {
    expect(whatIf({ ...options, figure: { value: 12, absolute: null } })).toBeUndefined()
    expect(whatIf({ ...options, ratePer: null })).toBeUndefined()
    expect(whatIf({ ...options, figure: { value: 0.2, absolute: 4 }, level: 0.1 })).toBeUndefined()
  })
})
