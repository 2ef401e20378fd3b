import { expect, test } from 'vitest'

import { daysBetween } from '#shared/day.ts'
import { horizonLabels } from './horizon-labels.ts'

const today = '2026-11-19'
const width = 950
const x = (day: string) => daysBetween('2026-10-19', day) * 10

const label = (days: readonly string[]) =>
  horizonLabels({
    marks: days.map((day) => ({ day, kind: 'action' as const, count: 1 })),
    today,
    language: 'en',
    x,
    width,
  })

test('the day nearest to today gets its words when two have no room', () => {
  expect(label(['2026-12-04', '2026-12-08']).map(({ day }) => day)).toEqual(['2026-12-04'])
})

test('words never lie on the boat', () => {
  expect(label(['2026-11-21'])).toEqual([])
})

test('words stay within the picture', () => {
  const [last] = label(['2027-01-20'])
  expect(last).toMatchObject({ at: 930, x: 865 })
})

test('a near day is told by its distance, a far one by its date', () => {
  expect(label(['2026-12-03', '2027-01-15']).map(({ when }) => when)).toEqual(['in 14 days', '15 Jan 2027'])
})

test.each([
  ['Kaupunginvaltuusto', 'Kaupunginvaltuusto'],
  ['Hyvinvointiraportti kunnanhallituksessa', 'Hyvinvointiraportti k…'],
])('what the clock calls %s is named %s', (title, named) => {
  const marks = [
    { kind: 'clock', day: '2026-12-14', lane: 'decisions', state: 'coming', titles: [{ fi: title }] },
  ] as const
  expect(horizonLabels({ marks, today, language: 'fi', x, width })).toMatchObject([
    { title: named, when: '25 päivän päästä' },
  ])
})
