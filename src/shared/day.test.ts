import { expect, test } from 'vitest'

import { formatMoment } from './day.ts'

test.each([
  ['2026-05-14T21:05:00Z', '15.5.2026 klo 0.05', '15.5.2026 kl. 0.05', '15 May 2026, 0:05'],
  ['2026-05-15T06:05:00Z', '15.5.2026 klo 9.05', '15.5.2026 kl. 9.05', '15 May 2026, 9:05'],
  ['2026-05-15T17:30:00Z', '15.5.2026 klo 20.30', '15.5.2026 kl. 20.30', '15 May 2026, 20:30'],
])('the moment %s is written on the Finnish clock', (moment, fi, sv, en) => {
  const write = (language: 'fi' | 'sv' | 'en') => formatMoment(new Date(moment), language).replace('\u00a0', ' ')
  expect([write('fi'), write('sv'), write('en')]).toEqual([fi, sv, en])
})
