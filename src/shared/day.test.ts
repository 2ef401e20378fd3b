import { expect, test } from 'vitest'

import { addDays, daysBetween, formatMoment, formatTimes, weekOf } from './day.ts'

test.each([
  ['2026-05-14T21:05:00Z', '15.5.2026 klo 0.05', '15.5.2026 kl. 0.05', '15 May 2026, 0:05'],
  ['2026-05-15T06:05:00Z', '15.5.2026 klo 9.05', '15.5.2026 kl. 9.05', '15 May 2026, 9:05'],
  ['2026-05-15T17:30:00Z', '15.5.2026 klo 20.30', '15.5.2026 kl. 20.30', '15 May 2026, 20:30'],
])('the moment %s is written on the Finnish clock', (moment, fi, sv, en) => {
  const write = (language: 'fi' | 'sv' | 'en') => formatMoment(new Date(moment), language).replace('\u00a0', ' ')
  expect([write('fi'), write('sv'), write('en')]).toEqual([fi, sv, en])
})

test.each([
  [['09:00', '11:30'], 'klo 9.00–11.30', 'kl. 9.00–11.30', '09:00–11:30'],
  [['0:05'], 'klo 0.05', 'kl. 0.05', '0:05'],
])('the times %j are said with the word before them', (times, fi, sv, en) => {
  const say = (language: 'fi' | 'sv' | 'en') => formatTimes(times, language).replace('\u00a0', ' ')
  expect([say('fi'), say('sv'), say('en')]).toEqual([fi, sv, en])
})

test.each([
  ['2026-11-16', 47],
  ['2026-11-19', 47],
  ['2026-11-22', 47],
  ['2026-01-01', 1],
  ['2027-01-01', 53],
  ['2024-12-30', 1],
  ['2021-01-03', 53],
])('%s is in week %i', (day, week) => {
  expect(weekOf(day)).toBe(week)
})

test.each([
  ['2026-12-30', 3, '2027-01-02'],
  ['2028-02-28', 1, '2028-02-29'],
  // The night in which clocks are turned.
  ['2026-03-28', 2, '2026-03-30'],
])('%s and %i days are %s, and as many days lie between the two', (day, days, later) => {
  expect(addDays(day, days)).toBe(later)
  expect([daysBetween(day, later), daysBetween(later, day)]).toEqual([days, -days])
})
