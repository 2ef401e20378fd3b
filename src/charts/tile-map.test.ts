import { expect, test } from 'vitest'

import { countyTile } from './tile-places.ts'

const codesOf = (category: string, codes: readonly string[]) =>
  codes.map((code) => countyTile(`${category}:${code}`)).filter((place) => place !== undefined)
const twentyOne = Array.from({ length: 21 }, (_, index) => String(index + 1).padStart(2, '0'))

test.each([
  ['hyvinvointialue', [...twentyOne, '90', '91'], 23],
  ['demo-hyvinvointialue', twentyOne, 21],
])('every county of %s has a tile and a short name of its own', (category, codes, count) => {
  const places = codesOf(category, codes)
  expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(count)
  expect(new Set(places.map(({ code }) => code)).size).toBe(count)
})

test('a municipality has no tile', () => {
  expect(countyTile('kunta:049')).toBeUndefined()
})
