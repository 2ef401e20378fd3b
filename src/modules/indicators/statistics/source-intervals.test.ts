import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Direction } from '../indicator.ts'
import { changeOf } from './change.ts'
import { intervalOf, normal95 } from './confidence-interval.ts'
import { figuresDiffer } from './count-difference.ts'
import type { CountedFigure } from './counts.ts'
import { estimateHeterogeneity } from './estimate-heterogeneity.ts'
import { gapBetween } from './gap.ts'
import { significanceOf } from './significance.ts'
import { trendOf } from './trend.ts'

const figure = (value: number, lower: number, upper: number): CountedFigure => ({
  value,
  absolute: null,
  sourceInterval: { lower, upper },
})
const published = { ratePer: 100, decimals: 1 }

describe('the interval that a source gives', () => {
  test('goes before one that Kaarna computes from counts', () => {
    const counted = { value: 12, absolute: 120 }
    expect(intervalOf({ ...counted, sourceInterval: { lower: 9.5, upper: 14.8 } }, 100)).toEqual({
      lower: 9.5,
      upper: 14.8,
      method: 'source',
    })
    expect(intervalOf(counted, 100)).toMatchObject({ method: 'wilson' })
  })

  test('is that of a mean too, of which no counts tell', () => {
    expect(intervalOf(figure(3.2, 3, 3.4), null)).toMatchObject({ method: 'source' })
  })
})

describe('two figures with intervals of the source', () => {
  test('differ when the two-sided z test says so, whether or not their intervals overlap', () => {
    // z = 3 ÷ √((2 ÷ 1.96)² + (2 ÷ 1.96)²) = 2.08, and the intervals overlap from 12 to 13.
    expect(figuresDiffer(figure(14, 12, 16), figure(11, 9, 13), published)).toBe(true)
    // z = 1.87.
    expect(figuresDiffer(figure(13.7, 11.7, 15.7), figure(11, 9, 13), published)).toBe(false)
  })

  test('with symmetric intervals are tested as by z, beyond the rounding', () => {
    const number = fc.double({ min: 0, max: 100, noNaN: true })
    const half = fc.double({ min: 0.01, max: 20, noNaN: true })
    fc.assert(
      fc.property(number, half, number, half, (a, halfA, b, halfB) => {
        const standardError = Math.hypot(halfA / normal95, halfB / normal95)
        const distance = Math.abs(a - b) - 0.1 - normal95 * standardError
        fc.pre(Math.abs(distance) > 1e-6)
        expect(figuresDiffer(figure(a, a - halfA, a + halfA), figure(b, b - halfB, b + halfB), published)).toBe(
          distance > 0,
        )
      }),
    )
  })

  // Rates with standard errors sa and sb of their logarithms; z = ln(a ÷ b) ÷ √(sa² + sb²).
  test.each([
    [20, 0.2, 10, 0.2, 2.45, true],
    [16, 0.2, 10, 0.2, 1.66, false],
    [30, 0.3, 12, 0.3, 2.16, true],
    [24, 0.3, 12, 0.3, 1.63, false],
  ])('%d (%d) and %d (%d) on a logarithmic scale, z = %d: %s', (a, sa, b, sb, z, differ) => {
    const onLogs = (value: number, error: number) =>
      figure(value, value * Math.exp(-normal95 * error), value * Math.exp(normal95 * error))
    expect(Math.log(a / b) / Math.hypot(sa, sb)).toBeCloseTo(z, 2)
    expect(figuresDiffer(onLogs(a, sa), onLogs(b, sb), { ratePer: 1000, decimals: 1 })).toBe(differ)
  })

  test('of which one has only counts are tested by the interval that counts give', () => {
    const counted = { value: 12, absolute: 240 }
    expect(figuresDiffer(figure(20, 17, 23), counted, published)).toBe(true)
    expect(figuresDiffer(figure(14, 11, 17), counted, published)).toBe(false)
  })

  test('are not tested when the other has neither, or an interval has no width', () => {
    expect(figuresDiffer(figure(20, 17, 23), { value: 12, absolute: null }, published)).toBeUndefined()
    expect(figuresDiffer(figure(0, 0, 0), figure(20, 17, 23), published)).toBeUndefined()
  })

  test('do not differ by the rounding of what is published', () => {
    expect(figuresDiffer(figure(12.1, 12.06, 12.14), figure(12, 11.96, 12.04), published)).toBe(false)
  })
})

describe('an area against a reference', () => {
  const against = (own: CountedFigure, value: number, direction: Direction = 'lower') =>
    significanceOf({ own, other: { value, absolute: null }, otherIs: 'reference', direction, ...published })

  test('is better or worse when the reference lies outside the interval that the source gives', () => {
    expect(against(figure(12, 10, 14.5), 9.5)).toEqual({ significance: 'worse', test: 'interval' })
    expect(against(figure(12, 10, 14.5), 15)).toEqual({ significance: 'better', test: 'interval' })
    expect(against(figure(12, 10, 14.5), 14)).toEqual({ significance: 'similar', test: 'interval' })
    expect(against(figure(12, 10, 14.5), 15, 'neutral')).toMatchObject({ significance: 'lower' })
  })

  test('has no verdict where the source gives neither interval nor cases, or an interval without width', () => {
    expect(against({ value: 12, absolute: null }, 9)).toEqual({ significance: 'none', test: null })
    expect(against(figure(0, 0, 0), 9)).toEqual({ significance: 'none', test: null })
  })
})

test('a change of two values is tested by the intervals of the source, and says so', () => {
  const change = (latest: CountedFigure, previous: CountedFigure) =>
    changeOf({
      previous: { year: 2022, ...previous },
      latest: { year: 2024, ...latest },
      direction: 'lower',
      flatThreshold: null,
      trend: trendOf([], [], 'lower'),
      ...published,
    })
  expect(change(figure(9, 7.5, 10.5), figure(13, 11.5, 14.5))).toMatchObject({ verdict: 'better', basis: 'intervals' })
  expect(change(figure(12, 10.5, 13.5), figure(13, 11.5, 14.5))).toMatchObject({ verdict: 'none', basis: null })
})

describe('a gap between groups with intervals of the source', () => {
  const groups = [
    { key: 'basic', ...figure(16, 13, 19.5) },
    { key: 'secondary', ...figure(12, 10, 14.2) },
    { key: 'higher', ...figure(9, 7, 11.4) },
  ]

  test('has the interval of the difference of ordered groups', () => {
    // −7 − √(2² + 3.5²) and −7 + √(2.4² + 3²).
    expect(gapBetween(groups, { ...published, isOrdered: true })).toMatchObject({
      difference: -7,
      interval: { lower: expect.closeTo(-11.03, 2), upper: expect.closeTo(-3.16, 2) },
      isSignificant: true,
    })
  })

  test('without an order is tested by how much all of them differ', () => {
    const options = { ...published, isOrdered: false }
    expect(gapBetween(groups, options)).toMatchObject({ interval: null, isSignificant: true })
    expect(gapBetween(groups.slice(1), options)).toMatchObject({ isSignificant: false })
    const [first, ...others] = groups
    const mute = [{ ...first!, sourceInterval: undefined }, ...others]
    expect(gapBetween(mute, options)).toMatchObject({ isSignificant: null })
  })

  test('of equal standard errors is the sum of squares around the mean', () => {
    // Q = (2² + 0² + 2²) ÷ 1² = 8 with two degrees of freedom: p = e⁻⁴.
    const estimates = [10, 12, 14].map((value) => ({ value, lower: value - normal95, upper: value + normal95 }))
    expect(estimateHeterogeneity(estimates)).toBeCloseTo(Math.exp(-4), 6)
  })

  test('has no test where a half of an interval has no width', () => {
    expect(estimateHeterogeneity([{ value: 1, lower: 1, upper: 1 }])).toBeUndefined()
    const certain = { value: 5, lower: 5, upper: 9 }
    expect(estimateHeterogeneity([certain, { value: 1, lower: 0, upper: 2 }])).toBeUndefined()
  })
})
