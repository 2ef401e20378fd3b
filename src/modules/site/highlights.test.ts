import { expect, test } from 'vitest'

import type { GroupId } from '#modules/indicators/indicator.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { testIndicator } from '#modules/indicators/samples.ts'
import { chooseHighlights, messageOf } from './highlights.ts'
import { residentSentence } from './resident-sentence.ts'

type Verdict = 'better' | 'worse' | 'none'

interface Told {
  trend?: Verdict
  pValue?: number
  change?: Verdict
  group?: GroupId
}

const row = (key: string, { trend = 'none', pValue, change = 'none', group = 'everyone' }: Told = {}): ProfileRow => ({
  indicator: testIndicator({ key, direction: 'lower', populationGroup: group }),
  latest: { year: 2025, value: 10, absolute: null, fewCases: false },
  previous: { year: 2023, value: 11 },
  change: { difference: -1, movement: 'fell', verdict: change, basis: null, fromYear: 2023, toYear: 2025 },
  trend: { verdict: trend, pValue: pValue ?? null, slopePerYear: -1, firstYear: 2015, lastYear: 2025, count: 6 },
  rank: null,
  years: [2023, 2025],
  values: [11, 10],
  missingYears: [],
  origin: null,
})

const keysOf = (rows: readonly ProfileRow[]) => rows.map(({ indicator }) => indicator.key)

test('a measure says what its trend says, else what its change says', () => {
  expect(messageOf(row('a:1', { trend: 'worse', change: 'better' }))).toBe('worse')
  expect(messageOf(row('a:1', { change: 'better' }))).toBe('better')
  expect(messageOf({ ...row('a:1', { change: 'better' }), latest: null })).toBe('none')
})

test('good news and worries come in turn, the surest first', () => {
  const rows = [
    row('a:1', { trend: 'better', pValue: 0.03 }),
    row('a:2', { trend: 'better', pValue: 0.001, group: 'young' }),
    row('a:3', { change: 'worse', group: 'older' }),
    row('a:4', { trend: 'worse', pValue: 0.02, group: 'children' }),
    row('a:5'),
  ]
  expect(keysOf(chooseHighlights(rows, 3))).toEqual(['a:2', 'a:4', 'a:1'])
  expect(keysOf(chooseHighlights(rows, 9))).toEqual(['a:2', 'a:4', 'a:1', 'a:3'])
})

test('no population group takes the page for itself', () => {
  const rows = [1, 2, 3].map((id) => row(`a:${id}`, { trend: 'worse', pValue: id / 100, group: 'young' }))
  expect(keysOf(chooseHighlights(rows, 5))).toEqual(['a:1', 'a:2'])
})

test('what the organisation does is not counted among how people are', () => {
  const own = row('a:1', { trend: 'better', pValue: 0.001 })
  const rows = [
    { ...own, indicator: { ...own.indicator, theme: 'services' as const } },
    row('a:2', { change: 'worse' }),
  ]
  expect(keysOf(chooseHighlights(rows, 5))).toEqual(['a:2'])
})

test.each([
  [{ trend: 'better', pValue: 0.01 }, 'Luku on vähentynyt vuodesta 2015, suunta on parempaan.'],
  [{ change: 'better' }, 'Luku laski vuodesta 2023: muutos parempaan.'],
  [{}, 'Luku laski vuodesta 2023.'],
] as const)('a resident is told what happened, without the test: %o', (told, words) => {
  expect(residentSentence(row('a:1', told), 'fi')).toBe(words)
})

test('a side that has had its turn with a full group goes on to the next group', () => {
  const young = [1, 2, 3].map((id) => row(`b:${id}`, { trend: 'better', pValue: id / 100, group: 'young' }))
  const old = row('b:4', { trend: 'better', pValue: 0.04, group: 'older' })
  expect(keysOf(chooseHighlights([...young, old], 3))).toEqual(['b:1', 'b:2', 'b:4'])
})

test('a measure without figures says so', () => {
  expect(residentSentence({ ...row('a:1'), latest: null }, 'sv')).toBe('Det finns ingen siffra för området.')
})
