import { describe, expect, test } from 'vitest'

import { handOverInput, isCheckDue } from './hand-over.ts'
import { contactKeptUntil } from './pilot.ts'
import { countdownOf, handOverNotice, isLate, projectInput, type ProjectState, toSlug } from './project.ts'
import { sampleHandOver, sampleProject } from './samples.ts'

const today = '2026-03-02'
const unitId = '00000000-0000-4000-8000-000000000001'

describe('the countdown of a project', () => {
  test.each<[string, Parameters<typeof countdownOf>[0], number | null]>([
    ['to the goal day', { state: 'underWay', goalOn: '2026-05-28', endsOn: '2026-12-31' }, 87],
    ['to the last day without one', { state: 'planned', goalOn: null, endsOn: '2026-03-03' }, 1],
    ['is 0 on the day', { state: 'underWay', goalOn: today, endsOn: '2026-12-31' }, 0],
    ['is over after the day', { state: 'underWay', goalOn: '2026-03-01', endsOn: '2026-12-31' }, null],
    ['is over with the project', { state: 'ended', goalOn: '2026-05-28', endsOn: '2026-12-31' }, null],
  ])('%s', (_, project, days) => expect(countdownOf(project, today)).toBe(days))
})

describe('a project without a hand-over', () => {
  test.each<[string, ProjectState, string, number, ReturnType<typeof handOverNotice>]>([
    ['is told so when it has ended', 'ended', '2026-12-31', 0, 'missing'],
    ['is told so when its last day has passed', 'underWay', '2026-03-01', 0, 'missing'],
    ['is reminded two months before', 'underWay', '2026-05-01', 0, 'soon'],
    ['is left in peace long before', 'underWay', '2026-05-02', 0, null],
    ['is left in peace before it begins', 'planned', '2026-03-01', 0, null],
    ['says nothing once there is one', 'ended', '2026-02-01', 1, null],
  ])('%s', (_, state, endsOn, handOvers, notice) =>
    expect(handOverNotice({ state, endsOn, handOvers }, today)).toBe(notice),
  )
})

test('a reporting date is late the day after, until it is done', () => {
  expect(isLate({ dueOn: today, doneOn: null }, today)).toBe(false)
  expect(isLate({ dueOn: '2026-03-01', doneOn: null }, today)).toBe(true)
  expect(isLate({ dueOn: '2026-03-01', doneOn: '2026-03-02' }, today)).toBe(false)
})

test('a hand-over is looked at from its day on, once', () => {
  expect(isCheckDue({ checkOn: '2026-03-03', checkedOn: null }, today)).toBe(false)
  expect(isCheckDue({ checkOn: today, checkedOn: null }, today)).toBe(true)
  expect(isCheckDue({ checkOn: today, checkedOn: today }, today)).toBe(false)
})

test('an address is kept for ninety days at most', () => expect(contactKeptUntil(today)).toBe('2026-05-31'))

test.each([
  ['Liike kuuluu arkeen!', 'liike-kuuluu-arkeen'],
  ['  Åländsk  öppen gård ', 'alandsk-oppen-gard'],
  ['???', ''],
])('%s has the address %s', (name, slug) => expect(toSlug(name)).toBe(slug))

const faultsOf = (more: object): unknown[] =>
  projectInput
    .safeParse({ ...sampleProject, ...more })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

const [area] = sampleProject.subAreas
const [member] = sampleProject.members

test.each<[string, object, string, string]>([
  ['ends before it begins', { endsOn: '2025-12-31', goalOn: null }, 'endsOn', 'daysInWrongOrder'],
  ['aims at a day before it begins', { goalOn: '2025-12-31' }, 'goalOn', 'goalBeforeStart'],
  ['has two owners', { ownerId: unitId }, 'ownerName', 'twoOwners'],
  [
    'has a sub-area that ends first',
    { subAreas: [{ ...area, endsOn: '2025-01-01' }] },
    'subAreas.0.endsOn',
    'daysInWrongOrder',
  ],
  ['has a card of nobody', { members: [{ ...member, name: null }] }, 'members.0.name', 'memberUnclear'],
  ['is tied twice to a goal', { goals: [unitId, unitId] }, 'goals', 'twice'],
])('a project that %s is refused', (_, more, path, message) => expect(faultsOf(more)).toEqual([[path, message]]))

test.each<[string, object, string]>([
  ['is looked at before it is there', { checkOn: '2026-01-01' }, 'checkBeforeHandOver'],
  ['was looked at without a finding', { checkedOn: '2026-10-02' }, 'checkUnclear'],
])('a hand-over that %s is refused', (_, more, message) =>
  expect(handOverInput.safeParse({ ...sampleHandOver(unitId), ...more }).error?.issues[0]?.message).toBe(message),
)
