import { afterAll, beforeAll, expect, test } from 'vitest'

import { getStateSigns } from '#modules/indicators/state/state.contract.ts'
import { createPlanServer, organisation, type PlanServer } from './testing/plan-server.ts'

let server: PlanServer
beforeAll(async () => {
  server = await createPlanServer()
})
afterAll(() => server.close())

const towards = (value: number) => ({
  indicator: 'sotkanet:181',
  baseline: { year: 2010, value: 10 },
  target: { year: 2020, value },
  path: [],
})

test('a coordinator sees which indicators the goals of the plan follow, and how far they are', async () => {
  const { people } = server
  const priority = await server.priority(await server.programme())
  await server.goal(priority, { indicatorTargets: [towards(4)] })
  await server.goal(priority, { indicatorTargets: [towards(-10)] })
  await server.goal(priority)
  const { body } = await server.call(people.coordinator, getStateSigns, { organisation })
  expect(body).toMatchObject({
    goals: [
      { indicator: 'sotkanet:181', number: '1.1', standing: 'onCourse', target: { year: 2020, value: 4 } },
      { indicator: 'sotkanet:181', number: '1.2', standing: 'behind' },
    ],
    mayAddGoal: true,
    concerns: [],
    mayAddConcern: true,
    turned: [],
  })
})

test('a viewer does not hear of the goals of a draft, nor do partners and other organisations of any', async () => {
  const { people } = server
  const ask = (as: PlanServer['people']['viewer']) => server.call(as, getStateSigns, { organisation })
  expect((await ask(people.viewer)).body).toMatchObject({ goals: [], mayAddGoal: false })
  expect((await ask(people.partner)).status).toBe(403)
  expect((await ask(people.elsewhere)).status).toBe(403)
})
