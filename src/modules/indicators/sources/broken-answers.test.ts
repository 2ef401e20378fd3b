import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { checkAnswer } from './check-answer.ts'
import { toTidyTable } from './cube-table.ts'
import { brokenAnswer, brokenText } from './fixtures/break-answer.ts'
import { toCubeFigures, toDimensionsScript, visitsCube } from './fixtures/fake-cube.ts'
import { moversTable, toJsonStat2, toPxWeb1Metadata, toPxWeb2Metadata } from './fixtures/fake-tables.ts'
import type { JsonStatDataset } from './json-stat.ts'
import { readDataset, readJsonStat } from './json-stat.ts'
import { readPxWeb1Config, readPxWeb1Metadata } from './pxweb1-answers.ts'
import { readPxWeb2Config } from './pxweb2-answers.ts'
import { readSdmxCsv } from './sdmx-csv.ts'
import { TableServiceError } from './table-service-error.ts'
import type { TableDescription } from './table-service.ts'
import { readThlDimensions, readThlFigures } from './thl-cube-answers.ts'

const runs = 11_000
const place = 'https://example.org/table'

/** Either it is read whole, as `whole` checks, or refused with a fault that names a place. */
function expectUnbroken<T>(broken: fc.Arbitrary<T>, read: (answer: T) => void, seed: number): void {
  fc.assert(
    fc.property(broken, (answer) => {
      try {
        read(answer)
      } catch (error) {
        if (!(error instanceof TableServiceError)) throw error
        expect(error.place + error.what).not.toBe('')
      }
    }),
    { numRuns: runs, seed },
  )
}

const description: TableDescription = {
  service: 'pxweb1',
  address: place,
  title: '',
  dimensions: [],
  producer: null,
  licence: null,
  updated: null,
  chosen: {},
}

/** Every cell of the shape has a row, and every row all its columns. */
function expectWhole(dataset: JsonStatDataset): void {
  const { columns, rows } = toTidyTable([dataset], description)
  const read = [...(rows as Iterable<{ cells: readonly string[] }>)]
  expect(read).toHaveLength(dataset.dimensions.reduce((product, { categories }) => product * categories.length, 1))
  const isRow = (cells: readonly string[]) =>
    cells.length === columns.length && cells.every((cell) => typeof cell === 'string')
  expect(read.find(({ cells }) => !isRow(cells))).toBeUndefined()
}

const table = moversTable()
const everything = Object.fromEntries(table.variables.map(({ code, values }) => [code, values.map((one) => one.code)]))
const small = { alue_43_20260625: ['KU049', 'KU092'], timeperiod_y: ['2021', '2024'], contentscode: ['muuttaneet'] }
const asked = Object.entries(small).map(([code, codes]) => ({ code, codes }))

test('no broken figures of PxWeb bring it down, or are read in part', () => {
  expectUnbroken(
    brokenAnswer(toJsonStat2(table, small)),
    (answer) => {
      for (const { dataset } of readJsonStat(answer, place)) {
        checkAnswer(dataset, asked, place)
        expectWhole(dataset)
        expect(dataset.cells).toBe(4)
      }
    },
    1,
  )
})

test('no broken description of PxWeb 1 brings it down', () => {
  expectUnbroken(
    brokenAnswer(toPxWeb1Metadata(table)),
    (answer) => {
      for (const { code, categories } of readPxWeb1Metadata(answer, place).dimensions) {
        expect(code).not.toBe('')
        expect(new Set(categories.map((one) => one.code)).size).toBe(categories.length)
      }
    },
    2,
  )
})

test('no broken description of PxWebApi 2 brings it down', () => {
  expectUnbroken(brokenAnswer(toPxWeb2Metadata(table)), (answer) => expectWhole(readDataset(answer, place)), 3)
  expect(readDataset(toPxWeb2Metadata(table), place).dimensions).toHaveLength(Object.keys(everything).length)
})

test('no broken limits of PxWeb bring it down', () => {
  const config = { maxValues: 10, maxCells: 20, maxDataCells: 30, maxCalls: 4, maxCallsPerTimeWindow: 5, timeWindow: 6 }
  expectUnbroken(
    brokenAnswer(config),
    (answer) => {
      for (const limits of [readPxWeb1Config(answer, place), readPxWeb2Config(answer, place).limits])
        for (const limit of Object.values(limits)) expect(limit).toBeGreaterThan(0)
    },
    4,
  )
})

test('no broken trees of THL bring it down', () => {
  const cube = visitsCube()
  expectUnbroken(
    fc.oneof(
      brokenAnswer(cube).map((answer) => `thl.pivot.loadDimensions(\n${JSON.stringify(answer)}\n);`),
      brokenText(toDimensionsScript(cube)),
    ),
    (text) => {
      for (const { categories } of readThlDimensions(text, place))
        expect(new Set(categories.map(({ code }) => code)).size).toBe(categories.length)
    },
    5,
  )
})

test('no broken figures of THL bring it down, or are read in part', () => {
  const query = 'row=area-111L&row=time-201L&row=sex-301L&column=measure-400'
  const documents = [query, `${query}&ci`].map((one) => toCubeFigures(visitsCube(), new URLSearchParams(one)))
  expectUnbroken(
    fc.constantFrom(...documents).chain(brokenAnswer),
    (answer) => expectWhole(readThlFigures(answer, place)),
    6,
  )
  expect(readThlFigures(documents[0], place).cells).toBe(8)
})

describe('confidence limits and sample sizes of THL', () => {
  const read = (query: string) => readThlFigures(toCubeFigures(visitsCube(), new URLSearchParams(query)), place)
  const query = 'row=area-111L&column=time-201L'

  test('are no figures', () => {
    const figures = (dataset: JsonStatDataset) => [
      dataset.dimensions.map(({ code }) => code),
      Array.from({ length: dataset.cells }, (_, at) => dataset.cellAt(at)),
    ]
    expect(figures(read(`${query}&ci`))).toEqual(figures(read(query)))
  })

  test('stand beside the figures that have them', () => {
    expect(read(query).certaintyAt).toBeUndefined()
    const { certaintyAt } = read(`${query}&ci`)
    expect([0, 1, 2, 3].map((at) => certaintyAt!(at))).toEqual([
      { lower: '29,7', upper: '33,2', sample: '120' },
      { lower: '29,8', upper: '33,3', sample: '120' },
      { lower: '', upper: '', sample: '' },
      { lower: '', upper: '', sample: '' },
    ])
  })

  test('that do not stand around the value are left out', () => {
    const answer = toCubeFigures(visitsCube(), new URLSearchParams(`${query}&ci`))!
    const value = answer.dataset.value as Record<number, string>
    Object.assign(value, { 1: '40,0', 7: '12,5' })
    const { certaintyAt } = readThlFigures(answer, place)
    expect([certaintyAt!(0), certaintyAt!(1)]).toEqual([
      { lower: '', upper: '', sample: '120' },
      { lower: '29,8', upper: '33,3', sample: '' },
    ])
  })
})

test('a cube without figures is empty, not broken', () => {
  const empty = {
    dataset: {
      version: '2.0',
      dimension: { id: ['a', 'b'], size: [0, 1], b: { category: { label: { x: 'X' } } } },
      value: [],
    },
  }
  expect(readThlFigures(empty, place).cells).toBe(0)
})

const message = [
  'DATAFLOW,REF_AREA,SEX: Sex,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
  'KOE:DF(1.0),KU049,T: Total,2023,10.5,A',
  'KOE:DF(1.0),KU049,M: Men,2023,"1,5",A',
  'KOE:DF(1.0),KU092,T: Total,2024,,M',
].join('\n')

test('no broken message of SDMX-CSV brings it down, or is read in part', () => {
  expectUnbroken(
    fc.oneof(
      brokenText(message),
      brokenText(message.replaceAll(',', ';')),
      brokenText(message.replace('DATAFLOW', 'STRUCTURE,STRUCTURE_ID')),
    ),
    (text) => {
      const { dimensions, rows } = readSdmxCsv(text, place)
      for (const { cells } of rows) {
        expect(cells).toHaveLength(dimensions.length + 1)
        for (const [index, dimension] of dimensions.entries())
          expect(dimension.categories.map(({ code }) => code)).toContain(cells[index])
      }
    },
    7,
  )
})

test.each([
  ['a line that is longer', message.replace('KU092', 'KU092,x'), ':4'],
  ['no values', message.replace('OBS_VALUE', 'VALUE'), ':1'],
  ['a column twice', message.replace('SEX: Sex', 'REF_AREA'), ':1'],
  ['an observation taken back', `STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,OBS_VALUE\ndataflow,KOE:DF,D,2023,1`, ':2'],
  ['another kind of text', 'alue;vuosi\n049;2023', ':1'],
])('a wrong message of SDMX-CSV is refused with its line: %s', (_, text, line) => {
  expect(() => readSdmxCsv(text, place)).toThrow(expect.objectContaining({ fault: 'malformed', place: place + line }))
})
