import { describe, expect, test } from 'vitest'

import type { ProfileRow } from '#modules/indicators/reading.ts'
import { testIndicator } from '#modules/indicators/samples.ts'
import { clockOfNow } from './clock-of-now.ts'
import { homeTexts } from './home.texts.ts'
import { freshFigures, marksOf, type OpenWork, waitingOf } from './now.ts'
import { openWorkOf } from './open-work.ts'
import { saysWhere } from './says-where.ts'

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
  lacksPlan: false,
  lacksFigures: false,
  others: [],
  clock: null,
  rows: [row('sotkanet:1', '2026-11-12')],
  ...more,
})

const inEvery = <T>(words: T) => ({ fi: words, sv: words, en: words })

const action = (id: string, dueOn: string, waits = true) => ({ id, name: { fi: id }, dueOn, waits })

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
    'reports',
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

test('a late action of others is on the horizon of who only reads, and does not wait for them', () => {
  const reader = work({ rows: [], actions: [action('late', '2026-10-31', false)] })
  expect(waitingOf(reader, today)).toEqual([])
  expect(marksOf(reader, { from: '2026-10-19', to: '2027-01-22', today })).toMatchObject([{ kind: 'late', count: 1 }])
})

test('an action due today is due, not late', () => {
  expect(waitingOf(work({ actions: [action('today', today)] }), today)).toMatchObject([
    { kind: 'dueActions', actions: [{ daysLeft: 0 }] },
  ])
})

test('somebody who begins is shown the first steps', () => {
  expect(waitingOf(work({ lacksFigures: true, lacksPlan: true }), today).map(({ kind }) => kind)).toEqual([
    'noFigures',
    'noPlan',
  ])
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

const thing = (
  kind: 'council' | 'board' | 'forum' | 'meeting',
  startsOn: string,
  state: 'coming' | 'done' | 'cancelled',
) => ({
  kind,
  title: { fi: `${kind} ${startsOn}` },
  startsOn,
  state,
})

test('the next council is the first that is neither behind nor cancelled, and no board', () => {
  const things = [
    thing('council', '2026-11-16', 'done'),
    thing('council', '2026-11-30', 'cancelled'),
    thing('board', '2026-12-07', 'coming'),
    thing('council', '2027-02-15', 'coming'),
    thing('council', '2026-12-14', 'coming'),
  ]
  expect(clockOfNow(things, today)).toMatchObject({ councilOn: '2026-12-14', termYear: 2 })
})

test('what the clock has on the same day and lane shares a mark, and what is beyond the horizon has none', () => {
  const clock = clockOfNow(
    [
      thing('forum', '2026-12-08', 'coming'),
      thing('meeting', '2026-12-08', 'coming'),
      thing('council', '2026-12-08', 'coming'),
      thing('council', '2027-03-15', 'coming'),
    ],
    today,
  )
  const marks = marksOf(work({ rows: [], clock }), { from: '2026-10-19', to: '2027-01-22', today })
  expect(marks).toMatchObject([
    { day: '2026-12-08', lane: 'cooperation', titles: [{ fi: 'forum 2026-12-08' }, { fi: 'meeting 2026-12-08' }] },
    { day: '2026-12-08', lane: 'decisions', titles: [{ fi: 'council 2026-12-08' }] },
  ])
})

test.each([
  [null, 0, 'Mikään ei odota sinua juuri nyt.'],
  [null, 3, 'Kolme asiaa odottaa sinua.'],
  ['2026-12-14', 3, 'Valtuustoon on 25\u00a0päivää, ja kolme asiaa odottaa sinua.'],
  ['2026-11-20', 1, 'Valtuustoon on yksi\u00a0päivä, ja yksi asia odottaa sinua.'],
  ['2026-11-19', 0, 'Valtuusto kokoontuu tänään, eikä mikään odota sinua.'],
])('with the council on %s and %i things the heading says: %s', (councilOn, waits, said) => {
  expect(saysWhere(homeTexts.fi, { councilOn, today, waits })).toBe(said)
})

test.each([
  ['coordinator', ['reports']],
  ['editor', ['reports']],
  ['approver', []],
  ['groupMember', []],
] as const)('a report that is being written waits for its writers: for the %s %j', (role, expected) => {
  const reports = [{ id: 'one', title: { fi: 'Hyvinvointiraportti' }, status: 'draft' as const }]
  const open = openWorkOf({
    userId: 'one',
    role,
    regionKey: null,
    plan: null,
    reports,
    rows: [],
    others: [],
    clock: null,
  })
  const waiting = waitingOf(open, today).filter(({ kind }) => kind === 'reports')
  expect(waiting.map(({ kind }) => kind)).toEqual(expected)
})

describe('an organisation without a plan and figures', () => {
  const nothing = { userId: 'one', plan: null, reports: [], rows: [], others: [], clock: null } as const

  test.each([
    ['coordinator', 'municipality:001', ['noFigures', 'noPlan']],
    ['viewer', 'municipality:001', ['noFigures']],
    ['coordinator', null, ['noPlan']],
    ['partner', null, []],
  ] as const)('asks of its %s, of the area %s: %o', (role, regionKey, asked) => {
    const kinds = waitingOf(openWorkOf({ ...nothing, role, regionKey }), today).map(({ kind }) => kind)
    expect(kinds).toEqual(asked)
  })
})
