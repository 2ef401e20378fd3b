import { expect, test } from 'vitest'

import { percentileOf } from './field.ts'
import { readView, readYear } from './view.ts'

test.each([
  ['', 'lines'],
  ['view=map', 'map'],
  ['view=pie', 'lines'],
] as const)('the address "%s" shows %s', (address, expected) => {
  expect(readView(new URLSearchParams(address))).toBe(expected)
})

test('a year without figures gives way to the latest one', () => {
  const years = [2019, 2021, 2023]
  expect(readYear(new URLSearchParams('year=2021'), years)).toBe(2021)
  expect(readYear(new URLSearchParams('year=2020'), years)).toBe(2023)
  expect(readYear(new URLSearchParams(''), years)).toBe(2023)
  expect(readYear(new URLSearchParams(''), [])).toBeUndefined()
})

test.each([
  ['lower', 3, [1, 2, 3, 4, 5], 50],
  ['higher', 5, [1, 2, 3, 4, 5], 100],
  ['lower', 2, [2, 2, 3], 75],
  ['neutral', 2, [1, 2], null],
  ['lower', 2, [2], null],
] as const)('%s: %d among %j is better than %s per cent', (direction, value, values, expected) => {
  expect(percentileOf(value, values, direction)).toBe(expected)
})
