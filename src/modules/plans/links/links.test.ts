import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { deletePlanObject, listPlanChanges, restorePlanObject } from '../plan-objects.contract.ts'
import { addGoal, addPriority, addProgramme, updateProgramme } from '../plans.contract.ts'
import { sampleGoal, samplePriority, sampleProgramme } from '../samples.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import { addPlanLink, listPlanLinks, listUpperGoals, removePlanLink, type UpperPart } from './links.contract.ts'
import { levelOf, mayCarryOut, type ProgrammeStanding } from './plan-level.ts'

const standing = (of: string, kind: ProgrammeStanding['kind'], more: Partial<ProgrammeStanding> = {}) => ({
  organisationId: of,
  organisationKind: of === 'county' ? ('county' as const) : ('municipality' as const),
  kind,
  status: 'approved' as const,
  ...more,
})

describe('a link', () => {
  const city = { plan: standing('city', 'wellbeing'), strategy: standing('city', 'strategy') }
  const county = { plan: standing('county', 'regional'), strategy: standing('county', 'strategy') }

  test.each([
    ['from a plan to the own strategy', city.plan, city.strategy, true],
    ["from a plan to the county's regional programme", city.plan, county.plan, true],
    ["from a strategy to the county's regional programme", city.strategy, county.plan, true],
    ["from the regional programme to the county's strategy", county.plan, county.strategy, true],
    ["from a plan to the county's own strategy", city.plan, county.strategy, false],
    ["to what the county's council has not approved", city.plan, { ...county.plan, status: 'draft' as const }, false],
    ['from a strategy to a plan', city.strategy, city.plan, false],
    ['from a strategy to a strategy', city.strategy, city.strategy, false],
    ['to another municipality', city.plan, standing('town', 'strategy'), false],
    ['from the regional programme to a municipality', county.plan, city.strategy, false],
  ])('%s: %#', (_, lower, upper, allowed) => expect(mayCarryOut(lower, upper)).toBe(allowed))

  test('goes up a level every time, so that no chain comes back to where it began', () => {
    const all = [city.plan, city.strategy, county.plan, county.strategy, standing('county', 'other')]
    const pairs = all.flatMap((lower) =>
      all.filter((upper) => mayCarryOut(lower, upper)).map((upper) => [lower, upper] as const),
    )
    expect(pairs.length).toBeGreaterThan(4)
    expect(pairs.filter(([lower, upper]) => levelOf(upper) <= levelOf(lower))).toEqual([])
  })
})

describe('what a goal carries out', () => {
  let server: PlanServer
  let countyCoordinator: PlanServer['people']['coordinator']
  beforeAll(async () => {
    server = await createPlanServer()
    const { larger_key: countyKey } = await server.db
      .selectFrom('region_member')
      .innerJoin('region', 'region.key', 'region_member.larger_key')
      .select('larger_key')
      .where('region_member.region_key', '=', 'kunta:049')
      .where('region.category', '=', 'hyvinvointialue')
      .executeTakeFirstOrThrow()
    await server.addOrganisation('alue', { name: { fi: 'Alue' }, regionKey: countyKey, kind: 'county' })
    countyCoordinator = await server.addPerson({ organisation: 'alue', role: 'coordinator' })
  })
  afterAll(() => server.close())
  type Who = keyof PlanServer['people']

  async function writeRegional(status: 'approved' | 'draft' = 'approved') {
    const place = { organisation: 'alue' }
    const content = { ...sampleProgramme, kind: 'regional' as const, status, approvedOn: '2025-10-20' }
    const programme = (await server.call(countyCoordinator, addProgramme, { ...place, ...content })).body.id
    const priority = await server.call(countyCoordinator, addPriority, {
      ...place,
      ...samplePriority,
      programmeId: programme,
    })
    const content2 = { ...sampleGoal, priorityId: priority.body.id, title: { fi: 'Alueen tavoite' } }
    const goal = (await server.call(countyCoordinator, addGoal, { ...place, ...content2 })).body.id
    return { programme, goal, content }
  }

  async function writeOwn(more: Record<string, unknown> = {}) {
    const programme = await server.programme(more)
    const priority = await server.priority(programme)
    return { programme, priority, goal: await server.goal(priority) }
  }

  const link = (goal: string, upper: UpperPart, who: Who = 'coordinator') =>
    server.call(server.people[who], addPlanLink, { organisation, kind: 'goal', id: goal, upper })
  const links = async (programme: string, who: Who = 'coordinator') =>
    (await server.call(server.people[who], listPlanLinks, { organisation, id: programme })).body
  const fault = async (answer: ReturnType<typeof link>) =>
    ((await answer).body as unknown as { faults: { message: string }[] }).faults[0]?.message

  test('is chosen from the own strategy and the approved programme of the county', async () => {
    const regional = await writeRegional()
    await writeRegional('draft')
    const own = await writeOwn()
    const strategy = await writeOwn({ kind: 'strategy' })
    const { documents } = (
      await server.call(server.people.coordinator, listUpperGoals, { organisation, id: own.programme })
    ).body
    expect(documents.map(({ programme, isOwn }) => [programme.id, isOwn])).toEqual([
      [strategy.programme, true],
      [regional.programme, false],
    ])
    expect(documents[0]?.parts.map(({ kind, number }) => [kind, number])).toEqual([
      ['programme', ''],
      ['priority', '1'],
      ['goal', '1.1'],
    ])
  })

  test('is told on both sides: to the county only once it is approved', async () => {
    const regional = await writeRegional()
    const own = await writeOwn()
    expect((await link(own.goal, { kind: 'goal', id: regional.goal })).status).toBe(200)
    expect((await links(own.programme)).links).toMatchObject([
      { part: { id: own.goal }, upper: { title: { fi: 'Alueen tavoite' } }, isOwn: false, isInForce: true },
    ])
    const county = async () =>
      (await server.call(countyCoordinator, listPlanLinks, { organisation: 'alue', id: regional.programme })).body
    expect((await county()).carriedOut).toEqual([])
    const approved = { ...sampleProgramme, status: 'approved', approvedOn: '2025-12-08' } as const
    await server.call(server.people.coordinator, updateProgramme, {
      organisation,
      id: own.programme,
      version: 1,
      ...approved,
    })
    expect((await county()).carriedOut).toMatchObject([
      {
        part: { kind: 'goal', id: regional.goal },
        by: [{ organisation: { slug: organisation }, parts: [{ id: own.goal }] }],
      },
    ])
  })

  test('stays with the name by which it was linked when it is deleted or not approved any more, and comes back', async () => {
    const { content, ...regional } = await writeRegional()
    const own = await writeOwn()
    await link(own.goal, { kind: 'goal', id: regional.goal })
    const place = { organisation: 'alue', kind: 'goal' as const, id: regional.goal }
    await server.call(countyCoordinator, deletePlanObject, { ...place, version: 1 })
    expect((await links(own.programme)).links).toMatchObject([
      { isInForce: false, upper: { title: { fi: 'Alueen tavoite' } } },
    ])
    await server.call(countyCoordinator, restorePlanObject, place)
    expect((await links(own.programme)).links).toMatchObject([{ isInForce: true }])
    const draft = { organisation: 'alue', id: regional.programme, version: 1, ...content, status: 'draft' as const }
    await server.call(countyCoordinator, updateProgramme, draft)
    expect((await links(own.programme)).links).toMatchObject([{ isInForce: false }])
  })

  test('is added once, taken away again, and both stand in the history of the goal', async () => {
    const own = await writeOwn()
    const strategy = await writeOwn({ kind: 'strategy' })
    const upper = { kind: 'priority' as const, id: strategy.priority }
    const first = (await link(own.goal, upper)).body.id
    expect((await link(own.goal, upper)).body.id).toBe(first)
    expect((await links(strategy.programme)).carriedOut).toMatchObject([{ part: upper, by: [{ isOwn: true }] }])
    await server.call(server.people.coordinator, removePlanLink, { organisation, id: first })
    expect((await links(own.programme)).links).toEqual([])
    const history = await server.call(server.people.coordinator, listPlanChanges, {
      organisation,
      kind: 'goal',
      id: own.goal,
    })
    expect(history.body.changes.slice(0, 2)).toMatchObject([
      { change: 'linked', before: { carriesOut: [samplePriority.title] }, after: { carriesOut: [] } },
      { change: 'linked', before: { carriesOut: [] }, after: { carriesOut: [samplePriority.title] } },
    ])
  })

  test('is refused from a wrong level, to a draft of others, to nothing, and by those who do not edit plans', async () => {
    const regional = await writeRegional('draft')
    const own = await writeOwn()
    const strategy = await writeOwn({ kind: 'strategy' })
    expect(await fault(link(strategy.goal, { kind: 'goal', id: own.goal }))).toBe('upperLevel')
    expect(await fault(link(own.goal, { kind: 'goal', id: own.goal }))).toBe('upperLevel')
    expect(await fault(link(own.goal, { kind: 'goal', id: regional.goal }))).toBe('upperUnknown')
    expect(await fault(link(own.goal, { kind: 'goal', id: own.programme }))).toBe('upperUnknown')
    const upper = { kind: 'goal' as const, id: strategy.goal }
    for (const who of ['wholeEditor', 'viewer', 'elsewhere'] as const)
      expect((await link(own.goal, upper, who)).status, who).toBe(403)
    const { id } = (await link(own.goal, upper)).body
    const foreign = { organisation: 'oulu', id }
    expect((await server.call(server.people.elsewhere, removePlanLink, foreign)).status).toBe(404)
    const stranger = { organisation: 'oulu', kind: 'goal' as const, id: own.goal, upper }
    expect((await server.call(server.people.elsewhere, addPlanLink, stranger)).status).toBe(404)
  })

  test('that is a draft is not told to a viewer', async () => {
    const own = await writeOwn({ status: 'approved', approvedOn: '2025-12-08' })
    const strategy = await writeOwn({ kind: 'strategy' })
    await link(own.goal, { kind: 'goal', id: strategy.goal })
    expect((await links(own.programme)).links).toHaveLength(1)
    expect((await links(own.programme, 'viewer')).links).toEqual([])
  })
})
