import { describe, expect, test } from 'vitest'

import { sampleThing } from './samples.ts'
import {
  addMonths,
  byMonth,
  dayByKey,
  lateOf,
  nextCouncil,
  onPageOf,
  shownLanes,
  upcomingOf,
  weeksOf,
  withLane,
} from './clock-view.ts'

const thing = sampleThing

describe('lanes in the address', () => {
  test('are all shown, hidden one by one, and shown again', () => {
    const none = new URLSearchParams('year=2026')
    expect(shownLanes(none)).toHaveLength(4)
    const without = withLane(none, 'economy')
    expect(`${without}`).toBe('year=2026&hide=economy')
    expect(shownLanes(without)).toEqual(['decisions', 'knowledge', 'cooperation'])
    expect(`${withLane(without, 'economy')}`).toBe('year=2026')
  })

  test('are all shown when the last would be hidden', () => {
    const last = new URLSearchParams('hide=decisions,knowledge,cooperation')
    expect(shownLanes(withLane(last, 'economy'))).toHaveLength(4)
  })
})

describe('what of a clock is told first', () => {
  const things = [
    thing({ startsOn: '2026-10-01', state: 'late' }),
    thing({ startsOn: '2026-11-01', endsOn: '2026-11-30' }),
    thing({ startsOn: '2026-11-16', kind: 'council', state: 'done' }),
    thing({ startsOn: '2026-12-01', kind: 'council', state: 'cancelled' }),
    thing({ startsOn: '2026-12-07', kind: 'board' }),
    thing({ startsOn: '2026-12-14', kind: 'council' }),
  ]
  test('what is late', () => {
    expect(lateOf(things).map(({ startsOn }) => startsOn)).toEqual(['2026-10-01'])
  })
  test('what is late over the turn of the year, on the page of the year that has begun', () => {
    const turn = [
      thing({ startsOn: '2025-12-10', state: 'late' }),
      thing({ startsOn: '2025-12-15', state: 'done' }),
      thing({ startsOn: '2026-01-20' }),
    ]
    const daysOn = (year: number, today: string) => onPageOf(turn, year, today).map(({ startsOn }) => startsOn)
    expect(daysOn(2026, '2026-01-07')).toEqual(['2025-12-10', '2026-01-20'])
    expect(daysOn(2026, '2025-12-30')).toEqual(['2026-01-20'])
  })
  test('what goes on and what comes', () => {
    expect(upcomingOf(things, '2026-11-19').map(({ startsOn }) => startsOn)).toEqual([
      '2026-11-01',
      '2026-12-07',
      '2026-12-14',
    ])
  })
  test('the next council that is not cancelled, and no board', () => {
    expect(nextCouncil(things, '2026-11-19')?.startsOn).toBe('2026-12-14')
  })
})

describe('months', () => {
  test('hold what begins in them, the first also what began before the year', () => {
    const months = byMonth([thing({ startsOn: '2025-12-20' }), thing({ startsOn: '2026-03-02' })], 2026)
    expect(months.map(([month, things]) => [month, things.length])).toEqual([
      ['2026-01', 1],
      ['2026-03', 1],
    ])
  })

  test.each([
    ['2026-02', 5, '2026-01-26', '2026-03-01'],
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2026-08', 6, '2026-07-27', '2026-09-06'],
  ])('%s is %i weeks, from %s to %s', (month, count, first, last) => {
    const weeks = weeksOf(month)
    expect(weeks).toHaveLength(count)
    expect([weeks[0]![0], weeks.at(-1)!.at(-1)]).toEqual([first, last])
  })

  test.each([
    ['2026-11', 2, '2027-01'],
    ['2026-01', -1, '2025-12'],
  ])('%s and %i more is %s', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected)
  })
})

test.each([
  ['ArrowRight', '2026-12-31', '2027-01-01'],
  ['ArrowUp', '2026-12-03', '2026-11-26'],
  ['Home', '2026-11-19', '2026-11-16'],
  ['End', '2026-11-22', '2026-11-22'],
  ['PageDown', '2027-01-31', '2027-02-28'],
  ['PageDown', '2028-01-30', '2028-02-29'],
  ['PageUp', '2026-03-15', '2026-02-15'],
  ['a', '2026-03-15', undefined],
])('the key %s leads in a calendar from %s to %s', (key, from, to) => {
  expect(dayByKey(key, from)).toBe(to)
})
