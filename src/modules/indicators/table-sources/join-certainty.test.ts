import { expect, test } from 'vitest'

import type { TableDescription } from '../sources/table-service.ts'
import { mapFigures } from '../tables/map-figures.ts'
import { withCertainty } from '../tables/mapping.ts'
import type { TidyTable } from '../tables/tidy-table.ts'
import { changeChosen } from './edit-choice.ts'
import { joinCertainty } from './join-certainty.ts'
import { proposeIndicators } from './propose-indicators.ts'
import { lacksOf, type TableChoice, toQuestion } from './table-choice.ts'

const labels: Record<string, string> = {
  mean: 'Keskiarvo',
  share: 'Osuus, %',
  share_lo: 'Osuus, 95 %:n luottamusvälin alaraja',
  share_hi: 'Osuus, 95 %:n luottamusvälin yläraja',
  n: 'Vastaajien määrä',
}
const categories = Object.entries(labels).map(([code, label]) => ({ code, label }))
const description: TableDescription = {
  service: 'pxweb1',
  address: 'https://statistics.example/api/v1/fi/kysely.px',
  title: 'Kysely',
  dimensions: [{ code: 'tiedot', label: 'Tiedot', role: 'contents', categories, mayBeLeftOut: false }],
  producer: null,
  licence: null,
  updated: null,
  chosen: {},
}
const contents = { code: 'tiedot', chosen: Object.keys(labels) }
const proposed = () => proposeIndicators({ description, keyPrefix: 'stat:', contents, language: 'fi' })
const choice = (): TableChoice => ({
  dimensions: [{ ...contents, use: 'contents', told: {} }],
  fixed: { region: 'maa:358', year: 2024 },
  indicators: proposed(),
})

test('limits and sample sizes among the contents belong to the value before them', () => {
  expect(proposed().map(({ contents: code, certainty }) => [code, certainty])).toEqual([
    ['mean', undefined],
    ['share', { lower: 'share_lo', upper: 'share_hi', sample: 'n' }],
  ])
  expect(lacksOf(choice())).toEqual([])
})

test('lower and upper secondary education are no limits', () => {
  const levels = ['All', 'Lower secondary education', 'Upper secondary education']
  const dimension = { ...description.dimensions[0]!, categories: levels.map((label) => ({ code: label, label })) }
  const table = { ...description, dimensions: [dimension] }
  const indicators = proposeIndicators({
    description: table,
    keyPrefix: 'stat:',
    contents: { code: 'tiedot', chosen: levels },
    language: 'en',
  })
  expect(indicators.map(({ contents: code }) => code)).toEqual(levels)
})

test('a limit whose pair is not chosen is a value like any other', () => {
  const chosen = ['mean', 'share', 'share_lo']
  const { indicators } = changeChosen(choice(), description, { code: 'tiedot', chosen })
  expect(indicators.map(({ contents: code, certainty }) => [code, certainty])).toEqual([
    ['mean', undefined],
    ['share', undefined],
    ['share_lo', undefined],
  ])
})

test('rows of limits stand beside the values that they are of', async () => {
  const cells = [
    ['share_hi', '049', '14,5'],
    ['mean', '049', '3,1'],
    ['share', '049', '12,3'],
    ['share', '091', '9'],
    ['share_lo', '049', '10,4'],
    ['n', '049', '240'],
  ]
  const table: TidyTable = {
    title: 'Kysely',
    columns: ['tiedot', 'alue', 'value'].map((name) => ({ name })),
    valueColumn: 'value',
    rows: cells.map((row, index) => ({ cells: row, place: { row: index + 1 } })),
  }
  const joined = await joinCertainty(table, choice())
  expect(joined.columns.map(({ name }) => name)).toEqual(['tiedot', 'alue', 'value', 'lower', 'upper', 'sample'])
  const rows: string[] = []
  for await (const row of joined.rows) rows.push(`${row.place.row}: ${row.cells.join(' ')}`)
  expect(rows).toEqual(['2: mean 049 3,1   ', '3: share 049 12,3 10,4 14,5 240', '4: share 091 9   '])
})

test('the figures of such a table have their limits', async () => {
  const whole = choice()
  const place = { code: 'alue', use: 'region' as const, chosen: null, told: { '049': 'kunta:049' } }
  const asked = { ...whole, dimensions: [...whole.dimensions, place] }
  const cells = ['share 12,3', 'share_lo 10,4', 'share_hi 14,5', 'n 240', 'mean 3,1'].map((row) => row.split(' '))
  const joined = await joinCertainty(
    {
      title: '',
      columns: ['tiedot', 'alue', 'value'].map((name) => ({ name })),
      valueColumn: 'value',
      rows: cells.map(([code, value], index) => ({ cells: [code!, '049', value!], place: { row: index + 1 } })),
    },
    asked,
  )
  const context = { register: 'real' as const, regions: [], mergers: [], dimensions: [], indicators: [] }
  const mapping = withCertainty(toQuestion(asked).mapping, joined)
  const { figures, faults } = await mapFigures({ table: joined, mapping, context })
  expect(faults).toEqual([])
  const figure = { region: 'kunta:049', year: 2024, gender: 'total', breakdown: '', absolute: null }
  expect([...figures.values()]).toEqual([
    [{ ...figure, value: 12.3, sourceInterval: { lower: 10.4, upper: 14.5 }, sample: 240 }],
    [{ ...figure, value: 3.1 }],
  ])
})

test('a table without limits stays as it is', async () => {
  const table: TidyTable = { title: '', columns: [{ name: 'value' }], valueColumn: 'value', rows: [] }
  expect(await joinCertainty(table, choice())).toBe(table)
})
