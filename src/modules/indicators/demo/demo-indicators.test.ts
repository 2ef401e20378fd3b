import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { demoOrganisations } from '#modules/organisations/demo-organisations.ts'
import { demoRegions } from '#modules/regions/demo/demo-regions.ts'
import type { FigureTable } from '../cube/figure-table.ts'
import { indicator, themes } from '../indicator.ts'
import { demoIndicators } from './demo-indicators.ts'

const all = demoIndicators.map(({ indicator: one, figures }) => ({ indicator: one, figures: figures() }))

const municipalities = demoRegions.filter((region) => region.category === 'kunta')
const larger = demoRegions.filter((region) => region.category !== 'kunta')

const tableOf = (key: string, gender = 'total', breakdown = '') =>
  all
    .find((one) => one.indicator.key === key)!
    .figures.find((one) => one.gender === gender && one.breakdown === breakdown)!.table

const at = (table: FigureTable, region: string, year: number) =>
  table.regions.indexOf(region) * table.years.length + table.years.indexOf(year)
const valueIn = (table: FigureTable, region: string, year: number) => table.values[at(table, region, year)]
const absoluteIn = (table: FigureTable, region: string, year: number) => table.absolutes[at(table, region, year)]

const publishedIn = ({ values, years }: FigureTable, rows: number) =>
  values.subarray(0, rows * years.length).filter((value) => !Number.isNaN(value)).length

test('the demo has more than 120 indicators in every theme, about forty of them core, all valid and of the demo register', () => {
  expect(all.length).toBeGreaterThanOrEqual(120)
  expect(new Set(all.map((one) => one.indicator.key)).size).toBe(all.length)
  expect(new Set(all.map((one) => one.indicator.theme))).toEqual(new Set(themes))
  expect(all.filter((one) => one.indicator.isCore).length).toBeGreaterThanOrEqual(40)
  for (const one of all) {
    expect(indicator.parse(one.indicator)).toEqual(one.indicator)
    expect(one.indicator).toMatchObject({ key: expect.stringMatching(/^demo:\d{3}$/), register: 'demo' })
    expect(one.indicator.genders).toEqual(
      one.figures.filter(({ breakdown }) => breakdown === '').map((figures) => figures.gender),
    )
  }
})

test.each(['fi', 'sv', 'en'] as const)(
  'every indicator has a title of its own and says that it is fictional (%s)',
  (language) => {
    const titles = all.map((one) => one.indicator.title[language])
    expect(titles.every(Boolean)).toBe(true)
    expect(new Set(titles).size).toBe(all.length)
    const fictional = { fi: 'kuvitteellisia', sv: 'påhittade', en: 'fictional' }[language]
    for (const one of all) expect(one.indicator.limits[language]).toContain(fictional)
  },
)

test('the demo is the same whenever and wherever it is generated', () => {
  const hash = createHash('sha256')
  for (const { indicator: one, figures } of all)
    for (const { gender, breakdown, table } of figures)
      hash
        .update(`${one.key} ${gender} ${breakdown}`)
        .update(new Uint8Array(table.values.buffer))
        .update(new Uint8Array(table.absolutes.buffer))
  expect(hash.digest('hex')).toBe('405dbfdae7c2abe41881f763917742424a516ef081379db03d4a72c33851ad94')
})

test('the surveys that give intervals give them around every value, wider where fewer answered', () => {
  const certain = all.filter(({ figures }) => figures.some(({ table }) => table.certainty))
  expect(certain.map(({ indicator: one }) => one.key)).toEqual(['demo:103', 'demo:104'])
  for (const { table } of certain.flatMap(({ figures }) => figures)) {
    const { lower, upper, samples } = table.certainty!
    for (const [index, value] of table.values.entries()) {
      if (Number.isNaN(value)) expect([lower[index], upper[index], samples[index]]).toEqual([NaN, NaN, NaN])
      else {
        expect(lower[index]).toBeLessThanOrEqual(value)
        expect(upper[index]).toBeGreaterThanOrEqual(value)
        expect(Number.isInteger(samples[index])).toBe(true)
      }
    }
  }
  const lonely = tableOf('demo:104')
  const widthIn = (region: string) => {
    const index = at(lonely, region, 2024)
    return lonely.certainty!.upper[index]! - lonely.certainty!.lower[index]!
  }
  expect(widthIn('demo-kunta:001')).toBeGreaterThan(5 * widthIn('demo-maa:001'))
})

/** Where figures break a rule, so that a failure says where to look. */
const broken = (
  rule: (one: { key: string; unit: string; decimals: number; value: number; cases: number }) => boolean,
) =>
  all.flatMap(({ indicator: one, figures }) =>
    figures.flatMap(({ gender, table }) =>
      [...table.values.entries()]
        .filter(([index, value]) =>
          rule({ key: one.key, unit: one.unit.en!, decimals: one.decimals, value, cases: table.absolutes[index]! }),
        )
        .map(([index, value]) => `${one.key} ${gender} ${index}: ${value}`),
    ),
  )

test('figures stay within what they can be', () => {
  expect(broken(({ value }) => !Number.isNaN(value) && !Number.isFinite(value))).toEqual([])
  expect(broken(({ unit, value }) => ['%', 'points'].includes(unit) && value > 100)).toEqual([])
  expect(broken(({ key, value }) => key !== 'demo:329' && value < 0)).toEqual([])
  expect(broken(({ value, decimals }) => !Number.isNaN(value) && Number(value.toFixed(decimals)) !== value)).toEqual([])
  expect(broken(({ cases }) => !Number.isNaN(cases) && !(Number.isInteger(cases) && cases >= 0))).toEqual([])
})

test('every indicator has figures for the country and the counties in all of its years', () => {
  const missing = all.flatMap(({ indicator: one, figures }) =>
    figures.flatMap(({ table }) =>
      larger.flatMap(({ key }) =>
        table.years
          .filter((year) => Number.isNaN(valueIn(table, key, year)))
          .map((year) => `${one.key} ${key} ${year}`),
      ),
    ),
  )
  expect(missing).toEqual([])
})

test('a municipality with one to four cases is left out, and gender with it', () => {
  const few = all.flatMap(({ indicator: one, figures }) =>
    figures.flatMap(({ table }) =>
      [...table.absolutes.subarray(0, municipalities.length * table.years.length)]
        .filter((cases) => cases >= 1 && cases <= 4)
        .map((cases) => `${one.key}: ${cases}`),
    ),
  )
  expect(few).toEqual([])
  const [total, male] = [tableOf('demo:252'), tableOf('demo:252', 'male')]
  expect(publishedIn(total, municipalities.length)).toBeLessThan(municipalities.length * total.years.length)
  expect(publishedIn(male, municipalities.length)).toBeLessThan(publishedIn(total, municipalities.length))
})

test('women and men add up to all', () => {
  const wrong = all.flatMap(({ indicator: one, figures }) => {
    const [total, male, female] = figures.map(({ table }) => table.absolutes)
    if (!male || !female) return []
    return [...total!.entries()]
      .filter(([index, cases]) => Math.abs(male[index]! + female[index]! - cases) > 0)
      .map(([index]) => `${one.key} ${index}`)
  })
  expect(wrong).toEqual([])
})

test('the population of counties and of the country is the sum of their municipalities', () => {
  const table = tableOf('demo:321')
  for (const area of larger) {
    const members = municipalities.filter((region) => region.memberOf.includes(area.key))
    for (const year of [2005, 2024])
      expect(members.reduce((sum, { key }) => sum + valueIn(table, key, year)!, 0)).toBe(valueIn(table, area.key, year))
  }
})

test('the city tells its story: young people are less lonely again, more anxious, and use more nicotine', () => {
  expect([2019, 2021, 2023, 2025].map((year) => valueIn(tableOf('demo:101'), 'demo-kunta:001', year))).toEqual([
    11.6, 16.9, 14.8, 12.1,
  ])
  expect(valueIn(tableOf('demo:102'), 'demo-kunta:001', 2025)).toBe(22.9)
  expect(valueIn(tableOf('demo:143'), 'demo-kunta:001', 2025)).toBe(13.8)
  expect(absoluteIn(tableOf('demo:101'), 'demo-kunta:001', 2025)).toBeGreaterThan(300)
})

test('the country follows the path that was written for it', () => {
  expect(valueIn(tableOf('demo:101'), 'demo-maa:001', 2021)).toBeCloseTo(17.1, 0)
  expect(valueIn(tableOf('demo:193'), 'demo-maa:001', 2020)).toBeCloseTo(13, 0)
})

test('a municipality follows its own past more than chance', () => {
  const { regions, years, values } = tableOf('demo:192')
  const rows = regions.map((_, row) => values.subarray(row * years.length, (row + 1) * years.length)).slice(0, 293)
  const differencesNow = rows.flatMap((row) => [...row].slice(1).map((value, index) => Math.abs(value - row[index]!)))
  const latest = rows.map((row) => row.at(-1)!)
  const differencesBetween = latest.slice(1).map((value, index) => Math.abs(value - latest[index]!))
  expect(mean(differencesNow)).toBeLessThan(mean(differencesBetween) / 2)
})

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const titleOf = (key: string | null) => demoRegions.find((region) => region.key === key)?.title

test('the organisations of the demo are called as their regions', () => {
  const places = demoOrganisations.filter((organisation) => organisation.regionKey !== null)
  expect(places.map(({ regionKey }) => titleOf(regionKey)?.fi)).toEqual(places.map(({ name }) => name.fi))
  const towns = places.filter(({ kind }) => kind === 'municipality')
  expect(towns.map(({ regionKey }) => titleOf(regionKey))).toEqual(towns.map(({ name }) => name))
})

test('parts of the people lie around everybody, further apart where the story says so', () => {
  const gap = (year: number) => {
    const [basic, higher] = ['basic', 'higher'].map((category) =>
      valueIn(tableOf('demo:104', 'total', `education=${category}`), 'demo-maa:001', year),
    ) as [number, number]
    const all104 = valueIn(tableOf('demo:104'), 'demo-maa:001', year)!
    expect(basic).toBeGreaterThan(all104)
    expect(higher).toBeLessThan(all104)
    return basic - higher
  }
  expect(gap(2024)).toBeGreaterThan(1.5 * gap(2014))
  const counted = tableOf('demo:193', 'total', 'education=basic')
  const cases = [...counted.absolutes.subarray(0, municipalities.length * counted.years.length)]
  expect(cases.some((number) => number >= 5)).toBe(true)
  expect(cases.filter((number) => number >= 1 && number <= 4)).toEqual([])
})
