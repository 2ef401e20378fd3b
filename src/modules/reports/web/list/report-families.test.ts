import { expect, test } from 'vitest'

import { reportKinds } from '../../report-head.ts'
import { byYear, families, familiesIn, ofFamily } from './report-families.ts'

const heads = [
  { kind: 'annual' as const, year: 2025 },
  { kind: 'agePlan' as const, year: 2025 },
  { kind: 'review' as const, year: 2026 },
]

test('reports stand by year, the newest first', () => {
  expect(byYear(heads)).toEqual([
    { year: 2026, heads: [heads[2]] },
    { year: 2025, heads: [heads[0], heads[1]] },
  ])
})

test('only families that there is something of are offered', () => {
  expect(familiesIn(heads)).toEqual(['reports', 'plans'])
  expect(ofFamily(heads, 'plans')).toEqual([heads[1]])
  expect(ofFamily(heads, 'all')).toEqual(heads)
})

test('every kind is in one family', () => {
  const all = reportKinds.map((kind) => ({ kind }))
  expect(families.flatMap((family) => ofFamily(all, family))).toHaveLength(reportKinds.length)
})
