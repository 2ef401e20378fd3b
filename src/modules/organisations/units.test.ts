import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { updateAccount } from './account.contract.ts'
import { addUnit, listUnits, removeUnit, updateUnit } from './units.contract.ts'

let server: TestServer
let owner: Signed
let organisation: string
let count = 0
beforeAll(async () => {
  server = await createTestServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  organisation = `kunta-${++count}`
  await server.addOrganisation(organisation)
  owner = await server.addPerson({ organisation, role: 'owner' })
})

const add = async (fi: string, parentId: string | null = null) =>
  (await server.call(owner, addUnit, { organisation, name: { fi }, parentId })).body.id
const tree = async (who = owner) =>
  (await server.call(who, listUnits, { organisation })).body.units.map(({ name, parentId }) => [name.fi, parentId])

test('the owner builds a tree that every member sees in order', async () => {
  const learning = await add('Sivistys')
  await add('Tekniset')
  const sports = await add('Liikunta', learning)
  await add('Kirjasto', learning)
  await add('Hallit', sports)
  const viewer = await server.addPerson({ organisation, role: 'viewer' })
  expect(await tree(viewer)).toEqual([
    ['Sivistys', null],
    ['Liikunta', learning],
    ['Hallit', sports],
    ['Kirjasto', learning],
    ['Tekniset', null],
  ])
})

test('a unit is renamed, moved below another and put first', async () => {
  const learning = await add('Sivistys')
  const technical = await add('Tekniset')
  const library = await add('Kirjasto', learning)
  await server.call(owner, updateUnit, { organisation, unit: library, name: { fi: 'Kirjastot', sv: 'Bibliotek' } })
  await server.call(owner, updateUnit, { organisation, unit: library, parentId: null, position: 0 })
  await server.call(owner, updateUnit, { organisation, unit: learning, parentId: technical })
  expect(await tree()).toEqual([
    ['Kirjastot', null],
    ['Tekniset', null],
    ['Sivistys', technical],
  ])
})

test('a unit cannot be put inside itself or below what is inside it', async () => {
  const learning = await add('Sivistys')
  const sports = await add('Liikunta', learning)
  for (const parentId of [learning, sports]) {
    const { status, body } = await server.call(owner, updateUnit, { organisation, unit: learning, parentId })
    expect([status, body.faults]).toEqual([400, [{ path: 'parentId', message: 'unitInsideItself' }]])
  }
})

test('a unit that holds a unit or a person stays: its editor would edit everything', async () => {
  const learning = await add('Sivistys')
  const sports = await add('Liikunta', learning)
  const editor = await server.addPerson({ organisation, role: 'editor', unitId: sports })
  for (const unit of [learning, sports]) {
    const { status, body } = await server.call(owner, removeUnit, { organisation, unit })
    expect([status, body.faults]).toEqual([400, [{ path: 'unit', message: 'unitInUse' }]])
  }
  await server.db.deleteFrom('membership').where('account_id', '=', editor.accountId).execute()
  expect((await server.call(owner, removeUnit, { organisation, unit: sports })).status).toBe(204)
  expect(await tree()).toEqual([['Sivistys', null]])
})

test('a coordinator does not edit units, and nobody those of another organisation', async () => {
  const unit = await add('Sivistys')
  const coordinator = await server.addPerson({ organisation, role: 'coordinator' })
  expect((await server.call(coordinator, addUnit, { organisation, name: { fi: 'Uusi' } })).status).toBe(403)
  await server.addOrganisation(`toinen-${count}`)
  const neighbour = await server.addPerson({ organisation: `toinen-${count}`, role: 'owner' })
  const elsewhere = { organisation: `toinen-${count}`, unit }
  expect((await server.call(neighbour, updateUnit, { ...elsewhere, name: { fi: 'Kaapattu' } })).status).toBe(404)
  expect((await server.call(neighbour, removeUnit, elsewhere)).status).toBe(404)
  const below = await server.call(neighbour, addUnit, {
    organisation: `toinen-${count}`,
    name: { fi: 'Alla' },
    parentId: unit,
  })
  expect(below.body.faults).toEqual([{ path: 'parentId', message: 'unitUnknown' }])
  expect((await server.call(neighbour, listUnits, { organisation })).status).toBe(403)
})

test.each(['Sivistys\u0000', 'Sivistys\ud83d'])('a name that cannot be kept is refused: %j', async (fi) => {
  expect((await server.call(owner, addUnit, { organisation, name: { fi } })).status).toBe(400)
  expect(await tree()).toEqual([])
})

test('a control character in the own name is refused', async () => {
  expect((await server.call(owner, updateAccount, { name: 'Aino\u0000' })).status).toBe(400)
})
