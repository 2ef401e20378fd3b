import { expect, test } from 'vitest'

import { draftOf, holderChoices, ownerOf } from './task-draft.ts'

const people = [
  { memberId: 'm1', name: 'Pirkko', accountId: 'a1' },
  { memberId: 'm2', name: 'Nimetty', accountId: null },
]
const task = { title: { fi: 'Kysy kouluilta' }, itemId: null, dueOn: '2026-03-01' }

test.each([
  ['a member who uses Kaarna', { ownerId: 'a1', ownerName: 'Pirkko entinen' }, { ownerId: 'a1', ownerName: 'Pirkko' }],
  ['a member known by name', { ownerId: null, ownerName: 'Nimetty' }, { ownerId: null, ownerName: 'Nimetty' }],
  ['a person outside the group', { ownerId: 'a9', ownerName: 'Editori' }, { ownerId: 'a9', ownerName: 'Editori' }],
  ['somebody by name alone', { ownerId: null, ownerName: 'Seura ry' }, { ownerId: null, ownerName: 'Seura ry' }],
])('a task of %s keeps its owner when nothing else is chosen', (_, owner, kept) => {
  const draft = draftOf({ ...task, ...owner }, people)
  expect(ownerOf(draft, people, owner)).toEqual(kept)
  expect(holderChoices(people, owner, 'Joku muu').some(({ value }) => value === draft.holder)).toBe(true)
})

test('a task is given to a member, or to anybody by name', () => {
  const now = { ownerId: 'a9', ownerName: 'Editori' }
  const draft = draftOf({ ...task, ...now }, people)
  expect(ownerOf({ ...draft, holder: 'm2' }, people, now)).toEqual({ ownerId: null, ownerName: 'Nimetty' })
  expect(ownerOf({ holder: 'nobody', ownerName: ' Seura ry ' }, people, now)).toEqual({
    ownerId: null,
    ownerName: 'Seura ry',
  })
})
