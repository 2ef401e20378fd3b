import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addGoal, listPossiblePartners, updateGoal } from './plans.contract.ts'
import { goalsOf } from './outline.ts'
import { listPlanChanges } from './plan-objects.contract.ts'
import { sampleDoing, sampleGoal } from './samples.ts'
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
  path: [{ year: 2015, value: 8 }],
}

async function writeGoal(more: Record<string, unknown>) {
  const programme = await server.programme()
  const id = await server.goal(await server.priority(programme), more)
  const read = async () => goalsOf(await server.outline(programme))[0]!
  return { id, read }
}

const otherOrganisation = async () => {
  const { body } = await server.call(server.people.coordinator, listPossiblePartners, { organisation })
  return body.organisations.find(({ name }) => name.fi !== 'Espoo')!
}

describe('a goal', () => {
  test('is followed along its agreed path, beside what the larger area did in the same years', async () => {
    const goal = await (await writeGoal({ indicatorTargets: [target] })).read()
    expect(goal.progress).toMatchObject([{ expected: 8.4, path: target.path, verdict: 'onCourse' }])
    expect(goal.progress[0]!.beside).toMatchObject({
      from: { year: 2010 },
      to: { year: 2014 },
      ownDifference: -4,
    })
  })

  test('keeps what is done apart from the figures that it is judged by', async () => {
    const told = { ...sampleDoing, name: null, unit: null, indicator: 'sotkanet:181', values: [], wanted: null }
    const { read } = await writeGoal({ ownDoing: [sampleDoing, told] })
    const goal = await read()
    expect(goal).toMatchObject({ progress: [], verdict: null, ownDoing: [sampleDoing, told] })
    expect(goal.doing).toMatchObject([
      { name: sampleDoing.name, values: sampleDoing.values, origin: null },
      { name: { fi: 'Työttömät, % työvoimasta' }, isAvailable: true, origin: { revision: 1 } },
    ])
    expect(goal.doing[1]!.values.at(-1)).toEqual({ year: 2014, value: 6 })
  })

  test('names a partner of this Kaarna as it is called, and others as they were written', async () => {
    const { id, name } = await otherOrganisation()
    const written = [
      { organisationId: id, name: { fi: 'Jotain muuta' } },
      { organisationId: null, name: { fi: 'Seurakunta' } },
    ]
    const { read } = await writeGoal({
      partners: written,
      themes: ['livelihood', 'mind'],
      fiveWays: ['give', 'connect'],
    })
    expect(await read()).toMatchObject({
      partners: [{ organisationId: id, name }, written[1]],
      themes: ['mind', 'livelihood'],
      fiveWays: ['connect', 'give'],
    })
  })

  test.each([
    [
      'partner that is not here',
      { partners: [{ organisationId: '00000000-0000-4000-8000-000000000000', name: { fi: 'Ei kukaan' } }] },
      { path: 'partners.0.organisationId', message: 'organisationUnknown' },
    ],
    [
      'doing told by an indicator that is not here',
      { ownDoing: [{ ...sampleDoing, values: [], indicator: 'sotkanet:999' }] },
      { path: 'ownDoing.0.indicator', message: 'indicatorUnknown' },
    ],
    [
      'second target that is worse than its baseline',
      { indicatorTargets: [{ ...target, path: [], target: { year: 2020, value: 12 } }] },
      { path: 'indicatorTargets.0.target.value', message: 'targetWorse' },
    ],
  ])('with a %s is refused', async (_what, more, fault) => {
    const priorityId = await server.priority(await server.programme())
    const sent = { ...sampleGoal, ...more, organisation, priorityId }
    const answer = await server.call(server.people.coordinator, addGoal, sent)
    expect([answer.status, answer.body.faults]).toEqual([400, [fault]])
  })

  test('remembers what its targets and its doing were before', async () => {
    const { id } = await writeGoal({ indicatorTargets: [target] })
    const changed = { ...sampleGoal, organisation, id, indicatorTargets: [], ownDoing: [sampleDoing], version: 1 }
    expect((await server.call(server.people.coordinator, updateGoal, changed)).status).toBe(200)
    const { changes } = (
      await server.call(server.people.coordinator, listPlanChanges, { organisation, kind: 'goal', id })
    ).body
    expect(changes[0]).toMatchObject({
      before: { indicatorTargets: [target], ownDoing: [] },
      after: { indicatorTargets: [], ownDoing: [sampleDoing] },
    })
  })
})

test('the organisations of this Kaarna are shown to those who write goals', async () => {
  expect((await otherOrganisation()).name).toEqual({ fi: expect.stringMatching(/oulu/i) })
  for (const who of ['wholeEditor', 'viewer', 'elsewhere'] as const)
    expect((await server.call(server.people[who], listPossiblePartners, { organisation })).status, who).toBe(403)
})
