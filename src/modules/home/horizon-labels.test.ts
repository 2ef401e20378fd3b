import { expect, test } from 'vitest'

import { type Day, daysBetween } from '#shared/day.ts'
import { horizonDays } from './horizon-days.ts'
import { horizonLabels } from './horizon-labels.ts'
import type { Mark } from './now.ts'

const today = '2026-11-19'
const width = 950
const x = (day: string) => daysBetween('2026-10-19', day) * 10

const daysOf = (marks: readonly Mark[]) => horizonDays(marks, { x, apart: 17 })
const labels = (marks: readonly Mark[]) =>
  horizonLabels({ days: daysOf(marks), today, boat: x(today), language: 'en', width })
const action = (day: Day): Mark => ({ day, kind: 'action', count: 1 })
const entry = (day: Day, title: string): Mark => ({
  kind: 'clock',
  day,
  lane: 'decisions',
  state: 'coming',
  titles: [{ en: title }],
})

test('the day nearest to today gets its words when two have no room', () => {
  expect(labels([action('2026-12-04'), action('2026-12-08')]).map(({ day }) => day)).toEqual(['2026-12-04'])
})

test.each(['2026-11-21', '2026-12-01'])('words of %s do not lie on the boat or its word', (day) => {
  expect(labels([action(day)])).toEqual([])
})

test('words stay within the picture', () => {
  const [last] = labels([action('2027-01-20')])
  expect(last).toMatchObject({ at: 930, x: 865 })
})

test('a near day is told by its distance, a far one by its date', () => {
  expect(labels([action('2026-12-03'), action('2027-01-15')]).map(({ when }) => when)).toEqual([
    'in 14 days',
    '15 Jan 2027',
  ])
})

test.each([
  ['City council', ['City council']],
  ['Follow-up and interim report', ['Follow-up and interim', 'report']],
  ['An example of a healthy network and of its active afternoons', ['An example of a', 'healthy network and…']],
  ['Plan for children and young people 2025–2029: Council', ['Plan for children and…', 'Council']],
])('what the clock calls %s stands in at most two lines', (title, lines) => {
  expect(labels([entry('2026-12-14', title)])).toMatchObject([{ title: lines, when: 'in 25 days' }])
})

test('a day with several things is told by the most pressing one, and by how many others there are', () => {
  const marks = [
    action('2026-12-14'),
    entry('2026-12-14', 'City council'),
    { day: '2026-12-14', kind: 'figures', count: 2 } as const,
  ]
  expect(labels(marks)).toMatchObject([{ title: ['City council'], when: 'in 25 days, and 3\u00a0more' }])
  expect(daysOf(marks)).toHaveLength(1)
})

test('what is late leads its day', () => {
  const late: Mark = { day: '2026-10-30', kind: 'late', count: 2 }
  const done: Mark = {
    kind: 'clock',
    day: '2026-10-30',
    lane: 'knowledge',
    state: 'done',
    titles: [{ en: 'Network day' }],
  }
  expect(daysOf([done, late])).toMatchObject([{ lead: late, others: 1 }])
})

test('days close to each other are drawn beside each other, around where they are', () => {
  const places = daysOf(['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-20'].map(action)).map((day) => day.x)
  expect(places).toEqual([423, 440, 457, 620])
})

test('a crowd that grows into its neighbour takes it along', () => {
  const places = daysOf(['2026-12-01', '2026-12-03', '2026-12-04'].map(action)).map((day) => day.x)
  for (const [index, place] of places.entries()) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(17)
})
