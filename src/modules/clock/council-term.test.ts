import { expect, test } from 'vitest'

import { daysOfTerm, termFrom, termOn, termYearOn } from './council-term.ts'

test.each([
  ['2025-05-31', 2021, 4],
  ['2025-06-01', 2025, 1],
  ['2026-05-31', 2025, 1],
  ['2026-11-19', 2025, 2],
  ['2028-06-01', 2025, 4],
  ['2029-06-01', 2029, 1],
])('%s is in the term from %s, in its year %s', (day, first, year) => {
  expect(termOn(day).first).toBe(first)
  expect(termYearOn(day)).toBe(year)
})

test('a term runs from June to May', () => {
  expect(daysOfTerm(termFrom(2027))).toEqual({ first: '2025-06-01', last: '2029-05-31' })
})
