import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { inviteFirstOwner, listInstalledOrganisations } from './installation.contract.ts'
import { acceptInvitation, getInvitation } from './invitation.contract.ts'
import { addOrganisation } from './organisations.contract.ts'

let server: TestServer
let administrator: Signed
beforeAll(async () => {
  server = await createTestServer({ environment: { SMTP_URL: 'smtp://127.0.0.1:2525' } })
  administrator = await server.addPerson({ administrator: true })
})
afterAll(() => server.close())

const tokenTo = (email: string) =>
  /app\/invitation#([\w-]{43})/.exec(server.mails.findLast(({ to }) => to === email)!.text)![1]!

async function found(name: string, ownerEmail?: string): Promise<string> {
  const input = { kind: 'ngo' as const, name: { fi: name }, ...(ownerEmail && { ownerEmail }) }
  return (await server.call(administrator, addOrganisation, input)).body.organisation.slug
}

async function stateOf(wanted: string) {
  const { body } = await server.call(administrator, listInstalledOrganisations, {})
  const { people, owners, isOwnerInvited } = body.organisations.find(({ slug }) => slug === wanted)!
  return { people, owners, isOwnerInvited }
}

const person = { name: 'Eka Omistaja', password: 'kolme venettä purossa' }

test('the administrator follows an organisation from its founding to its first owner', async () => {
  const slug = await found('Äyriäiset', 'eka@example.fi')
  expect(await stateOf(slug)).toEqual({ people: 0, owners: 0, isOwnerInvited: true })
  await server.call(undefined, acceptInvitation, { token: tokenTo('eka@example.fi'), ...person })
  await server.addPerson({ organisation: slug, role: 'editor' })
  expect(await stateOf(slug)).toEqual({ people: 2, owners: 1, isOwnerInvited: false })
  const { body } = await server.call(administrator, listInstalledOrganisations, {})
  expect(body.organisations).toMatchObject([{ name: { fi: 'Äyriäiset' }, kind: 'ngo', foundedAt: expect.any(String) }])
  expect(JSON.stringify(body)).not.toContain('eka@example.fi')
})

test('an invitation that went astray is replaced; the wrong address gets in no more', async () => {
  const slug = await found('Harhaan', 'wrong@example.fi')
  const { status, body } = await server.call(administrator, inviteFirstOwner, { slug, email: 'Right@Example.fi' })
  expect([status, body]).toEqual([200, { link: null }])
  expect((await server.call(undefined, getInvitation, { token: tokenTo('wrong@example.fi') })).status).toBe(404)
  expect((await server.call(undefined, getInvitation, { token: tokenTo('right@example.fi') })).body.role).toBe('owner')
})

test('an invitation that has lapsed waits no more', async () => {
  const slug = await found('Vanhentunut', 'late@example.fi')
  server.clock.now = new Date(testNow.getTime() + 14 * 86_400_000)
  // The session has ended, too.
  administrator = await server.addPerson({ administrator: true })
  expect(await stateOf(slug)).toEqual({ people: 0, owners: 0, isOwnerInvited: false })
  server.clock.now = testNow
  administrator = await server.addPerson({ administrator: true })
})

test('once there is an owner the administrator lets nobody in any more', async () => {
  const slug = await found('Omillaan')
  await server.addPerson({ organisation: slug, role: 'owner' })
  const refused = await server.call(administrator, inviteFirstOwner, { slug, email: 'me@example.fi' })
  expect([refused.status, refused.body.code]).toEqual([403, 'forbidden'])
})

test('nobody but the administrator sees or does this', async () => {
  const slug = await found('Suljettu')
  const owner = await server.addPerson({ organisation: await found('Toinen'), role: 'owner' })
  expect((await server.call(owner, listInstalledOrganisations, {})).status).toBe(403)
  expect((await server.call(owner, inviteFirstOwner, { slug, email: 'me@example.fi' })).status).toBe(403)
  const nowhere = { slug: 'ei-ole', email: 'me@example.fi' }
  expect((await server.call(administrator, inviteFirstOwner, nowhere)).status).toBe(404)
})
