import { expect, test } from 'vitest'

import { formatRange, formatValue, formatWhole, type ValueFormat } from './values.ts'

test('a range is written with a dash, which no minus touches', () => {
  const format: ValueFormat = { unit: '%', decimals: 1, language: 'fi' }
  expect(formatRange({ lower: 7.9, upper: 11.72 }, format)).toBe('7,9–11,7')
  expect(formatRange({ lower: -2, upper: 3 }, format)).toBe('−2,0\u00a0–\u00a03,0')
})

test('a rate says out of whom it is where it is read alone, and beside its name the number only', () => {
  const format: ValueFormat = { unit: '/ 10 000 asukasta', decimals: 0, language: 'fi' }
  expect(formatWhole(462, format)).toBe('462\u00a0/ 10 000 asukasta')
  expect(formatValue(462, format)).toBe('462\u00a0/\u00a010\u00a0000')
  expect(formatValue(4, { unit: 'per 1,000 inhabitants', decimals: 0, language: 'en' })).toBe('4\u00a0per\u00a01,000')
  expect(formatValue(4, { unit: '€ / asukas', decimals: 0, language: 'fi' })).toBe('4\u00a0€ / asukas')
})
