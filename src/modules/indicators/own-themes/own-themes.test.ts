import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import { type NewIndicator, undecided } from '../catalogue.ts'
import { listClassifications, listIndicators } from '../indicators.contract.ts'
import { testIndicator } from '../samples.ts'
import {
  addOwnClassification,
  deleteOwnClassification,
  listOwnClassifications,
  restoreOwnClassification,
  updateOwnClassification,
} from './own-themes.contract.ts'

let server: TestServer
let coordinator: Signed
let viewer: Signed
let neighbour: Signed

beforeAll(async () => {
  server = await createTestServer()
  for (const slug of ['oma', 'naapuri']) await server.addOrganisation(slug)
  coordinator = await server.addPerson({ organisation: 'oma', role: 'coordinator' })
  viewer = await server.addPerson({ organisation: 'oma', role: 'viewer' })
  neighbour = await server.addPerson({ organisation: 'naapuri', role: 'owner' })
  const indicators = ['sotkanet:1', 'sotkanet:2'].map((key): NewIndicator => ({
    ...testIndicator({ key }),
    source: 'sotkanet',
    settings: undecided,
    position: null,
  }))
  await server.db.transaction().execute((tx) => saveIndicators(tx, indicators))
})
afterAll(() => server.close())

const content = {
  title: { fi: 'Strategian kärjet' },
  description: null,
  classes: [
    { key: null, title: { fi: 'Arki' }, indicators: ['sotkanet:1'] },
    { key: null, title: { fi: 'Luonto' }, indicators: [] },
  ],
}

const add = async () =>
  (await server.call(coordinator, addOwnClassification, { organisation: 'oma', ...content })).body.key

const listed = async (as: Signed) => (await server.call(as, listOwnClassifications, { organisation: 'oma' })).body

describe("an organisation's own classification", () => {
  test('is made, and narrows the catalogue for its own people only', async () => {
    const key = await add()
    const reference = `${key}.class-1`
    const of = async (as: Signed | undefined) =>
      (await server.call(as, listIndicators, { class: [reference], facets: true })).body
    expect((await of(viewer)).items).toMatchObject([
      { key: 'sotkanet:1', classes: expect.arrayContaining([reference]) },
    ])
    expect((await of(viewer)).facets.find(({ classification }) => classification === key)?.values).toEqual([
      { value: reference, title: null, count: 1 },
    ])
    expect((await of(neighbour)).total).toBe(0)
    expect((await of(undefined)).total).toBe(0)
    const known = async (as: Signed) =>
      (await server.call(as, listClassifications, {})).body.items.map((one) => one.key)
    expect(await known(viewer)).toContain(key)
    expect(await known(neighbour)).not.toContain(key)
  })

  test('is changed: classes in another order, one new, one gone, indicators moved', async () => {
    const key = await add()
    const classes = [
      { key: null, title: { fi: 'Uusi' }, indicators: ['sotkanet:2'] },
      { key: 'class-1', title: { fi: 'Arki' }, indicators: ['sotkanet:1', 'sotkanet:2'] },
    ]
    const change = { organisation: 'oma', key, version: 1, ...content, classes }
    expect((await server.call(coordinator, updateOwnClassification, change)).body).toEqual({ key, version: 2 })
    const { items } = await listed(viewer)
    expect(items.find((one) => one.key === key)?.classes).toEqual([
      { key: 'class-2', title: { fi: 'Uusi' }, indicators: ['sotkanet:2'] },
      { key: 'class-1', title: { fi: 'Arki' }, indicators: ['sotkanet:1', 'sotkanet:2'] },
    ])
    const { status, body } = await server.call(coordinator, updateOwnClassification, change)
    expect([status, (body as { currentVersion?: number }).currentVersion]).toEqual([409, 2])
  })

  test('is deleted and brought back with all that is in it', async () => {
    const key = await add()
    const place = { organisation: 'oma', key, version: 1 }
    expect((await server.call(coordinator, deleteOwnClassification, place)).status).toBe(204)
    expect((await listed(coordinator)).deleted.map((one) => one.key)).toContain(key)
    expect((await listed(viewer)).deleted).toEqual([])
    await server.call(coordinator, restoreOwnClassification, place)
    const { items } = await listed(viewer)
    expect(items.find((one) => one.key === key)?.classes[0]?.indicators).toEqual(['sotkanet:1'])
  })

  test('takes in only indicators that exist, and is edited by its coordinators alone', async () => {
    const classes = [{ key: null, title: { fi: 'x' }, indicators: ['sotkanet:404'] }]
    const wrong = { organisation: 'oma', ...content, classes }
    expect((await server.call(coordinator, addOwnClassification, wrong)).status).toBe(400)
    expect((await server.call(viewer, addOwnClassification, { organisation: 'oma', ...content })).status).toBe(403)
    const place = { organisation: 'naapuri', key: await add(), version: 1 }
    expect((await server.call(neighbour, deleteOwnClassification, place)).status).toBe(404)
    expect((await server.call(neighbour, updateOwnClassification, { ...place, ...content })).status).toBe(404)
  })
})
