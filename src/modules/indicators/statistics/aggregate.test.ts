import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type AggregatePart, aggregateOf } from './aggregate.ts'

const part = (value: number, absolute: number | null, population: number | null): AggregatePart => ({
  figure: { value, absolute },
  population,
})
const percent = { ratePer: 100, decimals: 1 }

describe('the figure of a county from its municipalities', () => {
  test('is all cases over all denominators, not the mean of shares', () => {
    // 100 of 1,000 and 600 of 3,000: 700 of 4,000.
    expect(aggregateOf([part(10, 100, 5000), part(20, 600, 15_000)], percent)).toEqual({
      value: expect.closeTo(17.5, 10),
      absolute: 700,
      coverage: 1,
    })
  })

  test('counts people in municipalities without a case', () => {
    // 100 of 1,000 among 5,000 inhabitants; the other's 5,000 have 1,000 as well: 100 of 2,000.
    expect(aggregateOf([part(10, 100, 5000), part(0, 0, 5000)], percent)).toMatchObject({
      value: expect.closeTo(5, 10),
      absolute: 100,
    })
  })

  test('takes no denominator from a value that rounding has eaten', () => {
    // 0.1 % of 4 cases would be 4,000 people; it has 5,000 inhabitants, of whom a fifth count elsewhere.
    expect(aggregateOf([part(10, 100, 5000), part(0.1, 1, 5000)], percent)).toMatchObject({
      value: expect.closeTo(5.05, 10),
    })
  })

  test('needs those with a figure to have 95 % of the people', () => {
    const missing = (population: number): AggregatePart => ({ figure: null, population })
    expect(aggregateOf([part(10, 950, 9500), missing(500)], percent)).toMatchObject({ value: 10, coverage: 0.95 })
    expect(aggregateOf([part(10, 950, 9499), missing(501)], percent)).toBe('coverage')
    expect(aggregateOf([part(10, 950, 9500), { figure: null, population: null }], percent)).toBe('coverage')
    expect(aggregateOf([], percent)).toBe('coverage')
  })

  test('is never made of medians, indices, or surveys without counts', () => {
    expect(aggregateOf([part(28.4, 400, 5000)], { ratePer: null, decimals: 1 })).toBe('noRate')
    expect(aggregateOf([part(10, 100, 5000), part(12, null, 5000)], percent)).toBe('noCounts')
    expect(aggregateOf([part(0, 0, 5000)], percent)).toBe('noCounts')
  })

  test('comes close to the figure of everybody though the parts are rounded', () => {
    const town = fc.record({
      people: fc.integer({ min: 3000, max: 200_000 }),
      share: fc.double({ min: 0.02, max: 0.6, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.array(town, { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (towns, counted) => {
          const parts = towns.map(({ people, share }) => {
            const denominator = Math.round(people * counted)
            const cases = Math.round(denominator * share)
            return { cases, denominator, part: part(Math.round((1000 * cases) / denominator) / 10, cases, people) }
          })
          const cases = parts.reduce((sum, one) => sum + one.cases, 0)
          const exact = (100 * cases) / parts.reduce((sum, one) => sum + one.denominator, 0)
          const found = aggregateOf(
            parts.map((one) => one.part),
            percent,
          )
          expect(found).toMatchObject({ absolute: cases, coverage: 1 })
          expect(Math.abs((found as { value: number }).value / exact - 1)).toBeLessThan(0.05)
        },
      ),
    )
  })
})
