import { randomBytes } from 'node:crypto'

import { expect, test } from 'vitest'

import { seal, unseal } from './seal.ts'

const secret = randomBytes(32)

test('what was sealed is read again, and looks different every time', () => {
  const sealed = seal(secret, 'mail', 'Hyvä Åsa €')
  expect(unseal(secret, 'mail', sealed)).toBe('Hyvä Åsa €')
  expect(seal(secret, 'mail', 'Hyvä Åsa €')).not.toBe(sealed)
})

test('another key, another purpose, a changed or cut text: none is read', () => {
  const sealed = seal(secret, 'mail', 'text')
  const changed = Buffer.from(sealed, 'base64url')
  changed[changed.length - 1]! ^= 1
  expect(unseal(randomBytes(32), 'mail', sealed)).toBeUndefined()
  expect(unseal(secret, 'cookie', sealed)).toBeUndefined()
  expect(unseal(secret, 'mail', changed.toString('base64url'))).toBeUndefined()
  expect(unseal(secret, 'mail', sealed.slice(0, 20))).toBeUndefined()
  expect(unseal(secret, 'mail', '')).toBeUndefined()
})
