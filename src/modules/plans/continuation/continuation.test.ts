import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { getAction } from '../action/action-page.contract.ts'
import { budgetOf } from '../action/budget.ts'
import type { GoalProgress } from '../targets/goal-progress.ts'
import { addPlanLink, listPlanLinks } from '../links/links.contract.ts'
import { actionsOf, goalsOf } from '../outline.ts'
import { deletePlanObject, listPlanChanges } from '../plan-objects.contract.ts'
import type { OwnDoing } from '../doing/own-doing.ts'
import { addProject, getProject } from '../projects/projects.contract.ts'
import { sampleProject } from '../projects/samples.ts'
import { sampleContent, sampleDoing } from '../samples.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import { continueProgramme } from './continuation.contract.ts'
import { goesOn, nextAction, nextTarget } from './continuation.ts'

const target = {
  indicator: 'sotkanet:181',
  baseline: { year: 2010, value: 10 },
  target: { year: 2029, value: 4 },
  path: [{ year: 2020, value: 9 }],
}
const linkedDoing: OwnDoing = {
  ...sampleDoing,
  link: { indicator: 'sotkanet:181', why: { fi: 'Neuvonta auttaa' }, strength: 'weak', source: null, address: null },
}
const progress = (verdict: GoalProgress['verdict'], current: GoalProgress['current'], direction = 'lower' as const) =>
  ({ ...target, current, verdict, direction }) as unknown as GoalProgress

describe('the next target', () => {
  test.each([
    ['goes on from the newest figure', 'behind', { year: 2026, value: 7 }, { year: 2026, value: 7 }, 4],
    ['holds what was reached', 'reached', { year: 2026, value: 3 }, { year: 2026, value: 3 }, 3],
    ['begins where it began when nothing new was measured', 'noFigure', null, { year: 2010, value: 10 }, 4],
  ] as const)('%s', (_, verdict, current, baseline, value) => {
    expect(nextTarget(target, progress(verdict, current), 2033)).toEqual({
      indicator: target.indicator,
      baseline,
      target: { year: 2033, value },
      path: [],
    })
  })

  test('is none when the figure is of the last year already, or nobody has said what is better', () => {
    expect(nextTarget(target, progress('behind', { year: 2033, value: 7 }), 2033)).toBeNull()
    const undirected = { ...progress('reached', { year: 2026, value: 3 }), direction: 'neutral' } as GoalProgress
    expect(nextTarget(target, undirected, 2033)).toBeNull()
  })
})

test('work that is done or stopped does not go on', () => {
  expect(
    (['done', 'stopped', 'late', 'planned', 'ongoing', 'atRisk'] as const).filter((status) => goesOn({ status })),
  ).toEqual(['late', 'planned', 'ongoing', 'atRisk'])
})

test('an action goes on without money, what was before, and days of milestones; it waits for the copies that go on', () => {
  const milestone = (on: string | null, doneOn: string | null) => ({ name: { fi: 'Tilat' }, on, doneOn })
  const before = {
    ...sampleContent,
    startsOn: '2026-01-01',
    endsOn: '2030-01-01',
    milestones: [milestone('2026-02-01', '2026-02-01'), milestone('2030-02-01', null)],
    dependsOn: ['goes', 'stays'],
    budget: budgetOf(100, 2026),
    occurrences: [{ startsOn: null, endsOn: null, doneOn: '2026-01-01', milestones: [] }],
  }
  const term = { kind: 'wellbeing', firstYear: 2029, lastYear: 2033 } as const
  expect(nextAction(before, term, new Map([['goes', 'copy']]))).toEqual({
    ...before,
    startsOn: null,
    milestones: [milestone(null, null)],
    dependsOn: ['copy'],
    budget: [],
    occurrences: [],
  })
  const yearly = { ...before, recurrence: { every: 'year' as const, until: '2029-05-31' } }
  expect(nextAction(yearly, term)).toMatchObject({
    recurrence: { every: 'year', until: null },
    milestones: [milestone(null, null), milestone(null, null)],
  })
})

describe('a new term', () => {
  let server: PlanServer
  beforeAll(async () => {
    server = await createPlanServer()
  })
  afterAll(() => server.close())

  const wanted = {
    name: { fi: 'Hyvinvointisuunnitelma 2029–2033' },
    firstYear: 2029,
    lastYear: 2033,
    withActions: true,
  }
  const begin = (id: string, more: object, who: keyof PlanServer['people'] = 'coordinator') =>
    server.call(server.people[who], continueProgramme, { organisation, id, ...wanted, goals: [], ...more })

  async function addPlan() {
    const programme = await server.programme({ duties: ['wellbeingPlan'] })
    const first = await server.priority(programme, { title: { fi: 'Työ' } })
    const second = await server.priority(programme, { title: { fi: 'Mieli' } })
    const followed = await server.goal(first, {
      title: { fi: 'Työttömyys vähenee' },
      indicatorTargets: [target],
      ownDoing: [linkedDoing],
      partners: [{ organisationId: null, name: { fi: 'Seurakunta' } }],
      themes: ['livelihood'],
    })
    const other = await server.goal(second)
    await server.action(followed, { title: { fi: 'Kesken' }, unitId: server.units.sport, endsOn: '2027-05-31' })
    await server.action(followed, { title: { fi: 'Valmis' }, doneOn: '2025-06-01' })
    return { programme, followed, other }
  }

  test('is a draft with the chosen goals from where their figures stand, and what the term before achieved', async () => {
    const { programme, followed } = await addPlan()
    const { status, body } = await begin(programme, { goals: [followed] })
    expect(status).toBe(200)
    const outline = await server.outline(body.id)
    expect(outline.programme).toMatchObject({ status: 'draft', firstYear: 2029, duties: ['wellbeingPlan'] })
    expect(outline.priorities.map(({ title }) => title.fi)).toEqual(['Työ'])
    expect(goalsOf(outline)[0]).toMatchObject({
      title: { fi: 'Työttömyys vähenee' },
      indicatorTargets: [{ baseline: { year: 2014, value: 6 }, target: { year: 2033, value: 4 }, path: [] }],
      ownDoing: [{ ...linkedDoing, wanted: { year: 2033, value: 600 } }],
      partners: [{ name: { fi: 'Seurakunta' } }],
      themes: ['livelihood'],
      before: { title: { fi: 'Työttömyys vähenee' }, progress: [{ baseline: { value: 10 }, current: { value: 6 } }] },
    })
    expect(actionsOf(outline)).toMatchObject([{ title: { fi: 'Kesken' }, endsOn: null, unitId: server.units.sport }])
    const old = await server.outline(programme)
    expect(goalsOf(old).map(({ before }) => before)).toEqual([null, null])
    expect(actionsOf(old)).toHaveLength(2)
  })

  test('carries what waits for what among the work that goes on', async () => {
    const { programme, followed } = await addPlan()
    const [going, done] = actionsOf(await server.outline(programme)).map(({ id }) => id)
    await server.action(followed, { title: { fi: 'Odottaa' }, dependsOn: [going, done] })
    const { body } = await begin(programme, { goals: [followed] })
    const [first, waiting] = actionsOf(await server.outline(body.id))
    const read = { organisation, id: waiting!.id }
    const { needs } = (await server.call(server.people.coordinator, getAction, read)).body
    expect(needs.map(({ id }) => id)).toEqual([first!.id])
  })

  test('carries out what the programme and the chosen goals did, as far as that is in force', async () => {
    const { programme, followed, other } = await addPlan()
    const strategy = await server.programme({ kind: 'strategy' })
    const upper = await server.priority(strategy, { title: { fi: 'Hyvä arki' } })
    const gone = await server.priority(strategy, { title: { fi: 'Poistettu' } })
    const link = (kind: 'programme' | 'goal', id: string, to: string) =>
      server.call(server.people.coordinator, addPlanLink, {
        organisation,
        kind,
        id,
        upper: { kind: 'priority', id: to },
      })
    await link('programme', programme, upper)
    for (const to of [upper, gone]) await link('goal', followed, to)
    await link('goal', other, upper)
    await server.call(server.people.coordinator, deletePlanObject, {
      organisation,
      kind: 'priority',
      id: gone,
      version: 1,
    })
    const { body } = await begin(programme, { goals: [followed] })
    const [goal] = goalsOf(await server.outline(body.id))
    const { links } = (await server.call(server.people.coordinator, listPlanLinks, { organisation, id: body.id })).body
    expect(links.map((one) => [one.part, one.upper.title.fi])).toEqual([
      [{ kind: 'goal', id: goal!.id }, 'Hyvä arki'],
      [{ kind: 'programme', id: body.id }, 'Hyvä arki'],
    ])
    const read = { organisation, kind: 'goal' as const, id: goal!.id }
    const { changes } = (await server.call(server.people.coordinator, listPlanChanges, read)).body
    expect(changes[0]).toMatchObject({ change: 'linked', after: { carriesOut: [{ fi: 'Hyvä arki' }] } })
  })

  test('ties the projects that have not ended to the goals that go on', async () => {
    const { programme, followed, other } = await addPlan()
    const project = async (more: object) =>
      (await server.call(server.people.coordinator, addProject, { organisation, ...sampleProject, ...more })).body.id
    const [going, ended, elsewhere] = [
      await project({ goals: [followed] }),
      await project({ goals: [followed], state: 'ended' }),
      await project({ goals: [other] }),
    ]
    const { body } = await begin(programme, { goals: [followed] })
    const [next] = goalsOf(await server.outline(body.id)).map(({ id }) => id)
    const goalsOfProject = async (id: string) =>
      (await server.call(server.people.coordinator, getProject, { organisation, id })).body.project.goals
    expect(await goalsOfProject(going)).toEqual([followed, next])
    expect(await goalsOfProject(ended)).toEqual([followed])
    expect(await goalsOfProject(elsewhere)).toEqual([other])
  })

  test('takes no work along unless it is asked to', async () => {
    const { programme, followed } = await addPlan()
    const { body } = await begin(programme, { goals: [followed], withActions: false })
    expect(actionsOf(await server.outline(body.id))).toEqual([])
  })

  test('needs a goal of this programme, years in order, and somebody who edits plans', async () => {
    const { programme, followed } = await addPlan()
    const { other } = await addPlan()
    expect((await begin(programme, {})).body).toMatchObject({ faults: [{ message: 'goalsMissing' }] })
    expect((await begin(programme, { goals: [other] })).body).toMatchObject({ faults: [{ message: 'goalUnknown' }] })
    expect((await begin(programme, { goals: [followed], lastYear: 2028 })).status).toBe(400)
    expect((await begin(programme, { goals: [followed] }, 'wholeEditor')).status).toBe(403)
    expect((await begin(programme, { goals: [followed] }, 'elsewhere')).status).toBe(403)
    expect((await begin(followed, { goals: [followed] })).status).toBe(404)
  })
})
