import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addAction, addFollowUp, updateAction, updateFollowUp } from '../actions.contract.ts'
import { actionsOf } from '../outline.ts'
import { deletePlanObject, listPlanChanges } from '../plan-objects.contract.ts'
import { sampleAction } from '../samples.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import { noDetails } from './action-details.ts'
import { findActionMoney } from './action-figures.queries.ts'
import { getAction, getGoalLogicModel, listActionNames } from './action-page.contract.ts'
import { addAttachment, getAttachment, removeAttachment } from './attachments.contract.ts'

let server: PlanServer
let programme: string
let goalId: string
beforeAll(async () => {
  server = await createPlanServer()
  programme = await server.programme({ status: 'approved', approvedOn: '2025-11-24' })
  goalId = await server.goal(await server.priority(programme), {
    indicatorTargets: [
      {
        indicator: 'sotkanet:181',
        baseline: { year: 2010, value: 10 },
        target: { year: 2020, value: 4 },
        path: [],
      },
    ],
  })
})
afterAll(() => server.close())

const call: PlanServer['call'] = (...asked) => server.call(...asked)
const add = (more: object) =>
  call(server.people.coordinator, addAction, { ...sampleAction, ...more, organisation, goalId })
const change = (id: string, version: number, more: object) =>
  call(server.people.coordinator, updateAction, { ...sampleAction, ...more, organisation, id, version })
const page = async (id: string, who: keyof PlanServer['people'] = 'coordinator') =>
  (await call(server.people[who], getAction, { organisation, id })).body
const milestone = (on: string | null, doneOn: string | null = null) => ({ name: { fi: 'Ohjaaja valittu' }, on, doneOn })

const details = {
  populationGroup: 'young' as const,
  region: 'kunta:049',
  areaText: null,
  evidence: {
    name: 'Kaverimalli',
    address: 'https://innokyla.fi/malli',
    effect: { fi: 'Kokemuksia kolmesta kunnasta.' },
  },
  milestones: [milestone('2099-03-01'), milestone('2026-02-01', '2026-02-02')],
  budget: [
    { year: 2026, line: '4210', plannedEuros: 1000, actualEuros: 800 },
    { year: 2027, line: null, plannedEuros: 500, actualEuros: null },
  ],
  risk: { text: { fi: 'Ohjaajia ei löydy.' }, likelihood: 2 as const, consequence: 3 as const },
  recurrence: { every: 'year' as const, until: null },
}

describe('the page of an action', () => {
  test('tells everything that was written of it, where it stands, and how it is meant to work', async () => {
    const before = await server.action(goalId, { title: { fi: 'Tilat' }, startsOn: '2026-01-01' })
    const id = (await add({ ...details, dependsOn: [before], resources: { fi: 'Kaksi ohjaajaa' } })).body.id
    const read = await page(id)
    expect(read.action).toMatchObject({
      ...details,
      dependsOn: [before],
      budgetEuros: 1500,
      nextMilestoneOn: '2099-03-01',
    })
    expect(read).toMatchObject({
      mayEdit: true,
      regionTitle: { fi: 'Espoo' },
      programme: { id: programme, status: 'approved' },
      goal: { id: goalId, progress: [{ verdict: 'onCourse' }] },
      needs: [{ id: before, title: { fi: 'Tilat' } }],
      neededBy: [],
    })
    expect((await page(before)).neededBy.map((one) => one.id)).toEqual([id])
    expect(read.logicModel.input).toEqual([
      { kind: 'budget', plannedEuros: 1500, actualEuros: 800 },
      { kind: 'resources', text: { fi: 'Kaksi ohjaajaa' }, action: null },
    ])
    expect(read.logicModel.output).toEqual([{ kind: 'milestones', done: 1, of: 2, action: null }])
  })

  test('of an action keeps the details that a change leaves out', async () => {
    const id = (await add(details)).body.id
    const facts = Object.fromEntries(Object.entries(sampleAction).filter(([name]) => !(name in noDetails)))
    const renamed = { ...facts, title: { fi: 'Uusi nimi' }, organisation, id, version: 1 }
    expect((await call(server.people.coordinator, updateAction, renamed)).status).toBe(200)
    expect((await page(id)).action).toMatchObject({ ...details, title: { fi: 'Uusi nimi' } })
  })

  test('is for those who read plans, drafts for those who read drafts, and never for another organisation', async () => {
    const id = await server.action(goalId)
    const draft = await server.action(await server.goal(await server.priority(await server.programme())))
    const status = async (who: keyof PlanServer['people'], of: string, where = organisation) =>
      (await call(server.people[who], getAction, { organisation: where, id: of })).status
    expect([await status('viewer', id), await status('viewer', draft), await status('approver', draft)]).toEqual([
      200, 404, 200,
    ])
    expect([await status('partner', id), await status('elsewhere', id), await status('elsewhere', id, 'oulu')]).toEqual(
      [403, 403, 404],
    )
    expect((await call(server.people.elsewhere, getGoalLogicModel, { organisation: 'oulu', id: goalId })).status).toBe(
      404,
    )
    const names = await call(server.people.elsewhere, listActionNames, { organisation: 'oulu' })
    expect(names.body.actions).toEqual([])
  })

  test('of an area elsewhere, of two areas, or of a broken address is refused at the right place', async () => {
    const fault = async (more: object) => (await add(more)).body.faults
    expect(await fault({ region: 'kunta:091' })).toEqual([{ path: 'region', message: 'regionUnknown' }])
    expect(await fault({ region: 'kunta:049', areaText: { fi: 'Keskus' } })).toEqual([
      { path: 'areaText', message: 'areaTwice' },
    ])
    const evidence = { name: 'Malli', address: 'javascript:alert(1)', effect: null }
    expect((await add({ evidence })).body.faults?.[0]?.path).toBe('evidence.address')
    expect((await add({ milestones: [milestone('2026-02-30')] })).body.faults?.[0]?.path).toBe('milestones.0.on')
  })

  test('says that its owner has left', async () => {
    const leaver = await server.addPerson({ organisation, role: 'editor' })
    const id = await server.action(goalId, { ownerId: leaver.accountId })
    expect((await page(id)).action.ownerHasLeft).toBe(false)
    await server.db.deleteFrom('membership').where('account_id', '=', leaver.accountId).execute()
    expect((await page(id)).action).toMatchObject({ ownerHasLeft: true, ownerLabel: 'editor Henkilö' })
  })

  test('gives both versions when two write its details at once', async () => {
    const id = (await add(details)).body.id
    await change(id, 1, { ...details, milestones: [milestone('2099-05-01')] })
    const { status, body } = await change(id, 1, { ...details, budget: [] })
    expect(status).toBe(409)
    expect(body).toMatchObject({
      currentVersion: 2,
      current: { milestones: [milestone('2099-05-01')], budget: details.budget },
    })
  })
})

test('the money of actions is read line by line, of one as of a whole programme', async () => {
  const actionId = (await add(details)).body.id
  const read = (asked: Parameters<typeof findActionMoney>[2]) =>
    server.db.transaction().execute((tx) => findActionMoney(tx, server.organisationId, asked))
  const own = details.budget.map((line) => ({ actionId, ...line }))
  expect(await read({ actionId })).toEqual(own)
  expect(await read({ programmeId: programme })).toEqual(expect.arrayContaining(own))
})

describe('an action that waits for others', () => {
  const waiting = async (title: string, dependsOn: string[], more: object = {}) =>
    (await add({ title: { fi: title }, startsOn: '2026-01-01', dependsOn, ...more })).body.id
  const statusOf = async (id: string) => {
    const one = actionsOf(await server.outline(programme)).find((action) => action.id === id)!
    return [one.status, one.riskReasons]
  }

  test('never waits for itself: the refusal names the chain', async () => {
    const a = await waiting('A', [])
    const b = await waiting('B', [a])
    const c = await waiting('C', [b])
    const { status, body } = await change(a, 1, { title: { fi: 'A' }, dependsOn: [c] })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      faults: [{ path: 'dependsOn', message: 'dependencyRing' }],
      chain: [{ fi: 'A' }, { fi: 'C' }, { fi: 'B' }, { fi: 'A' }],
    })
    expect((await change(a, 1, { dependsOn: [a] })).body).toMatchObject({ faults: [{ message: 'dependencyRing' }] })
  })

  test('never does in a ring that two make at once', async () => {
    const [a, b] = [await waiting('A', []), await waiting('B', [])]
    const both = await Promise.all([change(a, 1, { dependsOn: [b] }), change(b, 1, { dependsOn: [a] })])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 400]))
  })

  test('is at risk while one of them is late or stopped, also in the outline and in its reasons', async () => {
    const before = await waiting('Ennen', [], { endsOn: '2026-02-01' })
    const id = await waiting('Jälkeen', [before])
    expect(await statusOf(id)).toEqual(['atRisk', ['dependencyLate']])
    expect((await page(id)).action).toMatchObject({
      status: 'atRisk',
      isAtRisk: false,
      riskReasons: ['dependencyLate'],
    })
    await change(before, 1, {
      endsOn: '2026-02-01',
      stoppedOn: '2026-02-02',
      stoppedReason: { fi: 'Rahat loppuivat.' },
    })
    expect(await statusOf(id)).toEqual(['atRisk', ['dependencyStopped']])
    await call(server.people.coordinator, deletePlanObject, { organisation, kind: 'action', id: before, version: 2 })
    expect(await statusOf(id)).toEqual(['ongoing', []])
    expect((await page(id)).needs).toEqual([])
  })

  test('waits for none of another organisation, and for none that was deleted', async () => {
    const gone = await waiting('Poistuu', [])
    await call(server.people.coordinator, deletePlanObject, { organisation, kind: 'action', id: gone, version: 1 })
    for (const id of [gone, '00000000-0000-4000-8000-000000000000'])
      expect((await add({ dependsOn: [id] })).body.faults).toEqual([{ path: 'dependsOn', message: 'actionUnknown' }])
  })

  test('is at risk with a late milestone', async () => {
    const id = await waiting('Vaihe', [], { milestones: [milestone('2026-01-31')] })
    expect(await statusOf(id)).toEqual(['atRisk', ['milestoneLate']])
  })
})

describe('a recurring action', () => {
  test('begins again when a follow-up says that it is done, with its history', async () => {
    const { coordinator, owner } = server.people
    const id = (await add({ ...details, startsOn: '2026-01-01', endsOn: '2026-02-28' })).body.id
    const told = { organisation, action: id, on: '2026-02-20', text: { fi: 'Valmista.' }, state: 'done' as const }
    await call(coordinator, addFollowUp, told)
    expect((await page(id)).action).toMatchObject({
      startsOn: '2027-01-01',
      endsOn: '2027-02-28',
      doneOn: null,
      occurrences: [{ startsOn: '2026-01-01', endsOn: '2026-02-28', doneOn: '2026-02-20' }],
    })
    const { changes } = (await call(owner, listPlanChanges, { organisation, kind: 'action', id })).body
    expect(changes[0]?.after).toMatchObject({ occurrences: [{ doneOn: '2026-02-20' }] })
  })
})

describe('a follow-up', () => {
  const told = {
    organisation,
    on: '2026-03-01',
    text: { fi: 'Ryhmä toimii.' },
    state: null,
    periodFrom: '2026-01-01',
    periodTo: '2026-02-28',
    reach: 40,
    reachGroups: { women: 37, men: 3 },
    costEuros: 120.5,
    effect: { fi: 'Yksinäisyys väheni.' },
  }

  test('tells of a time, of groups, of cost and of effect; small groups are for those who edit', async () => {
    const id = await server.action(goalId)
    const { id: followUp } = (await call(server.people.coordinator, addFollowUp, { ...told, action: id })).body
    const { organisation: __, ...written } = told
    expect((await page(id)).followUps).toMatchObject([{ ...written, reachHidden: [] }])
    const [seen] = (await page(id, 'viewer')).followUps
    expect(seen).toMatchObject({ reach: 40, reachGroups: {}, reachHidden: ['men', 'women'], costEuros: 120.5 })
    const corrected = { organisation, id: followUp, version: 1, on: told.on, text: { fi: 'Ryhmä toimii hyvin.' } }
    expect((await call(server.people.coordinator, updateFollowUp, corrected)).status).toBe(200)
    expect((await page(id)).followUps).toMatchObject([{ ...written, text: { fi: 'Ryhmä toimii hyvin.' } }])
    const { logicModel } = (await call(server.people.viewer, getGoalLogicModel, { organisation, id: goalId })).body
    expect(logicModel.output).toContainEqual(expect.objectContaining({ kind: 'reach', people: 40, on: told.on }))
    expect(logicModel.outcome).toContainEqual(expect.objectContaining({ kind: 'effect', text: told.effect }))
  })

  test.each([
    ['half a time', { periodTo: null }, 'periodTo', 'periodHalf'],
    ['a time that ends before it begins', { periodTo: '2025-01-01' }, 'periodTo', 'endsBeforeStart'],
    ['more people in groups than in all', { reach: 39 }, 'reachGroups', 'groupsBeyondReach'],
  ])('of %s is refused', async (_what, more, path, message) => {
    const action = await server.action(goalId)
    const { body } = await call(server.people.coordinator, addFollowUp, { ...told, ...more, action })
    expect(body.faults).toEqual([{ path, message }])
  })
})

describe('an attachment', () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 muistio')
  const attach = (
    action: string,
    filename: string,
    file: Uint8Array<ArrayBuffer>,
    who: keyof PlanServer['people'] = 'coordinator',
  ) => call(server.people[who], addAttachment, { organisation, action, filename }, file)

  test('is kept, is got as a file by readers of the action, and is gone when it is removed', async () => {
    const action = await server.action(goalId, { unitId: server.units.sport })
    expect((await attach(action, 'muistio.pdf', bytes, 'editor')).body).toMatchObject({ name: 'muistio.pdf', size: 16 })
    const attachment = (await page(action, 'viewer')).attachments[0]!.id
    const where = { organisation, action, attachment }
    const got = await call(server.people.viewer, getAttachment, where)
    expect(got.status).toBe(200)
    expect(got.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''muistio.pdf")
    expect(got.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await call(server.people.elsewhere, getAttachment, { ...where, organisation: 'oulu' })).status).toBe(404)
    const other = await server.action(goalId)
    expect((await call(server.people.viewer, getAttachment, { ...where, action: other })).status).toBe(404)
    expect((await call(server.people.editor, removeAttachment, { ...where, action: other })).status).toBe(403)
    expect((await call(server.people.editor, removeAttachment, where)).status).toBe(204)
    expect((await call(server.people.viewer, getAttachment, where)).status).toBe(404)
  })

  test('of another kind, of nothing, of another unit, or too large is refused', async () => {
    const action = await server.action(goalId, { unitId: server.units.school })
    const fault = async (file: Uint8Array<ArrayBuffer>) => (await attach(action, 'a.pdf', file)).body
    expect(await fault(Uint8Array.from([0x4d, 0x5a, 0, 1]))).toMatchObject({ faults: [{ message: 'attachmentKind' }] })
    expect(await fault(new Uint8Array())).toMatchObject({ faults: [{ message: 'attachmentEmpty' }] })
    expect((await attach(action, 'a.pdf', new Uint8Array(10 * 1024 * 1024 + 1))).status).toBe(413)
    expect((await attach(action, 'a.pdf', bytes, 'editor')).status).toBe(403)
  })
})
