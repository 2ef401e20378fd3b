import { expect, test } from 'vitest'

import { addDays } from '#shared/day.ts'
import { formatWeekday, monthStarts, weekOf } from './calendar-day.ts'

test.each([
  ['2026-11-19', 47],
  ['2026-01-01', 1],
  ['2027-01-01', 53],
  ['2024-12-30', 1],
  ['2021-01-03', 53],
])('%s is in week %i', (day, week) => {
  expect(weekOf(day)).toBe(week)
})

test.each([
  ['fi', 'Torstai 19.11.2026'],
  ['sv', 'Torsdag 19.11.2026'],
  ['en', 'Thursday 19 Nov 2026'],
] as const)('a weekday is said in %s', (language, words) => {
  expect(formatWeekday('2026-11-19', language)).toBe(words)
})

test('days are added over the end of a year', () => {
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02')
})

test('the months that begin between two days, both included', () => {
  expect(monthStarts('2026-11-01', '2027-01-22')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
  expect(monthStarts('2026-11-02', '2026-11-30')).toEqual([])
})
