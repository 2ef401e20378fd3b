import { expect, test } from 'vitest'

import type { ProfileRow } from '#modules/indicators/reading.ts'
import { testIndicator } from '#modules/indicators/samples.ts'
import { freshFigures, marksOf, type OpenWork, waitingOf } from './now.ts'

const today = '2026-11-19'

const row = (key: string, updatedOn: string | null, verdict: 'better' | 'worse' | 'none' = 'none'): ProfileRow => ({
  indicator: testIndicator({ key, updatedOn }),
  latest: { year: 2025, value: 10, absolute: null, fewCases: false },
  previous: { year: 2024, value: 11 },
  change: { difference: -1, movement: 'fell', verdict, basis: null, fromYear: 2024, toYear: 2025 },
  trend: { verdict: 'none', pValue: null, slopePerYear: null, firstYear: null, lastYear: null, count: 2 },
  rank: null,
  years: [2024, 2025],
  values: [11, 10],
  missingYears: [],
  origin: null,
})

const work = (more: Partial<OpenWork> = {}): OpenWork => ({
  actions: [],
  goalsBehind: [],
  reports: [],
  hasPlan: true,
  others: [],
  rows: [row('sotkanet:1', '2026-11-12')],
  ...more,
})

const inEvery = <T>(words: T) => ({ fi: words, sv: words, en: words })

const action = (id: string, dueOn: string) => ({ id, name: { fi: id }, dueOn })

test('nothing waits when all is well', () => {
  expect(waitingOf(work({ actions: [action('far', '2027-03-01')] }), today)).toEqual([])
})

test('what is late comes before what lags, what is due, what others wait for and what is being written', () => {
  const all = work({
    actions: [action('due', '2026-11-30'), action('late', '2026-10-31')],
    goalsBehind: [{ id: 'goal', name: { fi: 'Tavoite' } }],
    reports: [{ id: 'report', name: { fi: 'Raportti 2026' } }],
    others: [{ id: 'invitation', to: 'clubs/kirjastot', words: inEvery({ title: 'Kutsu', text: '', action: 'Avaa' }) }],
  })
  expect(waitingOf(all, today).map(({ kind }) => kind)).toEqual([
    'lateActions',
    'goalsBehind',
    'dueActions',
    'other',
    'report',
  ])
})

test('late actions are told with how many days they are late, the latest first', () => {
  const [late] = waitingOf(work({ actions: [action('six', '2026-11-13'), action('nineteen', '2026-10-31')] }), today)
  expect(late).toMatchObject({
    kind: 'lateActions',
    actions: [
      { id: 'nineteen', daysLate: 19 },
      { id: 'six', daysLate: 6 },
    ],
  })
})

test('an action due today is due, not late', () => {
  expect(waitingOf(work({ actions: [action('today', today)] }), today)).toMatchObject([
    { kind: 'dueActions', actions: [{ daysLeft: 0 }] },
  ])
})

test('somebody who begins is shown the first steps', () => {
  expect(waitingOf(work({ rows: [], hasPlan: false }), today).map(({ kind }) => kind)).toEqual(['noFigures', 'noPlan'])
})

test('news are the figures of the last year, newest first, those that say something before the others', () => {
  const rows = [
    row('sotkanet:1', '2026-11-12'),
    row('sotkanet:2', '2026-11-12', 'better'),
    row('sotkanet:3', '2026-11-15'),
    row('sotkanet:4', '2025-09-01', 'better'),
    row('sotkanet:5', null),
    row('sotkanet:6', '2026-12-01'),
  ]
  expect(freshFigures(rows, today, 5).map(({ indicator }) => indicator.key)).toEqual([
    'sotkanet:3',
    'sotkanet:2',
    'sotkanet:1',
  ])
})

test('of one day the joys and the concerns come in turn', () => {
  const verdicts = ['better', 'better', 'none', 'worse', 'worse', 'worse'] as const
  const rows = verdicts.map((verdict, index) => row(`sotkanet:${index}`, '2026-11-12', verdict))
  expect(freshFigures(rows, today, 9).map(({ change }) => change?.verdict)).toEqual([
    'better',
    'worse',
    'better',
    'worse',
    'worse',
    'none',
  ])
})

test('things of the same day and kind share a mark', () => {
  const busy = work({
    rows: [row('sotkanet:1', '2026-11-12'), row('sotkanet:2', '2026-11-12')],
    actions: [action('one', '2026-11-12'), action('far', '2027-06-01')],
  })
  expect(marksOf(busy, { from: '2026-10-19', to: '2027-01-22', today })).toEqual([
    { day: '2026-11-12', kind: 'figures', count: 2 },
    { day: '2026-11-12', kind: 'late', count: 1 },
  ])
})
