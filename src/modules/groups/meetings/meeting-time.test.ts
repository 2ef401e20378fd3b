import { expect, test } from 'vitest'

import { timeAt } from './meeting-time.ts'

test.each([
  ['2027-01-12T07:00:00Z', '09:00'],
  ['2027-06-15T06:05:00Z', '09:05'],
  ['2027-01-12T22:00:00Z', '00:00'],
])('at %s the Finnish clock shows %s', (moment, time) => {
  expect(timeAt(new Date(moment))).toBe(time)
})
