import { expect, test } from 'vitest'

import { changedFields } from './plan-change.ts'
import { elapsedShare, type Programme, programmeInput, programmeOfDay, programmeOfYear } from './plan.ts'
import { sampleProgramme } from './samples.ts'

test.each([
  ['ends before it starts', { lastYear: 2024 }, 'lastYear'],
  ['is approved on no day', { status: 'approved' }, 'approvedOn'],
  ['is for an age group, but for none in particular', { kind: 'ageGroup' }, 'populationGroup'],
  ['has a year of long ago', { firstYear: 1925 }, 'firstYear'],
])('a programme that %s is refused at the right place', (_what, more, path) => {
  expect(programmeInput.safeParse({ ...sampleProgramme, ...more }).error?.issues[0]?.path).toEqual([path])
})

const term = (more: Partial<Programme>): Programme => ({
  ...sampleProgramme,
  status: 'approved',
  approvedOn: '2025-12-08',
  version: 1,
  id: JSON.stringify(more),
  ...more,
})
const past = term({ firstYear: 2021, lastYear: 2025 })
const present = term({ firstYear: 2025, lastYear: 2029 })
const children = term({ kind: 'ageGroup', populationGroup: 'children', firstYear: 2025, lastYear: 2029 })
const draft = term({ status: 'draft', firstYear: 2029, lastYear: 2033 })
const all = [draft, children, present, past]

test.each([
  [2023, past],
  [2025, past],
  [2026, present],
  [2029, present],
  [2030, draft],
  [2040, undefined],
])('the report of %d tells of the right programme', (year, programme) => {
  expect(programmeOfYear(all, year)).toBe(programme)
})

test.each([
  ['2025-05-31', past],
  ['2025-06-01', present],
  ['2026-11-19', present],
  ['2029-06-01', draft],
  ['2034-01-01', draft],
  ['2020-01-01', present],
])('on %s the right programme is followed', (today, programme) => {
  expect(programmeOfDay(all, today)).toBe(programme)
})

test('until the next plan is approved the ended one is followed, and before any begins the next', () => {
  expect(programmeOfDay([past], '2025-11-01')).toBe(past)
  expect(programmeOfDay([draft, children], '2025-11-01')).toBe(children)
  expect(programmeOfDay([draft], '2025-11-01')).toBe(draft)
  expect(programmeOfDay([], '2025-11-01')).toBeUndefined()
})

test.each([
  ['2025-06-01', 0],
  ['2026-11-19', 0.367],
  ['2029-05-31', 1],
  ['2024-01-01', 0],
  ['2035-01-01', 1],
])('of the council term 2025–2029 this much has passed on %s', (today, share) => {
  expect(elapsedShare(present, today)).toBeCloseTo(share, 3)
})

test('fields are compared by what they say, not by the order of their keys', () => {
  const before = { title: { fi: 'a', sv: 'b' }, fiveWays: ['give', 'connect'], unitId: null, budget: 1 }
  const after = { title: { sv: 'b', fi: 'a' }, fiveWays: ['connect', 'give'], budget: 2, ownerId: null }
  expect(changedFields(before, after)).toEqual(['fiveWays', 'budget'])
})
