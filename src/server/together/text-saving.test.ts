import { expect, test } from 'vitest'

import { isWorthKeeping } from './text-saving.ts'

const before = { updatedById: 'aino', updatedAt: '2026-03-02T10:00:00.000Z' }
const at = (time: string) => new Date(`2026-03-02T${time}:00Z`)

test.each([
  ['the same writer a minute later', 'aino', '10:01', false],
  ['the same writer after a long pause', 'aino', '10:11', true],
  ['somebody else at once', 'mikko', '10:00', true],
  ['a program', null, '10:00', true],
])('the text is kept before %s writes over it: %s', (_, accountId, time, kept) => {
  expect(isWorthKeeping(before, { accountId, now: at(time) })).toBe(kept)
})

test('a text of a writer whose account is gone is kept', () => {
  expect(isWorthKeeping({ ...before, updatedById: null }, { accountId: null, now: at('10:00') })).toBe(true)
})
