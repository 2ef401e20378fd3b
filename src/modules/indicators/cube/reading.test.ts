import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createRegionIndex, isMunicipalityInForce } from '#modules/regions/region-index.ts'
import { directions } from '../indicator.ts'
import { trendOf } from '../statistics/trend.ts'
import { testIndicator, testRegion } from '../samples.ts'
import { createBlockDecoder, encodeBlock } from './block.ts'
import { type Cell, toFigureTable } from './figure-table.ts'
import { readProfileRow } from './read-profile.ts'
import { readSeries, readSlice } from './read-series.ts'

const regions = [
  testRegion('kunta:005', 4),
  testRegion('kunta:049', 0),
  testRegion('kunta:091', 2),
  testRegion('kunta:999', 5, { validTo: '2020-01-01' }),
  testRegion('maa:358', 3),
  testRegion('maakunta:01', 1),
]
const index = createRegionIndex(regions)
const decode = createBlockDecoder({
  slotOf: (key) => index.slotOf(key),
  isRanked: (key) => isMunicipalityInForce(index.find(key)!),
})
const decoded = (cells: readonly Cell[]) => decode(encodeBlock(toFigureTable(cells)).body)

const cellList = fc.uniqueArray(
  fc
    .record({
      region: fc.constantFrom(...regions.map(({ key }) => key)),
      year: fc.integer({ min: 2000, max: 2014 }),
      value: fc.option(fc.integer({ min: 0, max: 40 }).map((n) => n / 10)),
      absolute: fc.option(fc.integer({ min: 0, max: 40 })),
      reach: fc.option(fc.integer({ min: 0, max: 9 })),
      sample: fc.option(fc.integer({ min: 1, max: 400 })),
    })
    .filter((cell) => cell.value !== null || cell.absolute !== null)
    .map(({ reach, sample, ...cell }): Cell => ({
      ...cell,
      ...(cell.value !== null && reach !== null && { sourceInterval: { lower: cell.value - reach, upper: 50 } }),
      ...(sample !== null && { sample }),
    })),
  { selector: (cell) => `${cell.region} ${cell.year}`, maxLength: 60 },
)

/** What the source tells: values, or absolute ones where there are no others. */
function naive(cells: readonly Cell[]) {
  const onlyAbsolute = cells.every((cell) => cell.value === null)
  const figures = cells.map((cell) => ({ ...cell, value: onlyAbsolute ? cell.absolute : cell.value }))
  const years = [...new Set(cells.map((cell) => cell.year))].toSorted((a, b) => a - b)
  const at = (region: string, year: number) => figures.find((cell) => cell.region === region && cell.year === year)
  return { years, at }
}

const certaintyOf = ({ sourceInterval, sample }: Cell) => ({
  ...(sourceInterval && { sourceInterval }),
  ...(sample !== undefined && { sample }),
})

/** A list of what there is in each year, only where there is anything. */
const whereAny = <T>(name: string, years: readonly number[], read: (year: number) => T | undefined) =>
  years.some((year) => read(year) !== undefined) ? { [name]: years.map((year) => read(year) ?? null) } : {}

describe('reading agrees with counting by hand:', () => {
  test('a series', () => {
    fc.assert(
      fc.property(cellList, fc.constantFrom(...regions), (cells, { key, slot }) => {
        const { years, at } = naive(cells)
        const block = decoded(cells)
        expect(block.years).toEqual(years)
        expect(readSeries(block, key, slot)).toEqual({
          region: key,
          values: years.map((year) => at(key, year)?.value ?? null),
          absolutes: years.map((year) => at(key, year)?.absolute ?? null),
          ...whereAny('intervals', years, (year) => at(key, year)?.sourceInterval),
          ...whereAny('samples', years, (year) => at(key, year)?.sample),
        })
      }),
    )
  })

  test('a slice', () => {
    fc.assert(
      fc.property(cellList, fc.integer({ min: 2000, max: 2015 }), (cells, year) => {
        const { at } = naive(cells)
        const keys = ['kunta:005', 'kunta:049', 'kunta:091']
        expect(readSlice(decoded(cells), year, 'kunta', index)).toEqual(
          keys.flatMap((region) => {
            const cell = at(region, year)
            return cell && cell.value !== null
              ? [{ region, value: cell.value, absolute: cell.absolute, ...certaintyOf(cell) }]
              : []
          }),
        )
      }),
    )
  })

  test('a profile', () => {
    fc.assert(
      fc.property(
        cellList,
        fc.constantFrom(...regions),
        fc.constantFrom(...directions),
        fc.constantFrom(2004, 2010, Infinity),
        (cells, { key, slot }, direction, upToYear) => {
          const { years: all, at } = naive(cells)
          const years = all.filter((year) => year <= upToYear)
          const values = years.map((year) => at(key, year)?.value ?? null)
          const known = years.filter((_, i) => values[i] !== null)
          const numbers = known.map((year) => at(key, year)!.value!)
          const lastYear = known.at(-1)
          const row = readProfileRow({
            indicator: testIndicator({ direction }),
            block: decoded(cells),
            origin: null,
            slot,
            upToYear,
          })
          const absolute = lastYear === undefined ? null : at(key, lastYear)!.absolute
          expect(row.years).toEqual(years)
          expect(row.values).toEqual(values)
          const limits = years.map((year) => at(key, year)?.sourceInterval ?? null)
          const isGiven = lastYear !== undefined && all.some((year) => at(key, year)?.sourceInterval)
          expect(row.intervals).toEqual(isGiven ? limits : undefined)
          expect(row.latest).toEqual(
            lastYear === undefined
              ? null
              : {
                  year: lastYear,
                  value: numbers.at(-1),
                  absolute,
                  fewCases: absolute !== null && absolute >= 1 && absolute <= 4,
                  ...certaintyOf(at(key, lastYear)!),
                },
          )
          expect(row.previous).toEqual(known.length < 2 ? null : { year: known.at(-2), value: numbers.at(-2) })
          expect(row.trend).toEqual(trendOf(known, numbers, direction))
          expect(row.missingYears).toEqual(
            years.filter((year, i) => values[i] === null && year > (known[0] ?? Infinity)),
          )
          const others = ['kunta:005', 'kunta:049', 'kunta:091']
            .filter((other) => other !== key)
            .flatMap((other) => at(other, lastYear ?? 0)?.value ?? [])
          const ranked = direction !== 'neutral' && ['kunta:005', 'kunta:049', 'kunta:091'].includes(key)
          expect(row.rank?.of ?? null).toBe(
            ranked && lastYear !== undefined && others.length > 0 ? others.length + 1 : null,
          )
        },
      ),
    )
  })

  test('an indicator without figures of the gender has an empty row', () => {
    expect(
      readProfileRow({ indicator: testIndicator(), block: undefined, origin: null, slot: 0, upToYear: 2020 }),
    ).toMatchObject({
      latest: null,
      change: null,
      rank: null,
      years: [],
      values: [],
      trend: { verdict: 'none', count: 0 },
    })
  })
})
