import { expect, test } from 'vitest'

import { formatRange, type ValueFormat } from './values.ts'

test('a range is written with a dash, which no minus touches', () => {
  const format: ValueFormat = { unit: '%', decimals: 1, language: 'fi' }
  expect(formatRange({ lower: 7.9, upper: 11.72 }, format)).toBe('7,9–11,7')
  expect(formatRange({ lower: -2, upper: 3 }, format)).toBe('−2,0\u00a0–\u00a03,0')
})
