import { expect, test } from 'vitest'

import { type ActionFacts, actionInput, daysLate, statusOf } from './action.ts'
import { withReportedState } from './follow-up.ts'
import { sampleAction, sampleContent, sampleFacts } from './samples.ts'

const facts: ActionFacts = { ...sampleFacts, startsOn: '2026-03-01', endsOn: '2026-06-30' }

test.each<[string, Partial<ActionFacts>, string, string]>([
  ['before its first day', {}, '2026-02-28', 'planned'],
  ['on its first day', {}, '2026-03-01', 'ongoing'],
  ['on its last day', {}, '2026-06-30', 'ongoing'],
  ['after its last day', {}, '2026-07-01', 'late'],
  ['without a first day', { startsOn: null }, '2026-04-01', 'planned'],
  ['without a last day, years later', { endsOn: null }, '2099-01-01', 'ongoing'],
  ['at risk', { isAtRisk: true }, '2026-04-01', 'atRisk'],
  ['at risk before its first day', { isAtRisk: true }, '2026-01-01', 'atRisk'],
  ['at risk after its last day', { isAtRisk: true }, '2026-07-01', 'late'],
  ['with a milestone of today', { nextMilestoneOn: '2026-04-01' }, '2026-04-01', 'ongoing'],
  ['with a late milestone', { nextMilestoneOn: '2026-04-01' }, '2026-04-02', 'atRisk'],
  ['whose turn is ahead, with a late milestone', { nextMilestoneOn: '2026-02-01' }, '2026-02-02', 'atRisk'],
  ['that waits for a late one', { dependencyDueOn: '2026-04-01' }, '2026-04-02', 'atRisk'],
  ['that waits for one in time', { dependencyDueOn: '2026-04-01' }, '2026-04-01', 'ongoing'],
  ['that waits for a stopped one', { waitsForStopped: true }, '2026-04-01', 'atRisk'],
  [
    'done, with a milestone that never was',
    { doneOn: '2026-04-01', nextMilestoneOn: '2026-03-01' },
    '2026-05-01',
    'done',
  ],
  ['done, after its last day', { doneOn: '2026-06-01' }, '2027-01-01', 'done'],
  ['stopped, after its last day', { stoppedOn: '2026-04-01' }, '2027-01-01', 'stopped'],
])('an action %s', (_what, more, today, status) => {
  expect(statusOf({ ...facts, ...more }, today)).toBe(status)
})

test('only a late action has days of delay', () => {
  expect(daysLate(facts, '2026-07-19')).toBe(19)
  expect(daysLate(facts, '2026-06-30')).toBe(0)
  expect(daysLate({ ...facts, doneOn: '2026-06-29' }, '2026-07-19')).toBe(0)
})

test.each([
  ['ends before it starts', { startsOn: '2026-03-01', endsOn: '2026-02-01' }, 'endsOn', 'endsBeforeStart'],
  ['was done before it started', { startsOn: '2026-03-01', doneOn: '2026-02-01' }, 'doneOn', 'endsBeforeStart'],
  [
    'is both done and stopped',
    { doneOn: '2026-04-01', stoppedOn: '2026-04-02', stoppedReason: { fi: 'x' } },
    'stoppedOn',
    'doneAndStopped',
  ],
  ['was stopped without a reason', { stoppedOn: '2026-04-02' }, 'stoppedReason', 'reasonMissing'],
  ['has no title in any language', { title: { fi: ' ' } }, 'title', 'textMissing'],
  ['has a title of 201 letters', { title: { sv: 'å'.repeat(201) } }, 'title', 'textTooLong'],
])('an action that %s is refused at the right place', (_what, more, path, message) => {
  const issue = actionInput.safeParse({ ...sampleAction, ...more }).error?.issues[0]
  expect(issue).toMatchObject({ path: [path], message })
})

const followUp = (state: 'ongoing' | 'atRisk' | 'done' | 'stopped' | null, on = '2026-05-04') => ({
  on,
  state,
  text: { fi: 'Ryhmä ei täyttynyt.' },
})
const open = { ...sampleContent, startsOn: '2026-03-01', endsOn: '2026-06-30' }

test.each([
  ['nothing', null, 'ongoing'],
  ['that it is at risk', 'atRisk', 'atRisk'],
  ['that it is done', 'done', 'done'],
  ['that it was stopped', 'stopped', 'stopped'],
] as const)('a follow-up that says %s of an action under way', (_what, state, status) => {
  expect(statusOf({ ...facts, ...withReportedState(open, followUp(state)) }, '2026-05-05')).toBe(status)
})

test('an action that is told to be under way has started by then, and is neither done nor stopped any more', () => {
  const stopped = { ...open, startsOn: null, stoppedOn: '2026-04-01', stoppedReason: { fi: 'Rahat loppuivat.' } }
  const told = withReportedState(stopped, followUp('ongoing'))
  expect(told).toMatchObject({ startsOn: '2026-05-04', stoppedOn: null, stoppedReason: null })
  expect(actionInput.safeParse(told).success).toBe(true)
})

test('a stopped action keeps the words of the follow-up as its reason, and can be stored', () => {
  const told = withReportedState({ ...open, doneOn: '2026-04-01' }, followUp('stopped'))
  expect(told).toMatchObject({ doneOn: null, stoppedOn: '2026-05-04', stoppedReason: { fi: 'Ryhmä ei täyttynyt.' } })
  expect(actionInput.safeParse(told).success).toBe(true)
})

test('an action that was ready before it should have begun began on that day', () => {
  const told = withReportedState(open, followUp('done', '2026-02-10'))
  expect(told).toMatchObject({ startsOn: '2026-02-10', doneOn: '2026-02-10' })
  expect(actionInput.safeParse(told).success).toBe(true)
})
