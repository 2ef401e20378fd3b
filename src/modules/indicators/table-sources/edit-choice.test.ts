import { describe, expect, test } from 'vitest'

import { moversTable, toPxWeb2Metadata } from '../sources/fixtures/fake-tables.ts'
import { readDataset } from '../sources/json-stat.ts'
import type { TableDescription } from '../sources/table-service.ts'
import type { MappingContext } from '../tables/map-figures.ts'
import { changeChosen, changeIndicator, changeUse } from './edit-choice.ts'
import { proposeChoice } from './propose-choice.ts'
import { keyPrefixOf, prefixOfKey } from './propose-indicators.ts'
import { lacksOf, type TableChoice, toQuestion } from './table-choice.ts'

const region = (key: string, fi: string, category: 'kunta' | 'maa' = 'kunta') => ({
  key,
  register: 'real' as const,
  category,
  code: key.split(':')[1]!,
  title: { fi },
  memberOf: [],
  validFrom: null,
  validTo: null,
})
const context: MappingContext = {
  register: 'real',
  regions: [region('kunta:049', 'Espoo'), region('kunta:091', 'Helsinki'), region('maa:358', 'Koko maa', 'maa')],
  mergers: [],
  dimensions: [
    { key: 'age', title: { fi: 'Ikäryhmä' }, categories: [] },
    { key: 'education', title: { fi: 'Koulutus' }, categories: [{ key: 'basic', title: { fi: 'Perusaste' } }] },
  ],
  indicators: [],
}

const table = moversTable()
const description = (more: Partial<TableDescription> = {}): TableDescription => ({
  service: 'pxweb2',
  address: 'https://data.example.org/sv/v2/tables/TAB1?lang=sv',
  title: table.title,
  dimensions: readDataset(toPxWeb2Metadata(table), '').dimensions,
  producer: null,
  licence: null,
  updated: null,
  chosen: {},
  ...more,
})
const propose = (described: TableDescription): TableChoice =>
  proposeChoice({ description: described, context, keyPrefix: keyPrefixOf(described.address) })

const dimension = (code: string, labels: readonly string[], more: object = {}) => ({
  code,
  label: code,
  role: null,
  categories: labels.map((label, index) => ({ code: `c${index}`, label })),
  mayBeLeftOut: false,
  ...more,
})

describe('what a table is wanted for is proposed', () => {
  test('of areas those that the register has, of a level all when all are known', () => {
    const { dimensions } = propose(description())
    expect(dimensions[0]).toMatchObject({ use: 'region', chosen: ['SSS', 'KU049', 'KU091'] })
    const known = description().dimensions.map((one, index) =>
      index > 0
        ? one
        : {
            ...one,
            categories: [
              { code: 'KU049', label: 'Espoo', level: 'KU' },
              { code: 'KU091', label: 'Helsinki', level: 'KU' },
              { code: 'X1', label: 'Muualla', level: 'X' },
            ],
          },
    )
    expect(propose(description({ dimensions: known })).dimensions[0]).toMatchObject({ chosen: { levels: ['KU'] } })
  })

  test('ages and education as breakdowns, their totals as everybody, and the unknown as nothing that divides', () => {
    const choice = propose(
      description({
        dimensions: [
          ...description().dimensions.slice(0, 2),
          dimension('ika', ['Yhteensä', '0–17-vuotiaat', '18–64-vuotiaat', '65+']),
          dimension('koulutus', ['Perusaste', 'Yhteensä']),
          dimension('asunto', ['Omistus', 'Vuokra', 'Yhteensä']),
          dimension('muu', ['Eka', 'Toka'], { mayBeLeftOut: true }),
        ],
      }),
    )
    expect(choice.dimensions.slice(2)).toMatchObject([
      { use: 'breakdown', dimension: 'age', told: { c0: '', c1: '0-17', c2: '18-64', c3: '65+' } },
      { use: 'breakdown', dimension: 'education', told: { c0: 'basic', c1: '' } },
      { use: 'one', chosen: ['c2'] },
      { use: 'one', chosen: [] },
    ])
    expect(choice.indicators).toMatchObject([{ contents: null, key: 'example:TAB1', title: { sv: table.title } }])
    expect(lacksOf(choice)).toEqual([])
  })

  test('what an address itself chooses is kept', () => {
    const { dimensions } = propose(description({ chosen: { timeperiod_y: ['2023'] } }))
    expect(dimensions[1]).toMatchObject({ use: 'year', chosen: ['2023'] })
  })
})

describe('a person changes', () => {
  const before = () => propose(description())

  test('what a dimension is for: what was used for it gives way', () => {
    const changed = changeUse(before(), description(), { code: 'sukupuoli_9_20180101', use: 'region' })
    expect(changed.dimensions.map(({ use }) => use)).toEqual(['one', 'year', 'region', 'contents'])
    expect(changed.dimensions[0]?.chosen).toEqual(['SSS'])
  })

  test('the contents: each has its indicator, and what was said of one stays', () => {
    const named = changeIndicator(before(), { ...before().indicators[1]!, title: { fi: 'Oma nimi' } })
    const fewer = changeChosen(named, description(), { code: 'contentscode', chosen: ['muuttaneet_osuus'] })
    expect(fewer.indicators).toMatchObject([{ contents: 'muuttaneet_osuus', title: { fi: 'Oma nimi' } }])
    const none = changeUse(fewer, description(), { code: 'contentscode', use: 'one' })
    expect(none.indicators).toMatchObject([{ contents: null, key: 'example:TAB1' }])
    const again = changeUse(none, description(), { code: 'contentscode', use: 'contents' })
    expect(again.indicators.map(({ contents }) => contents)).toEqual(['muuttaneet', 'muuttaneet_osuus'])
  })
})

test('a choice is turned into a question and a mapping', () => {
  const { selection, mapping } = toQuestion(propose(description()))
  expect(selection).toEqual({
    alue_43_20260625: ['SSS', 'KU049', 'KU091'],
    contentscode: ['muuttaneet', 'muuttaneet_osuus'],
  })
  expect(mapping).toMatchObject({
    indicator: { column: 'contentscode', keys: { muuttaneet: 'example:TAB1.muuttaneet' } },
    region: { column: 'alue_43_20260625' },
    year: { column: 'timeperiod_y' },
    gender: { column: 'sukupuoli_9_20180101' },
    value: { column: 'value' },
  })
})

test.each<[string, (choice: TableChoice) => TableChoice, string[]]>([
  ['no area', (choice) => ({ ...choice, dimensions: choice.dimensions.slice(1) }), ['region']],
  ['two years', (choice) => ({ ...choice, dimensions: [...choice.dimensions, choice.dimensions[1]!] }), ['twice']],
  [
    'nothing of a dimension',
    (choice) => ({
      ...choice,
      dimensions: choice.dimensions.map((one) => (one.use === 'year' ? { ...one, chosen: [] } : one)),
    }),
    ['nothing'],
  ],
  [
    'one key twice',
    (choice) => ({ ...choice, indicators: choice.indicators.map((one) => ({ ...one, key: 'a:b' })) }),
    ['indicator'],
  ],
  ['contents without an indicator', (choice) => ({ ...choice, indicators: choice.indicators.slice(1) }), ['indicator']],
])('a choice that lacks something says what: %s', (_, spoil, lacks) => {
  const choice = spoil(propose(description()))
  expect(lacksOf(choice)).toEqual(lacks)
  expect(() => toQuestion(choice)).toThrow(lacks[0])
})

test.each([
  ['https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin/vaerak/11ra.px', 'stat:'],
  ['https://api.scb.se/x', 'scb:'],
  ['https://sampo.thl.fi/pivot', 'thl:'],
  ['http://127.0.0.1:4000/x', 'table:'],
  ['https://sotkanet.fi/x', 'table:'],
  ['file:///tmp/x.json', 'table:'],
])('keys of indicators tell where they come from: %s', (address, prefix) => {
  expect(keyPrefixOf(address)).toBe(prefix)
})

test.each([
  ['stat:11ra.x', 'stat:'],
  ['own:espoo.11ra.x', 'own:espoo.'],
  ['demo-own:virtala.x', 'demo-own:virtala.'],
])('and what %s begins with is %s', (key, prefix) => expect(prefixOfKey(key)).toBe(prefix))
