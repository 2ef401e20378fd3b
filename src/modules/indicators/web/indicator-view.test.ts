import { describe, expect, test } from 'vitest'

import type { Region } from '#modules/regions/region.ts'
import type { Series } from '../reading.ts'
import {
  hasFigures,
  onOneScale,
  shownRegions,
  toChartSeries,
  toTiles,
  valuesIn,
  withComputed,
  yearList,
} from './indicator-view.ts'

const regionOf = (key: string, memberOf: string[] = []): Region => ({
  key,
  register: 'real',
  category: key.startsWith('kunta') ? 'kunta' : 'hyvinvointialue',
  code: key.split(':')[1]!,
  title: { fi: `Alue ${key}` },
  memberOf,
  validFrom: null,
  validTo: null,
})
const espoo = regionOf('kunta:049', ['maakunta:01', 'hyvinvointialue:03', 'maa:358'])
const nameOf = ({ key }: { key: string }) => `nimi ${key}`

describe('the regions beside ours', () => {
  test('are its county and country, and those compared with', () => {
    expect(shownRegions(espoo, ['kunta:091', 'kunta:092'])).toEqual([
      { key: 'kunta:049', role: 'own' },
      { key: 'hyvinvointialue:03', role: 'county' },
      { key: 'maa:358', role: 'country' },
      { key: 'kunta:091', role: 'comparison1' },
      { key: 'kunta:092', role: 'comparison2' },
    ])
  })

  test('a county stands beside the country only, and nobody beside itself', () => {
    const county = regionOf('hyvinvointialue:03', ['maa:358'])
    expect(shownRegions(county, ['hyvinvointialue:03']).map(({ role }) => role)).toEqual(['own', 'country'])
  })
})

const series: Series = {
  indicator: 'sotkanet:181',
  gender: 'total',
  breakdown: '',
  years: [2010, 2011],
  regions: [{ region: 'kunta:049', values: [5.6, null], absolutes: [null, null] }],
  origin: null,
}

test('our own line alone carries the intervals that the source gives', () => {
  const certain = (region: string) => ({
    region,
    values: [5.6, 5.1],
    absolutes: [null, null],
    intervals: [null, { lower: 4.2, upper: 6.2 }],
  })
  const both = { ...series, regions: ['kunta:049', 'kunta:091'].map(certain) }
  const shown = [
    { key: 'kunta:049', role: 'own' },
    { key: 'kunta:091', role: 'comparison1' },
  ] as const
  expect(toChartSeries(both, shown, nameOf).map(({ points }) => points)).toEqual([
    [
      { year: 2010, value: 5.6 },
      { year: 2011, value: 5.1, lower: 4.2, upper: 6.2 },
    ],
    [
      { year: 2010, value: 5.6 },
      { year: 2011, value: 5.1 },
    ],
  ])
})

test('a county that the source tells nothing of has the figures that were computed for it', () => {
  const region = 'hyvinvointialue:03'
  const lacking = { ...series, regions: [...series.regions, { region, values: [null, null], absolutes: [null, null] }] }
  expect([hasFigures(lacking, 'kunta:049'), hasFigures(lacking, region)]).toEqual([true, false])
  const rows = [{ year: 2011, value: 6.1, absolute: 610, coverage: 0.99 }]
  expect(withComputed(lacking, { region, rows }).regions).toEqual([
    ...series.regions,
    { region, values: [null, 6.1], absolutes: [null, 610] },
  ])
  expect(withComputed(lacking, null)).toBe(lacking)
})

test('a region that the answer lacks has a line without figures', () => {
  const [own, country] = toChartSeries(
    series,
    [
      { key: 'kunta:049', role: 'own' },
      { key: 'maa:358', role: 'country' },
    ],
    nameOf,
  )
  expect(own).toEqual({
    role: 'own',
    name: 'nimi kunta:049',
    points: [
      { year: 2010, value: 5.6 },
      { year: 2011, value: null },
    ],
  })
  expect(country?.points.every(({ value }) => value === null)).toBe(true)
})

test('a country of another order of magnitude is not drawn beside our own count', () => {
  const line = (role: 'own' | 'country' | 'comparison1', values: readonly number[]) => ({
    role,
    name: role,
    points: values.map((value, index) => ({ year: 2010 + index, value })),
  })
  const own = line('own', [260_000, 270_000])
  const larger = line('comparison1', [5_000_000])
  const { drawn, tooLarge } = onOneScale([own, line('country', [5_300_000, 5_400_000]), larger, line('country', [])])
  expect(drawn.map(({ role, points }) => [role, points.length])).toEqual([
    ['own', 2],
    ['comparison1', 1],
    ['country', 0],
  ])
  expect(tooLarge.map(({ role }) => role)).toEqual(['country'])
  expect(onOneScale([line('own', [5.5]), line('country', [8])]).tooLarge).toEqual([])
})

test('the values of a year leave out the regions without one', () => {
  expect([...valuesIn(series, 2010)]).toEqual([['kunta:049', 5.6]])
  expect(valuesIn(series, 2011).size).toBe(0)
  expect(valuesIn(series, 1999).size).toBe(0)
})

test('the map frames our county, and is left out where there are no figures of counties', () => {
  const counties = [regionOf('hyvinvointialue:03'), regionOf('hyvinvointialue:04')]
  const tiles = toTiles({ counties, values: new Map([['hyvinvointialue:03', 5]]), own: espoo }, 'fi')
  expect(tiles?.map(({ code, value, isOwn }) => [code, value, isOwn])).toEqual([
    ['L-U', 5, true],
    ['V-K', null, false],
  ])
  expect(toTiles({ counties, values: new Map(), own: espoo }, 'fi')).toBeUndefined()
})

test('years in a row are said as a span', () => {
  expect(yearList([2016, 2010, 2014, 2015])).toBe('2010, 2014–2016')
  expect(yearList([])).toBe('')
})
