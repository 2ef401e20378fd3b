import { expect, test } from 'vitest'

import { startOf, writeCursor } from './catalogue-cursor.ts'

const list = ['a', 'b', 'c', 'd'].map((key) => ({ key }))

test('a page begins behind the last one of the page before', () => {
  expect(startOf(undefined, list)).toBe(0)
  expect(startOf(writeCursor('b', 2), list)).toBe(2)
})

test('what has come or gone since does not repeat or skip others', () => {
  expect(startOf(writeCursor('b', 1), list)).toBe(2)
  expect(startOf(writeCursor('gone', 2), list)).toBe(2)
})

test.each(['nonsense', '', Buffer.from('[1,2]').toString('base64url'), Buffer.from('["a",-1]').toString('base64url')])(
  'the cursor %j is refused',
  (cursor) => {
    expect(() => startOf(cursor, list)).toThrow('cursor')
  },
)
