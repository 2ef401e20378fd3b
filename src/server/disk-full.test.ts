import { expect, test } from 'vitest'

import { sayDiskFull } from './disk-full.ts'

test('a disk that is full is said to be, and anything else stays what it was', () => {
  expect(() => sayDiskFull(Object.assign(new Error('no space'), { code: '53100' }))).toThrow(
    expect.objectContaining({ code: 'unavailable', faults: [{ path: 'file', message: 'diskFull' }] }),
  )
  const other = Object.assign(new Error('unique'), { code: '23505' })
  expect(() => sayDiskFull(other)).toThrow(other)
})
