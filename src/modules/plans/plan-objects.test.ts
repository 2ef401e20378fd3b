import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addFollowUp } from './actions.contract.ts'
import { actionsOf, goalsOf } from './outline.ts'
import {
  deletePlanObject,
  listDeletedPlanObjects,
  listPlanChanges,
  movePlanObject,
  restorePlanObject,
} from './plan-objects.contract.ts'
import { updateGoal, updatePriority } from './plans.contract.ts'
import { sampleGoal, samplePriority } from './samples.ts'
import { createPlanServer, organisation, type PlanServer } from './testing/plan-server.ts'

let server: PlanServer
beforeAll(async () => {
  server = await createPlanServer()
})
afterAll(() => server.close())

const call: PlanServer['call'] = (...asked) => server.call(...asked)

/** A programme of two priorities; the first has goals a, b, c and d, of which b has the actions 1 and 2. */
async function addPlan() {
  const programme = await server.programme()
  const [first, second] = [await server.priority(programme), await server.priority(programme)]
  const goals: Record<string, string> = {}
  for (const name of ['a', 'b', 'c', 'd']) goals[name] = await server.goal(first, { title: { fi: name } })
  const one = await server.action(goals.b!, { title: { fi: '1' }, unitId: server.units.sport })
  const two = await server.action(goals.b!, { title: { fi: '2' }, unitId: server.units.school })
  const titles = async () =>
    (await server.outline(programme)).priorities.map(({ goals: within }) =>
      within.map(({ title }) => title.fi).join(''),
    )
  return { programme, first, second, goals, one, two, titles }
}

const move = (id: string, position: number, parentId?: string, who: keyof PlanServer['people'] = 'coordinator') =>
  call(server.people[who], movePlanObject, {
    organisation,
    kind: 'goal',
    id,
    position,
    ...(parentId !== undefined && { parentId }),
  })

describe('the order of goals', () => {
  test.each([
    ['a', 0, 'abcd'],
    ['a', 1, 'bacd'],
    ['a', 3, 'bcda'],
    ['a', 99, 'bcda'],
    ['d', 0, 'dabc'],
    ['c', 1, 'acbd'],
  ])('when %s moves to place %d is %s', async (name, position, order) => {
    const { goals, titles } = await addPlan()
    expect((await move(goals[name]!, position)).status).toBe(204)
    expect((await titles())[0]).toBe(order)
  })

  test('changes with a move to another priority, and the goal takes its actions along', async () => {
    const { programme, goals, second, titles } = await addPlan()
    await move(goals.d!, 0, second)
    await move(goals.b!, 0, second)
    expect(await titles()).toEqual(['ac', 'bd'])
    const moved = goalsOf(await server.outline(programme)).find(({ id }) => id === goals.b)!
    expect(moved).toMatchObject({ number: '2.1', priorityId: second, version: 2 })
    expect(moved.actions).toHaveLength(2)
  })

  test('changed by many at once stays an order, and everybody’s version is still good', async () => {
    const { goals, titles } = await addPlan()
    const moves = Object.values(goals).map((id, at) => move(id, 3 - at))
    expect((await Promise.all(moves)).map(({ status }) => status)).toEqual([204, 204, 204, 204])
    expect((await titles())[0]!.split('').toSorted().join('')).toBe('abcd')
    const edit = { ...sampleGoal, organisation, id: goals.a!, version: 1 }
    expect((await call(server.people.coordinator, updateGoal, edit)).status).toBe(200)
  })

  test('is not for an editor, nor for somebody from elsewhere, and no place is in another plan', async () => {
    const { goals, second } = await addPlan()
    expect((await move(goals.a!, 2, undefined, 'editor')).status).toBe(403)
    expect((await move(goals.a!, 2, undefined, 'elsewhere')).status).toBe(403)
    expect((await move(goals.a!, 2, goals.b!)).status).toBe(404)
    const there = { organisation: 'oulu', kind: 'goal' as const, id: goals.a!, position: 0, parentId: second }
    expect((await call(server.people.elsewhere, movePlanObject, there)).status).toBe(404)
  })

  test('of programmes is the coordinator’s to choose', async () => {
    const [one, two] = [await server.programme(), await server.programme()]
    const where = { organisation, kind: 'programme' as const }
    await call(server.people.coordinator, movePlanObject, { ...where, id: one, position: 0 })
    const { rows } = { rows: await server.db.selectFrom('programme').select('id').orderBy('position').execute() }
    expect(rows.slice(0, 2).map(({ id }) => id)).toEqual([one, two])
    const within = { ...where, id: one, position: 0, parentId: two }
    expect((await call(server.people.coordinator, movePlanObject, within)).status).toBe(404)
  })
})

describe('what is deleted', () => {
  const remove = (
    kind: 'programme' | 'priority' | 'goal' | 'action',
    id: string,
    version = 1,
    who = server.people.coordinator,
  ) => call(who, deletePlanObject, { organisation, kind, id, version })
  const restore = (kind: 'goal' | 'action' | 'followUp', id: string, who = server.people.coordinator) =>
    call(who, restorePlanObject, { organisation, kind, id })

  test('is gone from the plan with what is in it, and comes back with it', async () => {
    const { programme, goals } = await addPlan()
    expect((await remove('goal', goals.b!)).status).toBe(204)
    expect(actionsOf(await server.outline(programme))).toEqual([])
    const { deleted } = (await call(server.people.approver, listDeletedPlanObjects, { organisation })).body
    expect(deleted[0]).toMatchObject({ kind: 'goal', id: goals.b, title: { fi: 'b' }, mayRestore: false })
    expect((await restore('goal', goals.b!)).body).toEqual({ id: goals.b, version: 3 })
    const [, back] = goalsOf(await server.outline(programme))
    expect(back).toMatchObject({
      id: goals.b,
      number: '1.2',
      actions: [{ title: { fi: '1' } }, { title: { fi: '2' } }],
    })
  })

  test('brings back what it was in', async () => {
    const { programme, goals, first, one } = await addPlan()
    await remove('action', one)
    await remove('goal', goals.b!)
    await remove('priority', first)
    expect((await restore('action', one)).status).toBe(200)
    expect(goalsOf(await server.outline(programme)).map(({ title }) => title.fi)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('is deleted only by who has seen how it is now, and may', async () => {
    const { goals, one, two } = await addPlan()
    await call(server.people.owner, updateGoal, { ...sampleGoal, organisation, id: goals.a!, version: 1 })
    expect((await remove('goal', goals.a!, 1)).status).toBe(409)
    const { editor, elsewhere } = server.people
    expect((await remove('goal', goals.a!, 2, editor)).status).toBe(403)
    expect((await remove('action', two, 1, editor)).status).toBe(403)
    expect((await remove('action', one, 1, editor)).status).toBe(204)
    expect((await remove('action', one, 1, elsewhere)).status).toBe(403)
  })

  test('an editor restores in the own unit, but not the goal that it was in', async () => {
    const { goals, one, two } = await addPlan()
    const { editor } = server.people
    await remove('action', one)
    await remove('action', two)
    expect((await restore('action', one, editor)).status).toBe(200)
    expect((await restore('action', two, editor)).status).toBe(403)
    await remove('action', one, 3)
    await remove('goal', goals.b!)
    expect((await restore('action', one, editor)).status).toBe(403)
  })

  test('meets an editor who still had it open with a conflict that says so', async () => {
    const { first } = await addPlan()
    await remove('priority', first)
    const edit = { ...samplePriority, organisation, id: first, version: 1, title: { fi: 'Kirjoitin tämän' } }
    const { status, body } = await call(server.people.owner, updatePriority, edit)
    expect(status).toBe(409)
    expect(body).toMatchObject({
      isDeleted: true,
      currentVersion: 2,
      current: samplePriority,
      changedBy: 'coordinator Henkilö',
    })
  })

  test('can be a follow-up, whose unit is its action’s', async () => {
    const { one } = await addPlan()
    const { coordinator, editor, wholeEditor } = server.people
    const told = { organisation, action: one, on: '2026-03-01', text: { fi: 'Alkoi.' }, state: null }
    const { id } = (await call(editor, addFollowUp, told)).body
    expect((await call(editor, deletePlanObject, { organisation, kind: 'followUp', id, version: 1 })).status).toBe(204)
    const { deleted } = (await call(editor, listDeletedPlanObjects, { organisation })).body
    expect(deleted[0]).toMatchObject({
      kind: 'followUp',
      title: { fi: 'Alkoi.' },
      mayRestore: true,
      deletedBy: 'editor Henkilö',
    })
    expect((await restore('followUp', id, wholeEditor)).status).toBe(200)
    expect((await restore('followUp', id, coordinator)).body.version).toBe(3)
  })
})

describe('the history', () => {
  test('of a goal holds everything that has happened to it, with what was there before', async () => {
    const { goals } = await addPlan()
    const id = goals.a!
    await call(server.people.owner, updateGoal, { ...sampleGoal, organisation, id, version: 1, title: { fi: 'uusi' } })
    await move(id, 2)
    await call(server.people.coordinator, deletePlanObject, { organisation, kind: 'goal', id, version: 2 })
    await call(server.people.coordinator, restorePlanObject, { organisation, kind: 'goal', id })
    const { changes } = (await call(server.people.editor, listPlanChanges, { organisation, kind: 'goal', id })).body
    expect(changes.map(({ change, version, byName }) => [change, version, byName])).toEqual([
      ['restored', 4, 'coordinator Henkilö'],
      ['deleted', 3, 'coordinator Henkilö'],
      ['moved', 2, 'coordinator Henkilö'],
      ['updated', 2, 'owner Henkilö'],
      ['created', 1, 'coordinator Henkilö'],
    ])
    expect(changes[3]).toMatchObject({ before: { title: { fi: 'a' } }, after: { title: { fi: 'uusi' } } })
    expect(changes[2]).toMatchObject({ before: { position: 0 }, after: { position: 2 } })
  })

  test('tells what the part says now, so that an earlier version comes back by an ordinary change', async () => {
    const { goals } = await addPlan()
    const id = goals.a!
    const { coordinator, owner } = server.people
    const of = { organisation, kind: 'goal' as const, id }
    await call(owner, updateGoal, { ...sampleGoal, organisation, id, version: 1, title: { fi: 'uusi' } })
    const { changes, current } = (await call(coordinator, listPlanChanges, of)).body
    expect(current).toMatchObject({ version: 2, isDeleted: false, content: { title: { fi: 'uusi' } } })
    const first = changes.at(-1)!.after
    await call(coordinator, updateGoal, { ...current.content, ...first, organisation, id, version: current.version })
    expect((await call(coordinator, listPlanChanges, of)).body.current).toMatchObject({
      version: 3,
      content: { title: { fi: 'a' } },
    })
  })

  test('is neither for a viewer nor for another organisation', async () => {
    const { goals } = await addPlan()
    const of = { kind: 'goal' as const, id: goals.a! }
    expect((await call(server.people.viewer, listPlanChanges, { organisation, ...of })).status).toBe(403)
    expect((await call(server.people.elsewhere, listPlanChanges, { organisation: 'oulu', ...of })).status).toBe(404)
    expect(
      (await call(server.people.elsewhere, listDeletedPlanObjects, { organisation: 'oulu' })).body.deleted,
    ).toEqual([])
  })

  test('cannot be changed', async () => {
    await addPlan()
    await expect(server.db.deleteFrom('plan_change').execute()).rejects.toThrow('append-only')
  })
})
