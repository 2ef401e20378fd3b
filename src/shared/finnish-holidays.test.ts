import { describe, expect, test } from 'vitest'

import { holidayName, isWorkingDay, nextWorkingDay, workingDayBefore } from './finnish-holidays.ts'

describe('a holiday of mainland Finland', () => {
  // Years of the earliest and the latest Easter, of the exceptions of the rule, and those of the council term.
  test.each([
    '2008-03-23',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2038-04-25',
    '2049-04-18',
  ])('Easter is on %s', (day) => expect(holidayName(day)?.fi).toBe('Pääsiäispäivä'))

  test.each([
    ['2026-01-01', 'Uudenvuodenpäivä'],
    ['2026-01-06', 'Loppiainen'],
    ['2026-04-03', 'Pitkäperjantai'],
    ['2026-04-06', 'Toinen pääsiäispäivä'],
    ['2026-05-01', 'Vappu'],
    ['2008-05-01', 'Vappu'],
    ['2026-05-14', 'Helatorstai'],
    ['2026-05-24', 'Helluntaipäivä'],
    ['2026-12-06', 'Itsenäisyyspäivä'],
    ['2026-12-24', 'Jouluaatto'],
    ['2026-12-25', 'Joulupäivä'],
    ['2026-12-26', 'Tapaninpäivä'],
  ])('%s is %s', (day, name) => expect(holidayName(day)?.fi).toBe(name))

  test.each(['2025-06-21', '2026-06-20', '2027-06-26'])('Midsummer is the Saturday %s, and its eve is free', (day) => {
    expect(holidayName(day)?.sv).toBe('Midsommardagen')
    expect(holidayName(`${day.slice(0, 8)}${Number(day.slice(8)) - 1}`)?.sv).toBe('Midsommarafton')
  })

  test.each(['2025-11-01', '2026-10-31', '2027-11-06'])("All Saints' is the Saturday %s", (day) =>
    expect(holidayName(day)?.en).toBe("All Saints' Day"),
  )

  test.each(['2026-06-09', '2026-11-19', '2026-12-31', '2026-11-01'])(
    "%s is none: neither Åland's own day nor a day of another year",
    (day) => expect(holidayName(day)).toBeNull(),
  )
})

describe('a working day', () => {
  test.each([
    ['2026-11-19', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-12-24', false],
    ['2026-12-31', true],
  ])('%s: %s', (day, works) => expect(isWorkingDay(day)).toBe(works))

  test.each([
    ['2026-04-02', '2026-04-07', '2026-04-01'],
    ['2026-04-05', '2026-04-07', '2026-04-02'],
    ['2026-12-31', '2027-01-04', '2026-12-30'],
    ['2027-01-01', '2027-01-04', '2026-12-31'],
    ['2026-11-19', '2026-11-20', '2026-11-18'],
  ])('after %s comes %s, and before it %s', (day, after, before) => {
    expect([nextWorkingDay(day), workingDayBefore(day)]).toEqual([after, before])
  })
})
