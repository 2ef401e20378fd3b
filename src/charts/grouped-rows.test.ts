import { expect, test } from 'vitest'

import { placeGroupedRows, type RowLook } from './grouped-rows.ts'

const look: RowLook = { top: 50, line: 17, least: 30, padding: 12, below: undefined }
const row = (group: string | undefined, ...lines: string[]) => ({ lines, group })

test('rows follow each other, higher where a name has several lines', () => {
  const { rows, bottom } = placeGroupedRows([row(undefined, 'a'), row(undefined, 'b', 'c')], look)
  expect(rows.map(({ middle }) => middle)).toEqual([65, 103])
  expect(bottom).toBe(126)
})

test('a heading stands where the theme changes, and again when it returns', () => {
  const { groups } = placeGroupedRows([row('x', 'a'), row('x', 'b'), row('y', 'c'), row('x', 'd')], look)
  expect(groups.map(({ name }) => name)).toEqual(['x', 'y', 'x'])
})

test('where it is narrow a name stands above what is drawn', () => {
  const { rows } = placeGroupedRows([row(undefined, 'a', 'b')], { ...look, below: 40 })
  expect(rows[0]).toEqual({ nameY: 67, middle: 104 })
})
