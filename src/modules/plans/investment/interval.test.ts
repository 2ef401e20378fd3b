import { describe, expect, test } from 'vitest'

import { between, dividedBy, exactly, middleOf, minus, times } from './interval.ts'

describe('an interval', () => {
  test.each([
    [between(2, 3), between(4, 5), { low: 8, high: 15 }],
    [between(-2, 3), between(4, 5), { low: -10, high: 15 }],
    [between(-3, -2), between(-5, -4), { low: 8, high: 15 }],
    [between(-3, 2), exactly(0), { low: 0, high: 0 }],
    [between(1e9, 1e9), between(-1e9, 1e9), { low: -1e18, high: 1e18 }],
  ])('%j times %j is %j', (one, other, product) => {
    expect(times(one, other)).toEqual(product)
    expect(times(other, one)).toEqual(product)
  })

  test('given high first is the same interval, and has no negative zero', () => {
    expect(between(5, -1)).toEqual({ low: -1, high: 5 })
    expect(Object.is(exactly(-0).low, 0)).toBe(true)
  })

  test('less another one reaches from the least to the most that can be left', () => {
    expect(minus(between(10, 20), between(3, 30))).toEqual({ low: -20, high: 17 })
    expect(minus(exactly(5), exactly(5))).toEqual({ low: 0, high: 0 })
  })

  test('divides a number only where it stays above zero', () => {
    expect(dividedBy(100, between(20, 50))).toEqual({ low: 2, high: 5 })
    expect(dividedBy(0, between(20, 50))).toEqual({ low: 0, high: 0 })
    expect(dividedBy(100, between(0, 50))).toBeNull()
    expect(dividedBy(100, between(-1, 50))).toBeNull()
  })

  test('has its middle between its ends, however large they are', () => {
    expect(middleOf(between(10, 20))).toBe(15)
    expect(middleOf(between(-1e15, 1e15))).toBe(0)
  })
})
