import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addAction, addFollowUp, listFollowUps, updateAction, updateFollowUp } from './actions.contract.ts'
import { actionsOf } from './outline.ts'
import { listPlanChanges } from './plan-objects.contract.ts'
import { sampleAction } from './samples.ts'
import { createPlanServer, organisation, type PlanServer } from './testing/plan-server.ts'

let server: PlanServer
let programme: string
let goalId: string
beforeAll(async () => {
  server = await createPlanServer()
  programme = await server.programme()
  goalId = await server.goal(await server.priority(programme))
})
afterAll(() => server.close())

const call: PlanServer['call'] = (...asked) => server.call(...asked)
const add = (who: keyof PlanServer['people'], more: object) =>
  call(server.people[who], addAction, { ...sampleAction, ...more, organisation, goalId })

describe('an editor', () => {
  test.each([
    ['the own unit', 'editor', 'sport', 200],
    ['a unit within the own one', 'editor', 'swimming', 200],
    ['another unit', 'editor', 'school', 403],
    ['no unit', 'editor', null, 403],
    ['any unit, being of the whole organisation', 'wholeEditor', 'school', 200],
    ['no unit, being of the whole organisation', 'wholeEditor', null, 200],
  ] as const)('who adds an action of %s', async (_what, who, unit, status) => {
    expect((await add(who, { unitId: unit && server.units[unit] })).status).toBe(status)
  })

  test('changes and follows up the actions of the own unit only, and gives none away', async () => {
    const { editor } = server.people
    const { sport, school } = server.units
    const own = await server.action(goalId, { unitId: sport })
    const other = await server.action(goalId, { unitId: school })
    const change = (id: string, unitId: string) =>
      call(editor, updateAction, { ...sampleAction, organisation, id, unitId, version: 1 })
    const followUp = { organisation, on: '2026-03-01', text: { fi: 'Alkoi.' }, state: null }
    expect((await change(other, school)).status).toBe(403)
    expect((await change(other, sport)).status).toBe(403)
    expect((await change(own, school)).status).toBe(403)
    expect((await change(own, sport)).body).toEqual({ id: own, version: 2 })
    expect((await call(editor, addFollowUp, { ...followUp, action: other })).status).toBe(403)
    expect((await call(editor, addFollowUp, { ...followUp, action: own })).status).toBe(200)
  })
})

test.each(['approver', 'viewer', 'partner', 'elsewhere'] as const)('the %s adds no action', async (who) => {
  expect((await add(who, {})).status).toBe(403)
})

test('the owner of an action is one of the own people', async () => {
  expect((await add('coordinator', { ownerId: server.people.editor.accountId })).status).toBe(200)
  const { status, body } = await add('coordinator', { ownerId: server.people.elsewhere.accountId })
  expect(status).toBe(400)
  expect(body.faults).toEqual([{ path: 'ownerId', message: 'personUnknown' }])
})

test('an action keeps an owner who has left, until somebody chooses another', async () => {
  const leaver = await server.addPerson({ organisation, role: 'editor' })
  const id = await server.action(goalId, { ownerId: leaver.accountId })
  await server.db.deleteFrom('membership').where('account_id', '=', leaver.accountId).execute()
  const change = { ...sampleAction, organisation, id, ownerId: leaver.accountId, title: { fi: 'Jatkuu' }, version: 1 }
  expect((await call(server.people.coordinator, updateAction, change)).status).toBe(200)
})

test('everything that is written of an action is read again as it was', async () => {
  const facts = {
    title: { fi: 'Uimakoulu', sv: 'Simskola', en: 'Swimming school' },
    description: { fi: 'Kaikille 3. luokille.' },
    unitId: server.units.swimming,
    ownerId: server.people.editor.accountId,
    ownerName: null,
    partners: { fi: 'Uimaseura' },
    startsOn: '2026-01-07',
    endsOn: '2026-05-30',
    doneOn: null,
    stoppedOn: '2026-02-01',
    stoppedReason: { fi: 'Halli on remontissa.' },
    isAtRisk: true,
    fiveWays: ['beActive', 'keepLearning'] as const,
    resources: { fi: 'Talousarvio 2026' },
  }
  const budget = [{ year: 2026, line: '4210', plannedEuros: 12_500.5, actualEuros: null }]
  const id = await server.action(goalId, { ...sampleAction, ...facts, budget })
  expect(actionsOf(await server.outline(programme)).find((one) => one.id === id)).toMatchObject({
    ...facts,
    budgetEuros: 12_500.5,
  })
})

describe('a follow-up', () => {
  const tell = (action: string, state: string | null, on: string, text: string) =>
    call(server.people.coordinator, addFollowUp, { organisation, action, state, on, text: { fi: text } } as never)
  const actionOf = async (id: string) => actionsOf(await server.outline(programme)).find((one) => one.id === id)!

  test('tells what happened, and its state becomes the action’s', async () => {
    const id = await server.action(goalId, { startsOn: '2026-02-01', endsOn: '2026-12-31' })
    await tell(id, null, '2026-02-10', 'Ryhmä on koossa.')
    expect(await actionOf(id)).toMatchObject({ status: 'ongoing', version: 1, followUpCount: 1 })
    await tell(id, 'stopped', '2026-03-01', 'Ohjaaja lähti.')
    await tell(id, null, '2026-02-20', 'Myöhemmin kirjattu.')
    expect(await actionOf(id)).toMatchObject({
      status: 'stopped',
      stoppedOn: '2026-03-01',
      stoppedReason: { fi: 'Ohjaaja lähti.' },
      version: 2,
      followUpCount: 3,
      latestFollowUp: { on: '2026-03-01', text: { fi: 'Ohjaaja lähti.' }, authorName: 'coordinator Henkilö' },
    })
    const { followUps } = (await call(server.people.approver, listFollowUps, { organisation, action: id })).body
    expect(followUps.map(({ on, state }) => [on, state])).toEqual([
      ['2026-03-01', 'stopped'],
      ['2026-02-20', null],
      ['2026-02-10', null],
    ])
    const { changes } = (await call(server.people.owner, listPlanChanges, { organisation, kind: 'action', id })).body
    expect(changes.map(({ change, version }) => [change, version])).toEqual([
      ['updated', 2],
      ['created', 1],
    ])
  })

  test('is corrected by its version, without touching the action', async () => {
    const action = await server.action(goalId)
    const { id } = (await tell(action, 'done', '2026-03-01', 'Vamis.')).body
    const corrected = { organisation, id, on: '2026-02-28', text: { fi: 'Valmis.' } }
    expect((await call(server.people.coordinator, updateFollowUp, { ...corrected, version: 1 })).body.version).toBe(2)
    expect((await call(server.people.coordinator, updateFollowUp, { ...corrected, version: 1 })).status).toBe(409)
    expect(await actionOf(action)).toMatchObject({ doneOn: '2026-03-01', latestFollowUp: { text: { fi: 'Valmis.' } } })
    const { wholeEditor, editor } = server.people
    expect((await call(wholeEditor, updateFollowUp, { ...corrected, version: 2 })).status).toBe(200)
    expect((await call(editor, updateFollowUp, { ...corrected, version: 3 })).status).toBe(403)
  })

  test('of a draft is not shown to a viewer, nor to another organisation', async () => {
    const action = await server.action(goalId)
    expect((await call(server.people.viewer, listFollowUps, { organisation, action })).status).toBe(404)
    expect((await call(server.people.elsewhere, listFollowUps, { organisation: 'oulu', action })).status).toBe(404)
  })
})
