import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { budgetOf } from './action/budget.ts'
import { actionsOf, goalsOf } from './outline.ts'
import {
  addGoal,
  addPriority,
  getProgramme,
  getPublishedPlan,
  listProgrammes,
  updateGoal,
  updateProgramme,
} from './plans.contract.ts'
import { sampleGoal, samplePriority, sampleProgramme } from './samples.ts'
import { createPlanServer, organisation, type PlanServer } from './testing/plan-server.ts'

let server: PlanServer
beforeAll(async () => {
  server = await createPlanServer()
})
afterAll(() => server.close())

const target = {
  indicator: 'sotkanet:181',
  baseline: { year: 2010, value: 10 },
  target: { year: 2020, value: 4 },
  path: [],
}

const call: PlanServer['call'] = (...asked) => server.call(...asked)

test('a coordinator writes a programme down, and reads it whole with progress and statuses', async () => {
  const { people, units } = server
  const programme = await server.programme()
  const first = await server.priority(programme)
  const second = await server.priority(programme, { title: { fi: 'Liike kuuluu arkeen', sv: 'Rörelse hör till' } })
  const goal = await server.goal(first, { indicatorTargets: [target], unitId: units.school })
  await server.goal(second, { criterion: { fi: 'Jokaisella koululla on kerho.' } })
  await server.action(goal, { startsOn: '2026-01-01', endsOn: '2026-02-20', unitId: units.sport })
  await server.action(goal, { startsOn: '2026-01-01', ownerId: people.editor.accountId })
  await server.action(goal, { ownerName: 'Rehtori Aalto' })

  const { body } = await call(people.coordinator, getProgramme, { organisation, id: programme })
  const { outline, rights } = body
  expect(rights).toEqual({ editsPlan: true, editsUnits: 'all' })
  expect(outline.priorities.map((one) => one.title.fi)).toEqual(['Jokaisella on joku', 'Liike kuuluu arkeen'])
  expect(goalsOf(outline).map((one) => one.number)).toEqual(['1.1', '2.1'])
  expect(goalsOf(outline)[0]).toMatchObject({ unitName: { fi: 'Koulut' }, indicatorTargets: [target], version: 1 })
  expect(goalsOf(outline)[0]!.progress).toMatchObject([
    {
      verdict: 'onCourse',
      current: { year: 2014, value: 6 },
      expected: 7.6,
      indicator: { key: 'sotkanet:181', title: { fi: 'Työttömät, % työvoimasta' } },
      origin: { indicator: 'sotkanet:181', revision: 1, source: 'sotkanet' },
    },
  ])
  expect(goalsOf(outline)[1]).toMatchObject({ progress: [], verdict: null })
  expect(actionsOf(outline).map((one) => [one.status, one.daysLate, one.unitName?.fi, one.ownerLabel])).toEqual([
    ['late', 10, 'Liikunta', null],
    ['ongoing', 0, undefined, 'editor Henkilö'],
    ['planned', 0, undefined, 'Rehtori Aalto'],
  ])
  expect(outline.counts).toMatchObject({ priorities: 2, goals: 2, actions: 3, byStatus: { late: 1, done: 0 } })
  expect(outline.counts.byVerdict).toEqual({ reached: 0, onCourse: 1, behind: 0, backwards: 0, noFigure: 0 })
})

test('new programmes stand first in the list, with what is in them counted', async () => {
  const { people } = server
  const older = await server.programme({ firstYear: 2013, lastYear: 2017 })
  const newer = await server.programme({ firstYear: 2017, lastYear: 2021 })
  const goal = await server.goal(await server.priority(older))
  await server.action(goal)
  const { programmes } = (await call(people.coordinator, listProgrammes, { organisation })).body
  expect(programmes.slice(0, 2)).toMatchObject([
    { id: newer, goals: 0, actions: 0 },
    { id: older, goals: 1, actions: 1 },
  ])
})

describe('a goal', () => {
  test.each([
    [
      'worse than the baseline',
      { ...target, target: { year: 2020, value: 12 } },
      'indicatorTargets.0.target.value',
      'targetWorse',
    ],
    [
      'before the baseline',
      { ...target, target: { year: 2010, value: 4 } },
      'indicatorTargets.0.target.year',
      'targetBeforeBaseline',
    ],
    [
      'of an unknown indicator',
      { ...target, indicator: 'sotkanet:999' },
      'indicatorTargets.0.indicator',
      'indicatorUnknown',
    ],
    [
      'of an indicator of the demo',
      { ...target, indicator: 'demo:101' },
      'indicatorTargets.0.indicator',
      'indicatorUnknown',
    ],
  ])('with a target %s is refused at the right place', async (_what, refused, path, message) => {
    const priorityId = await server.priority(await server.programme())
    const answer = await call(server.people.coordinator, addGoal, {
      ...sampleGoal,
      organisation,
      priorityId,
      indicatorTargets: [refused],
    })
    expect(answer.status).toBe(400)
    expect(answer.body.faults).toEqual([{ path, message }])
  })

  test("of another organisation's unit is refused", async () => {
    const priorityId = await server.priority(await server.programme())
    const unitId = '00000000-0000-4000-8000-000000000000'
    const answer = await call(server.people.coordinator, addGoal, { ...sampleGoal, organisation, priorityId, unitId })
    expect(answer.body.faults).toEqual([{ path: 'unitId', message: 'unitUnknown' }])
  })

  test('keeps a target whose indicator has gone, as long as nobody changes it', async () => {
    const id = await server.goal(await server.priority(await server.programme()), { indicatorTargets: [target] })
    const gone = { ...target, indicator: 'sotkanet:999' }
    const stored = JSON.stringify([gone])
    await server.db.updateTable('goal').set({ indicator_targets: stored }).where('id', '=', id).execute()
    const edited = { ...sampleGoal, organisation, id, indicatorTargets: [gone] }
    const again = await call(server.people.coordinator, updateGoal, {
      ...edited,
      title: { fi: 'Uusi nimi' },
      version: 1,
    })
    expect(again.status).toBe(200)
    const moved = { ...edited, indicatorTargets: [target, { ...gone, target: { year: 2021, value: 3 } }] }
    const refused = await call(server.people.coordinator, updateGoal, { ...moved, version: 2 })
    expect(refused.body.faults).toEqual([{ path: 'indicatorTargets.1.indicator', message: 'indicatorUnknown' }])
  })
})

describe('two who edit the same goal', () => {
  test('learn of each other: the later one gets both versions, and loses nothing', async () => {
    const { people } = server
    const id = await server.goal(await server.priority(await server.programme()))
    const mine = { ...sampleGoal, organisation, id, version: 1, title: { fi: 'Minun' } }
    const theirs = { ...mine, title: { fi: 'Toisen' } }
    expect((await call(people.owner, updateGoal, theirs)).body).toEqual({ id, version: 2 })
    const { status, body } = await call(people.coordinator, updateGoal, mine)
    expect(status).toBe(409)
    expect(body).toMatchObject({
      code: 'conflict',
      current: { title: { fi: 'Toisen' }, populationGroup: 'young' },
      currentVersion: 2,
      isDeleted: false,
      changedBy: 'owner Henkilö',
    })
    expect((await call(people.coordinator, updateGoal, { ...mine, version: 2 })).body).toEqual({ id, version: 3 })
  })

  test('at the very same moment cannot both win', async () => {
    const { people } = server
    const id = await server.goal(await server.priority(await server.programme()))
    const edits = Array.from({ length: 6 }, (_, at) =>
      call(people.coordinator, updateGoal, {
        ...sampleGoal,
        organisation,
        id,
        version: 1,
        title: { fi: `Muokkaus ${at}` },
      }),
    )
    const statuses = (await Promise.all(edits)).map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409, 409])
  })
})

describe('a draft', () => {
  test('is not shown to a viewer, whom an approved programme is', async () => {
    const { viewer, approver } = server.people
    const id = await server.programme({ name: { fi: 'Luonnos' } })
    expect((await call(viewer, getProgramme, { organisation, id })).status).toBe(404)
    expect((await call(approver, getProgramme, { organisation, id })).status).toBe(200)
    const listed = async () =>
      (await call(viewer, listProgrammes, { organisation })).body.programmes.map((one) => one.id)
    expect(await listed()).not.toContain(id)
    const approved = { ...sampleProgramme, status: 'approved' as const, approvedOn: '2025-12-08' }
    await call(server.people.coordinator, updateProgramme, { ...approved, organisation, id, version: 1 })
    expect(await listed()).toContain(id)
    const { body } = await call(viewer, getProgramme, { organisation, id })
    expect(body.rights).toEqual({ editsPlan: false, editsUnits: [] })
  })
})

test('an editor, a partner and somebody from elsewhere cannot write goals', async () => {
  const programmeId = await server.programme()
  const priorityId = await server.priority(programmeId)
  for (const person of [server.people.editor, server.people.partner, server.people.elsewhere, undefined]) {
    const goal = await call(person, addGoal, { ...sampleGoal, organisation, priorityId })
    expect([401, 403]).toContain(goal.status)
  }
})

test("another organisation's plan is not found, neither read, added to nor changed", async () => {
  const { elsewhere } = server.people
  const programmeId = await server.programme()
  const there = { organisation: 'oulu' }
  expect((await call(elsewhere, getProgramme, { ...there, id: programmeId })).status).toBe(404)
  expect((await call(elsewhere, addPriority, { ...samplePriority, ...there, programmeId })).status).toBe(404)
  const change = { ...sampleProgramme, ...there, id: programmeId, version: 1 }
  expect((await call(elsewhere, updateProgramme, change)).status).toBe(404)
  expect((await call(elsewhere, listProgrammes, there)).body.programmes).toEqual([])
})

describe('the published plan', () => {
  test('is the approved programme of today, without names, money and follow-ups', async () => {
    const fresh = await createPlanServer()
    expect((await fresh.call(undefined, getPublishedPlan, { organisation })).body).toEqual({ plan: null })
    const approval = { status: 'approved', approvedOn: '2025-12-08', approvedBy: { fi: 'Valtuusto' } }
    const id = await fresh.programme(approval)
    const goal = await fresh.goal(await fresh.priority(id), { indicatorTargets: [target] })
    await fresh.action(goal, { ownerName: 'Rehtori Aalto', budget: budgetOf(12_000, 2026), unitId: fresh.units.school })
    await fresh.programme({ firstYear: 2026, lastYear: 2030 })

    const { plan } = (await fresh.call(undefined, getPublishedPlan, { organisation })).body
    expect(plan!.programme).toMatchObject({ id, approvedBy: { fi: 'Valtuusto' } })
    const [published] = plan!.priorities[0]!.goals
    expect(published!.progress).toMatchObject([{ verdict: 'onCourse' }])
    expect(published!.actions).toMatchObject([
      { title: { fi: 'Kävelyryhmä' }, unitName: { fi: 'Koulut' }, status: 'planned' },
    ])
    expect(JSON.stringify(plan)).not.toMatch(/Aalto|12000|version|latestFollowUp/)
    await fresh.close()
  })

  test('of no such organisation is not found', async () => {
    expect((await call(undefined, getPublishedPlan, { organisation: 'atlantis' })).status).toBe(404)
  })
})

test('every change is in the audit log with the fields that changed', async () => {
  const id = await server.goal(await server.priority(await server.programme()))
  await call(server.people.owner, updateGoal, { ...sampleGoal, organisation, id, version: 1, title: { fi: 'Uusi' } })
  const events = await server.db
    .selectFrom('audit_event')
    .select(['endpoint', 'account_id', 'details'])
    .where('target', '=', `goal:${id}`)
    .orderBy('id')
    .execute()
  expect(events).toEqual([
    { endpoint: 'addGoal', account_id: server.people.coordinator.accountId, details: {} },
    { endpoint: 'updateGoal', account_id: server.people.owner.accountId, details: { changed: ['title'] } },
  ])
})
