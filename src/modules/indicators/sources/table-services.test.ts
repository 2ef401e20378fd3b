import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { TidyTable } from '../tables/tidy-table.ts'
import { createAskOutside } from './ask-outside.ts'
import { cellsOf, splitQuery } from './split-query.ts'
import { moversTable } from './fixtures/fake-tables.ts'
import { type FakeStatistics, startFakeStatistics } from './fixtures/fake-statistics.ts'
import type { AskOutside, TableSelection } from './table-service.ts'
import { describeTable, tableServiceOf } from './table-services.ts'

let fake: FakeStatistics
let ask: AskOutside
beforeAll(async () => void (fake = await startFakeStatistics()))
afterAll(() => fake.close())
beforeEach(() => {
  fake.questions.length = 0
  fake.table = moversTable()
  fake.documents = {}
  fake.limits = { cells: 100_000, calls: 1000, windowSeconds: 1 }
  fake.fault = () => undefined
  ask = createAskOutside({ userAgent: 'Koe/1', allowPrivate: true, retryDelayMs: 1 })
})

async function read(address: string, selection: TableSelection = {}) {
  const description = await describeTable(address, ask)
  const table = await tableServiceOf(description.service).read(description, selection, ask)
  return { description, table, rows: await rowsOf(table) }
}

async function rowsOf({ rows }: TidyTable): Promise<string[]> {
  const list: string[] = []
  for await (const { cells } of rows) list.push(cells.join(' '))
  return list
}

const twoRegions = { alue_43_20260625: ['KU049', 'KU092'], sukupuoli_9_20180101: ['SSS'], contentscode: ['muuttaneet'] }
const rowsOfTwo = [
  'KU049 2021 SSS muuttaneet 1200',
  'KU049 2022 SSS muuttaneet 1240',
  'KU049 2023 SSS muuttaneet 1280',
  'KU049 2024* SSS muuttaneet 1320',
  'KU092 2021 SSS muuttaneet ..',
  'KU092 2022 SSS muuttaneet 2040',
  'KU092 2023 SSS muuttaneet 2080',
  'KU092 2024* SSS muuttaneet 2120',
]

describe.each(['pxweb1', 'pxweb2'] as const)('a table of %s', (service) => {
  test('is described with its dimensions, roles, labels and units', async () => {
    const description = await describeTable(fake.addresses[service], ask)
    expect(description).toMatchObject({ service, address: fake.addresses[service], producer: 'Koelaitos' })
    expect(
      description.dimensions.map(({ code, label, role, mayBeLeftOut }) => [code, label, role, mayBeLeftOut]),
    ).toEqual([
      ['alue_43_20260625', 'Alue', 'region', false],
      ['timeperiod_y', 'Vuosi', 'time', false],
      ['sukupuoli_9_20180101', 'Sukupuoli', null, true],
      ['contentscode', 'Tiedot', 'contents', false],
    ])
    expect(description.dimensions[3]?.categories).toEqual([
      { code: 'muuttaneet', label: 'Muuttaneita', unit: 'lukumäärä', decimals: 0 },
      { code: 'muuttaneet_osuus', label: 'Muuttaneita, % väestöstä', unit: '%', decimals: 1 },
    ])
  })

  test('is read as it is chosen, missing and preliminary figures with their signs', async () => {
    const { table, rows } = await read(fake.addresses[service], twoRegions)
    expect(rows).toEqual(rowsOfTwo)
    expect(table).toMatchObject({
      title: 'Muuttaneet muuttujina Alue, Vuosi, Sukupuoli ja Tiedot',
      valueColumn: 'value',
      source: { producer: 'Koelaitos', updatedOn: '2026-03-02', unit: 'lukumäärä', decimals: 0 },
    })
    expect(table.columns[0]?.categories?.get('KU049')).toBe('Espoo')
  })

  test('is asked for in parts when it is larger than the service gives at once', async () => {
    const whole = await read(fake.addresses[service])
    fake.limits.cells = 7
    fake.questions.length = 0
    const parts = await read(fake.addresses[service])
    expect(parts.rows.toSorted()).toEqual(whole.rows.toSorted())
    expect(parts.rows).toHaveLength(5 * 4 * 3 * 2)
    expect(fake.questions.length).toBeGreaterThan(120 / 7)
  })

  test('leaves out a dimension of which a total is given', async () => {
    const { rows } = await read(fake.addresses[service], { ...twoRegions, sukupuoli_9_20180101: [] })
    expect(rows[0]).toBe('KU049 2021 muuttaneet 1200')
    await expect(read(fake.addresses[service], { timeperiod_y: [] })).rejects.toMatchObject({ fault: 'noSuchPart' })
  })

  test('is refused when it changes between the parts, which may be asked again', async () => {
    fake.limits.cells = 40
    const description = await describeTable(fake.addresses[service], ask)
    fake.fault = () =>
      void (fake.table = { ...fake.table, updated: `2026-03-02T06:00:0${fake.questions.length % 10}Z` })
    await expect(tableServiceOf(service).read(description, {}, ask)).rejects.toMatchObject({
      fault: 'changedMeanwhile',
      passing: true,
    })
  })

  test('is refused when something else comes than was asked', async () => {
    const description = await describeTable(fake.addresses[service], ask)
    fake.table = { ...fake.table, variables: fake.table.variables.slice(0, 3) }
    await expect(tableServiceOf(service).read(description, {}, ask)).rejects.toMatchObject({ fault: 'refused' })
  })

  test('has no part that it does not have', async () => {
    await expect(read(fake.addresses[service], { alue_43_20260625: ['KU999'] })).rejects.toMatchObject({
      fault: 'noSuchPart',
      place: 'alue_43_20260625',
      what: 'KU999',
    })
  })
})

test('a table that does not tell its limits is asked for in small parts', async () => {
  fake.fault = ({ path }) => (path.includes('config') ? 404 : undefined)
  expect((await read(fake.addresses.pxweb1, twoRegions)).rows).toEqual(rowsOfTwo)
})

describe('an address is understood', () => {
  test.each([
    [
      '/PxWeb/pxweb/fi/Koe/Koe__muutto/11xx.px/table/tableViewLayout1/',
      'pxweb1',
      '/PxWeb/api/v1/fi/Koe/muutto/11xx.px',
    ],
    ['/PxWeb/api/v1/fi/Koe/muutto/11xx.px/', 'pxweb1', '/PxWeb/api/v1/fi/Koe/muutto/11xx.px'],
    ['/pxwebapi/v2/tables/TAB1/metadata?lang=fi', 'pxweb2', '/pxwebapi/v2/tables/TAB1?lang=fi'],
    ['/pivot/prod/fi/koe/kaynnit/fact_kaynnit.json?search=id', 'thl', '/pivot/prod/fi/koe/kaynnit/fact_kaynnit'],
  ])('%s', async (path, service, address) => {
    const description = await describeTable(fake.origin + path, ask)
    expect([description.service, description.address]).toEqual([service, fake.origin + address])
  })

  test('with what it chooses', async () => {
    const choice = 'valueCodes[alue_43_20260625]=KU049,KU092&valueCodes[timeperiod_y]=top(5)'
    const pxweb = await describeTable(`${fake.addresses.pxweb2}/data?${choice}`, ask)
    expect(pxweb.chosen).toEqual({ alue_43_20260625: ['KU049', 'KU092'] })
    const cube = await describeTable(`${fake.addresses.thl}?row=area-111L&column=time-201.202.&filter=sex-300`, ask)
    expect(cube.chosen).toEqual({ area: ['111', '121'], time: ['201', '202'], sex: ['300'] })
  })

  test.each([
    ['ftp://example.org/x', 'addressInvalid'],
    ['not an address', 'addressInvalid'],
    ['https://user:secret@example.org/x.json', 'addressWithPassword'],
  ])('or refused: %s', async (address, fault) => {
    await expect(describeTable(address, ask)).rejects.toMatchObject({ fault })
  })

  test('or is no table', async () => {
    fake.documents['/page'] = '<!doctype html><title>Etusivu</title>'
    await expect(describeTable(`${fake.origin}/page`, ask)).rejects.toMatchObject({ fault: 'addressUnknown' })
    await expect(describeTable(`${fake.origin}/PxWeb/api/v1/fi/Koe/muutto`, ask)).rejects.toMatchObject({
      fault: 'noTable',
    })
  })
})

describe('a cube of THL', () => {
  const chosen = { area: ['111', '121'], time: ['201', '202'], sex: ['301', '302'], measure: ['400'] }

  test('is described by its trees, with levels and their codes', async () => {
    const { dimensions } = await describeTable(fake.addresses.thl, ask)
    expect(dimensions.map(({ code, role }) => [code, role])).toEqual([
      ['area', 'region'],
      ['time', 'time'],
      ['sex', null],
      ['measure', 'contents'],
    ])
    expect(dimensions[0]?.categories[2]).toEqual({ code: '111', label: 'Espoo', level: 'KUNTA', levelCode: '049' })
  })

  test('is read with years by name and limits beside, hidden figures by their sign and missing ones as nothing', async () => {
    const { rows } = await read(fake.addresses.thl, chosen)
    expect(rows).toEqual([
      '111 2023 301 400 101,3 99,8 103,3 120',
      '111 2023 302 400 101,4 99,9 103,4 120',
      '111 2024 301 400 101,4 99,9 103,4 120',
      '111 2024 302 400 101,5 100,0 103,5 120',
      '121 2023 301 400    ',
      '121 2023 302 400 ..   ',
      '121 2024 301 400 102,4   ',
      '121 2024 302 400 102,5   ',
    ])
    expect(fake.questions.at(-1)?.path).toContain(
      'row=area-111L&row=time-201L&row=sex-301L&column=measure-400&search=su',
    )
  })

  test('that is protected or asked wrongly is refused, and one that is not built may come later', async () => {
    fake.fault = ({ path }) => (path.includes('.json?') ? 403 : undefined)
    await expect(read(fake.addresses.thl, chosen)).rejects.toMatchObject({ fault: 'refused', passing: false })
    fake.fault = ({ path }) => (path.includes('.json?') ? 500 : undefined)
    await expect(read(fake.addresses.thl, chosen)).rejects.toMatchObject({ fault: 'notReady', passing: true })
  })
})

describe('a document', () => {
  test('of JSON-stat is read in part, one of several by its name', async () => {
    const { description, rows } = await read(`${fake.addresses.pxweb2}/metadata`, twoRegions)
    expect([description.service, rows.length]).toEqual(['pxweb2', 8])
    const small = { size: [2], id: ['v'], dimension: { v: { category: { index: ['2023', '2024'] } } }, value: [1, 2] }
    fake.documents['/several.json'] = JSON.stringify({ ensimmäinen: { ...small }, toinen: { ...small, value: [3, 4] } })
    await expect(read(`${fake.origin}/several.json`)).rejects.toMatchObject({
      fault: 'severalTables',
      what: expect.stringContaining('/several.json#ensimm%C3%A4inen'),
    })
    expect((await read(`${fake.origin}/several.json#toinen`)).rows).toEqual(['2023 3', '2024 4'])
    expect((await read(`${fake.origin}/several.json#ensimmäinen`, { v: ['2024'] })).rows).toEqual(['2024 2'])
    await expect(read(`${fake.origin}/several.json#kolmas`)).rejects.toMatchObject({ fault: 'malformed' })
  })

  test('of SDMX-CSV is read by its components', async () => {
    fake.documents['/flow.csv'] = [
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_STATUS',
      'dataflow,KOE:DF(1.0): Asukkaat,I,KU049: Espoo,2023,10.5,A',
      'dataflow,KOE:DF(1.0): Asukkaat,I,"KU092: Vantaa, koko",2023,NaN,M',
    ].join('\r\n')
    const { description, rows } = await read(`${fake.origin}/flow.csv`)
    expect(description).toMatchObject({ service: 'sdmx', title: 'Asukkaat', producer: 'KOE' })
    expect(rows).toEqual(['KU049 2023 10.5', 'KU092 2023 ..'])
    expect((await read(`${fake.origin}/flow.csv`, { REF_AREA: ['KU049'] })).rows).toEqual(['KU049 2023 10.5'])
  })
})

describe('a question in parts', () => {
  const dimension = fc.record({ length: fc.integer({ min: 1, max: 12 }), isTime: fc.boolean() })

  test('is the whole question, each cell once and no part too large', () => {
    fc.assert(
      fc.property(
        fc.array(dimension, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 400 }),
        (shape, most) => {
          const asked = shape.map(({ length, isTime }, index) => ({
            code: `d${index}`,
            codes: Array.from({ length }, (_, place) => String(place)),
            isTime,
          }))
          const parts = splitQuery(asked, most)
          for (const part of parts) expect(cellsOf(part)).toBeLessThanOrEqual(most)
          const cells = parts.flatMap((part) =>
            part.reduce<string[]>(
              (rows, { codes }) => rows.flatMap((row) => codes.map((one) => `${row} ${one}`)),
              [''],
            ),
          )
          expect(new Set(cells).size).toBe(cells.length)
          expect(cells).toHaveLength(cellsOf(asked))
        },
      ),
      { numRuns: 200, seed: 20_260_303 },
    )
  })

  test('is divided by years first, so that a year is whole where it fits', () => {
    const asked = [
      { code: 'area', codes: ['a', 'b', 'c'] },
      { code: 'year', codes: ['1', '2', '3', '4'], isTime: true },
    ]
    expect(splitQuery(asked, 6).map((part) => part.map(({ codes }) => codes.join('')))).toEqual([
      ['abc', '12'],
      ['abc', '34'],
    ])
  })
})
