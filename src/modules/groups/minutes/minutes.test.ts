import { expect, test } from 'vitest'

import { heldHours } from './held-hours.ts'
import { checkInput, isSigned, openCorrections, refusalOfSending, remindsToday } from './minutes.ts'

test.each([
  ['of a meeting that is not over', { state: 'draft', checkBy: '2026-11-26' }, 'invited', 'notHeld'],
  ['that have been sent', { state: 'checking', checkBy: '2026-11-26' }, 'held', 'notDraft'],
  ['without a day for checking', { state: 'draft', checkBy: null }, 'held', 'noCheckDay'],
  ['whose day has passed', { state: 'draft', checkBy: '2026-11-18' }, 'held', 'checkDayPast'],
] as const)('minutes %s cannot be sent', (_, minutes, state, refusal) => {
  expect(refusalOfSending(minutes, { state }, '2026-11-19')).toBe(refusal)
})

test('minutes of a meeting that was held are sent to be checked until a day', () => {
  expect(refusalOfSending({ state: 'draft', checkBy: '2026-11-19' }, { state: 'held' }, '2026-11-19')).toBeUndefined()
})

test('a correction waits until it is made or declined', () => {
  const checks = [
    { memberId: 'a', answer: 'approved', reply: null },
    { memberId: 'b', answer: 'correction', reply: null },
    { memberId: 'c', answer: 'correction', reply: 'So it was said.' },
  ] as const
  expect(openCorrections(checks).map(({ memberId }) => memberId)).toEqual(['b'])
})

test('minutes are signed when each signer has signed', () => {
  const signed = { memberId: 'a', signedOn: '2026-11-19' }
  expect(isSigned([signed, { memberId: 'b', signedOn: null }])).toBe(false)
  expect(isSigned([signed])).toBe(true)
  expect(isSigned([])).toBe(false)
})

test('whoever asks for a correction says what is wrong', () => {
  expect(checkInput.safeParse({ answer: 'correction', correction: null }).success).toBe(false)
  expect(checkInput.safeParse({ answer: 'approved', correction: 'No.' }).success).toBe(false)
  expect(checkInput.safeParse({ answer: 'correction', correction: 'The day is wrong.' }).success).toBe(true)
})

test.each([
  ['not on the day of sending', '2026-11-10', null, '2026-11-10', undefined],
  ['not long before the day', '2026-11-01', null, '2026-11-07', undefined],
  ['two days before the day', '2026-11-01', null, '2026-11-08', 'check'],
  ['once', '2026-11-01', '2026-11-08', '2026-11-09', undefined],
  ['those who sign, after the day', '2026-11-01', '2026-11-08', '2026-11-11', 'sign'],
  ['those who sign, once', '2026-11-01', '2026-11-11', '2026-11-12', undefined],
] as const)('members are reminded %s', (_, sentOn, remindedOn, today, reminder) => {
  expect(remindsToday({ checkBy: '2026-11-10', sentOn, remindedOn }, today)).toBe(reminder)
})

test.each([
  ['live', '2026-03-10T07:04:00Z', '2026-03-10T09:20:00Z', '07:04–09:20'],
  ['live, and closed the next day', '2026-03-10T07:04:00Z', '2026-03-11T06:00:00Z', '07:04–09:00'],
  ['written down the same afternoon', '2026-03-10T12:00:00Z', '2026-03-10T12:20:00Z', '07:00–09:00'],
  ['written down days later', '2026-03-14T07:10:00Z', '2026-03-14T07:30:00Z', '07:00–09:00'],
  ['without a desk', null, null, '07:00–09:00'],
])('minutes of a meeting that was %s tell when it was held', (_, openedAt, closedAt, hours) => {
  const at = (moment: string | null) => (moment === null ? null : new Date(moment))
  const planned = { startsAt: new Date('2026-03-10T07:00:00Z'), endsAt: new Date('2026-03-10T09:00:00Z') }
  const { from, to } = heldHours({ on: '2026-03-10', ...planned, openedAt: at(openedAt), closedAt: at(closedAt) })
  expect([from, to].map((moment) => moment.toISOString().slice(11, 16)).join('–')).toBe(hours)
})
