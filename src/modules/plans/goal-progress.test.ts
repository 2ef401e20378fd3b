import fc from 'fast-check'
import { expect, test } from 'vitest'

import { testIndicator } from '#modules/indicators/samples.ts'
import { progressOf, straightWay } from './goal-progress.ts'
import { goalInput, type IndicatorTarget, senseOf, targetFault } from './goal.ts'
import { sampleGoal } from './samples.ts'

/** From 16 % in 2021 to 8 % in 2029: one percentage point a year. */
const target: IndicatorTarget = {
  indicator: 'sotkanet:181',
  baseline: { year: 2021, value: 16 },
  target: { year: 2029, value: 8 },
}

const figures = (points: Record<number, number | null>, more: Parameters<typeof testIndicator>[0] = {}) => ({
  indicator: testIndicator({ direction: 'lower', ...more }),
  years: Object.keys(points).map(Number),
  values: Object.values(points),
  origin: null,
})

test.each([
  ['half-way there in half the time', { 2021: 16, 2025: 12 }, 'onCourse', 2025, 12],
  ['ahead of the straight way', { 2021: 16, 2025: 10 }, 'onCourse', 2025, 12],
  ['short of the straight way', { 2021: 16, 2025: 13 }, 'behind', 2025, 12],
  ['behind by less than half of the last decimal', { 2021: 16, 2025: 12.04 }, 'onCourse', 2025, 12],
  ['where it began', { 2021: 16, 2025: 16 }, 'behind', 2025, 12],
  ['worse than where it began', { 2021: 16, 2025: 17 }, 'backwards', 2025, 12],
  ['at the target before its time', { 2021: 16, 2023: 8 }, 'reached', 2023, 14],
  ['past the target', { 2021: 16, 2023: 5 }, 'reached', 2023, 14],
  ['short of the target in its year', { 2021: 16, 2029: 9 }, 'behind', 2029, 8],
  ['silent in the newest years', { 2021: 16, 2024: 13, 2025: null }, 'onCourse', 2024, 13],
  ['newer than the target, and one that is not', { 2027: 10, 2029: 8.5, 2031: 7 }, 'behind', 2029, 8],
  ['newer than the target, and no other', { 2021: 16, 2031: 9 }, 'behind', 2031, 8],
])('a figure %s', (_what, points, verdict, year, expected) => {
  expect(progressOf(target, figures(points))).toMatchObject({ verdict, expected, current: { year } })
})

test.each([{}, { 2019: 20 }, { 2021: 16 }, { 2021: 16, 2023: null }])('figures %o claim nothing', (points) => {
  const progress = progressOf(target, figures(points))
  expect(progress).toMatchObject({ verdict: 'noFigure', current: null, expected: null, origin: null })
})

test.each([
  [13.9, 'onCourse'],
  [14.1, 'behind'],
  [17.9, 'behind'],
  [18.1, 'backwards'],
])('with a threshold of two a figure of %d in 2025 is %s', (value, verdict) => {
  expect(progressOf(target, figures({ 2025: value }, { flatThreshold: 2 })).verdict).toBe(verdict)
})

test('a target to hold the value is reached while the figure stays or gets better', () => {
  const hold = { ...target, target: { year: 2029, value: 16 } }
  expect(progressOf(hold, figures({ 2025: 15 })).verdict).toBe('reached')
  expect(progressOf(hold, figures({ 2025: 16 })).verdict).toBe('reached')
  expect(progressOf(hold, figures({ 2025: 17 })).verdict).toBe('backwards')
  expect(progressOf(hold, figures({ 2025: 17 }, { direction: 'higher' })).verdict).toBe('reached')
})

test('the mirror image of a plan has the same verdict', () => {
  const value = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10)
  fc.assert(
    fc.property(value, value, value, (from, to, now) => {
      fc.pre(from !== to)
      const plan = { ...target, baseline: { year: 2021, value: from }, target: { year: 2029, value: to } }
      const mirrored = { ...plan, baseline: { year: 2021, value: -from }, target: { year: 2029, value: -to } }
      const verdict = progressOf(plan, figures({ 2025: now }, { direction: 'neutral' })).verdict
      expect(progressOf(mirrored, figures({ 2025: -now }, { direction: 'neutral' })).verdict).toBe(verdict)
    }),
  )
})

test('the straight way begins at the baseline, ends at the target and stays there', () => {
  expect([2021, 2022, 2029, 2035].map((year) => straightWay(target, year))).toEqual([16, 15, 8, 8])
})

test.each([
  ['lower', 8, 'better', undefined],
  ['lower', 20, 'worse', 'targetWorse'],
  ['lower', 16, 'same', undefined],
  ['higher', 8, 'worse', 'targetWorse'],
  ['higher', 20, 'better', undefined],
  ['neutral', 20, 'undirected', undefined],
  ['neutral', 16, 'undirected', 'targetUnclear'],
] as const)('where %s is the direction a target of %d for 16 is %s', (direction, value, sense, message) => {
  const planned = { ...target, target: { year: 2029, value } }
  expect(senseOf(planned, direction)).toBe(sense)
  expect(targetFault(planned, direction)?.message).toBe(message)
})

test('the target year comes after the baseline year', () => {
  const early = { ...sampleGoal, indicatorTarget: { ...target, target: { year: 2021, value: 8 } } }
  expect(goalInput.safeParse(early).error?.issues).toMatchObject([
    { path: ['indicatorTarget', 'target', 'year'], message: 'targetBeforeBaseline' },
  ])
})
