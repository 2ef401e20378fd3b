import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { changePassword, requestPasswordReset, updateAccount } from './account.contract.ts'
import { listDemoRoles, signInToDemo } from './demo-session.contract.ts'
import { addOrganisation } from './organisations.contract.ts'
import { seedDemoOrganisations } from './organisations.demo.ts'
import { invitePerson, listPeople, removePerson, updatePerson } from './people.contract.ts'
import { getNewPasskeyOptions } from './passkeys.contract.ts'
import { getSession } from './session.contract.ts'
import { listUnits } from './units.contract.ts'

let server: TestServer
beforeAll(async () => {
  server = await createTestServer()
  await server.db.transaction().execute((tx) => seedDemoOrganisations(tx, testNow))
})
afterAll(() => server.close())

async function be(key: string): Promise<Signed> {
  const { status, headers } = await server.call(undefined, signInToDemo, { key })
  expect(status).toBe(200)
  return { cookie: headers.get('set-cookie')!.split(';')[0]!, accountId: '' }
}

test('every role of the demo is one click', async () => {
  const { body } = await server.call(undefined, listDemoRoles, {})
  const offered = new Set(body.roles.map(({ role }) => role))
  expect([...offered].sort()).toEqual([
    'approver',
    'coordinator',
    'editor',
    'groupMember',
    'mentor',
    'owner',
    'partner',
    'viewer',
  ])
  for (const { key, name, organisation } of body.roles) {
    const { body: session } = await server.call(await be(key), getSession, {})
    expect([session.person?.name, session.places[0]?.organisation.slug]).toEqual([name, organisation.slug])
  }
})

test('the editor of sports belongs to a unit of the city', async () => {
  const editor = await be('editor')
  const { body: session } = await server.call(editor, getSession, {})
  const { body } = await server.call(editor, listUnits, { organisation: 'virtala' })
  expect(body.units.find(({ id }) => id === session.places[0]?.unitId)?.name.fi).toBe('Liikuntapalvelut')
})

test('demo people are shared: nobody takes one for themselves', async () => {
  const coordinator = await be('coordinator')
  expect((await server.call(coordinator, changePassword, { newPassword: 'vene kulkee purossa' })).status).toBe(403)
  expect((await server.call(coordinator, getNewPasskeyOptions, {})).status).toBe(403)
  const renamed = await server.call(coordinator, updateAccount, { name: 'Minun' })
  expect([renamed.status, renamed.body.code, renamed.body.title]).toEqual([403, 'demo', 'Demossa tätä ei voi tehdä'])
  expect((await server.call(coordinator, updateAccount, { language: 'sv' })).status).toBe(204)
  await server.call(undefined, requestPasswordReset, { email: 'aino.purovirta@virtala.example' })
  await server.doPlanned('writePasswordReset')
  expect(server.mails).toEqual([])
})

test('the demo’s administrator founds no real organisation', async () => {
  const { status, body } = await server.call(await be('administrator'), addOrganisation, {
    kind: 'ngo',
    name: { fi: 'Yhdistys' },
    ownerEmail: 'outsider@example.fi',
  })
  expect([status, body.code]).toEqual([403, 'demo'])
  expect(await server.db.selectFrom('organisation').select('slug').where('demo', '=', false).execute()).toEqual([])
  expect(server.mails).toEqual([])
})

test('the demo’s owner invites nobody, and leaves the other people of the demo as they are', async () => {
  const owner = await be('owner')
  const { body: session } = await server.call(owner, getSession, {})
  const { slug: organisation } = session.places[0]!.organisation
  const invited = await server.call(owner, invitePerson, { organisation, email: 'outsider@example.fi', role: 'owner' })
  expect([invited.status, invited.body.code]).toEqual([403, 'demo'])
  expect(await server.db.selectFrom('invitation').selectAll().execute()).toEqual([])
  const { body } = await server.call(owner, listPeople, { organisation })
  const person = body.people.find(({ role }) => role === 'coordinator')!.id
  const change = { organisation, person, role: 'viewer' as const, unitId: null }
  expect((await server.call(owner, updatePerson, change)).body.code).toBe('demo')
  expect((await server.call(owner, removePerson, { organisation, person })).body.code).toBe('demo')
})

test('nobody invites a person of the demo to a real organisation', async () => {
  const real = await createTestServer()
  await real.db.transaction().execute((tx) => seedDemoOrganisations(tx, testNow))
  await real.addOrganisation('oikea-kunta')
  const owner = await real.addPerson({ organisation: 'oikea-kunta', role: 'owner' })
  const input = { organisation: 'oikea-kunta', email: 'aino.purovirta@virtala.example', role: 'owner' as const }
  expect((await real.call(owner, invitePerson, input)).body.faults).toEqual([{ path: 'email', message: 'demoPerson' }])
  await real.close()
})

test('everybody is told while there is nothing but the demo', async () => {
  expect((await server.call(undefined, getSession, {})).body.isDemo).toBe(true)
})

test('beside a real organisation nobody is the administrator with one click', async () => {
  const before = await be('administrator')
  expect((await server.call(before, getSession, {})).body.person?.isAdministrator).toBe(true)
  await server.addOrganisation('oikea-kunta')
  expect((await server.call(undefined, getSession, {})).body.isDemo).toBe(false)
  expect((await server.call(before, getSession, {})).body.person?.isAdministrator).toBe(false)
  expect((await server.call(before, addOrganisation, { kind: 'ngo', name: { fi: 'Yhdistys' } })).status).toBe(403)
  expect((await server.call(undefined, signInToDemo, { key: 'administrator' })).status).toBe(404)
  const { body } = await server.call(undefined, listDemoRoles, {})
  expect(body.roles.filter(({ isAdministrator }) => isAdministrator)).toEqual([])
  await be('coordinator')
})

test('where there is no demo there is nobody to be, not even by the name of a demo person', async () => {
  const real = await createTestServer()
  await real.addOrganisation('oikea-kunta')
  expect((await real.call(undefined, listDemoRoles, {})).body.roles).toEqual([])
  expect((await real.call(undefined, signInToDemo, { key: 'coordinator' })).status).toBe(404)
  expect((await real.call(undefined, signInToDemo, { key: 'nobody' })).status).toBe(404)
  await real.close()
})
