import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { commitmentState, type NetworkInput, networkInput } from './network.ts'
import { addNetwork, deleteNetwork, listNetworks, restoreNetwork, updateNetwork } from './networks.contract.ts'
import { networkDates } from './networks.dated.ts'

const organisation = 'espoo'
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const sample: NetworkInput = {
  kind: 'healthyCities',
  name: { fi: 'Terve Kunta' },
  convener: 'THL',
  link: null,
  sinceOn: '2021-08-01',
  endedOn: null,
  decidedBy: 'Kaupunginhallitus',
  decidedOn: '2021-06-01',
  decisionSection: '12 §',
  decisionLink: null,
  promised: { fi: 'Suunnitelma joka vuosi' },
  aims: [{ id: id(1), title: { fi: 'Arviot' }, firstYear: 2025, lastYear: 2029, state: 'running', note: null }],
  days: [
    {
      id: id(2),
      title: { fi: 'Seminaari', sv: 'Seminarium' },
      startsOn: '2026-03-30',
      endsOn: '2026-03-31',
      place: 'Helsinki',
    },
  ],
  commitments: [
    { id: id(3), title: { fi: 'Suunnitelma' }, dueOn: '2026-02-27', ownerName: 'Aino', doneOn: null },
    { id: id(4), title: { fi: 'Ilman päivää' }, dueOn: null, ownerName: null, doneOn: null },
  ],
  contacts: [{ side: 'ours', name: 'Aino', title: null, email: 'aino@example.fi', phone: null }],
}

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
const add = () => server.call(people.coordinator, addNetwork, { organisation, ...sample })

test('a network is added with its aims, days, promises and people, and read by all of the organisation', async () => {
  const { body } = await add()
  const { networks, keeps } = await list(people.viewer)
  expect(networks.find((one) => one.id === body.id)).toMatchObject({ ...sample, version: 1 })
  expect(keeps).toBe(false)
  expect((await server.call(people.viewer, addNetwork, { organisation, ...sample })).status).toBe(403)
  expect((await server.call(people.elsewhere, listNetworks, { organisation })).status).toBe(403)
})

test('a network of another organisation cannot be changed', async () => {
  const { body } = await add()
  const change = { organisation: 'oulu', id: body.id, version: 1, ...sample }
  expect((await server.call(people.elsewhere, updateNetwork, change)).status).toBe(404)
})

test('two who write at once keep both: the later is shown what is stored', async () => {
  const { body } = await add()
  const change = (convener: string) =>
    server.call(people.coordinator, updateNetwork, { organisation, id: body.id, version: 1, ...sample, convener })
  expect((await change('WHO')).body).toEqual({ id: body.id, version: 2 })
  expect((await change('STM')).body).toMatchObject({ current: { convener: 'WHO' }, currentVersion: 2 })
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
  const [aim] = sample.aims
  const [day] = sample.days
  expect(networkInput.safeParse({ ...sample, aims: [{ ...aim, lastYear: 2020 }] }).success).toBe(false)
  expect(networkInput.safeParse({ ...sample, days: [{ ...day, endsOn: '2026-03-29' }] }).success).toBe(false)
  expect(networkInput.safeParse({ ...sample, endedOn: '2020-01-01' }).success).toBe(false)
})
