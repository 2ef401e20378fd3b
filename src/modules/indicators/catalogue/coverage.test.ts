import { expect, test } from 'vitest'

import { toFigureTable } from '../cube/figure-table.ts'
import { countMunicipalities, coverageOf, freshnessOf } from './coverage.ts'

const table = (cells: readonly (readonly [string, number, number | null, number | null])[]) =>
  toFigureTable(cells.map(([region, year, value, absolute]) => ({ region, year, value, absolute })))

test('municipalities are counted in their own newest year, larger regions not at all', () => {
  const total = table([
    ['kunta:049', 2022, 1, null],
    ['kunta:091', 2022, null, 4],
    ['kunta:092', 2021, 1, null],
    ['maa:358', 2024, 1, null],
  ])
  expect(countMunicipalities([{ gender: 'total', table: total }])).toBe(2)
})

test('figures of everybody count before those of women, and a part is enough where there are no others', () => {
  const one = table([['kunta:049', 2022, 1, null]])
  const two = table([
    ['kunta:049', 2022, 1, null],
    ['kunta:091', 2022, 1, null],
  ])
  expect(
    countMunicipalities([
      { gender: 'female', table: two },
      { gender: 'total', table: one },
    ]),
  ).toBe(1)
  expect(countMunicipalities([{ gender: 'total', breakdown: 'age=65-74', table: two }])).toBe(2)
  expect(countMunicipalities([])).toBe(0)
})

test.each([
  [false, null, 'none'],
  [true, null, 'larger'],
  [true, 0, 'larger'],
  [true, 1, 'some'],
  [true, 150, 'most'],
  [true, 285, 'all'],
] as const)('figures %s of %s municipalities out of 300 cover %s', (hasFigures, municipalities, coverage) => {
  expect(coverageOf({ hasFigures, municipalities, allMunicipalities: 300 })).toBe(coverage)
})

test.each([
  [null, 'none'],
  [2025, 'fresh'],
  [2024, 'fresh'],
  [2023, 'ageing'],
  [2021, 'ageing'],
  [2020, 'old'],
] as const)('in 2026 figures of %s are %s', (lastYear, freshness) => {
  expect(freshnessOf(lastYear, 2026)).toBe(freshness)
})
