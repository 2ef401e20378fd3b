import { expect, test } from 'vitest'

import { momentOf } from './finnish-hours.ts'

test.each([
  ['winter', '2027-01-12', '09:00', '2027-01-12T07:00:00.000Z'],
  ['summer', '2027-06-15', '09:00', '2027-06-15T06:00:00.000Z'],
  ['the day after the clock went forward', '2027-03-29', '09:00', '2027-03-29T06:00:00.000Z'],
  ['an hour that the clock jumps over', '2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
  ['the hour that comes twice, the first time', '2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'],
])('a time is that of the Finnish clock in %s', (_, day, time, moment) => {
  expect(momentOf(day, time).toISOString()).toBe(moment)
})
