import { describe, expect, test } from 'vitest'

import { testRegion } from '../samples.ts'
import { toFigureParts } from './figure-parts.ts'
import { mapFigures, type MappingContext } from './map-figures.ts'
import { figureMapping } from './mapping.ts'
import type { TidyTable } from './tidy-table.ts'

const context: MappingContext = {
  register: 'real',
  regions: [testRegion('kunta:049', 0, { title: { fi: 'Espoo' } }), testRegion('kunta:091', 1)],
  mergers: [],
  dimensions: [],
  indicators: [],
}

/** As it was saved before there were limits. */
const saved = {
  indicator: { key: 'own:espoo.lonely' },
  region: { column: 'Alue', names: {} },
  year: { column: 'Vuosi' },
  gender: { gender: 'total' },
  breakdowns: [],
  value: { column: 'Arvo' },
  absolute: null,
  only: [],
}
const withLimits = { ...saved, limits: { lower: 'Ala', upper: 'Ylä' }, sample: { column: 'Vastaajia' } }

/** Rows `Espoo|2024|value|lower|upper|answers` on the sheet Luvut. */
function map(rows: readonly string[], mapping: object = withLimits, repeated?: readonly number[]) {
  const table: TidyTable = {
    title: 'luvut.xlsx',
    columns: ['Alue', 'Vuosi', 'Arvo', 'Ala', 'Ylä', 'Vastaajia'].map((name) => ({ name })),
    rows: rows.map((row, index) => ({
      cells: row.split('|'),
      place: { sheet: 'Luvut', row: index + 2 },
      ...(repeated && { repeated }),
    })),
  }
  return mapFigures({ table, mapping: figureMapping.parse(mapping), context })
}
const figuresOf = (mapped: Awaited<ReturnType<typeof map>>) => [...mapped.figures.values()].flat()

describe('limits and the number of those who answered', () => {
  test('are read beside the value, each row for itself', async () => {
    const mapped = await map(['Espoo|2023|12,3|10,4|14,5|1 240', 'Espoo|2024|11,9|||', 'kunta:091|2024|9|8|10|'])
    expect(mapped.faults).toEqual([])
    const people = { gender: 'total', breakdown: '', absolute: null }
    const figures = figuresOf(mapped)
    expect(figures).toEqual([
      {
        ...people,
        region: 'kunta:049',
        year: 2023,
        value: 12.3,
        sourceInterval: { lower: 10.4, upper: 14.5 },
        sample: 1240,
      },
      { ...people, region: 'kunta:049', year: 2024, value: 11.9 },
      { ...people, region: 'kunta:091', year: 2024, value: 9, sourceInterval: { lower: 8, upper: 10 } },
    ])
    expect(toFigureParts(figures).parts[0]?.table.certainty?.samples).toEqual(Float64Array.of(1240, NaN, NaN, NaN))
  })

  test('may be as large as the value, and nothing may be told of them', async () => {
    const mapped = await map(['Espoo|2023|0|0|2,1|80', 'Espoo|2024|5|..|..|..', 'kunta:091|2024|..|..|..|'])
    expect(mapped.faults).toEqual([])
    expect(figuresOf(mapped).map(({ sourceInterval, sample }) => [sourceInterval, sample])).toEqual([
      [{ lower: 0, upper: 2.1 }, 80],
      [undefined, undefined],
      [undefined, undefined],
    ])
  })

  test.each([
    ['Espoo|2024|12|12,1|14|90', 'limitAboveValue', 'Ala', '12,1'],
    ['Espoo|2024|12|10|11,9|90', 'limitBelowValue', 'Ylä', '11,9'],
    ['Espoo|2024|12|10||90', 'limitMissing', 'Ylä', ''],
    ['Espoo|2024|12|..|14|90', 'limitMissing', 'Ala', '..'],
    ['Espoo|2024||10|14|90', 'limitsWithoutValue', 'Ala', '10'],
    ['Espoo|2024|..|10|14|90', 'limitsWithoutValue', 'Ala', '10'],
    ['Espoo|2024|12|noin 10|14|90', 'numberExpected', 'Ala', 'noin 10'],
    ['Espoo|2024|12|10|14|90,5', 'sampleExpected', 'Vastaajia', '90,5'],
    ['Espoo|2024|12|10|14|-3', 'sampleExpected', 'Vastaajia', '-3'],
  ])('%s is a fault with its place: %s', async (row, code, column, found) => {
    const mapped = await map(['kunta:091|2024|9|8|10|80', row])
    expect(mapped.faults).toEqual([{ code, place: { sheet: 'Luvut', row: 3, column }, found }])
    expect(mapped.figures.size).toBe(0)
  })

  test('that are the other way round are a fault', async () => {
    const mapped = await map(['Espoo|2024|12|14|10|90'])
    expect(mapped.faults.map(({ code }) => code)).toEqual(['limitAboveValue'])
  })

  test('in a cell joined over several rows are a fault', async () => {
    const mapped = await map(['Espoo|2024|12|10|14|90'], withLimits, [3])
    expect(mapped.faults).toMatchObject([{ code: 'mergedFigure', place: { column: 'Ala' } }])
  })

  test('in columns that the table lacks are a fault', async () => {
    const mapped = await map(['Espoo|2024|12|10|14|90'], { ...saved, limits: { lower: 'Ala', upper: 'Max' } })
    expect(mapped.faults).toMatchObject([{ code: 'columnMissing', found: 'Max' }])
  })

  test('are passed over by a mapping that was saved without them', async () => {
    const mapped = await map(['Espoo|2024|12|14|10|x'], saved)
    expect(mapped.faults).toEqual([])
    expect(figuresOf(mapped)).toEqual([
      { region: 'kunta:049', year: 2024, gender: 'total', breakdown: '', value: 12, absolute: null },
    ])
  })
})
