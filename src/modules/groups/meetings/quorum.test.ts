import { expect, test } from 'vitest'

import { type Attending, quorumOf } from './quorum.ts'

const person = (memberId: string, more: Partial<Attending> = {}): Attending => ({
  memberId,
  role: 'member',
  deputyOf: null,
  isPresent: true,
  ...more,
})
const away = { isPresent: false }

test.each([
  ['half of the members are too few', [person('a'), person('b'), person('c', away), person('d', away)], 2, false],
  ['more than half are enough', [person('a'), person('b'), person('c', away)], 2, true],
  ['the chair counts as a member', [person('a', { role: 'chair' }), person('b'), person('c', away)], 2, true],
  ['secretaries and experts do not', [person('a'), person('b', away), person('s', { role: 'secretary' })], 1, false],
  [
    'a deputy counts for an absent member',
    [person('a'), person('b', away), person('d', { role: 'deputy', deputyOf: 'b' })],
    2,
    true,
  ],
  [
    'a deputy beside the member counts for nobody else',
    [person('a'), person('d', { role: 'deputy', deputyOf: 'a' }), person('b', away)],
    1,
    false,
  ],
  ['a group without members can decide nothing', [], 0, false],
])('%s', (_, people, present, isMet) => {
  expect(quorumOf(people, { number: null })).toMatchObject({ present, isMet })
})

test('a number that was set counts in place of the half', () => {
  const people = [person('a'), person('b', away), person('c', away)]
  expect(quorumOf(people, { number: 1 })).toMatchObject({ needed: 1, isMet: true })
})

test('somebody with an interest of the own is not there for that item', () => {
  const people = [person('a'), person('b'), person('c', away)]
  expect(quorumOf(people, { number: null, interested: new Set(['b']) })).toMatchObject({ present: 1, isMet: false })
})
