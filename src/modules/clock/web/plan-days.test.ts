import { expect, test } from 'vitest'

import type { OutlinedAction } from '#modules/plans/outline.ts'
import { planDays } from './days-of-plan.ts'
import { countPlanDays, showsActions, withActions } from './plan-days.ts'

const action = (id: string, more: Partial<OutlinedAction>) =>
  ({
    id,
    title: { fi: id },
    ownerLabel: null,
    status: 'running',
    endsOn: null,
    nextMilestoneOn: null,
    ...more,
  }) as OutlinedAction

const plan = (...actions: OutlinedAction[]) =>
  ({ priorities: [{ goals: [{ actions }] }] }) as Parameters<typeof planDays>[0]

const days = planDays(
  plan(
    action('late', { endsOn: '2026-10-31' }),
    action('coming', { endsOn: '2026-12-31', nextMilestoneOn: '2026-11-10' }),
    action('done', { endsOn: '2026-06-30', nextMilestoneOn: '2026-06-01', status: 'done' }),
    action('stopped', { endsOn: '2026-08-31', status: 'stopped' }),
    action('endless', {}),
  ),
  '2026-11-19',
)

test('the days of a plan are the ends of its actions and their next milestones, by day', () => {
  expect(days.map(({ key, on, state, daysLate }) => [key, on, state, daysLate])).toEqual([
    ['end:done', '2026-06-30', 'done', 0],
    ['end:late', '2026-10-31', 'late', 19],
    ['milestone:coming', '2026-11-10', 'late', 9],
    ['end:coming', '2026-12-31', 'coming', 0],
  ])
})

test('the ring tells only how many they are', () => {
  expect(countPlanDays(days, 2026)).toEqual({ ends: 3, milestones: 1, late: 2 })
  expect(countPlanDays(days, 2027)).toEqual({ ends: 0, milestones: 0, late: 0 })
})

test('they are off until somebody turns them on, and the rest of the address stays', () => {
  const search = new URLSearchParams('year=2026&hide=economy')
  expect(showsActions(search)).toBe(false)
  const shown = withActions(search)
  expect([showsActions(shown), shown.get('hide')]).toEqual([true, 'economy'])
  expect(`${withActions(shown)}`).toBe('year=2026&hide=economy')
})
