import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { changePassword, requestPasswordReset, updateAccount } from './account.contract.ts'
import { listDemoRoles, signInToDemo } from './demo-session.contract.ts'
import { addOrganisation } from './organisations.contract.ts'
import { seedDemoOrganisations } from './organisations.demo.ts'
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
  expect((await server.call(coordinator, updateAccount, { name: 'Minun' })).status).toBe(403)
  expect((await server.call(coordinator, updateAccount, { language: 'sv' })).status).toBe(204)
  await server.call(undefined, requestPasswordReset, { email: 'aino.purovirta@virtala.example' })
  expect(server.mails).toEqual([])
})

test('beside a real organisation nobody is the administrator with one click', async () => {
  const before = await be('administrator')
  expect((await server.call(before, getSession, {})).body.person?.isAdministrator).toBe(true)
  await server.addOrganisation('oikea-kunta')
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
