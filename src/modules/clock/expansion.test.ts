import { describe, expect, test } from 'vitest'

import { circleOf, type DayException, dependentsOf, expandEntries, type RuledEntry } from './expansion.ts'
import { momentsOf } from '#shared/finnish-hours.ts'
import { movesWith } from './moves.ts'
import { renamedOccurrences } from './renaming.ts'
import { always, onceOn } from './samples.ts'

const council: RuledEntry = { id: 'council', rule: onceOn('2026-11-16') }
const after = (id: string, to: string, days: number, more: object = {}): RuledEntry => ({
  id,
  rule: { kind: 'relative', to, days, ...always, ...more },
})
const moved = (entryId: string, occurrence: string, movedTo: string): DayException => ({
  entryId,
  occurrence,
  movedTo,
  isCancelled: false,
})
const chain = [council, after('board', 'council', -14), after('group', 'board', -7), after('mail', 'group', -7)]

const daysIn = (
  entries: readonly RuledEntry[],
  exceptions: readonly DayException[] = [],
  span = { from: '2026-01-01', to: '2026-12-31' },
) => expandEntries(entries, exceptions, span).map(({ entryId, startsOn }) => [entryId, startsOn])

describe('what is relative to another entry', () => {
  test('follows it through a chain, whatever the order of the entries', () => {
    expect(daysIn(chain.toReversed())).toEqual([
      ['mail', '2026-10-19'],
      ['group', '2026-10-26'],
      ['board', '2026-11-02'],
      ['council', '2026-11-16'],
    ])
  })

  test('moves with it, keeping its name, and from there on what was moved by hand leads', () => {
    const exceptions = [moved('council', '2026-11-16', '2026-12-14'), moved('group', '2026-10-26', '2026-11-03')]
    expect(daysIn(chain, exceptions)).toEqual([
      ['mail', '2026-10-27'],
      ['group', '2026-11-03'],
      ['board', '2026-11-30'],
      ['council', '2026-12-14'],
    ])
    const [mail] = expandEntries(chain, exceptions, { from: '2026-10-27', to: '2026-10-27' })
    expect(mail).toMatchObject({
      entryId: 'mail',
      occurrence: '2026-10-19',
      baseOccurrence: '2026-10-26',
      isMoved: true,
    })
  })

  test('is found by its day also when what it depends on is far outside the span', () => {
    const far = [council, after('account', 'council', 500)]
    expect(daysIn(far, [], { from: '2028-03-01', to: '2028-03-31' })).toEqual([['account', '2028-03-30']])
  })

  test('gives way to holidays where it is told to', () => {
    expect(daysIn([council, after('eve', 'council', 38, { onHoliday: 'before' })])[1]).toEqual(['eve', '2026-12-23'])
  })

  test('is cancelled with it, and does not come without it', () => {
    const cancelled = { entryId: 'board', occurrence: '2026-11-02', movedTo: null, isCancelled: true }
    const states = expandEntries(chain, [cancelled], { from: '2026-01-01', to: '2026-12-31' })
    expect(states.map(({ entryId, isCancelled }) => [entryId, isCancelled])).toEqual([
      ['mail', true],
      ['group', true],
      ['board', true],
      ['council', false],
    ])
    expect(daysIn([after('board', 'council', -14)])).toEqual([])
  })

  test('comes each time that a series comes', () => {
    const series: RuledEntry = {
      id: 'meeting',
      rule: { kind: 'repeats', rrule: 'FREQ=MONTHLY;BYDAY=1MO', ...always, from: '2026-01-01' },
    }
    const invitations = [series, after('invitation', 'meeting', -14, { years: 'odd' })]
    expect(daysIn(invitations, [], { from: '2026-12-01', to: '2027-01-31' })).toEqual([
      ['meeting', '2026-12-07'],
      ['meeting', '2027-01-04'],
      ['invitation', '2027-01-18'],
    ])
  })
})

describe('a circle', () => {
  test.each([
    ['to itself', after('council', 'council', 1), ['council', 'council']],
    ['through others', after('council', 'mail', 1), ['council', 'mail', 'group', 'board', 'council']],
  ])('%s is named in the order of its rules', (_, changed, expected) => {
    expect(circleOf(changed, chain)?.map(({ id }) => id)).toEqual(expected)
  })

  test('is none where the chain ends, and one of others is not taken for one of its own', () => {
    expect(circleOf(after('new', 'mail', 1), chain)).toBeUndefined()
    const round = [after('a', 'b', 1), after('b', 'a', 1)]
    expect(circleOf(after('new', 'a', 1), round)).toBeUndefined()
    expect(daysIn(round)).toEqual([])
  })
})

test('what depends on an entry is told, directly and through others', () => {
  expect(dependentsOf('board', chain).map(({ id }) => id)).toEqual(['group', 'mail'])
})

test('what lasts for days is on each of them', () => {
  const collection: RuledEntry = { id: 'tea', rule: { kind: 'fixed', month: 3, day: 1, ...always, lastsDays: 61 } }
  expect(daysIn([collection], [], { from: '2026-04-30', to: '2026-05-30' })).toEqual([['tea', '2026-03-01']])
  expect(daysIn([collection], [], { from: '2026-05-01', to: '2026-05-30' })).toEqual([])
})

test('a move back to the day of the rule takes what depends on it back', () => {
  const exceptions = [moved('council', '2026-11-16', '2026-11-23')]
  const back = movesWith({ entries: chain, exceptions }, { entryId: 'council', occurrence: '2026-11-16', to: null })
  expect(back.map(({ entryId, from, to }) => [entryId, from, to])).toEqual([
    ['board', '2026-11-09', '2026-11-02'],
    ['group', '2026-11-02', '2026-10-26'],
    ['mail', '2026-10-26', '2026-10-19'],
  ])
})

describe('after a change of the rule', () => {
  test.each([
    ['as many a year stand for each other', ['2026-03-31'], ['2026-04-15'], [['2026-03-31', '2026-04-15']]],
    ['those that stay keep their names', ['2026-03-31'], ['2026-03-31'], []],
    ['where their number changes, nothing is guessed', ['2026-03-31'], ['2026-03-02', '2026-04-06'], []],
  ])('%s', (_, before, now, expected) => {
    expect([...renamedOccurrences(['2026-03-31'], { before, after: now })]).toEqual(expected)
  })
})

describe('hours of the Finnish clock', () => {
  const on = (day: string, from: string, to: string) => {
    const { startsAt, endsAt } = momentsOf({ from, to }, { startsOn: day, endsOn: day })
    return [startsAt.toISOString().slice(11, 16), endsAt.toISOString().slice(11, 16)]
  }
  test.each([
    ['in winter', '2026-03-27', '09:00', '11:00', ['07:00', '09:00']],
    ['in summer', '2026-03-30', '09:00', '11:00', ['06:00', '08:00']],
    ['that spring skips', '2026-03-29', '03:30', '04:15', ['01:30', '01:30']],
    ['that autumn has twice', '2026-10-25', '03:30', '05:00', ['00:30', '03:00']],
  ])('%s', (_, day, from, to, expected) => expect(on(day, from, to)).toEqual(expected))
})
