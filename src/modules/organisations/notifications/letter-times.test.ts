import { describe, expect, test } from 'vitest'

import { isQuietAt, lastDigestSlot } from './letter-times.ts'
import { type LetterTimes, usualTimes } from './notification.ts'

const quiet = (from: number, to: number, more: Partial<LetterTimes> = {}): LetterTimes => ({
  ...usualTimes,
  quietFrom: from,
  quietTo: to,
  ...more,
})
const slot = (times: Partial<LetterTimes>, now: string) => {
  const { day, at } = lastDigestSlot({ ...usualTimes, ...times }, new Date(now))
  return [day, at.toISOString()]
}

describe('quiet hours', () => {
  test.each([
    ['2026-03-02T15:59:00Z', false],
    ['2026-03-02T16:00:00Z', true],
    ['2026-03-03T04:59:00Z', true],
    ['2026-03-03T05:00:00Z', false],
  ])('from 18 to 7 by the Finnish clock in winter: %s', (moment, isQuiet) => {
    expect(isQuietAt(quiet(18, 7), new Date(moment))).toBe(isQuiet)
  })

  test.each([
    ['2026-07-01T14:59:00Z', false],
    ['2026-07-01T15:00:00Z', true],
    ['2026-07-02T03:59:00Z', true],
    ['2026-07-02T04:00:00Z', false],
  ])('and in summer: %s', (moment, isQuiet) => {
    expect(isQuietAt(quiet(18, 7), new Date(moment))).toBe(isQuiet)
  })

  test.each([
    // 29 March 2026: after 2.59 comes 4.00, and quiet hours until 4 end then.
    ['2026-03-29T00:59:00Z', true],
    ['2026-03-29T01:00:00Z', false],
    // 25 October 2026: both hours from 3 to 4 are quiet.
    ['2026-10-25T00:30:00Z', true],
    ['2026-10-25T01:30:00Z', true],
    ['2026-10-25T02:00:00Z', false],
  ])('from 22 to 4 on the nights when the clock is changed: %s', (moment, isQuiet) => {
    expect(isQuietAt(quiet(22, 4), new Date(moment))).toBe(isQuiet)
  })

  test('may lie within a day', () => {
    expect(isQuietAt(quiet(8, 12), new Date('2026-03-02T07:00:00Z'))).toBe(true)
    expect(isQuietAt(quiet(8, 12), new Date('2026-03-02T10:00:00Z'))).toBe(false)
  })

  test('last through weekends and public holidays for who wants it so', () => {
    const daysOff = { ...usualTimes, isQuietOnDaysOff: true }
    expect(isQuietAt(daysOff, new Date('2026-03-07T10:00:00Z'))).toBe(true)
    // Independence Day 2027 is a Monday.
    expect(isQuietAt(daysOff, new Date('2027-12-06T10:00:00Z'))).toBe(true)
    expect(isQuietAt(daysOff, new Date('2026-03-09T10:00:00Z'))).toBe(false)
    expect(isQuietAt(usualTimes, new Date('2026-03-07T10:00:00Z'))).toBe(false)
  })
})

describe('the digest', () => {
  test.each([
    ['on the day itself', {}, '2026-03-03T05:00:00Z', ['2026-03-03', '2026-03-03T05:00:00.000Z']],
    ['the day before, until its hour', {}, '2026-03-03T04:59:59Z', ['2026-03-02', '2026-03-02T05:00:00.000Z']],
    ['an hour earlier by UTC in summer', {}, '2026-07-01T04:00:00Z', ['2026-07-01', '2026-07-01T04:00:00.000Z']],
    ['at the hour chosen', { digestHour: 15 }, '2026-03-03T14:00:00Z', ['2026-03-03', '2026-03-03T13:00:00.000Z']],
    // 29 March 2026: after 2.59 comes 4.00.
    ['in a skipped hour', { digestHour: 3 }, '2026-03-29T01:00:00Z', ['2026-03-29', '2026-03-29T01:00:00.000Z']],
    // 25 October 2026: 3.00–3.59 comes twice.
    [
      'once in an hour that comes twice',
      { digestHour: 3 },
      '2026-10-25T01:30:00Z',
      ['2026-10-25', '2026-10-25T00:00:00.000Z'],
    ],
    ['over a weekend', { isQuietOnDaysOff: true }, '2026-03-08T12:00:00Z', ['2026-03-06', '2026-03-06T05:00:00.000Z']],
    [
      'each week',
      { digestRhythm: 'weekly', digestWeekday: 3 } as const,
      '2026-03-10T12:00:00Z',
      ['2026-03-04', '2026-03-04T05:00:00.000Z'],
    ],
    // Easter Monday is 6 April 2026.
    [
      'after a holiday',
      { digestRhythm: 'weekly', digestWeekday: 1, isQuietOnDaysOff: true } as const,
      '2026-04-07T12:00:00Z',
      ['2026-04-07', '2026-04-07T04:00:00.000Z'],
    ],
  ])('was due last %s', (_, times, now, expected) => {
    expect(slot(times, now)).toEqual(expected)
  })

  test('of any choice is found on any day of three years', () => {
    for (let day = 0; day < 1096; day++) {
      const now = new Date(Date.UTC(2026, 0, 1, 9) + day * 86_400_000).toISOString()
      for (const digestWeekday of [1, 2, 3, 4, 5, 6, 7])
        expect(slot({ digestRhythm: 'weekly', digestWeekday, isQuietOnDaysOff: true }, now)[1]! <= now).toBe(true)
    }
  })
})
