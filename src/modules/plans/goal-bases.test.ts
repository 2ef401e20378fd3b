import { afterAll, beforeAll, expect, test } from 'vitest'

import { addConcern, getConcern, listConcerns } from '#modules/concerns/concerns.contract.ts'
import { addPhenomenon, getPhenomenon } from '#modules/concerns/phenomena.contract.ts'
import { sampleConcern, samplePhenomenon } from '#modules/concerns/samples.ts'
import { continueProgramme } from './continuation/continuation.contract.ts'
import { deletePlanObject } from './plan-objects.contract.ts'
import { addGoal, getPublishedPlan, updateProgramme } from './plans.contract.ts'
import { goalsOf } from './outline.ts'
import { sampleGoal, sampleProgramme } from './samples.ts'
import { createPlanServer, organisation, type PlanServer } from './testing/plan-server.ts'

let server: PlanServer
let programmeId: string
let priorityId: string
beforeAll(async () => {
  server = await createPlanServer()
  programmeId = await server.programme()
  priorityId = await server.priority(programmeId)
})
afterAll(() => server.close())

const concern = async () =>
  (await server.call(server.people.coordinator, addConcern, { organisation, ...sampleConcern })).body.id
const promote = (basis: { kind: 'concern' | 'phenomenon'; id: string }, as = server.people.coordinator) =>
  server.call(as, addGoal, { ...sampleGoal, organisation, priorityId, basis })
const read = async (id: string, as = server.people.coordinator) =>
  (await server.call(as, getConcern, { organisation, id })).body

test('a concern that is promoted knows its goal, and the goal knows the concern', async () => {
  const id = await concern()
  const { body } = await promote({ kind: 'concern', id })
  await server.action(body.id)
  const after = await read(id)
  expect(after.concern.state).toBe('promoted')
  expect(after.goals).toMatchObject([
    { id: body.id, basis: { kind: 'concern', id }, title: sampleGoal.title, actions: [{ status: 'planned' }] },
  ])
  const goal = goalsOf(await server.outline(programmeId)).find((one) => one.id === body.id)
  expect(goal?.basis).toEqual({ kind: 'concern', id, text: sampleConcern.text })
})

test('a goal that goes on in a new term answers the same concern there', async () => {
  const id = await concern()
  const { body: goal } = await promote({ kind: 'concern', id })
  const { body: begun } = await server.call(server.people.coordinator, continueProgramme, {
    organisation,
    id: programmeId,
    name: { fi: 'Uusi kausi' },
    firstYear: 2029,
    lastYear: 2033,
    goals: [goal.id],
    withActions: false,
  })
  expect(goalsOf(await server.outline(begun.id))[0]?.basis).toMatchObject({ kind: 'concern', id })
  expect((await read(id)).goals).toHaveLength(2)
})

test('a goal of a draft is nothing to a viewer, who sees the state all the same', async () => {
  const id = await concern()
  await promote({ kind: 'concern', id })
  const { concern: seen, goals } = await read(id, server.people.viewer)
  expect([seen.state, goals]).toEqual(['promoted', []])
})

test('a goal that is deleted gives its concern back', async () => {
  const id = await concern()
  const { body } = await promote({ kind: 'concern', id })
  await server.call(server.people.coordinator, deletePlanObject, {
    organisation,
    kind: 'goal',
    id: body.id,
    version: 1,
  })
  expect((await read(id)).concern.state).toBe('new')
})

test('a phenomenon shows the goals that answer it or one of its concerns', async () => {
  const { coordinator } = server.people
  const id = await concern()
  const made = await server.call(coordinator, addPhenomenon, { organisation, ...samplePhenomenon, concerns: [id] })
  await promote({ kind: 'concern', id })
  await promote({ kind: 'phenomenon', id: made.body.id })
  const { body } = await server.call(coordinator, getPhenomenon, { organisation, id: made.body.id })
  expect(body.phenomenon.goals.map(({ basis }) => basis.kind)).toEqual(['concern', 'phenomenon'])
})

test('what is not there, or is of another organisation, cannot be answered', async () => {
  const id = await concern()
  const unknown = { kind: 'phenomenon', id } as const
  const { status, body } = await promote(unknown)
  expect([status, body.faults?.[0]?.message]).toEqual([400, 'basisUnknown'])
  expect((await promote({ kind: 'concern', id }, server.people.editor)).status).toBe(403)
  const { id: foreign } = await server.db
    .insertInto('concern')
    .values({
      organisation_id: (await server.addOrganisation('vieras')).id,
      kind: 'concern',
      text: JSON.stringify({ fi: 'Vieras' }),
      origin: 'meeting',
      created_at: server.clock.now,
      created_by_name: 'Vieras',
      updated_at: server.clock.now,
      updated_by: 'Vieras',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect((await promote({ kind: 'concern', id: foreign })).status).toBe(400)
})

test('what everybody may see of an approved programme does not tell what was worried about', async () => {
  const { coordinator } = server.people
  const { items } = (await server.call(coordinator, listConcerns, { organisation, state: 'promoted' })).body
  expect(items.length).toBeGreaterThan(0)
  const approved = { ...sampleProgramme, status: 'approved', approvedOn: '2025-12-08' } as const
  await server.call(coordinator, updateProgramme, { ...approved, organisation, id: programmeId, version: 1 })
  const published = await server.call(undefined, getPublishedPlan, { organisation })
  expect(published.body.plan?.priorities[0]?.goals.length).toBeGreaterThan(0)
  expect(published.text).not.toContain(sampleConcern.text.fi)
})
