import { expect, test } from 'vitest'

import type { ThemeId } from '#modules/indicators/indicator.ts'
import { testIndicator } from '#modules/indicators/samples.ts'
import { chooseForCard, chooseForSecondPage } from './card-choice.ts'

const rowOf = (key: string, theme: ThemeId | null, hasFigure = true) => ({
  indicator: testIndicator({ key: `sotkanet:${key}`, theme }),
  latest: hasFigure ? { year: 2025, value: 1, absolute: null, fewCases: false } : null,
})
const rows = [
  ...['1', '2', '3', '4'].map((key) => rowOf(key, 'health')),
  rowOf('5', 'mind', false),
  rowOf('6', 'mind'),
  rowOf('7', null),
  rowOf('8', 'population'),
]

test.each([
  [3, ['6', '1', '7']],
  [4, ['6', '1', '2', '7']],
  [22, ['6', '1', '2', '3', '4', '7']],
])('a card with room for %i takes from every theme in turn, in the order of the themes', (most, keys) => {
  expect(chooseForCard(rows, most).map(({ indicator }) => indicator.key)).toEqual(keys.map((key) => `sotkanet:${key}`))
})

test('the second page has those that the first had no room for, and nothing twice', () => {
  const first = chooseForCard(rows, 4)
  expect(chooseForSecondPage(rows, first).map(({ indicator }) => indicator.key)).toEqual(['sotkanet:3', 'sotkanet:4'])
  expect(chooseForSecondPage(rows, chooseForCard(rows))).toEqual([])
})
