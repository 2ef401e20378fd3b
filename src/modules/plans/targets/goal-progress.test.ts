import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { testIndicator, testRegion } from '#modules/indicators/samples.ts'
import { createRegionIndex } from '#modules/regions/region-index.ts'
import { developmentSentence } from './development-sentence.ts'
import { largerRegions } from './development.ts'
import { goalVerdict, progressOf } from './goal-progress.ts'
import { expectedAt, type IndicatorTarget, senseOf, targetFault } from './indicator-target.ts'

/** From 16 % in 2021 to 8 % in 2029: one percentage point a year. */
const target: IndicatorTarget = {
  indicator: 'sotkanet:181',
  baseline: { year: 2021, value: 16 },
  target: { year: 2029, value: 8 },
  path: [],
}

const figures = (points: Record<number, number | null>, more: Parameters<typeof testIndicator>[0] = {}) => ({
  indicator: testIndicator({ direction: 'lower', ...more }),
  years: Object.keys(points).map(Number),
  values: Object.values(points),
  origin: null,
  comparisons: [],
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
  expect([2021, 2022, 2029, 2035].map((year) => expectedAt(target, year))).toEqual([16, 15, 8, 8])
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
  expect(targetFault(planned, direction)).toBe(message)
})

test('along an agreed path the figure is compared with where the path is', () => {
  const slow = { ...target, path: [{ year: 2025, value: 15 }] }
  expect([2021, 2023, 2025, 2027, 2029].map((year) => expectedAt(slow, year))).toEqual([16, 15.5, 15, 11.5, 8])
  expect(progressOf(slow, figures({ 2025: 14 }))).toMatchObject({ verdict: 'onCourse', expected: 15, path: slow.path })
  expect(progressOf(target, figures({ 2025: 14 })).verdict).toBe('behind')
})

test.each([
  [[], null],
  [['reached', 'backwards', 'behind'], 'backwards'],
  [['onCourse', 'behind', 'noFigure'], 'behind'],
  [['reached', 'onCourse'], 'onCourse'],
  [['reached', 'reached'], 'reached'],
  [['reached', 'noFigure'], 'onCourse'],
  [['noFigure', 'noFigure'], 'noFigure'],
] as const)('a goal whose figures are %j is %s', (verdicts, whole) => {
  expect(goalVerdict(verdicts.map((verdict) => ({ verdict })))).toBe(whole)
})

describe('beside the larger region', () => {
  const larger = [
    { key: 'hyvinvointialue:01', title: { fi: 'Alue' } },
    { key: 'maa:358', title: { fi: 'Koko maa' } },
  ]
  const years = [2021, 2025]
  const beside = (county: (number | null)[], more: Parameters<typeof testIndicator>[0] = {}) =>
    progressOf(
      target,
      {
        ...figures({ 2021: 16, 2025: 12 }, more),
        years,
        comparisons: [
          { region: 'hyvinvointialue:01', values: county },
          { region: 'maa:358', values: [15, 14] },
        ],
      },
      larger,
    ).beside

  test('its own move in the same years is told, and the difference claims nothing that the indicator does not state', () => {
    expect(beside([18, 16])).toMatchObject({
      region: { key: 'hyvinvointialue:01' },
      from: { year: 2021, value: 18 },
      to: { year: 2025, value: 16 },
      difference: -2,
      ownDifference: -4,
      standing: 'unjudged',
    })
  })

  test.each([
    [1, 'lower', [18, 16], 'better'],
    [2, 'lower', [18, 16], 'alike'],
    [1, 'lower', [18, 12], 'worse'],
    [1, 'higher', [18, 16], 'worse'],
    [1, 'neutral', [18, 16], 'unjudged'],
  ] as const)(
    'with a threshold of %d where %s is better beside %j it is %s',
    (flatThreshold, direction, county, standing) => {
      expect(beside([...county], { flatThreshold, direction })?.standing).toBe(standing)
    },
  )

  test('the country stands in for a county without figures of both years, and nobody for nobody', () => {
    expect(beside([18, null])).toMatchObject({ region: { key: 'maa:358' }, difference: -1 })
    expect(progressOf(target, { ...figures({ 2021: 16, 2025: 12 }), comparisons: [] }, larger).beside).toBeNull()
  })

  test('is the county and the country of a municipality, and the country of a county', () => {
    const index = createRegionIndex([
      testRegion('kunta:049', 0, { memberOf: ['maa:358', 'maakunta:01', 'hyvinvointialue:01'] }),
      testRegion('hyvinvointialue:01', 1, { memberOf: ['maa:358'] }),
      testRegion('maakunta:01', 2),
      testRegion('maa:358', 3),
    ])
    const keys = (key: string) => largerRegions(index, key).map((region) => region.key)
    expect(keys('kunta:049')).toEqual(['hyvinvointialue:01', 'maa:358'])
    expect(keys('hyvinvointialue:01')).toEqual(['maa:358'])
    expect(keys('maa:358')).toEqual([])
  })

  test('is told in words', () => {
    const said = (...asked: Parameters<typeof beside>) =>
      developmentSentence(beside(...asked)!, { unit: '%', decimals: 1, language: 'fi' })
    expect(said([18, 16])).toBe(
      'Alue samana aikana 18,0 → 16,0 (−2,0), oma muutos −4,0\u00a0prosenttiyksikköä. Muutosten ero on −2,0\u00a0prosenttiyksikköä.',
    )
    expect(said([18, 16], { flatThreshold: 1 })).toContain('Oma muutos on ollut parempi.')
  })
})
