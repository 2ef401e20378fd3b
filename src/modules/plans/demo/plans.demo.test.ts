import { everyone } from '#modules/indicators/reader.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Cube } from '#modules/indicators/cube.ts'
import { createCube } from '#modules/indicators/cube.service.ts'
import { demoOrganisation, demoOrganisations } from '#modules/organisations/demo-organisations.ts'
import { createTestServer, type TestServer, wholeDemo } from '#server/testing.ts'
import { demoDay } from '#shared/demo.ts'
import { type ActionStatus, actionStatuses, fiveWays } from '../action.ts'
import { progressVerdicts } from '../targets/goal-progress.ts'
import { findUnitCosts } from '../investment/investment.queries.ts'
import { findProgrammes } from '../outline.queries.ts'
import { readOutline } from '../outline.service.ts'
import { evidenceStrengths } from '../doing/own-doing.ts'
import { planKinds } from '../plan.ts'
import { actionsOf, goalsOf, type Outline, type OutlinedGoal } from '../outline.ts'
import { partChanges } from '../versions/comparison.ts'
import { compareVersions, readVersions } from '../versions/versions.service.ts'
import { countdownOf, handOverNotice, isLate } from '../projects/project.ts'
import { findProjects } from '../projects/projects.queries.ts'
import { seedDemoPlans } from './plans.demo.ts'

let server: TestServer
let cube: Cube
let outlines: Outline[]
beforeAll(async () => {
  server = await createTestServer({ seed: wholeDemo })
  cube = createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  outlines = await readAll()
})
afterAll(() => server.close())

async function readAll(): Promise<Outline[]> {
  return server.db.transaction().execute(async (tx) => {
    const all: Outline[] = []
    for (const { id: organisationId, regionKey } of demoOrganisations)
      for (const { id: programmeId } of await findProgrammes(tx, organisationId))
        all.push(
          (await readOutline(tx, cube, { reader: everyone, organisationId, programmeId, regionKey, today: demoDay }))!,
        )
    return all
  })
}

test('the demo has about 60 goals and 200 actions, in every state and of every verdict', () => {
  const goals = outlines.flatMap(goalsOf)
  const actions = outlines.flatMap(actionsOf)
  expect(goals.length).toBeGreaterThanOrEqual(60)
  expect(actions.length).toBeGreaterThanOrEqual(190)
  const statuses = Map.groupBy(actions, ({ status }) => status)
  const fewest: Record<ActionStatus, number> = { done: 30, ongoing: 40, planned: 15, late: 10, atRisk: 5, stopped: 5 }
  for (const status of actionStatuses)
    expect(statuses.get(status)?.length, status).toBeGreaterThanOrEqual(fewest[status])
  const verdicts = new Set(goals.map(({ verdict }) => verdict))
  for (const verdict of progressVerdicts) expect(verdicts).toContain(verdict)
  for (const way of fiveWays) expect(actions.some((one) => one.fiveWays.includes(way))).toBe(true)
})

test('some goals have two figures, an agreed path, own doing with its reason, partners and tags', () => {
  const goals = outlines.flatMap(goalsOf)
  const shows: ((goal: OutlinedGoal) => boolean)[] = [
    ({ progress }) => progress.length > 1,
    ({ progress }) => progress.some(({ path }) => path.length > 0),
    ({ doing }) => doing.some(({ indicator, values }) => indicator !== null && values.length > 0),
    ({ partners }) => partners.some(({ organisationId }) => organisationId !== null),
    ({ themes, fiveWays: ways }) => themes.length > 0 && ways.length > 0,
  ]
  expect(shows.map((shown) => goals.some(shown))).toEqual(shows.map(() => true))
  const strengths = new Set(goals.flatMap(({ doing }) => doing.flatMap(({ link }) => link?.strength ?? [])))
  expect([...strengths].toSorted()).toEqual([...evidenceStrengths].toSorted())
  for (const { indicatorTargets, progress } of goals) expect(progress).toHaveLength(indicatorTargets.length)
})

test("the city's wellbeing plan tells the story that its screens were drawn with", () => {
  const [plan] = outlines.filter(({ programme }) => programme.name.en === 'Wellbeing plan 2025–2029')
  const friend = goalsOf(plan!)[0]!
  expect(friend.progress[0]).toMatchObject({
    baseline: { year: 2023, value: 14.8 },
    current: { year: 2025, value: 12.1 },
    target: { year: 2029, value: 9 },
    verdict: 'onCourse',
  })
  expect(friend.actions.find((one) => one.title.en?.startsWith('Drop-in'))).toMatchObject({
    status: 'late',
    daysLate: 19,
  })
  expect(goalsOf(plan!).find(({ title }) => title.en === 'No nicotine at school')!.verdict).toBe('backwards')
})

test('the bilingual city says everything in Finnish and in Swedish', () => {
  const plan = outlines.filter(({ programme }) => programme.approvedSection === '71')
  const said = [...plan.flatMap(goalsOf), ...plan.flatMap(actionsOf)]
  expect(said.filter(({ title }) => !title.fi || !title.sv)).toEqual([])
})

test('every unit cost of the city says in each language that it is invented', async () => {
  const unitCosts = await findUnitCosts(server.db, demoOrganisation('virtala').id)
  expect(unitCosts.length).toBe(3)
  for (const { name } of unitCosts) {
    expect(name.fi).toContain('keksitty')
    expect(name.sv).toContain('påhittat')
    expect(name.en).toContain('invented')
  }
})

test('the plans are written once, and every part of them has its history', async () => {
  await server.db.transaction().execute((tx) => seedDemoPlans(tx, cube))
  expect(await readAll()).toEqual(outlines)
  const created = await server.db
    .selectFrom('plan_change')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('change', '=', 'created')
    .where('kind', 'in', planKinds)
    // What was written once and is not in the plans any more.
    .where('object_id', 'not in', (eb) =>
      eb.selectFrom('plan_change').select('object_id').where('change', '=', 'deleted'),
    )
    .executeTakeFirstOrThrow()
  const parts = outlines.flatMap((one) => [one, ...one.priorities, ...goalsOf(one), ...actionsOf(one)])
  const followUps = outlines.flatMap(actionsOf).reduce((sum, { followUpCount }) => sum + followUpCount, 0)
  expect(created.count).toBe(parts.length + followUps)
})

test("the city's plan has two approved versions that differ in every way, and changes since", async () => {
  const plan = outlines.find(({ programme }) => programme.name.en === 'Wellbeing plan 2025–2029')!
  const call = {
    tx: server.db,
    organisation: demoOrganisation('virtala'),
    membership: { role: 'coordinator' as const },
  }
  const { versions, changesSince } = await readVersions(call, plan.programme.id)
  expect(versions.map(({ number, approvedSection }) => [number, approvedSection])).toEqual([
    [2, '52'],
    [1, '94'],
  ])
  const { counts } = await compareVersions(call, { id: plan.programme.id, from: 1, to: 2 })
  for (const change of partChanges) expect(counts[change], change).toBeGreaterThan(0)
  expect(changesSince?.parts).toBe(2)
})

test('nothing of the demo is told after the day that it stands on', () => {
  const days = outlines
    .flatMap(actionsOf)
    .flatMap(({ latestFollowUp, doneOn, stoppedOn }) => [latestFollowUp?.on, doneOn, stoppedOn])
  expect(days.filter((day) => day && day > demoDay)).toEqual([])
})

test('the demo has a project in every state, with what each shows', async () => {
  const read = (slug: 'virtala' | 'purola') =>
    server.db.transaction().execute((tx) => findProjects(tx, demoOrganisation(slug).id))
  const [city, county] = await Promise.all([read('virtala'), read('purola')])
  expect([...city, ...county].map(({ state }) => state).toSorted()).toEqual(['ended', 'planned', 'rooted', 'underWay'])
  expect(city.map((one) => countdownOf(one, demoDay))).toContain(87)
  expect(city.some(({ reportingDates }) => reportingDates.some((one) => isLate(one, demoDay)))).toBe(true)
  expect(city.map((one) => handOverNotice({ ...one, handOvers: one.handOverCount }, demoDay))).toContain('missing')
  for (const { tiedGoals } of [...city, ...county]) expect(tiedGoals).toHaveLength(1)
})
