import { expect, test } from 'vitest'

import { readChallenge, writeChallenge } from './passkey-challenge.ts'

const secret = Buffer.alloc(32, 7)
const now = new Date('2026-03-02T10:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const write = () => Buffer.from(writeChallenge(secret, 'signIn', now)).toString('base64url')

test('a challenge is read for five minutes, and no two are the same', () => {
  const challenge = write()
  expect(readChallenge(secret, 'signIn', challenge, later(299))?.expiresAt).toEqual(later(300))
  expect(readChallenge(secret, 'signIn', challenge, later(300))).toBeUndefined()
  expect(write()).not.toBe(challenge)
})

test('one for something else, of another installation, changed or invented is not read', () => {
  const challenge = write()
  const changed = Buffer.from(challenge, 'base64url')
  changed[20]! ^= 1
  expect(readChallenge(secret, 'add:aino', challenge, now)).toBeUndefined()
  expect(readChallenge(Buffer.alloc(32, 8), 'signIn', challenge, now)).toBeUndefined()
  expect(readChallenge(secret, 'signIn', changed.toString('base64url'), now)).toBeUndefined()
  expect(readChallenge(secret, 'signIn', 'invented', now)).toBeUndefined()
  expect(readChallenge(secret, 'signIn', '', now)).toBeUndefined()
})
