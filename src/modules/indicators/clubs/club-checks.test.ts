import { describe, expect, test } from 'vitest'

import { changeMarks, findOutliers, hasDecimals, limitMarks, markFigures, needsNote } from './club-checks.ts'

const definition = {
  definition: { fi: 'Käynnit asukasta kohti' },
  unit: { fi: 'käyntiä' },
  decimals: 1,
  lowest: 0,
  highest: 20,
  usualChange: 25,
  opensAfterEmbargo: true,
}

test.each([
  ['below the lowest', -0.1, [{ kind: 'belowLowest', limit: 0 }]],
  ['at the lowest', 0, []],
  ['between', 9.4, []],
  ['at the highest', 20, []],
  ['above the highest', 20.1, [{ kind: 'aboveHighest', limit: 20 }]],
])('a figure %s', (_name, value, marks) => {
  expect(limitMarks(value, definition)).toEqual(marks)
})

test('without limits every figure is possible', () => {
  expect(limitMarks(-1e9, { lowest: null, highest: null })).toEqual([])
})

describe('the change from the year before', () => {
  test.each([
    ['exactly the usual', 10, 8, false],
    ['a little more than the usual', 10.1, 8, true],
    ['as large downwards', 5.9, 8, true],
    ['the usual between figures with decimals', 0.375, 0.3, false],
    ['of a negative figure', -6, -8, false],
    ['through nothing', 4, -8, true],
    ['from nothing', 4, 0, false],
    ['of a first figure', 4, null, false],
  ])('%s', (_name, value, previous, isMarked) => {
    expect(changeMarks(value, previous, definition)).toHaveLength(isMarked ? 1 : 0)
  })

  test('is told in per cent with its sign', () => {
    expect(changeMarks(4, 8, definition)).toEqual([{ kind: 'largeChange', percent: -50, usual: 25, previous: 8 }])
    expect(changeMarks(4, -8, definition)).toEqual([{ kind: 'largeChange', percent: 150, usual: 25, previous: -8 }])
  })

  test('is not looked at when nobody has said what is usual', () => {
    expect(changeMarks(4, 8, { usualChange: null })).toEqual([])
  })
})

describe('an outlier', () => {
  test.each([
    ['of nothing', [], []],
    ['of four figures is none', [1, 2, 3, 400], [false, false, false, false]],
    ['of five is marked', [8, 9, 10, 11, 40], [false, false, false, false, true]],
    // Median 10, MAD 1: 0.6745 × 5.1 = 3.44 and 0.6745 × 5.2 = 3.51.
    ['begins above 3.5', [9, 9, 10, 11, 15.1], [false, false, false, false, false]],
    ['begins just there', [9, 9, 10, 11, 15.2], [false, false, false, false, true]],
    ['downwards counts as well', [9, 10, 11, 11, 4.8], [false, false, false, false, true]],
    ['where most are equal is none', [5, 5, 5, 5, 500], [false, false, false, false, false]],
    ['of an even number', [8, 9, 10, 11, 12, 60], [false, false, false, false, false, true]],
  ])('%s', (_name, values, outliers) => {
    expect(findOutliers(values)).toEqual(outliers)
  })
})

test("a round's figures are marked together, and one without a figure by nothing but its question", () => {
  const figure = (value: number | null, previous: number | null = null, hasOpenQuestion = false) => ({
    value,
    previous,
    hasOpenQuestion,
  })
  const marks = markFigures(
    [figure(8), figure(9), figure(10), figure(11, 11), figure(40, 10), figure(null, 9, true)],
    definition,
  )
  expect(marks.map((some) => some.map(({ kind }) => kind))).toEqual([
    [],
    [],
    [],
    [],
    ['aboveHighest', 'largeChange', 'outlier'],
    ['question'],
  ])
  expect(marks.map(needsNote)).toEqual([false, false, false, false, true, false])
})

test.each([
  [1, 0, true],
  [1.5, 0, false],
  [1.5, 1, true],
  [0.1 + 0.2, 1, false],
  [-2.35, 2, true],
  [1e21, 2, true],
])('%s with %s decimals', (value, decimals, fits) => {
  expect(hasDecimals(value, decimals)).toBe(fits)
})
