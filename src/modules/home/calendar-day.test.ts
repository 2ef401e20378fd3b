import { expect, test } from 'vitest'

import { formatWeekday, monthStarts } from './calendar-day.ts'

test.each([
  ['fi', 'Torstai 19.11.2026'],
  ['sv', 'Torsdag 19.11.2026'],
  ['en', 'Thursday 19 Nov 2026'],
] as const)('a weekday is said in %s', (language, words) => {
  expect(formatWeekday('2026-11-19', language)).toBe(words)
})

test('the months that begin between two days, both included', () => {
  expect(monthStarts('2026-11-01', '2027-01-22')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
  expect(monthStarts('2026-11-02', '2026-11-30')).toEqual([])
})
