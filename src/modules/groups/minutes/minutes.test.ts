import { expect, test } from 'vitest'

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
