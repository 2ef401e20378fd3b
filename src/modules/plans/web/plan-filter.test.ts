import { expect, test } from 'vitest'

import type { OutlinedPriority } from '../outline.ts'
import { filterPriorities, readFilter } from './plan-filter.ts'

const rights = { editsPlan: false, editsUnits: ['u1'] }
const action = (id: string, status: string, unitId: string | null) => ({ id, status, unitId })
const goal = (id: string, verdict: string | null, actions: object[]) => ({
  id,
  verdict,
  actions,
})
const priorities = [
  {
    id: 'p1',
    goals: [goal('g1', 'behind', [action('a1', 'late', 'u1'), action('a2', 'done', 'u2')]), goal('g2', 'onCourse', [])],
  },
  { id: 'p2', goals: [goal('g3', null, [action('a3', 'atRisk', null)])] },
] as unknown as OutlinedPriority[]

const idsOf = (shown: readonly OutlinedPriority[]) =>
  shown.map(({ id, goals }) => [id, goals.map((one) => [one.id, one.actions.map((each) => each.id)])])

test.each([
  [
    'all',
    [
      [
        'p1',
        [
          ['g1', ['a1', 'a2']],
          ['g2', []],
        ],
      ],
      ['p2', [['g3', ['a3']]]],
    ],
  ],
  [
    'late',
    [
      ['p1', [['g1', ['a1']]]],
      ['p2', [['g3', ['a3']]]],
    ],
  ],
  ['behind', [['p1', [['g1', ['a1', 'a2']]]]]],
  ['mine', [['p1', [['g1', ['a1']]]]]],
] as const)('the choice %s shows what it says', (filter, shown) => {
  expect(idsOf(filterPriorities({ priorities }, filter, rights))).toEqual(shown)
})

test('an address with an unknown choice shows all', () => {
  expect(readFilter(new URLSearchParams('show=late'))).toBe('late')
  expect(readFilter(new URLSearchParams('show=nonsense'))).toBe('all')
})
