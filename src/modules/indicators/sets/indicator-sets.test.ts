import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import { type NewIndicator, undecided } from '../catalogue.ts'
import { listIndicators } from '../indicators.contract.ts'
import { testIndicator } from '../samples.ts'
import {
  addFavourite,
  addIndicatorSet,
  addToIndicatorSet,
  copyIndicatorSet,
  deleteIndicatorSet,
  getIndicatorSet,
  listFavourites,
  listIndicatorSets,
  listSharingPartners,
  removeFavourite,
  restoreIndicatorSet,
  updateIndicatorSet,
} from './indicator-sets.contract.ts'

let server: TestServer
let coordinator: Signed
let neighbour: Signed
let stranger: Signed
let viewer: Signed

beforeAll(async () => {
  server = await createTestServer()
  const regions = [
    ['kunta:049', 'kunta', '049'],
    ['kunta:091', 'kunta', '091'],
    ['hyvinvointialue:03', 'hyvinvointialue', '03'],
  ] as const
  await server.db
    .insertInto('region')
    .values(
      regions.map(([key, category, code], slot) => ({ key, register: 'real', category, code, title: '{}', slot })),
    )
    .execute()
  const members = ['kunta:049', 'kunta:091'].map((region_key) => ({ region_key, larger_key: 'hyvinvointialue:03' }))
  await server.db.insertInto('region_member').values(members).execute()
  const { id } = await server.addOrganisation('oma', { regionKey: 'kunta:049', name: { fi: 'Oma' } })
  await server.addOrganisation('naapuri', { regionKey: 'kunta:091', name: { fi: 'Naapuri' } })
  await server.addOrganisation('kaukainen', { name: { fi: 'Kaukainen' } })
  await server.addOrganisation('esittely', { demo: true })
  coordinator = await server.addPerson({ organisation: 'oma', role: 'coordinator' })
  viewer = await server.addPerson({ organisation: 'oma', role: 'viewer' })
  neighbour = await server.addPerson({ organisation: 'naapuri', role: 'owner' })
  stranger = await server.addPerson({ organisation: 'kaukainen', role: 'owner' })
  const all = ['sotkanet:1', 'sotkanet:2', 'sotkanet:3'].map((key): NewIndicator => toNew(key))
  const own = { ...toNew('own:oma.kerho', { visibility: 'organisation', mayRepublish: false }), ownerId: id }
  await server.db.transaction().execute((tx) => saveIndicators(tx, [...all, own]))
})
afterAll(() => server.close())

const toNew = (key: string, more: Parameters<typeof testIndicator>[0] = {}): NewIndicator => ({
  ...testIndicator({ key, ...more }),
  source: key.split(':')[0]!,
  settings: undecided,
  position: null,
})

const content = {
  name: { fi: 'Tärkeimmät' },
  description: null,
  indicators: ['sotkanet:2', 'sotkanet:1', 'own:oma.kerho'],
  sharing: 'own' as const,
  sharedWith: [] as string[],
}

const add = async (more: Partial<{ [Name in keyof typeof content]: unknown }> = {}) =>
  (await server.call(coordinator, addIndicatorSet, { organisation: 'oma', ...content, ...more } as never)).body.id

const read = (as: Signed, organisation: string, id: string) => server.call(as, getIndicatorSet, { organisation, id })

describe('a set of indicators', () => {
  test('is made, read in its order, and listed by name', async () => {
    const id = await add()
    const { body } = await read(viewer, 'oma', id)
    expect(body).toMatchObject({
      mayEdit: false,
      set: { ...content, hidden: 0, version: 1, owner: { slug: 'oma' }, copiedFrom: null },
    })
    const { body: list } = await server.call(coordinator, listIndicatorSets, { organisation: 'oma' })
    expect(list).toMatchObject({ mayEdit: true, own: [{ id, indicators: 3 }], shared: [], deleted: [] })
  })

  test('is put into another order, and added to, without anything twice', async () => {
    const id = await add()
    const indicators = ['sotkanet:1', 'sotkanet:2']
    const updated = await server.call(coordinator, updateIndicatorSet, {
      organisation: 'oma',
      id,
      version: 1,
      ...content,
      indicators,
    })
    expect(updated.body).toEqual({ id, version: 2 })
    const added = await server.call(coordinator, addToIndicatorSet, { organisation: 'oma', id, key: 'sotkanet:3' })
    expect(added.body).toEqual({ id, version: 3 })
    await server.call(coordinator, addToIndicatorSet, { organisation: 'oma', id, key: 'sotkanet:3' })
    expect((await read(coordinator, 'oma', id)).body.set.indicators).toEqual([...indicators, 'sotkanet:3'])
    expect((await read(coordinator, 'oma', id)).body.set.version).toBe(3)
  })

  test('changed by two at once keeps the first, and shows it to the second', async () => {
    const id = await add()
    const change = (name: string) =>
      server.call(coordinator, updateIndicatorSet, {
        organisation: 'oma',
        id,
        version: 1,
        ...content,
        name: { fi: name },
      })
    expect((await change('Ensin')).status).toBe(200)
    const { status, body } = await change('Toiseksi')
    expect(status).toBe(409)
    expect(body).toMatchObject({
      current: { name: { fi: 'Ensin' } },
      currentVersion: 2,
      changedBy: 'coordinator Henkilö',
    })
  })

  test('is deleted and brought back with all that is in it', async () => {
    const id = await add()
    expect((await server.call(coordinator, deleteIndicatorSet, { organisation: 'oma', id, version: 1 })).status).toBe(
      204,
    )
    expect((await read(coordinator, 'oma', id)).status).toBe(404)
    const { body } = await server.call(coordinator, listIndicatorSets, { organisation: 'oma' })
    expect(body.deleted).toMatchObject([{ id }])
    await server.call(coordinator, restoreIndicatorSet, { organisation: 'oma', id })
    expect((await read(coordinator, 'oma', id)).body.set.indicators).toEqual(content.indicators)
  })

  test('narrows the catalogue', async () => {
    const id = await add({ indicators: ['sotkanet:3'] })
    const { body } = await server.call(coordinator, listIndicators, { set: id })
    expect(body.items.map(({ key }) => key)).toEqual(['sotkanet:3'])
    expect((await server.call(stranger, listIndicators, { set: id })).status).toBe(404)
  })

  test.each([
    [{ indicators: ['sotkanet:9'] }, 'indicatorUnknown'],
    [{ indicators: ['sotkanet:1', 'sotkanet:1'] }, 'indicatorTwice'],
    [{ sharing: 'named', sharedWith: ['esittely'] }, 'organisationUnknown'],
    [{ sharing: 'named', sharedWith: ['oma'] }, 'organisationUnknown'],
    [{ sharing: 'named', sharedWith: [] }, 'nobodyNamed'],
    [{ name: {} }, 'textMissing'],
  ])('with %j is refused: %s', async (more, message) => {
    const { status, body } = await server.call(coordinator, addIndicatorSet, {
      organisation: 'oma',
      ...content,
      ...more,
    } as never)
    expect([status, (body as { faults?: { message: string }[] }).faults?.[0]?.message]).toEqual([400, message])
  })

  test('is changed by owner and coordinator only', async () => {
    const id = await add()
    expect((await server.call(viewer, addIndicatorSet, { organisation: 'oma', ...content })).status).toBe(403)
    expect((await server.call(viewer, addToIndicatorSet, { organisation: 'oma', id, key: 'sotkanet:3' })).status).toBe(
      403,
    )
  })
})

describe('a shared set', () => {
  test('is seen by the organisations that are named, without what they may not see', async () => {
    const id = await add({ sharing: 'named', sharedWith: ['kaukainen'] })
    const { body } = await read(stranger, 'kaukainen', id)
    expect(body).toMatchObject({
      mayEdit: false,
      set: { indicators: ['sotkanet:2', 'sotkanet:1'], hidden: 1, sharedWith: [], owner: { name: { fi: 'Oma' } } },
    })
    expect((await read(neighbour, 'naapuri', id)).status).toBe(404)
    const { body: list } = await server.call(stranger, listIndicatorSets, { organisation: 'kaukainen' })
    expect(list.shared.map((one) => one.id)).toContain(id)
  })

  test('of the region is seen within the county and nowhere else', async () => {
    const id = await add({ sharing: 'region' })
    expect((await read(neighbour, 'naapuri', id)).status).toBe(200)
    expect((await read(stranger, 'kaukainen', id)).status).toBe(404)
  })

  test('is copied, and the copy is of the one who made it', async () => {
    const original = await add({ sharing: 'region' })
    const copied = await server.call(neighbour, copyIndicatorSet, {
      organisation: 'naapuri',
      id: original,
      name: { fi: 'Kopio' },
    })
    const { body } = await read(neighbour, 'naapuri', copied.body.id)
    expect(body).toMatchObject({
      mayEdit: true,
      set: {
        name: { fi: 'Kopio' },
        indicators: ['sotkanet:2', 'sotkanet:1'],
        sharing: 'own',
        copiedFrom: { name: { fi: 'Tärkeimmät' }, owner: { slug: 'oma' } },
      },
    })
    expect(
      (await server.call(stranger, copyIndicatorSet, { organisation: 'kaukainen', id: original, name: { fi: 'x' } }))
        .status,
    ).toBe(404)
  })

  test('cannot be changed or deleted by others', async () => {
    const id = await add({ sharing: 'region' })
    const place = { organisation: 'naapuri', id, version: 1 }
    expect((await server.call(neighbour, updateIndicatorSet, { ...place, ...content })).status).toBe(404)
    expect((await server.call(neighbour, deleteIndicatorSet, place)).status).toBe(404)
    expect((await server.call(neighbour, restoreIndicatorSet, place)).status).toBe(404)
  })

  test('is offered to real organisations, not to those of the demo', async () => {
    const { body } = await server.call(coordinator, listSharingPartners, { organisation: 'oma' })
    expect(body.items.map(({ slug }) => slug)).toEqual(['kaukainen', 'naapuri'])
  })
})

describe('a favourite', () => {
  test('is everybody’s own, the newest first, and only once', async () => {
    await server.call(viewer, addFavourite, { key: 'sotkanet:1' })
    await server.call(viewer, addFavourite, { key: 'sotkanet:1' })
    server.clock.now = new Date(server.clock.now.getTime() + 1000)
    await server.call(viewer, addFavourite, { key: 'sotkanet:2' })
    expect((await server.call(viewer, listFavourites, {})).body.keys).toEqual(['sotkanet:2', 'sotkanet:1'])
    expect((await server.call(neighbour, listFavourites, {})).body.keys).toEqual([])
    const { body } = await server.call(viewer, listIndicators, { favourite: true })
    expect(body.total).toBe(2)
    await server.call(viewer, removeFavourite, { key: 'sotkanet:2' })
    expect((await server.call(viewer, listFavourites, {})).body.keys).toEqual(['sotkanet:1'])
  })

  test('is something that one may see', async () => {
    expect((await server.call(neighbour, addFavourite, { key: 'own:oma.kerho' })).status).toBe(404)
    expect((await server.call(viewer, addFavourite, { key: 'own:oma.kerho' })).status).toBe(204)
    expect((await server.call(viewer, addFavourite, { key: 'sotkanet:404' })).status).toBe(404)
  })
})
