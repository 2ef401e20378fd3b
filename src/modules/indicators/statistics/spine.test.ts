import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { quantileOf } from './quantile.ts'
import { bestQuarter, spinePlace, spreadOf } from './spine.ts'
import { type OwnCount, suppressed } from './suppression.ts'

describe('the distribution of municipalities', () => {
  // R: quantile(c(1, 2, 4, 8, 16), c(.1, .25, .5, .75)), type 7.
  test.each([
    [0, 1],
    [0.1, 1.4],
    [0.25, 2],
    [0.5, 4],
    [0.75, 8],
    [1, 16],
  ])('has the quantile %d at %d', (share, value) => {
    expect(quantileOf([1, 2, 4, 8, 16], share)).toBeCloseTo(value, 10)
  })

  test('needs four municipalities', () => {
    expect(spreadOf([1, 2, 3])).toBeUndefined()
    expect(spreadOf([1, 2, 3, 4])).toEqual({
      lowest: 1,
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 3.25,
      highest: 4,
      count: 4,
    })
    expect(quantileOf([], 0.5)).toBeNaN()
  })

  test('has its best quarter where the direction says', () => {
    const spread = spreadOf([1, 2, 3, 4])!
    expect(bestQuarter(spread, 'higher')).toBe(3.25)
    expect(bestQuarter(spread, 'lower')).toBe(1.75)
    expect(bestQuarter(spread, 'neutral')).toBeUndefined()
  })
})

describe('a place on the spine', () => {
  // The country 12, municipalities 6–24: the farther end is 12 away.
  test.each([
    [12, 'higher', 0.5],
    [24, 'higher', 1],
    [6, 'higher', 0.25],
    [24, 'lower', 0],
    [6, 'lower', 0.75],
    [6, 'neutral', 0.25],
    [99, 'higher', 1],
  ] as const)('of %d, where %s is better, is %d', (value, direction, place) => {
    expect(spinePlace(value, 12, { lowest: 6, highest: 24 }, direction)).toBe(place)
  })

  test('is the middle where all are the same', () => {
    expect(spinePlace(3, 3, { lowest: 3, highest: 3 }, 'lower')).toBe(0.5)
  })
})

describe('own counts', () => {
  const people = (...counts: number[]) => counts.map((cases) => ({ cases, of: 1000 }))

  test.each<[string, OwnCount[], boolean[]]>([
    ['that are large are told', people(5, 80, 0), [false, false, false]],
    ['under five are not, nor what would betray them', people(3, 80, 40, 0), [true, false, true, false]],
    ['of two small groups hide both', people(3, 4, 40), [true, true, false]],
    ['of two tiny groups, whose sum is under five, hide a third', people(1, 1, 40, 50), [true, true, true, false]],
    [
      'that are nearly everybody hide the few others',
      [
        { cases: 98, of: 100 },
        { cases: 60, of: 100 },
      ],
      [true, true],
    ],
    ['of a single group hide it', people(2), [true]],
    ['are told when nobody is counted', people(0, 0), [false, false]],
  ])('%s', (_, counts, expected) => {
    expect(suppressed(counts)).toEqual(expected)
  })

  test('are never to be told from the sum and from those that are shown', () => {
    const group = fc
      .record({ of: fc.integer({ min: 1, max: 60 }), seed: fc.nat() })
      .map(({ of, seed }) => ({ of, cases: seed % (of + 1) }))
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 8 }), (counts) => {
        const hidden = suppressed(counts)
        const isSmall = ({ cases, of }: OwnCount) => [cases, of - cases].some((count) => count > 0 && count < 5)
        expect(counts.filter((count, index) => isSmall(count) && !hidden[index])).toEqual([])
        const missing = counts.filter((_, index) => hidden[index])
        const cases = missing.reduce((sum, one) => sum + one.cases, 0)
        const couldHideMore = counts.some(({ cases: own }, index) => own > 0 && !hidden[index])
        expect(missing.length === 0 || !couldHideMore || (missing.length > 1 && !(cases > 0 && cases < 5))).toBe(true)
      }),
    )
  })
})
