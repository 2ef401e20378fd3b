import { expect, test } from 'vitest'

import { isSamePosition, positionBeside, positionOf } from './block-place.ts'

const first = { id: 'first', blocks: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }
const second = { id: 'second', blocks: [{ id: 'd' }] }

test('a block stands after another, or first', () => {
  expect(positionOf([first, second], 'a')).toEqual({ chapter: 'first', after: null })
  expect(positionOf([first, second], 'c')).toEqual({ chapter: 'first', after: 'b' })
  expect(positionOf([first, second], 'x')).toBeUndefined()
})

test.each([
  ['c', 'a', false, null],
  ['c', 'b', false, 'a'],
  ['a', 'b', true, 'b'],
  ['a', 'b', false, null],
  ['b', 'b', true, 'a'],
])('%s dropped beside %s (after: %s) follows %s', (block, key, isAfter, after) => {
  expect(positionBeside(first, block, { key, isAfter })).toEqual({ chapter: 'first', after })
})

test('a block of another chapter comes where it is dropped', () => {
  expect(positionBeside(second, 'a', { key: 'd', isAfter: true })).toEqual({ chapter: 'second', after: 'd' })
})

test('dropped where it stands, nothing moves', () => {
  expect(isSamePosition(positionOf([first], 'b'), { chapter: 'first', after: 'a' })).toBe(true)
  expect(isSamePosition(positionOf([first], 'b'), { chapter: 'first', after: null })).toBe(false)
})
