import { describe, expect, test } from 'vitest'

import { sampleContent } from '../samples.ts'
import { milestonesAfter, nextMilestoneOn } from './action-details.ts'
import { budgetByYear, budgetOf, budgetTotal } from './budget.ts'
import { findRing } from './dependencies.ts'
import { addMonths, withNextOccurrence, withoutLastOccurrence } from './recurrence.ts'
import { type Reach, shownReach } from './reach.ts'

const milestone = (on: string | null, doneOn: string | null = null) => ({ name: { fi: 'Ohjaaja valittu' }, on, doneOn })

test('the next milestone is the first that is not done; one without a day is none', () => {
  const of = [milestone('2026-05-01'), milestone('2026-03-01', '2026-03-02'), milestone(null), milestone('2026-04-01')]
  expect(nextMilestoneOn(of)).toBe('2026-04-01')
  expect(nextMilestoneOn([milestone(null), milestone('2026-03-01', '2026-03-02')])).toBeNull()
  expect(milestonesAfter(of, '2026-04-15').map(({ on }) => on)).toEqual(['2026-05-01'])
  expect(milestonesAfter(of, null)).toEqual([])
})

describe('a budget', () => {
  const lines = [
    { year: 2027, line: null, plannedEuros: 500, actualEuros: null },
    { year: 2026, line: '4210', plannedEuros: 1000, actualEuros: 900.5 },
    { year: 2026, line: '4300', plannedEuros: null, actualEuros: 100 },
  ]
  test('is summed by year, and says nothing where nothing is told', () => {
    expect(budgetByYear(lines)).toEqual([
      { year: 2026, plannedEuros: 1000, actualEuros: 1000.5 },
      { year: 2027, plannedEuros: 500, actualEuros: null },
    ])
    expect(budgetTotal(lines)).toEqual({ plannedEuros: 1500, actualEuros: 1000.5 })
    expect(budgetTotal([])).toEqual({ plannedEuros: null, actualEuros: null })
  })
  test('of one sum is one line', () => {
    expect(budgetTotal(budgetOf(1200, 2026)).plannedEuros).toBe(1200)
    expect(budgetOf(null, 2026)).toEqual([])
  })
})

describe('what waits for what', () => {
  const waits = new Map([
    ['b', ['c']],
    ['c', ['d']],
    ['e', ['c', 'd']],
  ])
  test.each([
    ['itself', 'a', ['a'], ['a', 'a']],
    ['one that waits for it', 'c', ['b'], ['c', 'b', 'c']],
    ['one that waits for it by another', 'd', ['x', 'e'], ['d', 'e', 'd']],
    ['one that waits for others', 'a', ['b', 'e'], undefined],
    ['nothing', 'a', [], undefined],
  ])('%s', (_what, id, dependsOn, ring) => {
    expect(findRing(waits, { id, dependsOn })).toEqual(ring)
  })
  test('a thousand ways to the same action are walked once', () => {
    const layers = Array.from({ length: 60 }, (_, at) => [`${at}`, [`${at + 1}`, `${at + 1}x`]] as const)
    const wide = new Map(layers.flatMap(([id, next]) => [[id, [...next]] as const, [`${id}x`, [...next]] as const]))
    expect(findRing(wide, { id: 'new', dependsOn: ['0'] })).toBeUndefined()
  })
})

describe('months later', () => {
  test.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-31'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-01', 12, '2027-12-01'],
  ])('%s + %i is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later)
  })
})

describe('a recurring action that is done', () => {
  const yearly = {
    ...sampleContent,
    startsOn: '2026-08-01',
    endsOn: '2026-12-31',
    isAtRisk: true,
    milestones: [milestone('2026-09-15', '2026-09-20')],
    recurrence: { every: 'year' as const, until: null },
  }

  test('begins again a year later, with its milestones, and remembers how it was', () => {
    const next = withNextOccurrence({ ...yearly, doneOn: '2026-12-10' })
    expect(next).toMatchObject({ startsOn: '2027-08-01', endsOn: '2027-12-31', doneOn: null, isAtRisk: false })
    expect(next.milestones).toEqual([milestone('2027-09-15')])
    expect(next.occurrences).toEqual([
      { startsOn: '2026-08-01', endsOn: '2026-12-31', doneOn: '2026-12-10', milestones: yearly.milestones },
    ])
  })

  test('begins after the day it was ready, however late that was', () => {
    expect(withNextOccurrence({ ...yearly, doneOn: '2028-02-01' })).toMatchObject({ endsOn: '2028-12-31' })
  })

  test('without days begins a period after it was ready', () => {
    const monthly = { ...sampleContent, recurrence: { every: 'month' as const, until: null }, doneOn: '2026-03-31' }
    expect(withNextOccurrence(monthly)).toMatchObject({ startsOn: '2026-04-30', endsOn: null })
  })

  test.each([
    ['its last time', { ...yearly, recurrence: { every: 'year' as const, until: '2027-05-31' }, doneOn: '2026-12-10' }],
    ['not recurring any more', { ...yearly, recurrence: null, doneOn: '2026-12-10' }],
    ['not done yet', yearly],
  ])('stays as it is when it is %s', (_what, content) => {
    expect(withNextOccurrence(content)).toBe(content)
  })

  test('is again as it was when that it was done is taken back', () => {
    const next = withNextOccurrence({ ...yearly, isAtRisk: false, doneOn: '2026-12-10' })
    expect(withoutLastOccurrence(next, '2026-12-10')).toEqual({ ...yearly, isAtRisk: false })
    expect(withoutLastOccurrence(next, '2026-12-09')).toBe(next)
  })
})

describe('how many were reached, for readers who do not write it', () => {
  test.each<[string, Reach, Partial<Reach>, string[]]>([
    ['is shown whole when nobody is few', { reach: 40, reachGroups: { women: 25, men: 15 } }, { reach: 40 }, []],
    [
      'hides fewer than five with all its groups',
      { reach: 4, reachGroups: { women: 4 } },
      { reach: null },
      ['reach', 'women'],
    ],
    ['shows none', { reach: 0, reachGroups: {} }, { reach: 0 }, []],
    [
      'hides a small group and what would tell it',
      { reach: 40, reachGroups: { women: 37, men: 3 } },
      {},
      ['men', 'women'],
    ],
    ['hides a group when the rest would be few', { reach: 40, reachGroups: { women: 37 } }, {}, ['women']],
    [
      'hides as much of one way of dividing as needed, and nothing of the other',
      { reach: 40, reachGroups: { women: 20, men: 20, children: 2, young: 8, older: 30 } },
      { reachGroups: { women: 20, men: 20, older: 30 } },
      ['children', 'young'],
    ],
    [
      'hides two small groups with a third',
      { reach: 40, reachGroups: { children: 2, young: 1, older: 37 } },
      {},
      ['children', 'young', 'older'],
    ],
    [
      'of a group without a total hides only it',
      { reach: null, reachGroups: { women: 3, men: 12 } },
      { reachGroups: { men: 12 } },
      ['women'],
    ],
  ])('%s', (_what, told, shown, hidden) => {
    const read = shownReach(told)
    expect(read).toMatchObject(shown)
    expect(read.reachHidden).toEqual(hidden)
  })
})
