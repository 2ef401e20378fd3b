import { expect, test } from 'vitest'

import { goalInput } from './goal.ts'
import type { IndicatorTarget } from './targets/indicator-target.ts'
import { sampleDoing, sampleGoal } from './samples.ts'

const target: IndicatorTarget = {
  indicator: 'sotkanet:181',
  baseline: { year: 2021, value: 16 },
  target: { year: 2029, value: 8 },
  path: [],
}
const faultsOf = (more: object) =>
  (goalInput.safeParse({ ...sampleGoal, ...more }).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ])
const point = (year: number, value: number) => ({ year, value })

test.each([
  ['year is not after the baseline', { target: point(2021, 8) }, 'target.year', 'targetBeforeBaseline'],
  ['path begins at the baseline', { path: [point(2021, 15)] }, 'path.0.year', 'pathOutside'],
  ['path ends at the target', { path: [point(2025, 12), point(2029, 9)] }, 'path.1.year', 'pathOutside'],
  ['path goes back in time', { path: [point(2026, 12), point(2025, 10)] }, 'path.1.year', 'pathOutOfOrder'],
  ['path tells a year twice', { path: [point(2025, 12), point(2025, 10)] }, 'path.1.year', 'pathOutOfOrder'],
  ['path leaves what lies between', { path: [point(2025, 17)] }, 'path.0.value', 'pathValueOutside'],
])('a target whose %s is refused at the right place', (_what, more, path, message) => {
  expect(faultsOf({ indicatorTargets: [{ ...target, ...more }] })).toEqual([[`indicatorTargets.0.${path}`, message]])
})

test('a path may wait at the baseline and reach the target early', () => {
  const path = [point(2023, 16), point(2025, 12), point(2028, 8)]
  expect(faultsOf({ indicatorTargets: [{ ...target, path }] })).toEqual([])
})

test('no figure is followed twice, and at most eight are', () => {
  expect(faultsOf({ indicatorTargets: [target, target] })).toEqual([['indicatorTargets.1.indicator', 'indicatorTwice']])
  const many = Array.from({ length: 9 }, (_, at) => ({ ...target, indicator: `sotkanet:${at}` }))
  expect(faultsOf({ indicatorTargets: many })).toContainEqual(['indicatorTargets', 'tooManyTargets'])
})

test.each([
  ['nameless', { name: null }, 'name', 'doingUnnamed'],
  [
    'told by a figure and by hand',
    { indicator: 'sotkanet:5', values: [point(2025, 1)] },
    'values',
    'doingCountedTwice',
  ],
  ['told twice of a year', { values: [point(2025, 1), point(2025, 2)] }, 'values', 'yearsOutOfOrder'],
  ['a result', { indicator: 'sotkanet:181', values: [] }, 'indicator', 'doingIsTarget'],
  [
    'linked to a figure that the goal does not follow',
    { link: { indicator: 'sotkanet:5', why: { fi: 'Koska' }, strength: 'weak', source: null, address: null } },
    'link.indicator',
    'linkElsewhere',
  ],
])('own doing that is %s is refused', (_what, more, path, message) => {
  const doing = { ...sampleDoing, ...more }
  expect(faultsOf({ indicatorTargets: [target], ownDoing: [doing] })).toEqual([[`ownDoing.0.${path}`, message]])
})

test('the address of a source is one of the web', () => {
  const link = { indicator: null, why: { fi: 'Koska' }, strength: 'strong', source: null }
  const withAddress = (address: string) => faultsOf({ ownDoing: [{ ...sampleDoing, link: { ...link, address } }] })
  expect(withAddress('https://www.innokyla.fi/malli')).toEqual([])
  expect(withAddress('javascript:alert(1)')).toHaveLength(1)
})

test('an organisation is a partner once, a name as often as it is written', () => {
  const organisationId = '00000000-0000-4000-8000-000000000000'
  const partner = { organisationId, name: { fi: 'Oulu' } }
  expect(faultsOf({ partners: [partner, partner] })).toEqual([['partners.1.organisationId', 'partnerTwice']])
  expect(faultsOf({ partners: [{ ...partner, organisationId: null }, partner] })).toEqual([])
})
