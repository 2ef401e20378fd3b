import { expect, test } from 'vitest'

import { inTreeOrder, unitsWithin } from './unit.ts'

const units = [
  { id: 'sports', parentId: 'learning' },
  { id: 'learning', parentId: null },
  { id: 'technical', parentId: null },
  { id: 'halls', parentId: 'sports' },
  { id: 'schools', parentId: 'learning' },
]

test("an editor's unit holds everything below it, however deep, and nothing beside it", () => {
  expect([...unitsWithin(units, 'learning')].sort()).toEqual(['halls', 'learning', 'schools', 'sports'])
  expect([...unitsWithin(units, 'technical')]).toEqual(['technical'])
  expect(unitsWithin(units, 'nowhere').size).toBe(0)
})

test('units come after their parents, with their depth', () => {
  expect(inTreeOrder(units).map(({ id, depth }) => [id, depth])).toEqual([
    ['learning', 0],
    ['sports', 1],
    ['halls', 2],
    ['schools', 1],
    ['technical', 0],
  ])
})
