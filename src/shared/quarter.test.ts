import { expect, test } from 'vitest'

import { firstDayOf, lastDayOf, quarterOf, quartersBetween } from './quarter.ts'

test.each([
  ['2026-01-01', '2026-01-01', '2026-03-31'],
  ['2026-06-30', '2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-07-01', '2026-09-30'],
  ['2026-12-31', '2026-10-01', '2026-12-31'],
])('%s is in the quarter from %s to %s', (day, first, last) => {
  expect([firstDayOf(quarterOf(day)), lastDayOf(quarterOf(day))]).toEqual([first, last])
})

test('quarters follow each other over the turn of the year', () => {
  const quarters = quartersBetween('2025-08-15', '2026-01-01')
  expect(quarters.map(({ year, number }) => `${number}/${year}`)).toEqual(['3/2025', '4/2025', '1/2026'])
})
