import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { barValueScale, lineValueScale, yearTicks } from './scale.ts'

describe('the value axis of a line chart', () => {
  test('starts from zero when the change still shows', () => {
    expect(lineValueScale([8.3, 18.2])).toMatchObject({ from: 0, to: 20, ticks: [0, 5, 10, 15, 20], decimals: 0 })
  })

  test('starts near the figures when zero would flatten the change', () => {
    const scale = lineValueScale([54.7, 61.2])
    expect(scale.from).toBeGreaterThan(50)
    expect(scale.to).toBeLessThan(65)
  })

  test('spans zero for figures of both signs', () => {
    expect(lineValueScale([-348, 239])).toMatchObject({ from: -400, to: 400 })
  })

  test('tells close ticks apart with decimals', () => {
    const { ticks, decimals } = lineValueScale([0.101, 0.104])
    expect(new Set(ticks.map((tick) => tick.toFixed(decimals))).size).toBe(ticks.length)
  })

  test('holds every value, whatever they are', () => {
    const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 30 })
    fc.assert(
      fc.property(values, (figures) => {
        const { from, to, ticks } = lineValueScale(figures)
        expect(to).toBeGreaterThan(from)
        expect(ticks.every(Number.isFinite)).toBe(true)
        figures.forEach((figure) => expect(figure >= from - 1e-6 && figure <= to + 1e-6).toBe(true))
      }),
    )
  })
})

test('bars always start from zero', () => {
  expect(barValueScale([96, 97, 98]).from).toBe(0)
  expect(barValueScale([-5, -3])).toMatchObject({ to: 0 })
  expect(barValueScale([])).toMatchObject({ from: 0, to: 1 })
})

describe('the years below a chart', () => {
  test.each([
    [
      'every year when they fit',
      { first: 2020, newest: 2024, last: 2024, interval: 1 },
      10,
      [2020, 2021, 2022, 2023, 2024],
    ],
    [
      'survey years when the survey comes every second year',
      { first: 2019, newest: 2025, last: 2029, interval: 2 },
      9,
      [2019, 2021, 2023, 2025, 2027, 2029],
    ],
    [
      'fewer when they do not fit, the newest always',
      { first: 2005, newest: 2025, last: 2025, interval: 1 },
      5,
      [2005, 2010, 2015, 2020, 2025],
    ],
    ['one when there is one', { first: 2024, newest: 2024, last: 2024, interval: 1 }, 5, [2024]],
  ])('%s', (_, years, fitting, expected) => {
    expect(yearTicks(years, fitting)).toEqual(expected)
  })
})
