import { describe, expect, test } from 'vitest'

import { entryRule, type OwnRule } from './rule.ts'
import { daysOfRule } from './rule-days.ts'
import { always } from './samples.ts'
import { isSeriesRule } from './series-rule.ts'

const term = { from: '2025-06-01', to: '2029-05-31' }
const days = (rule: OwnRule, span = term) => daysOfRule(rule, span)
const fixed = (month: number, day: number, more: object = {}): OwnRule => ({
  kind: 'fixed',
  month,
  day,
  ...always,
  ...more,
})

describe('a day of the calendar', () => {
  test('comes every year', () => {
    expect(days(fixed(3, 31))).toEqual(['2026-03-31', '2027-03-31', '2028-03-31', '2029-03-31'])
  })

  test('29 February is the 28th where there is none', () => {
    expect(days(fixed(2, 29))).toEqual(['2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28'])
  })

  test.each([
    ['stay', ['2026-02-28', '2027-02-28']],
    ['before', ['2026-02-27', '2027-02-26']],
    ['after', ['2026-03-02', '2027-03-01']],
  ])('from a day off it goes: %s', (onHoliday, expected) => {
    expect(days(fixed(2, 28, { onHoliday }), { from: '2026-01-01', to: '2027-12-31' })).toEqual(expected)
  })

  test('goes over the whole of Christmas, also into the span from outside it', () => {
    const boxingDay = fixed(12, 26, { onHoliday: 'before' })
    expect(days(boxingDay, { from: '2026-12-01', to: '2026-12-23' })).toEqual(['2026-12-23'])
    const newYear = fixed(1, 1, { onHoliday: 'before' })
    expect(days(newYear, { from: '2026-12-31', to: '2026-12-31' })).toEqual(['2026-12-31'])
  })

  test.each([
    ['odd', ['2027-03-31', '2029-03-31']],
    ['even', ['2026-03-31', '2028-03-31']],
    [{ ofTerm: 1 }, ['2026-03-31']],
    [{ ofTerm: 4 }, ['2029-03-31']],
  ])('comes in the years %j', (years, expected) => expect(days(fixed(3, 31, { years }))).toEqual(expected))

  test('of a year of the term, autumn and spring are in the same one', () => {
    expect(days(fixed(10, 15, { years: { ofTerm: 1 } }))).toEqual(['2025-10-15'])
  })

  test('comes between its first and its last day', () => {
    expect(days(fixed(3, 31, { from: '2027-01-01', until: '2028-03-31' }))).toEqual(['2027-03-31', '2028-03-31'])
  })
})

describe('a weekday of a month', () => {
  const year = { from: '2026-01-01', to: '2027-12-31' }
  test.each([
    ['the third Tuesday of March', 3, 3, 2, ['2026-03-17', '2027-03-16']],
    ['the first Monday of June', 6, 1, 1, ['2026-06-01', '2027-06-07']],
    ['the last Friday of May', 5, -1, 5, ['2026-05-29', '2027-05-28']],
    ['the last Sunday of February', 2, -1, 7, ['2026-02-22', '2027-02-28']],
  ] as const)('%s', (_, month, ordinal, weekday, expected) => {
    expect(days({ kind: 'weekday', month, ordinal, weekday, ...always }, year)).toEqual(expected)
  })

  test('gives way to a holiday: the fourth Thursday of December 2026 is Christmas Eve', () => {
    const rule: OwnRule = { kind: 'weekday', month: 12, ordinal: 4, weekday: 4, ...always, onHoliday: 'after' }
    expect(days(rule, { from: '2026-12-01', to: '2026-12-31' })).toEqual(['2026-12-28'])
  })
})

describe('a series', () => {
  const series = (rrule: string, more: object = {}): OwnRule => ({
    kind: 'repeats',
    rrule,
    ...always,
    from: '2026-01-01',
    ...more,
  })
  const spring = { from: '2026-01-01', to: '2026-04-30' }

  test.each([
    ['FREQ=MONTHLY;BYDAY=2WE', ['2026-01-14', '2026-02-11', '2026-03-11', '2026-04-08']],
    ['FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', ['2026-01-27', '2026-02-24', '2026-03-24', '2026-04-21']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['2026-01-31', '2026-02-28']],
    ['FREQ=YEARLY;BYMONTH=2,3;BYDAY=MO;BYSETPOS=1', ['2026-02-02']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', []],
  ])('%s', (rrule, expected) => expect(days(series(rrule), spring)).toEqual(expected))

  test('begins on the first day that it may come on, and is the same when asked in parts', () => {
    const rule = series('FREQ=WEEKLY;INTERVAL=2', { from: '2026-02-03' })
    const whole = days(rule, spring)
    expect(whole[0]).toBe('2026-02-03')
    expect(days(rule, { from: '2026-03-01', to: '2026-04-30' })).toEqual(whole.filter((day) => day >= '2026-03-01'))
  })

  test('two that a holiday brings to one day are one', () => {
    const rule = series('FREQ=WEEKLY;BYDAY=TH,FR', { onHoliday: 'after' })
    expect(days(rule, { from: '2026-04-02', to: '2026-04-07' })).toEqual(['2026-04-02', '2026-04-07'])
  })

  test.each([
    'FREQ=WEEKLY;BYDAY=-5SU',
    'FREQ=WEEKLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYSETPOS=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-31;INTERVAL=99;WKST=SU',
  ])('%s is odd, and has days or none', (rrule) => {
    expect(entryRule.safeParse(series(rrule)).success).toBe(true)
    expect(days(series(rrule), spring)).toBeInstanceOf(Array)
  })

  test.each([
    'FREQ=DAILY',
    'FREQ=SECONDLY',
    'BYDAY=TU',
    'FREQ=WEEKLY;BYHOUR=9',
    'FREQ=MONTHLY;BYMONTH=13',
    'FREQ=MONTHLY;BYDAY=TU;BYDAY=WE',
    'FREQ=MONTHLY\nDTSTART:20260101',
    'FREQ=MONTHLY;COUNT=1000000',
    '',
  ])('is not %j', (rrule) => expect(isSeriesRule(rrule)).toBe(false))
})

test.each([
  ['a thirteenth month', fixed(13, 1)],
  ['31 April', fixed(4, 31)],
  ['an end before its beginning', fixed(4, 1, { from: '2026-05-01', until: '2026-04-01' })],
  ['a year far away', { kind: 'once', on: '0026-01-01', lastsDays: 1, onHoliday: 'stay' }],
])('a rule has not %s', (_, rule) => expect(entryRule.safeParse(rule).success).toBe(false))
