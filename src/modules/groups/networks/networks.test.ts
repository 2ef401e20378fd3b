import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { commitmentState, networkInput } from './network.ts'
import {
  addNetwork,
  deleteNetwork,
  listNetworkChanges,
  listNetworks,
  restoreNetwork,
  updateNetwork,
} from './networks.contract.ts'
import { networkDates } from './networks.dated.ts'
import { sampleNetwork } from './samples.ts'

const organisation = 'espoo'

let server: TestServer
let organisationId: string
let people: Record<'coordinator' | 'viewer' | 'elsewhere', Signed>
beforeAll(async () => {
  server = await createTestServer()
  organisationId = (await server.addOrganisation(organisation)).id
  await server.addOrganisation('oulu')
  people = {
    coordinator: await server.addPerson({ organisation, role: 'coordinator' }),
    viewer: await server.addPerson({ organisation, role: 'viewer' }),
    elsewhere: await server.addPerson({ organisation: 'oulu', role: 'coordinator' }),
  }
})
afterAll(() => server.close())

const list = async (as: Signed = people.coordinator) => (await server.call(as, listNetworks, { organisation })).body
const add = () => server.call(people.coordinator, addNetwork, { organisation, ...sampleNetwork })

test('a network is added with its aims, days, promises and people, and read by all of the organisation', async () => {
  const { body } = await add()
  const { networks, keeps } = await list(people.viewer)
  expect(networks.find((one) => one.id === body.id)).toMatchObject({ ...sampleNetwork, version: 1 })
  expect(keeps).toBe(false)
  expect((await server.call(people.viewer, addNetwork, { organisation, ...sampleNetwork })).status).toBe(403)
  expect((await server.call(people.elsewhere, listNetworks, { organisation })).status).toBe(403)
})

test('a network of another organisation cannot be changed', async () => {
  const { body } = await add()
  const change = { organisation: 'oulu', id: body.id, version: 1, ...sampleNetwork }
  expect((await server.call(people.elsewhere, updateNetwork, change)).status).toBe(404)
})

test('two who write at once keep both: the later is shown what is stored', async () => {
  const { body } = await add()
  const change = (convener: string) =>
    server.call(people.coordinator, updateNetwork, {
      organisation,
      id: body.id,
      version: 1,
      ...sampleNetwork,
      convener,
    })
  expect((await change('WHO')).body).toEqual({ id: body.id, version: 2 })
  expect((await change('STM')).body).toMatchObject({ current: { convener: 'WHO' }, currentVersion: 2 })
})

test('its history says who changed what, and keeps nothing of the contact persons', async () => {
  const { body } = await add()
  const place = { organisation, id: body.id }
  const aims = sampleNetwork.aims.map((aim) => ({ ...aim, state: 'reached' as const }))
  await server.call(people.coordinator, updateNetwork, { ...sampleNetwork, ...place, version: 1, aims })
  await server.call(people.coordinator, deleteNetwork, place)
  expect((await server.call(people.viewer, listNetworkChanges, place)).status).toBe(404)
  await server.call(people.coordinator, restoreNetwork, place)
  const { changes } = (await server.call(people.viewer, listNetworkChanges, place)).body
  expect(changes.map(({ change }) => change)).toEqual(['restored', 'deleted', 'updated', 'created'])
  expect(changes[2]).toMatchObject({
    byName: 'coordinator Henkilö',
    before: { aims: [{ state: 'running' }] },
    after: { aims: [{ state: 'reached' }] },
  })
  expect(JSON.stringify(changes)).not.toContain('aino@example.fi')
  expect((await server.call(people.elsewhere, listNetworkChanges, place)).status).toBe(403)
  const own = { ...place, organisation: 'oulu' }
  expect((await server.call(people.elsewhere, listNetworkChanges, own)).status).toBe(404)
})

test('what is deleted can be brought back', async () => {
  const { body } = await add()
  const place = { organisation, id: body.id }
  await server.call(people.coordinator, deleteNetwork, place)
  expect((await list()).deleted.map((one) => one.id)).toContain(body.id)
  expect((await list(people.viewer)).deleted).toEqual([])
  await server.call(people.coordinator, restoreNetwork, place)
  expect((await list()).networks.map((one) => one.id)).toContain(body.id)
})

test("its days and the days of its promises stand in the organisation's clock, for those who may read them", async () => {
  const ask = (role: 'viewer' | 'partner') =>
    server.db.transaction().execute((tx) =>
      networkDates.find(tx, {
        organisationId,
        accountId: people.viewer.accountId,
        role,
        from: '2026-03-31',
        to: '2026-12-31',
        today: '2026-03-02',
      }),
    )
  await add()
  const [first] = await ask('viewer')
  expect(first).toMatchObject({
    kind: 'networkDay',
    title: { fi: 'Terve Kunta: Seminaari', sv: 'Terve Kunta: Seminarium' },
    state: 'coming',
    place: 'Helsinki',
  })
  expect((await ask('viewer')).some(({ title }) => title.fi?.includes('Suunnitelma'))).toBe(false)
  expect(await ask('partner')).toEqual([])
})

test.each([
  ['done', '2026-02-01', '2026-01-31'],
  ['late', '2026-02-27', null],
  ['coming', '2026-03-02', null],
  ['coming', null, null],
])('a promise is %s when due on %s and done on %s', (state, dueOn, doneOn) => {
  expect(commitmentState({ dueOn, doneOn }, '2026-03-02')).toBe(state)
})

test('years and days that run backwards are refused', () => {
  const [aim] = sampleNetwork.aims
  const [day] = sampleNetwork.days
  expect(networkInput.safeParse({ ...sampleNetwork, aims: [{ ...aim, lastYear: 2020 }] }).success).toBe(false)
  expect(networkInput.safeParse({ ...sampleNetwork, days: [{ ...day, endsOn: '2026-03-29' }] }).success).toBe(false)
  expect(networkInput.safeParse({ ...sampleNetwork, endedOn: '2020-01-01' }).success).toBe(false)
})
