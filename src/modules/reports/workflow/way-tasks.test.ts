import { expect, test } from 'vitest'

import type { Role } from '#shared/roles.ts'
import { tasksOf } from './way-tasks.ts'
import type { WaySummary } from './way.contract.ts'

const counts = { uncommented: 0, ungiven: 0, unanswered: 0 }
const way = {
  stage: 'draft',
  stages: ['comments', 'statements', 'board'],
  days: { statements: '2026-11-18' },
  awaited: 'writers',
  counts,
  returned: null,
  waitsForOwnUnit: false,
} as const
const returned = { reasons: 'Luvut puuttuvat.', byName: 'Helena', at: '2026-11-01T10:00:00.000Z' }

test.each<[string, Partial<WaySummary>, Role, string[]]>([
  ['a draft is told of elsewhere', {}, 'coordinator', []],
  ['a returned one asks its writers', { returned }, 'coordinator', ['returned']],
  ['also in the sectors', { returned }, 'editor', ['returned']],
  ['not those who decide', { returned }, 'approver', []],
  [
    'comments are asked of the own unit',
    { stage: 'comments', awaited: 'sectors', waitsForOwnUnit: true },
    'editor',
    ['comment'],
  ],
  ['what waits for others waits', { stage: 'comments', awaited: 'sectors' }, 'owner', []],
  ['until its day has passed', { stage: 'statements', awaited: 'statements' }, 'owner', ['sendOn']],
  [
    'a statement is answered first',
    { stage: 'statements', awaited: 'coordinator', counts: { ...counts, unanswered: 1 } },
    'coordinator',
    ['answer'],
  ],
  ['a decision is asked of an approver', { stage: 'board', awaited: 'approver' }, 'approver', ['decide']],
  ['and of nobody else', { stage: 'board', awaited: 'approver' }, 'coordinator', []],
  ['what is decided is sent on', { stage: 'board', awaited: 'coordinator' }, 'coordinator', ['sendOn']],
  ['members of groups are asked nothing', { stage: 'board', awaited: 'coordinator' }, 'groupMember', []],
])('on the first page %s', (_, more, role, expected) => {
  expect(tasksOf({ ...way, ...more } as WaySummary, role, '2026-11-19')).toEqual(expected)
})
