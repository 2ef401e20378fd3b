import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { listPeople, removePerson, updatePerson } from './people.contract.ts'
import { getSession } from './session.contract.ts'

let server: TestServer
beforeAll(async () => {
  server = await createTestServer()
})
afterAll(() => server.close())

let count = 0
/** An organisation of its own for each test, with one owner. */
async function foundTown(): Promise<{ organisation: string; owner: Signed }> {
  const organisation = `kunta-${++count}`
  await server.addOrganisation(organisation)
  return { organisation, owner: await server.addPerson({ organisation, role: 'owner' }) }
}

describe('the people of an organisation', () => {
  test('the owner sees names and addresses, an editor names, a viewer nobody', async () => {
    const { organisation, owner } = await foundTown()
    const editor = await server.addPerson({ organisation, role: 'editor' })
    const viewer = await server.addPerson({ organisation, role: 'viewer' })
    const { body: all } = await server.call(owner, listPeople, { organisation })
    expect(all.people.map(({ role, email }) => [role, typeof email])).toEqual([
      ['editor', 'string'],
      ['owner', 'string'],
      ['viewer', 'string'],
    ])
    const { body: names } = await server.call(editor, listPeople, { organisation })
    expect(names.people.map(({ email }) => email)).toEqual([null, null, null])
    expect((await server.call(viewer, listPeople, { organisation })).status).toBe(403)
  })

  test('a change of role holds from the next call on', async () => {
    const { organisation, owner } = await foundTown()
    const viewer = await server.addPerson({ organisation, role: 'viewer' })
    const change = { organisation, person: viewer.accountId, role: 'coordinator' as const, unitId: null }
    expect((await server.call(owner, updatePerson, change)).status).toBe(204)
    expect((await server.call(viewer, listPeople, { organisation })).status).toBe(200)
    expect((await server.call(owner, removePerson, { organisation, person: viewer.accountId })).status).toBe(204)
    expect((await server.call(viewer, listPeople, { organisation })).status).toBe(403)
    expect((await server.call(viewer, getSession, {})).body.places).toEqual([])
  })

  test('nobody gives themselves another role', async () => {
    const { organisation } = await foundTown()
    const coordinator = await server.addPerson({ organisation, role: 'coordinator' })
    const change = { organisation, person: coordinator.accountId, role: 'owner' as const, unitId: null }
    expect((await server.call(coordinator, updatePerson, change)).status).toBe(403)
  })

  test("another organisation's owner changes and removes nobody here", async () => {
    const { organisation, owner } = await foundTown()
    const other = await foundTown()
    const person = owner.accountId
    const change = { person, role: 'viewer' as const, unitId: null }
    expect((await server.call(other.owner, updatePerson, { organisation, ...change })).status).toBe(403)
    expect((await server.call(other.owner, updatePerson, { organisation: other.organisation, ...change })).status).toBe(
      404,
    )
    expect((await server.call(other.owner, removePerson, { organisation: other.organisation, person })).status).toBe(
      404,
    )
  })
})

describe('the last owner', () => {
  test('can neither leave nor become something else', async () => {
    const { organisation, owner } = await foundTown()
    const person = owner.accountId
    const left = await server.call(owner, removePerson, { organisation, person })
    expect([left.status, left.body.faults]).toEqual([400, [{ path: 'person', message: 'lastOwner' }]])
    const changed = await server.call(owner, updatePerson, { organisation, person, role: 'viewer', unitId: null })
    expect([changed.status, changed.body.faults]).toEqual([400, [{ path: 'role', message: 'lastOwner' }]])
  })

  test('of two owners who remove each other at once, one stays', async () => {
    const { organisation, owner } = await foundTown()
    const second = await server.addPerson({ organisation, role: 'owner' })
    await Promise.all([
      server.call(owner, removePerson, { organisation, person: second.accountId }),
      server.call(second, removePerson, { organisation, person: owner.accountId }),
    ])
    const owners = await server.db
      .selectFrom('membership as m')
      .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
      .select('m.account_id')
      .where('o.slug', '=', organisation)
      .where('m.role', '=', 'owner')
      .execute()
    expect(owners).toHaveLength(1)
  })
})
