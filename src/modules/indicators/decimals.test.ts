import { expect, test } from 'vitest'

import { decimalsOf } from './decimals.ts'

const table = (values: number[], absolutes: number[] = values.map(() => Number.NaN)) => ({
  values: Float64Array.from(values),
  absolutes: Float64Array.from(absolutes),
})

test.each([
  ['people have none', [256_824, 9646], 0],
  ['shares have as many as the most exact of them', [3, 12.1, 8.25], 2],
  ['figures that the source computed have no more than two', [1 / 3], 2],
  ['a sum of tenths has one', [0.1 + 0.2, 12.1], 1],
  ['figures below zero have theirs too', [-348, -2.5], 1],
  ['cells without a figure say nothing', [Number.NaN, 5], 0],
  ['no figures have none', [], 0],
])('%s', (_, values, decimals) => {
  expect(decimalsOf([table(values)])).toBe(decimals)
})

test('absolute numbers count only where they are shown: in cells without a value', () => {
  expect(decimalsOf([table([3.4], [9])])).toBe(1)
  expect(decimalsOf([table([Number.NaN, 3], [12.5, 7.25])])).toBe(1)
})
