import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addConcern, getConcern } from '#modules/concerns/concerns.contract.ts'
import { concernsOfUnits } from '#modules/concerns/concerns-of-units.queries.ts'
import { sampleConcern } from '#modules/concerns/samples.ts'
import { clockEntriesOfUnits } from '#modules/clock/clock-entries-held.queries.ts'
import { dutiesOfUnits } from '#modules/groups/responsibility/duties-of-people.queries.ts'
import { groupsOfUnits } from '#modules/groups/groups-of-units.queries.ts'
import { figuresOfUnits } from '#modules/indicators/own/figures-of-units.queries.ts'
import { listPeople } from '#modules/organisations/people.contract.ts'
import { peopleInUnits } from '#modules/organisations/reform/people-in-units.queries.ts'
import { carryOutReform, listUnitHoldings, listUnitReforms } from '#modules/organisations/reform/reforms.contract.ts'
import { listUnits } from '#modules/organisations/units.contract.ts'
import { addAction, updateAction } from './actions.contract.ts'
import { actionsOf, goalsOf } from './outline.ts'
import { plansOfUnits } from './plan-parts-of-units.queries.ts'
import { deletePlanObject, listPlanChanges, restorePlanObject } from './plan-objects.contract.ts'
import { addHandOver } from './projects/project-parts.contract.ts'
import { addProject, getProject } from './projects/projects.contract.ts'
import { sampleHandOver, sampleProject } from './projects/samples.ts'
import { sampleAction } from './samples.ts'
import { createPlanServer, organisation, type PlanServer } from './testing/plan-server.ts'

let server: PlanServer
beforeAll(async () => void (server = await createPlanServer()))
afterAll(() => server.close())

const reform = {
  organisation,
  name: { fi: 'Uusi Espoo' },
  on: '2026-06-01',
  newUnits: [{ key: 'new-a', name: { fi: 'Vapaa-aika' }, parentId: null }],
}

describe('a reform that ends a unit', () => {
  let programmeId: string
  let [goalId, actionId, otherId, deletedId, concernId, projectId] = ['', '', '', '', '', '']
  const seen = { title: { fi: 'Kävelyryhmä' } }

  beforeAll(async () => {
    const { people, units } = server
    programmeId = await server.programme()
    const priorityId = await server.priority(programmeId)
    goalId = await server.goal(priorityId, { unitId: units.sport })
    actionId = await server.action(goalId, { ...seen, unitId: units.sport })
    otherId = await server.action(goalId, { unitId: units.sport })
    deletedId = await server.action(goalId, { unitId: units.sport })
    await server.call(people.coordinator, deletePlanObject, { organisation, kind: 'action', id: deletedId, version: 1 })
    const concern = { ...sampleConcern, organisation, unitId: units.sport }
    concernId = (await server.call(people.coordinator, addConcern, concern)).body.id
    const project = { ...sampleProject, organisation, unitId: units.sport }
    projectId = (await server.call(people.coordinator, addProject, project)).body.id
    const handOver = { ...sampleHandOver(units.sport), organisation, project: projectId }
    await server.call(people.coordinator, addHandOver, handOver)
  })

  test('shows beforehand what belongs to it', async () => {
    const { holdings } = (await server.call(server.people.owner, listUnitHoldings, { organisation })).body
    const own = holdings.filter(({ unitId }) => unitId === server.units.sport)
    expect(own.map(({ kind }) => kind).toSorted()).toEqual([
      'action',
      'action',
      'concern',
      'goal',
      'handOver',
      'person',
      'project',
    ])
    expect(own.find(({ kind }) => kind === 'person')?.title).toBe('editor Henkilö')
  })

  test.each([
    ['a coordinator', 'coordinator'],
    ['an editor', 'editor'],
    ['another organisation', 'elsewhere'],
  ] as const)('is nothing for %s', async (_, who) => {
    const ends = [{ unitId: server.units.sport, to: 'new-a' }]
    const { status } = await server.call(server.people[who], carryOutReform, { ...reform, ends, moves: [] })
    expect(status).toBe(403)
  })

  test('is refused, and changes nothing, when something that is sent elsewhere is not there any more', async () => {
    const ends = [{ unitId: server.units.sport, to: 'new-a' }]
    const moves = [{ kind: 'action' as const, id: '00000000-0000-4000-8000-000000000009', to: server.units.school }]
    expect((await server.call(server.people.owner, carryOutReform, { ...reform, ends, moves })).status).toBe(409)
    expect((await server.call(server.people.owner, listUnits, { organisation })).body.units).toHaveLength(3)
  })

  test('moves goals, actions, people and concerns to its successor, and what was sent elsewhere there', async () => {
    const { owner } = server.people
    const { sport, school } = server.units
    const answer = await server.call(owner, carryOutReform, {
      ...reform,
      ends: [{ unitId: sport, to: 'new-a' }],
      moves: [{ kind: 'action', id: otherId, to: school }],
    })
    expect(answer.body.moved).toEqual({ goal: 1, action: 2, project: 1, handOver: 1, person: 1, concern: 1 })
    const { units } = (await server.call(owner, listUnits, { organisation })).body
    const made = units.find(({ name }) => name.fi === 'Vapaa-aika')!
    expect(units.map(({ id, parentId }) => ({ id, parentId }))).toEqual(
      expect.arrayContaining([
        { id: made.id, parentId: null },
        { id: server.units.swimming, parentId: made.id },
        { id: school, parentId: null },
      ]),
    )
    expect(units).toHaveLength(3)
    const plan = await server.outline(programmeId)
    expect(goalsOf(plan)[0]?.unitId).toBe(made.id)
    expect(actionsOf(plan).map(({ id, unitId }) => [id, unitId])).toEqual([
      [actionId, made.id],
      [otherId, school],
    ])
    const { people } = (await server.call(owner, listPeople, { organisation })).body
    const editors = people.filter(({ role }) => role === 'editor').map(({ unitId }) => unitId)
    expect(new Set(editors)).toEqual(new Set([made.id, null]))
    const { concern } = (await server.call(owner, getConcern, { organisation, id: concernId })).body
    expect(concern.unitId).toBe(made.id)
    const { project, handOvers, changes } = (await server.call(owner, getProject, { organisation, id: projectId })).body
    expect([project.unitId, project.version, handOvers[0]?.unitId]).toEqual([made.id, 2, made.id])
    expect(changes.map(({ kind, change }) => `${kind} ${change}`)).toContain('project updated')
  })

  test('is in the history of what moved, and whoever had it open learns of it', async () => {
    const { changes } = (
      await server.call(server.people.owner, listPlanChanges, { organisation, kind: 'action', id: actionId })
    ).body
    expect(changes[0]).toMatchObject({ change: 'updated', byName: 'owner Henkilö', version: 2 })
    expect(changes[0]?.before?.unitId).toBe(server.units.sport)
    const stale = { ...sampleAction, ...seen, organisation, id: actionId, version: 1 }
    expect((await server.call(server.people.coordinator, updateAction, stale)).status).toBe(409)
  })

  test('brings a deleted action back to the successor', async () => {
    const { coordinator } = server.people
    await server.call(coordinator, restorePlanObject, { organisation, kind: 'action', id: deletedId })
    const back = actionsOf(await server.outline(programmeId)).find(({ id }) => id === deletedId)
    expect(back?.unitName).toEqual({ fi: 'Vapaa-aika' })
  })

  test('is over: a second click ends nothing more, and nothing new comes to the unit', async () => {
    const { owner, coordinator } = server.people
    const again = { ...reform, ends: [{ unitId: server.units.sport, to: server.units.school }], moves: [] }
    const { status, body } = await server.call(owner, carryOutReform, again)
    expect([status, body.faults?.[0]]).toEqual([400, { path: 'ends.0.unitId', message: 'unitUnknown' }])
    const action = { ...sampleAction, organisation, goalId, unitId: server.units.sport }
    expect((await server.call(coordinator, addAction, action)).body.faults?.[0]?.message).toBe('unitUnknown')
  })

  test('is told to everybody: what ended, what took over, how much moved', async () => {
    const { reforms } = (await server.call(server.people.viewer, listUnitReforms, { organisation })).body
    expect(reforms).toMatchObject([
      {
        name: { fi: 'Uusi Espoo' },
        on: '2026-06-01',
        madeBy: 'owner Henkilö',
        ended: [{ name: { fi: 'Liikunta' }, successor: { fi: 'Vapaa-aika' } }],
      },
    ])
  })
})

/** What was signed of a unit stays with it, also when it has ended. */
const staying = ['scorecard_signing', 'report_sector_comment']

test('every table whose rows belong to units is moved by a reform', async () => {
  const { rows } = await sql<{ table: string }>`
    SELECT DISTINCT holder.relname AS "table"
      FROM pg_constraint AS known
      JOIN pg_class AS holder ON holder.oid = known.conrelid
      JOIN pg_attribute AS named ON named.attrelid = holder.oid AND named.attnum = ANY (known.conkey)
     WHERE known.contype = 'f' AND known.confrelid = 'unit'::regclass AND named.attname = 'unit_id'
     ORDER BY 1`.execute(server.db)
  const moved = [
    ...plansOfUnits,
    ...concernsOfUnits,
    ...figuresOfUnits,
    ...peopleInUnits,
    ...groupsOfUnits,
    dutiesOfUnits,
    clockEntriesOfUnits,
  ].map(({ table }) => table)
  expect(rows.map(({ table }) => table)).toEqual([...moved, ...staying].toSorted())
})
