import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { getAction } from '../action/action-page.contract.ts'
import { actionsOf } from '../outline.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import { viewQuery } from './plan-view.ts'
import { deletePlanView, listPlanViews, savePlanView, setActionState, takeBackActionState } from './views.contract.ts'

let server: PlanServer
let programmeId: string
beforeAll(async () => {
  server = await createPlanServer()
  programmeId = await server.programme()
})
afterAll(() => server.close())

describe('an action on the board', () => {
  let id: string
  beforeAll(async () => {
    const goalId = await server.goal(await server.priority(programmeId))
    id = await server.action(goalId, { unitId: server.units.sport })
  })
  const put = (version: number, state: 'ongoing' | 'done' | 'stopped', more: object = {}, who = server.people.editor) =>
    server.call(who, setActionState, { organisation, id, version, state, reason: null, ...more })
  const read = async () => actionsOf(await server.outline(programmeId)).find((one) => one.id === id)!

  test('is put to work and done from today on by an editor of its unit', async () => {
    await put(1, 'ongoing')
    expect(await read()).toMatchObject({ status: 'ongoing', startsOn: '2026-03-02', version: 2 })
    await put(2, 'done')
    expect(await read()).toMatchObject({ status: 'done', doneOn: '2026-03-02' })
  })

  test('is stopped only with a reason', async () => {
    const { status, body } = await put(3, 'stopped')
    expect([status, body.faults?.[0]?.message]).toEqual([400, 'reasonMissing'])
    await put(3, 'stopped', { reason: { fi: 'Rahoitus loppui' } })
    expect(await read()).toMatchObject({ status: 'stopped', doneOn: null, stoppedReason: { fi: 'Rahoitus loppui' } })
  })

  test('stays where somebody else has put it meanwhile, who is named', async () => {
    const { status, body } = await put(1, 'done')
    expect([status, body.changedBy]).toEqual([409, 'editor Henkilö'])
  })

  test('is not for those who do not edit it', async () => {
    expect((await put(4, 'ongoing', {}, server.people.viewer)).status).toBe(403)
    expect((await put(4, 'ongoing', {}, server.people.elsewhere)).status).toBe(403)
  })
})

describe('what was done to an action on the board', () => {
  let goalId: string
  beforeAll(async () => {
    goalId = await server.goal(await server.priority(programmeId))
  })
  const add = (more: object) => server.action(goalId, { unitId: server.units.sport, ...more })
  const put = (id: string, version: number) =>
    server.call(server.people.editor, setActionState, { organisation, id, version, state: 'done', reason: null })
  const takeBack = (id: string, version: number, who = server.people.editor) =>
    server.call(who, takeBackActionState, { organisation, id, version })
  const read = async (id: string) =>
    (await server.call(server.people.editor, getAction, { organisation, id })).body.action

  test('is taken back with its days, also when a recurring one has begun again', async () => {
    const milestones = [{ name: { fi: 'Kutsut' }, on: '2026-02-01', doneOn: '2026-02-01' }]
    const once = await add({ isAtRisk: true, startsOn: '2026-01-01', endsOn: null })
    const yearly = await add({
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      milestones,
      recurrence: { every: 'year', until: null },
    })
    for (const id of [once, yearly]) {
      const before = await read(id)
      await put(id, 1)
      expect(await read(id)).not.toMatchObject({ status: before.status, startsOn: before.startsOn })
      expect((await takeBack(id, 2)).body).toEqual({ id, version: 3 })
      expect(await read(id)).toEqual({ ...before, version: 3 })
    }
  })

  test('stays when somebody has changed the action since, who is named, or nothing was done to it', async () => {
    const id = await add({})
    expect((await takeBack(id, 1)).status).toBe(404)
    await put(id, 1)
    await server.call(server.people.coordinator, setActionState, { organisation, id, version: 2, state: 'atRisk' })
    const { status, body } = await takeBack(id, 2)
    expect([status, body.changedBy]).toEqual([409, 'coordinator Henkilö'])
    expect((await read(id)).status).toBe('atRisk')
  })

  test('is not taken back by those who do not edit it', async () => {
    const id = await add({})
    await put(id, 1)
    for (const who of ['viewer', 'elsewhere'] as const)
      expect((await takeBack(id, 2, server.people[who])).status, who).toBe(403)
    const foreign = { organisation: 'oulu', id, version: 2 }
    expect((await server.call(server.people.elsewhere, takeBackActionState, foreign)).status).toBe(404)
  })
})

describe('a saved view', () => {
  const save = (who: keyof PlanServer['people'], name: string, isShared = false, more: object = {}) =>
    server.call(server.people[who], savePlanView, {
      organisation,
      kind: 'board',
      name,
      query: viewQuery.parse({ statuses: ['late'], ...more }),
      isShared,
    })
  const seenBy = async (who: keyof PlanServer['people']) =>
    (await server.call(server.people[who], listPlanViews, { organisation })).body.views

  test('is seen by its maker, a shared one by all who read plans', async () => {
    await save('editor', 'Omani')
    await save('editor', 'Myöhässä', true)
    expect((await seenBy('editor')).map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ['Myöhässä', true],
      ['Omani', true],
    ])
    expect(await seenBy('viewer')).toMatchObject([
      { name: 'Myöhässä', savedBy: 'editor Henkilö', isOwn: false, mayDelete: false, query: { statuses: ['late'] } },
    ])
  })

  test('is replaced by the next of the same name', async () => {
    await save('editor', 'Omani', false, { words: 'liikunta' })
    expect((await seenBy('editor')).filter(({ name }) => name === 'Omani')).toMatchObject([
      { query: { words: 'liikunta' } },
    ])
  })

  test('is shared by those who edit, and a viewer keeps one for oneself', async () => {
    expect((await save('viewer', 'Kaikille', true)).status).toBe(403)
    expect((await save('viewer', 'Itselle')).status).toBe(200)
  })

  test('is deleted by its maker, a shared one also by a coordinator, and by nobody else', async () => {
    const shared = (await seenBy('editor')).find(({ name }) => name === 'Myöhässä')!
    const own = (await seenBy('editor')).find(({ name }) => name === 'Omani')!
    const drop = async (who: keyof PlanServer['people'], id: string) =>
      (await server.call(server.people[who], deletePlanView, { organisation, id })).status
    expect(await drop('viewer', shared.id)).toBe(404)
    expect(await drop('coordinator', own.id)).toBe(404)
    expect(await drop('coordinator', shared.id)).toBe(204)
    expect(await drop('editor', own.id)).toBe(204)
    expect(await seenBy('editor')).toEqual([])
  })
})
