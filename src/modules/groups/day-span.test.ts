import { expect, test } from 'vitest'

import { withoutSpan } from './day-span.ts'

const year = { from: '2026-01-01', until: '2026-12-31' }

test.each([
  ['in the middle', '2026-03-01', '2026-03-31', ['2026-01-01–2026-02-28', '2026-04-01–2026-12-31']],
  ['at the beginning', '2025-06-01', '2026-03-31', ['2026-04-01–2026-12-31']],
  ['without an end', '2026-03-01', null, ['2026-01-01–2026-02-28']],
  ['all of them', '2026-01-01', '2026-12-31', []],
  ['of another year', '2027-01-01', null, ['2026-01-01–2026-12-31']],
])('days without those %s', (_, from, until, left) =>
  expect(withoutSpan(year, { from, until }).map((span) => `${span.from}–${span.until}`)).toEqual(left),
)

test('days without an end go on after others have ended', () =>
  expect(withoutSpan({ from: '2026-01-01', until: null }, { from: '2026-01-01', until: '2026-01-31' })).toEqual([
    { from: '2026-02-01', until: null },
  ]))
