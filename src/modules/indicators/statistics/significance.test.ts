import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Direction } from '../indicator.ts'
import { intervalOf, poissonLimits, wilsonLimits } from './confidence-interval.ts'
import { countsDiffer, differenceLimits, estimateOf, figuresDiffer } from './count-difference.ts'
import { countsOf, isFineEnough } from './counts.ts'
import { type ComparedFigures, significanceOf } from './significance.ts'

describe('the 95 % interval', () => {
  // Newcombe 1998, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
  ])('of %d among %d is Wilson’s', (cases, population, lower, upper) => {
    const found = wilsonLimits({ cases, population })
    expect(found.lower).toBeCloseTo(lower, 4)
    expect(found.upper).toBeCloseTo(upper, 4)
  })

  test('of a proportion ends where the score test of the share just fails', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.nat(), (population, seed) => {
        const cases = 1 + (seed % (population - 1))
        const score = (share: number) => (cases / population - share) ** 2 / ((share * (1 - share)) / population)
        const { lower, upper } = wilsonLimits({ cases, population })
        expect(score(lower)).toBeCloseTo(3.841458820694124, 5)
        expect(score(upper)).toBeCloseTo(3.841458820694124, 5)
      }),
    )
  })

  // Garwood 1936 below ten; from ten on Byar's approximation stays close to his exact limits, in brackets.
  test.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.2422, 7.225],
    [5, 1.6235, 11.668],
    [9, 4.1154, 17.085],
  ])('of a count of %d is exact', (cases, lower, upper) => {
    const found = poissonLimits(cases)
    expect(found.lower).toBeCloseTo(lower, 3)
    expect(found.upper).toBeCloseTo(upper, 3)
  })
  test.each([
    [10, 4.7954, 18.3904],
    [20, 12.2165, 30.8884],
    [50, 37.111, 65.9183],
    [100, 81.364, 121.627],
  ])('of a count of %d is close to the exact one', (cases, lower, upper) => {
    const found = poissonLimits(cases)
    expect(Math.abs(found.lower - lower)).toBeLessThan(0.01)
    expect(Math.abs(found.upper - upper)).toBeLessThan(0.01)
  })

  test('of a figure stands in its own unit and names its method', () => {
    expect(intervalOf({ value: 12, absolute: 120 }, 100)).toEqual({
      lower: expect.closeTo(10.1299, 3),
      upper: expect.closeTo(14.1609, 3),
      method: 'wilson',
    })
    expect(intervalOf({ value: 4, absolute: 20 }, 1000)).toEqual({
      lower: expect.closeTo((12.2114 / 5000) * 1000, 3),
      upper: expect.closeTo((30.8899 / 5000) * 1000, 3),
      method: 'byar',
    })
    expect(intervalOf({ value: 0.4, absolute: 2 }, 1000)?.method).toBe('exact')
  })

  test('is none without cases, without a rate, and where the same person counts many times', () => {
    expect(intervalOf({ value: 12, absolute: null }, 100)).toBeNull()
    expect(intervalOf({ value: 28.4, absolute: 400 }, null)).toBeNull()
    expect(intervalOf({ value: 0, absolute: 0 }, 100)).toBeNull()
    expect(intervalOf({ value: 3200, absolute: 32_000 }, 1000)).toBeNull()
  })

  test('holds the value, and is narrower the more cases there are', () => {
    const figure = fc.record({
      share: fc.double({ min: 0.001, max: 1, noNaN: true }),
      people: fc.integer({ min: 1000, max: 1e6 }),
    })
    fc.assert(
      fc.property(figure, fc.constantFrom(100, 1000, 100_000), ({ share, people }, ratePer) => {
        const at = (times: number) => intervalOf({ value: share * ratePer, absolute: share * people * times }, ratePer)!
        const [narrow, wide] = [at(10), at(1)]
        expect(wide.lower).toBeLessThanOrEqual(share * ratePer + 1e-9)
        expect(wide.upper).toBeGreaterThanOrEqual(share * ratePer - 1e-9)
        expect(narrow.upper - narrow.lower).toBeLessThan(wide.upper - wide.lower)
      }),
    )
  })
})

describe('numerator and denominator', () => {
  test('are told from the value and its cases', () => {
    expect(countsOf({ value: 12.5, absolute: 250 }, 100)).toEqual({ cases: 250, population: 2000 })
    expect(countsOf({ value: 4, absolute: 20 }, 1000)).toEqual({ cases: 20, population: 5000 })
  })

  test('are hidden by rounding when the value is small', () => {
    expect([1, 0.9, 0].map((value) => isFineEnough(value, 1))).toEqual([true, false, false])
    expect([0.1, 0.09].map((value) => isFineEnough(value, 2))).toEqual([true, false])
  })
})

describe('two independent figures', () => {
  // Newcombe 1998 (Statistics in Medicine 17: 873–890), table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%d / %d and %d / %d', (a, m, b, n, lower, upper) => {
    const found = differenceLimits(
      estimateOf({ cases: a, population: m }, 'proportion'),
      estimateOf({ cases: b, population: n }, 'proportion'),
    )
    expect(found.lower).toBeCloseTo(lower, 4)
    expect(found.upper).toBeCloseTo(upper, 4)
  })

  // Pooled z-tests by hand agree: 1.970 and 1.903; then 5.5 and 4.5 expected cases.
  test.each([
    [{ cases: 100, population: 1000 }, { cases: 128, population: 1000 }, true],
    [{ cases: 100, population: 1000 }, { cases: 127, population: 1000 }, false],
    [{ cases: 2, population: 20 }, { cases: 9, population: 20 }, true],
    [{ cases: 1, population: 20 }, { cases: 8, population: 20 }, undefined],
    [{ cases: 500, population: 500 }, { cases: 400, population: 400 }, undefined],
  ])('%j and %j differ: %s', (a, b, differs) => {
    expect(countsDiffer(a, b, 'proportion')).toBe(differs)
    expect(countsDiffer(b, a, 'proportion')).toBe(differs)
  })

  test('decide as a pooled z-test does, but at its very border', () => {
    const group = fc.record({
      population: fc.integer({ min: 60, max: 4000 }),
      share: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    })
    fc.assert(
      fc.property(group, group, (one, other) => {
        const [a, b] = [one, other].map(({ population, share }) => ({
          cases: Math.round(population * share),
          population,
        })) as [{ cases: number; population: number }, { cases: number; population: number }]
        const pooled = (a.cases + b.cases) / (a.population + b.population)
        const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.population + 1 / b.population))
        const z = Math.abs(a.cases / a.population - b.cases / b.population) / error
        fc.pre(Math.abs(z - 1.96) > 0.25)
        expect(countsDiffer(a, b, 'proportion')).toBe(z > 1.96)
      }),
    )
  })

  test('that differ by no more than rounding may make do not differ', () => {
    const published = { ratePer: 100, decimals: 1 }
    // 7,000 of a million each time: 0.649 % and 0.651 % are published as 0.6 and 0.7.
    expect(figuresDiffer({ value: 0.6, absolute: 6490 }, { value: 0.7, absolute: 6510 }, published)).toBe(false)
    expect(figuresDiffer({ value: 0.6, absolute: 6490 }, { value: 0.9, absolute: 9010 }, published)).toBe(true)
    expect(figuresDiffer({ value: 0.6, absolute: null }, { value: 0.9, absolute: 9010 }, published)).toBeUndefined()
  })
})

describe('a comparison', () => {
  const compare = (more: Partial<ComparedFigures>) =>
    significanceOf({
      own: { value: 12, absolute: 120 },
      other: { value: 9, absolute: 90_000 },
      otherIs: 'reference',
      direction: 'lower',
      ratePer: 100,
      decimals: 1,
      ...more,
    })

  test.each<[Direction, string]>([
    ['lower', 'worse'],
    ['higher', 'better'],
    ['neutral', 'higher'],
  ])(
    'with the country, where %s is better, is %s when the country lies below the own interval',
    (direction, significance) => {
      expect(compare({ direction })).toEqual({ significance, test: 'interval' })
    },
  )

  // The interval of 120 of 1,000 is 10.13–14.16, and rounding takes 0.1.
  test.each([
    [10.0, 'worse'],
    [10.1, 'similar'],
    [12.0, 'similar'],
    [14.2, 'similar'],
    [14.3, 'better'],
  ])('with a country of %d %% is %s', (value, significance) => {
    expect(compare({ other: { value, absolute: null } })).toEqual({ significance, test: 'interval' })
  })

  test('with another municipality counts the chance in both', () => {
    const other = { value: 9.9, absolute: 99 }
    expect(compare({ other })).toMatchObject({ significance: 'worse' })
    expect(compare({ other, otherIs: 'independent' })).toEqual({ significance: 'similar', test: 'twoFigures' })
  })

  test('without cases says nothing, and two municipalities need the cases of both', () => {
    expect(compare({ own: { value: 12, absolute: null } })).toEqual({ significance: 'none', test: null })
    expect(compare({ ratePer: null })).toEqual({ significance: 'none', test: null })
    expect(compare({ other: { value: 1, absolute: null }, otherIs: 'independent' })).toEqual({
      significance: 'none',
      test: null,
    })
  })

  test('errs in about one of twenty when nothing differs', () => {
    // All samples of 200 people where the true share is 30 %, each with its own probability.
    let probability = 0.7 ** 200
    let wrong = 0
    for (let cases = 0; cases <= 200; cases++) {
      const own = { value: cases / 2, absolute: cases }
      const { significance } = compare({ own, other: { value: 30, absolute: null }, decimals: 6 })
      if (cases === 0 || significance !== 'similar') wrong += probability
      probability *= ((200 - cases) / (cases + 1)) * (0.3 / 0.7)
    }
    expect(wrong).toBeGreaterThan(0.03)
    expect(wrong).toBeLessThan(0.06)
  })
})
