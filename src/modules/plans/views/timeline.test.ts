import { describe, expect, test } from 'vitest'

import { barOf, placeOf, quartersOf, timelineSpan } from './timeline.ts'

const programme = { kind: 'wellbeing' as const, firstYear: 2025, lastYear: 2026 }
const days = (startsOn: string | null, endsOn: string | null = null, more = {}) => ({
  startsOn,
  endsOn,
  doneOn: null,
  stoppedOn: null,
  ...more,
})

describe('the timeline', () => {
  test('spans whole quarters around the term and its actions', () => {
    expect(timelineSpan(programme, [])).toEqual({ first: '2025-04-01', last: '2026-06-30' })
    expect(timelineSpan(programme, [days('2025-02-10', '2026-08-01')])).toEqual({
      first: '2025-01-01',
      last: '2026-09-30',
    })
  })

  test('is not stretched by a year that was mistyped', () => {
    expect(timelineSpan(programme, [days('1925-02-10', '2206-08-01')])).toEqual({
      first: '2025-04-01',
      last: '2026-06-30',
    })
  })

  test('has its quarters side by side, as long as their days', () => {
    const quarters = quartersOf({ first: '2025-10-01', last: '2026-03-31' })
    expect(quarters.map(({ year, number }) => `${number}/${year}`)).toEqual(['4/2025', '1/2026'])
    expect(quarters[0]!.width).toBeCloseTo(92 / 182)
    expect(quarters[1]!.at + quarters[1]!.width).toBeCloseTo(1)
  })

  const span = { first: '2026-01-01', last: '2026-12-31' }

  test('draws an action from its first day to the end of its last', () => {
    const bar = barOf(days('2026-01-01', '2026-06-30'), span)!
    expect(bar).toMatchObject({ from: 0, isOpenStart: false, isOpenEnd: false })
    expect(bar.to).toBeCloseTo(placeOf(span, '2026-07-01'))
  })

  test.each([
    ['that goes on without an end', days('2026-07-01'), { to: 1, isOpenStart: false, isOpenEnd: true }],
    ['whose beginning is not known', days(null, '2026-07-01'), { from: 0, isOpenStart: true, isOpenEnd: false }],
    ['that began before', days('2024-01-01', '2026-07-01'), { from: 0, isOpenStart: true, isOpenEnd: false }],
    ['that ends after', days('2026-07-01', '2029-01-01'), { to: 1, isOpenEnd: true }],
  ])('opens the end of one %s', (_, action, bar) => {
    expect(barOf(action, span)).toMatchObject(bar)
  })

  test('ends what was done or stopped when it was, and draws nothing without days', () => {
    const done = barOf(days('2026-01-01', '2026-12-31', { doneOn: '2026-03-31' }), span)!
    expect(done.to).toBeCloseTo(placeOf(span, '2026-04-01'))
    expect(barOf(days(null), span)).toBeNull()
  })
})
