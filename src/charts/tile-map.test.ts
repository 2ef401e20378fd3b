import { describe, expect, test } from 'vitest'

import { classBounds, classLabels, classOf, type Tile, type TileMapData } from './tile-map.ts'
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

const tilesOf = (values: readonly (number | null)[]): Tile[] =>
  values.map((value, index) => ({
    code: String(index),
    name: String(index),
    column: index,
    row: 0,
    value,
    isOwn: false,
  }))
const data: TileMapData = { title: '', unit: '%', decimals: 1, language: 'fi', year: 2025, tiles: [] }

describe('the classes of a map', () => {
  test('hold about equally many regions', () => {
    const tiles = tilesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const bounds = classBounds(tiles, 1)
    expect(bounds).toEqual([3, 5, 7, 9])
    expect(tiles.map(({ value }) => classOf(value!, bounds, 1))).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })

  test('never split what is written alike', () => {
    const tiles = tilesOf([1.04, 0.96, 1.01, 2])
    const bounds = classBounds(tiles, 1)
    expect(new Set([1.04, 0.96, 1.01].map((value) => classOf(value, bounds, 1))).size).toBe(1)
  })

  test('are one when all values are alike, or there are none', () => {
    expect(classBounds(tilesOf([5, 5, 5]), 1)).toEqual([])
    expect(classBounds(tilesOf([null]), 1)).toEqual([])
    expect(classOf(5, [], 1)).toBe(3)
  })

  test('are named from low to high without a gap between what can be written', () => {
    const labels = classLabels([3, 5], data).map(({ tileClass, label }) => `${tileClass} ${label}`)
    expect(labels).toEqual(['1 enintään 2,9', '3 3,0–4,9', '5 vähintään 5,0'])
  })
})
