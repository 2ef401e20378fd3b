import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Endpoint } from '#shared/endpoint.ts'
import { addFollowUp } from '../actions.contract.ts'
import { getAction } from '../action/action-page.contract.ts'
import { listDeletedPlanObjects } from '../plan-objects.contract.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import {
  addUnitCost,
  deleteCalculation,
  deleteUnitCost,
  getInvestment,
  getInvestmentFile,
  listInvestmentChanges,
  listUnitCosts,
  restoreUnitCost,
  saveCalculation,
  updateUnitCost,
} from './investment.contract.ts'
import { sampleCalculation, sampleUnitCost } from './samples.ts'

let server: PlanServer
let programme: string
let goal: string
let action: string
let unitCostId: string
beforeAll(async () => {
  server = await createPlanServer()
  programme = await server.programme()
  goal = await server.goal(await server.priority(programme))
  action = await server.action(goal, {
    unitId: server.units.school,
    budget: [{ year: 2026, line: null, plannedEuros: 30_000, actualEuros: 24_000 }],
  })
  unitCostId = (await send('coordinator', addUnitCost, sampleUnitCost)).body.id
})
afterAll(() => server.close())

type Who = keyof PlanServer['people']
const send = <Input, Output>(who: Who, endpoint: Endpoint<Input, Output>, input: object) =>
  server.call(server.people[who], endpoint, { organisation, ...input } as never)
const goalSeenBy = async (who: Who) => (await send(who, getInvestment, { id: programme })).body.goals[0]!
const follow = (reach: number) =>
  send('coordinator', addFollowUp, { action, on: '2026-05-01', state: null, text: { fi: 'Kevät' }, reach })

describe('the price of a person reached', () => {
  test('stands on the action’s own page and on the programme’s, and is kept from those who may not see so few', async () => {
    expect((await follow(4)).status).toBe(200)
    expect((await goalSeenBy('coordinator')).perPerson).toMatchObject({ known: true, euros: 6000, people: 4 })
    expect((await goalSeenBy('wholeEditor')).perPerson).toMatchObject({ known: true })
    expect((await goalSeenBy('editor')).perPerson).toEqual({ known: false, gap: 'fewReached' })
    const page = (await send('editor', getAction, { id: action })).body
    expect(page.perPerson).toEqual({ known: false, gap: 'fewReached' })
    expect((await send('coordinator', getAction, { id: action })).body.perPerson).toMatchObject({ euros: 6000 })
  })
})

describe('a unit cost', () => {
  test('is read by those who read plans, and written by owners and coordinators of the own organisation', async () => {
    expect((await send('viewer', listUnitCosts, {})).body).toMatchObject({
      mayEdit: false,
      unitCosts: [{ version: 1 }],
    })
    expect((await send('owner', addUnitCost, { ...sampleUnitCost, name: { fi: 'Toinen' } })).status).toBe(200)
    expect((await send('wholeEditor', addUnitCost, sampleUnitCost)).status).toBe(403)
    expect((await send('partner', listUnitCosts, {})).status).toBe(403)
    expect((await send('elsewhere', listUnitCosts, {})).status).toBe(403)
    const foreign = { organisation: 'oulu', id: unitCostId, version: 1, ...sampleUnitCost }
    expect((await send('elsewhere', updateUnitCost, foreign)).status).toBe(404)
    expect((await send('owner', addUnitCost, { ...sampleUnitCost, highEuros: 1 })).status).toBe(400)
  })

  test('tells the second of two writers what the first one wrote', async () => {
    const first = await send('coordinator', updateUnitCost, {
      id: unitCostId,
      version: 1,
      ...sampleUnitCost,
      priceYear: 2025,
    })
    expect(first.body).toEqual({ id: unitCostId, version: 2 })
    const second = await send('owner', updateUnitCost, { id: unitCostId, version: 1, ...sampleUnitCost })
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({ currentVersion: 2, current: { priceYear: 2025 } })
  })

  test('that is deleted comes back with its history, and is no deleted part of a plan', async () => {
    const { id } = (await send('coordinator', addUnitCost, sampleUnitCost)).body
    expect((await send('coordinator', deleteUnitCost, { id, version: 1 })).status).toBe(204)
    expect((await send('coordinator', listDeletedPlanObjects, {})).body).toEqual({ deleted: [] })
    const isThere = async (who: Who) =>
      (await send(who, listUnitCosts, {})).body.unitCosts.find((one) => one.id === id)?.isDeleted
    expect([await isThere('coordinator'), await isThere('viewer')]).toEqual([true, undefined])
    expect(
      (await send('coordinator', saveCalculation, { ...sampleCalculation, unitCostId: id, id: goal, version: 0 }))
        .status,
    ).toBe(400)
    expect((await send('coordinator', restoreUnitCost, { id })).body).toEqual({ id, version: 3 })
    expect((await send('coordinator', restoreUnitCost, { id })).status).toBe(404)
    const { changes } = (await send('editor', listInvestmentChanges, { kind: 'unitCost', id })).body
    expect(changes.map(({ change }) => change)).toEqual(['restored', 'deleted', 'created'])
    expect((await send('viewer', listInvestmentChanges, { kind: 'unitCost', id })).status).toBe(403)
  })
})

describe('a goal’s calculation', () => {
  const save = (who: Who, more: object) =>
    send(who, saveCalculation, { ...sampleCalculation, unitCostId, id: goal, version: 0, ...more })

  test('says what is avoided between low and high, and leaves the goal’s progress alone', async () => {
    const before = (await server.outline(programme)).priorities[0]?.goals[0]
    expect((await save('coordinator', {})).body).toEqual({ id: goal, version: 1 })
    const { calculation } = await goalSeenBy('coordinator')
    expect(calculation).toMatchObject({
      version: 1,
      cost: { euros: 24_000, years: [2026], basis: 'actual' },
      result: { known: true, estimate: { explained: { low: 2, high: 10 }, netEuros: { low: -4000, high: 116_000 } } },
      unitCost: { id: unitCostId },
      otherPrices: true,
    })
    expect((await server.outline(programme)).priorities[0]?.goals[0]).toEqual(before)
  })

  test('is refused to editors, to others, for a figure that is not the goal’s, and for a goal that is not there', async () => {
    expect((await save('wholeEditor', { version: 1 })).status).toBe(403)
    expect((await save('elsewhere', { version: 1 })).status).toBe(403)
    const figure = { casesFrom: 'figure', indicator: 'sotkanet:181', figureBase: 100, population: 10, version: 1 }
    expect((await save('coordinator', figure)).status).toBe(400)
    expect((await save('coordinator', { id: unitCostId })).status).toBe(404)
  })

  test('written twice on the same version is a conflict that holds what is stored', async () => {
    expect((await save('owner', { casesHigh: 30, version: 1 })).body.version).toBe(2)
    const late = await save('coordinator', { version: 1 })
    expect(late.status).toBe(409)
    expect(late.body).toMatchObject({ currentVersion: 2, current: { casesHigh: 30, unitCostId } })
  })

  test('knows that its unit cost has changed since, and is written out as a table with its assumptions', async () => {
    const { version } = (await send('owner', listUnitCosts, {})).body.unitCosts.find(({ id }) => id === unitCostId)!
    await send('coordinator', updateUnitCost, { id: unitCostId, version, ...sampleUnitCost, highEuros: 20_000 })
    const { calculation } = await goalSeenBy('coordinator')
    expect(calculation?.unitCost.version).toBeGreaterThan(calculation?.unitCostVersion ?? 0)
    const file = await server.request(
      `/api/v1/organisations/${organisation}/plans/programmes/${programme}/investment/file`,
      {
        headers: { cookie: server.people.owner.cookie, 'accept-language': 'fi' },
      },
    )
    expect(file.headers.get('content-disposition')).toContain('investointi-espoo-2025-2029.csv')
    const [headings, line] = (await file.text()).split('\r\n').map((one) => one.split(';'))
    const cell = (name: string) => line?.[headings?.indexOf(name) ?? -1]
    expect(cell('Kustannukset €')).toBe('24000')
    expect(cell('€ / tavoitettu')).toBe('6000')
    expect(cell('Merkintä')).toBe('Laskelma, ei mitattu tulos')
    expect(cell('Arvio: netto €, ylin')).toBe(String(20_000 * 15 - 24_000))
    expect(cell('Mihin osuus perustuu')).toBe('Ryhmän yhteinen arvio')
  })

  test('that is deleted is gone for readers, and is written again from what it said', async () => {
    expect((await send('coordinator', deleteCalculation, { id: goal, version: 1 })).status).toBe(409)
    expect((await send('coordinator', deleteCalculation, { id: goal, version: 2 })).status).toBe(204)
    expect((await goalSeenBy('wholeEditor')).calculation).toBeNull()
    const { calculation } = await goalSeenBy('coordinator')
    expect(calculation).toMatchObject({ isDeleted: true, version: 3, content: { casesHigh: 30 } })
    expect((await save('coordinator', { version: 0 })).status).toBe(409)
    expect((await save('coordinator', { version: 3 })).body.version).toBe(4)
    const { changes } = (await send('owner', listInvestmentChanges, { kind: 'calculation', id: goal })).body
    expect(changes.map(({ change }) => change)).toEqual(['restored', 'deleted', 'updated', 'created'])
  })

  test('of a draft is not for viewers', async () => {
    expect((await send('viewer', getInvestment, { id: programme })).status).toBe(404)
    expect((await send('viewer', getInvestmentFile, { id: programme })).status).toBe(404)
  })
})
