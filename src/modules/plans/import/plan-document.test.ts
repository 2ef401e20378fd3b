import { afterAll, beforeAll, expect, test } from 'vitest'

import { budgetOf } from '../action/budget.ts'
import { addFollowUp } from '../actions.contract.ts'
import type { PlanDocument } from '../files/plan-document.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import type { PlanReading } from './plan-import.ts'
import { previewPlanImport, sendPlan, takePlan } from './plan-imports.contract.ts'

let server: PlanServer
beforeAll(async () => {
  server = await createPlanServer()
})
afterAll(() => server.close())

/** A programme in which everything is said that can be. */
async function writeWhole() {
  const { id: oulu } = await server.db
    .selectFrom('organisation')
    .select('id')
    .where('slug', '=', 'oulu')
    .executeTakeFirstOrThrow()
  const programme = await server.programme({
    status: 'approved',
    approvedOn: '2025-12-08',
    approvedBy: { fi: 'Valtuusto' },
    approvedSection: '94',
  })
  const priority = await server.priority(programme, { duties: ['wellbeingPlan'] })
  await server.priority(programme, { title: { fi: 'Tyhjä', sv: 'Tom' } })
  const goal = await server.goal(priority, {
    unitId: server.units.swimming,
    indicatorTargets: [
      {
        indicator: 'sotkanet:181',
        baseline: { year: 2010, value: 10 },
        target: { year: 2029, value: 4.5 },
        path: [{ year: 2020, value: 7 }],
      },
    ],
    ownDoing: [
      { name: { fi: 'Ryhmät' }, unit: null, indicator: null, values: [], wanted: null, link: null },
      { name: null, unit: null, indicator: 'sotkanet:127', values: [], wanted: null, link: null },
    ],
    partners: [
      { organisationId: oulu, name: { fi: 'Oulu' } },
      { organisationId: null, name: { fi: 'MLL' } },
    ],
    criterion: { fi: 'Kun on' },
  })
  const action = await server.action(goal, {
    unitId: server.units.swimming,
    ownerId: server.people.owner.accountId,
    startsOn: '2026-01-01',
    milestones: [{ name: { fi: 'Tilat' }, on: '2026-03-01', doneOn: null }],
    budget: budgetOf(1200.5, 2026),
    resources: { fi: 'Kaksi ohjaajaa' },
  })
  const waiting = { title: { fi: 'Toinen' }, ownerName: 'Maija', endsOn: '2027-12-31', dependsOn: [action] }
  await server.action(goal, waiting)
  const said = { organisation, action, on: '2026-02-01', text: { fi: 'Ryhmiä on viisi.' }, state: null, reach: 40 }
  await server.call(server.people.coordinator, addFollowUp, said)
  return programme
}

async function write(id: string, slug = organisation, as = server.people.coordinator): Promise<PlanDocument> {
  const address = `/api/v1/organisations/${slug}/plans/programmes/${id}/file?format=json`
  const answer = await server.request(address, { headers: { cookie: as.cookie } })
  expect(answer.headers.get('content-disposition')).toContain('.json')
  return (await answer.json()) as PlanDocument
}

async function bring(
  document: PlanDocument,
  slug = organisation,
  as = server.people.coordinator,
  told: Partial<PlanReading> = {},
) {
  const file = new Uint8Array(Buffer.from(JSON.stringify(document)))
  const { id } = (await server.call(as, sendPlan, { organisation: slug, filename: 'plan.json' }, file)).body
  const preview = (await server.call(as, previewPlanImport, { organisation: slug, id, reading: told })).body
  const into = { programme: preview.programme! }
  const taken = await server.call(as, takePlan, { organisation: slug, id, reading: preview.reading, into })
  return { preview, taken }
}

test('a programme that was written to a file and brought back gives the same file again', async () => {
  const document = await write(await writeWhole())
  expect(JSON.stringify(document)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  expect(document.units.map(({ name, within }) => [name.fi, within])).toEqual([
    ['Liikunta', null],
    ['Uimahallit', 'unit-1'],
  ])
  const { preview, taken } = await bring(document)
  expect(preview.doubts).toEqual([])
  expect(taken.body.counts).toMatchObject({ priorities: 2, goals: 1, actions: 2, followUps: 1 })
  expect(await write(taken.body.programmeId)).toEqual(document)
})

test('in another organisation what is not there is named, and whoever answers stays by name', async () => {
  const document = await write(await writeWhole())
  const { preview, taken } = await bring(document, 'oulu', server.people.elsewhere)
  expect(preview.doubts.map(({ code, found }) => [code, found])).toEqual([
    ['unitUnknown', 'Uimahallit'],
    ['indicatorUnknown', 'sotkanet:181'],
    ['indicatorUnknown', 'sotkanet:127'],
    ['unitUnknown', 'Uimahallit'],
    ['personUnknown', document.people[0]!.name],
  ])
  expect(preview.unknownUnits).toEqual([{ text: 'Uimahallit', count: 2, likely: null }])
  const brought = await write(taken.body.programmeId, 'oulu', server.people.elsewhere)
  const [goal] = brought.programme.priorities[0]!.goals
  expect(goal!.content).toMatchObject({ unitId: null, indicatorTargets: [], criterion: { fi: 'Kun on' } })
  expect(goal!.content).toMatchObject({
    ownDoing: [{ name: { fi: 'Ryhmät' } }],
    partners: [{ organisationId: null }, { organisationId: null, name: { fi: 'MLL' } }],
  })
  expect(goal!.actions[0]!.content).toMatchObject({
    unitId: null,
    ownerId: null,
    ownerName: `Uimahallit, ${document.people[0]!.name}`,
    budget: budgetOf(1200.5, 2026),
  })
})

test('a file of an older version that lacks a field comes, and a part that is no part of a plan is left out and named', async () => {
  const document = await write(await writeWhole())
  const [priority] = document.programme.priorities
  const [goal] = priority!.goals
  delete goal!.actions[0]!.content['fiveWays']
  goal!.actions[1]!.content['budget'] = budgetOf(-5, 2026)
  const { preview, taken } = await bring(document)
  expect(preview.doubts).toMatchObject([{ code: 'partUnreadable', place: { part: 'Toinen' } }])
  expect(preview.counts).toMatchObject({ actions: 1, leftOut: 1 })
  expect(taken.status).toBe(400)
})

test('what this organisation would not take by hand is left out and named: a target the wrong way, a foreign area', async () => {
  const document = await write(await writeWhole())
  const [goal] = document.programme.priorities[0]!.goals
  const [target] = goal!.content['indicatorTargets'] as { baseline: object }[]
  goal!.content['indicatorTargets'] = [{ ...target, path: [], target: { year: 2029, value: 12 } }]
  const link = { indicator: 'sotkanet:181', why: { fi: 'Apu' }, strength: 'weak', source: null, address: null }
  goal!.content['ownDoing'] = [{ ...(goal!.content['ownDoing'] as object[])[0], link }]
  goal!.actions[0]!.content['region'] = 'kunta:049'
  goal!.actions[1]!.content['region'] = 'maa:358'
  const { preview, taken } = await bring(document)
  expect(preview.doubts.map(({ code, place, found }) => [code, place.part, found])).toEqual([
    ['targetWorse', 'Yhä useammalla nuorella on ystävä', 'sotkanet:181: 10 → 12'],
    ['regionOutside', 'Toinen', 'Koko maa'],
  ])
  const [brought] = (await write(taken.body.programmeId)).programme.priorities[0]!.goals
  expect(brought!.content).toMatchObject({ indicatorTargets: [], ownDoing: [{ link: { indicator: null } }] })
  expect(brought!.actions.map(({ content }) => content['region'])).toEqual(['kunta:049', null])
})
