import { describe, expect, test } from 'vitest'

import { knownPoints, latestPoint, segments, usualInterval } from './series.ts'

const points = (values: Record<number, number | null>) =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value }))

describe('gaps in a line', () => {
  test('a survey made every second year has none', () => {
    const survey = points({ 2019: 1, 2021: 2, 2023: 3 })
    expect(usualInterval([survey])).toBe(2)
    expect(segments(survey, 2)).toHaveLength(1)
  })

  test('a missing year of yearly figures breaks the line', () => {
    const yearly = points({ 2018: 1, 2019: 2, 2020: null, 2021: 4, 2022: 5 })
    expect(segments(yearly, 1).map((run) => run.map(({ year }) => year))).toEqual([
      [2018, 2019],
      [2021, 2022],
    ])
  })

  test('elections four or five years apart are joined', () => {
    const elections = points({ 2004: 61, 2008: 59, 2012: 58, 2017: 55, 2021: 55, 2025: 55 })
    expect(segments(elections, usualInterval([elections]))).toHaveLength(1)
  })

  test('the fullest series says how often figures come, so that a sparse one shows its gaps', () => {
    const country = points({ 2019: 1, 2020: 1, 2021: 1, 2022: 1, 2023: 1 })
    const small = points({ 2019: 1, 2021: 2, 2023: 3 })
    expect(segments(small, usualInterval([small, country]))).toHaveLength(3)
  })
})

test('what is no number is no figure, and years come in order', () => {
  const messy = [
    { year: 2022, value: 2 },
    { year: 2020, value: Number.NaN },
    { year: 2019, value: 1 },
    { year: 2021, value: null },
  ]
  expect(knownPoints(messy)).toEqual([
    { year: 2019, value: 1 },
    { year: 2022, value: 2 },
  ])
  expect(latestPoint(messy)).toEqual({ year: 2022, value: 2 })
  expect(latestPoint([])).toBeUndefined()
})
