import { describe, expect, test } from 'vitest'

import { type DescribedSeries, pickYears, toCsv, toJsonStat } from './figure-formats.ts'
import type { Series } from './reading.ts'
import { testIndicator } from './samples.ts'

const series: Series = {
  indicator: 'sotkanet:4',
  gender: 'total',
  breakdown: '',
  years: [2022, 2024],
  regions: [
    {
      region: 'kunta:049',
      values: [12.5, 11],
      absolutes: [null, null],
      intervals: [{ lower: 10.5, upper: 14.8 }, null],
      samples: [240, null],
    },
    { region: 'kunta:091', values: [null, 9], absolutes: [null, null] },
  ],
  origin: null,
}
const described = (one: Series): DescribedSeries => ({
  series: one,
  indicator: testIndicator({ key: 'sotkanet:4' }),
  titles: new Map([['kunta:049', { fi: 'Espoo' }]]),
  language: 'fi',
})
const bare: Series = {
  ...series,
  regions: series.regions.map(({ region, values, absolutes }) => ({ region, values, absolutes })),
}
const lines = (one: Series) => toCsv(described(one)).replace('\uFEFF', '').trimEnd().split('\r\n')

describe('limits and sample sizes of a source', () => {
  test('are columns of CSV after the others', () => {
    expect(lines(series)).toEqual([
      'indicator,region,region_title,year,gender,value,absolute,lower,upper,sample',
      'sotkanet:4,kunta:049,"Espoo",2022,total,12.5,,10.5,14.8,240',
      'sotkanet:4,kunta:049,"Espoo",2024,total,11,,,,',
      'sotkanet:4,kunta:091,"",2024,total,9,,,,',
    ])
  })

  test('are no columns where the source gives none', () => {
    expect(lines(bare)[0]).toBe('indicator,region,region_title,year,gender,value,absolute')
  })

  test('are measures of JSON-stat, only where there are some', () => {
    const { size, value, dimension } = toJsonStat(described(series))
    expect(dimension.measure.category.index).toEqual(['value', 'lower', 'upper', 'sample'])
    expect(size).toEqual([4, 2, 2])
    expect(value.slice(0, 4)).toEqual([12.5, 11, null, 9])
    expect(value.slice(4)).toEqual([10.5, null, null, null, 14.8, null, null, null, 240, null, null, null])
    expect(toJsonStat(described(bare)).dimension.measure.category.index).toEqual(['value'])
  })

  test('follow the years that are picked', () => {
    expect(pickYears(series, [{ first: 2022, last: 2022 }]).regions).toEqual([
      {
        region: 'kunta:049',
        values: [12.5],
        absolutes: [null],
        intervals: [{ lower: 10.5, upper: 14.8 }],
        samples: [240],
      },
      { region: 'kunta:091', values: [null], absolutes: [null] },
    ])
  })
})
