import { describe, expect, test } from 'vitest'

import { answerMembership, isNewEdition, isSameUnit, limitsFault } from './club.ts'
import { figureFault, figureStateOf, phaseOf } from './club-round.ts'

const days = { dueOn: '2026-10-31', embargoOn: '2026-12-01' }

test.each([
  ['2026-10-31', true, 'collecting'],
  ['2026-11-01', true, 'embargoed'],
  ['2026-11-30', true, 'embargoed'],
  ['2026-12-01', true, 'open'],
  ['2026-12-01', false, 'membersOnly'],
])('on %s a round that opens (%s) is %s', (today, opensAfterEmbargo, phase) => {
  expect(phaseOf(days, { today, opensAfterEmbargo })).toBe(phase)
})

test('a round whose two days are one is open on it', () => {
  expect(
    phaseOf({ dueOn: '2026-12-01', embargoOn: '2026-12-01' }, { today: '2026-12-01', opensAfterEmbargo: true }),
  ).toBe('open')
})

test.each([
  [undefined, 'missing'],
  [{ version: 1, approvedVersion: null }, 'waiting'],
  [{ version: 1, approvedVersion: 1 }, 'approved'],
  [{ version: 2, approvedVersion: 1 }, 'correction'],
])('a figure %o is %s', (figure, state) => {
  expect(figureStateOf(figure)).toBe(state)
})

test.each([
  [1, null, null],
  [0, null, null],
  [null, 'Kirjasto oli kiinni', null],
  [null, null, 'valueMissing'],
  [null, '', 'valueMissing'],
  [1, 'Kirjasto oli kiinni', 'valueAndReason'],
])('a value %s with the reason %s', (value, reason, fault) => {
  expect(figureFault({ value, reason, note: null })?.fault ?? null).toBe(fault)
})

test.each([
  ['invited', 'join', 'joined'],
  ['invited', 'decline', 'declined'],
  ['invited', 'leave', undefined],
  ['joined', 'leave', 'left'],
  ['joined', 'join', undefined],
  ['left', 'join', undefined],
  ['declined', 'join', undefined],
] as const)('one who is %s and says %s is %s', (state, answer, next) => {
  expect(answerMembership(state, answer)).toBe(next)
})

describe('a definition', () => {
  const definition = {
    definition: { fi: 'Käynnit' },
    unit: { fi: 'kpl' },
    decimals: 0,
    lowest: null,
    highest: null,
    usualChange: null,
    opensAfterEmbargo: false,
  }

  test.each([
    [{ definition: { fi: 'Käynnit', sv: '' } }, false],
    [{ definition: { fi: 'Lainat' } }, true],
    [{ unit: { fi: '%' } }, true],
    [{ decimals: 1 }, true],
    [{ lowest: 0 }, true],
    [{ highest: 100 }, true],
    [{ usualChange: 10 }, true],
    [{ opensAfterEmbargo: true }, true],
  ])('with %o is a new edition: %s', (change, isNew) => {
    expect(isNewEdition(definition, { ...definition, ...change })).toBe(isNew)
  })

  test('is compared by its unit in every language', () => {
    expect(isSameUnit(definition, { unit: { fi: 'kpl', sv: '' } })).toBe(true)
    expect(isSameUnit(definition, { unit: { fi: 'kpl', sv: 'st' } })).toBe(false)
  })

  test.each([
    [null, 5, false],
    [5, 5, false],
    [6, 5, true],
  ])('from %s to %s has a fault: %s', (lowest, highest, fault) => {
    expect(limitsFault({ lowest, highest })).toBe(fault)
  })
})
