import { expect, test } from 'vitest'

import { cellsIn } from '../cube/figure-table.ts'
import type { MappedFigure } from '../tables/map-figures.ts'
import { mergeFigures } from './merge-figures.ts'

const people = { gender: 'total', breakdown: '' } as const
const known = (year: number, value: number) => ({
  region: 'kunta:049',
  year,
  value,
  absolute: null,
  sourceInterval: { lower: value - 1, upper: value + 1 },
  sample: 200,
})

/** What a file makes of figures that have limits. */
function merged(...figures: Pick<MappedFigure, 'year' | 'value' | 'sourceInterval'>[]) {
  const before = [{ ...people, cells: [known(2021, 10), known(2023, 12)] }]
  const news = figures.map((figure) => ({ region: 'kunta:049', absolute: null, ...people, ...figure }))
  const { parts, change } = mergeFigures(before, news, 'add')
  return { cells: parts.flatMap(({ table }) => [...cellsIn(table)]), change }
}

test('a file about other years leaves the limits of the figures that are there', () => {
  const { cells, change } = merged({ year: 2025, value: 14 })
  expect(cells).toEqual([
    known(2021, 10),
    known(2023, 12),
    { region: 'kunta:049', year: 2025, value: 14, absolute: null },
  ])
  expect(change).toEqual({ added: 1, changed: 0, same: 0, removed: 0 })
})

test('a file without limits that says the same value again leaves its limits', () => {
  const { cells, change } = merged({ year: 2023, value: 12 })
  expect(cells).toEqual([known(2021, 10), known(2023, 12)])
  expect(change).toMatchObject({ same: 1, changed: 0 })
})

test('another value has no limits of the value before it', () => {
  const { cells, change } = merged({ year: 2023, value: 13 })
  expect(cells.at(-1)).toEqual({ region: 'kunta:049', year: 2023, value: 13, absolute: null })
  expect(change).toMatchObject({ same: 0, changed: 1 })
})

test('other limits of the same value are a change', () => {
  const sourceInterval = { lower: 11.5, upper: 12.5 }
  const { cells, change } = merged({ year: 2023, value: 12, sourceInterval })
  expect(cells.at(-1)).toMatchObject({ value: 12, sourceInterval })
  expect(change).toMatchObject({ same: 0, changed: 1 })
})
