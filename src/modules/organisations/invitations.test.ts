import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { acceptInvitation, getInvitation } from './invitation.contract.ts'
import { invitePerson, listInvitations, withdrawInvitation } from './people.contract.ts'
import { getSession } from './session.contract.ts'

let server: TestServer
let owner: Signed
beforeAll(async () => {
  server = await createTestServer({ environment: { SMTP_URL: 'smtp://127.0.0.1:2525' } })
  await server.addOrganisation('espoo', { name: { fi: 'Espoo', sv: 'Esbo' } })
  await server.addOrganisation('naapuri')
  owner = await server.addPerson({ organisation: 'espoo', role: 'owner' })
})
afterAll(() => server.close())

const person = { name: 'Uusi Ihminen', password: 'kolme venettä purossa' }

async function inviteTo(email: string, more: { role?: 'editor' | 'owner'; unitId?: string } = {}): Promise<string> {
  const { status } = await server.call(owner, invitePerson, { organisation: 'espoo', email, role: 'editor', ...more })
  expect(status).toBe(200)
  return /app\/invitation#([\w-]{43})/.exec(server.mails.at(-1)!.text)![1]!
}

describe('inviting', () => {
  test('the owner invites by mail, and the link is in the letter only', async () => {
    const { body } = await server.call(owner, invitePerson, {
      organisation: 'espoo',
      email: 'Uusi@Example.fi',
      role: 'editor',
    })
    expect(body).toEqual({ id: expect.any(String), link: null })
    const letter = server.mails.at(-1)!
    expect(letter).toMatchObject({ to: 'uusi@example.fi', subject: 'Kutsu Kaarnaan: Espoo' })
    expect(letter.text).toContain('Organisaatio on Espoo ja roolisi muokkaaja.')
    const { body: list } = await server.call(owner, listInvitations, { organisation: 'espoo' })
    expect(list.invitations).toMatchObject([{ email: 'uusi@example.fi', role: 'editor', unitId: null }])
  })

  test('a coordinator, and the owner of another organisation, may not invite', async () => {
    const coordinator = await server.addPerson({ organisation: 'espoo', role: 'coordinator' })
    const neighbour = await server.addPerson({ organisation: 'naapuri', role: 'owner' })
    for (const stranger of [coordinator, neighbour]) {
      const { status } = await server.call(stranger, invitePerson, {
        organisation: 'espoo',
        email: 'x@example.fi',
        role: 'owner',
      })
      expect(status).toBe(403)
    }
  })

  test("another organisation's unit cannot be given", async () => {
    const { id } = await server.db
      .selectFrom('organisation')
      .select('id')
      .where('slug', '=', 'naapuri')
      .executeTakeFirstOrThrow()
    const unit = await server.db
      .insertInto('unit')
      .values({ organisation_id: id, name: JSON.stringify({ fi: 'Koulut' }) })
      .returning('id')
      .executeTakeFirstOrThrow()
    const input = { organisation: 'espoo', email: 'unit@example.fi', role: 'editor' as const, unitId: unit.id }
    const { status, body } = await server.call(owner, invitePerson, input)
    expect([status, body.faults]).toEqual([400, [{ path: 'unitId', message: 'unitUnknown' }]])
  })

  test('an invitation that is withdrawn, replaced or too old opens nothing', async () => {
    const withdrawn = await inviteTo('withdrawn@example.fi')
    const { body } = await server.call(owner, listInvitations, { organisation: 'espoo' })
    const invitation = body.invitations.find(({ email }) => email === 'withdrawn@example.fi')!.id
    expect((await server.call(owner, withdrawInvitation, { organisation: 'espoo', invitation })).status).toBe(204)
    const replaced = await inviteTo('replaced@example.fi')
    const current = await inviteTo('replaced@example.fi')
    for (const token of [withdrawn, replaced])
      expect((await server.call(undefined, getInvitation, { token })).status).toBe(404)
    expect((await server.call(undefined, getInvitation, { token: current })).status).toBe(200)
    server.clock.now = new Date(testNow.getTime() + 14 * 86_400_000)
    expect((await server.call(undefined, getInvitation, { token: current })).status).toBe(404)
    server.clock.now = testNow
  })

  test('without a mail server the owner gets the link, and accepting it proves no address', async () => {
    const quiet = await createTestServer()
    await quiet.addOrganisation('espoo')
    const quietOwner = await quiet.addPerson({ organisation: 'espoo', role: 'owner' })
    const { body } = await quiet.call(quietOwner, invitePerson, {
      organisation: 'espoo',
      email: 'hand@example.fi',
      role: 'viewer',
    })
    expect(quiet.mails).toEqual([])
    const token = /^http:\/\/localhost:3000\/app\/invitation#(.+)$/.exec(body.link!)![1]!
    expect((await quiet.call(undefined, acceptInvitation, { token, ...person })).status).toBe(200)
    const account = await quiet.db
      .selectFrom('account')
      .selectAll()
      .where('email', '=', 'hand@example.fi')
      .executeTakeFirstOrThrow()
    expect(account.email_verified_at).toBeNull()
    await quiet.close()
  })
})

describe('accepting', () => {
  test('a new person reads what it is, chooses name and password, and is in', async () => {
    const token = await inviteTo('new@example.fi')
    const { body: seen } = await server.call(undefined, getInvitation, { token })
    expect(seen).toEqual({
      organisation: { slug: 'espoo', name: { fi: 'Espoo', sv: 'Esbo' } },
      email: 'new@example.fi',
      role: 'editor',
      inviter: 'owner Henkilö',
      hasAccount: false,
    })
    const accepted = await server.call(undefined, acceptInvitation, { token, ...person })
    expect(accepted.body).toEqual({ organisation: 'espoo' })
    const signed = { cookie: accepted.headers.get('set-cookie')!.split(';')[0]!, accountId: '' }
    const { body } = await server.call(signed, getSession, {})
    expect(body.person).toMatchObject({ name: 'Uusi Ihminen', email: 'new@example.fi' })
    expect(body.places).toMatchObject([{ organisation: { slug: 'espoo' }, role: 'editor' }])
    expect((await server.call(undefined, acceptInvitation, { token, ...person })).status).toBe(404)
  })

  test('a new person without a name, or with a weak password, is told so and may try again', async () => {
    const token = await inviteTo('careless@example.fi')
    const { body: unnamed } = await server.call(undefined, acceptInvitation, { token, password: person.password })
    expect(unnamed.faults).toEqual([{ path: 'name', message: 'missing' }])
    const weak = { token, name: 'Uusi Ihminen', password: 'uusi ihminen!' }
    const { body: guessed } = await server.call(undefined, acceptInvitation, weak)
    expect(guessed.faults).toEqual([{ path: 'password', message: 'guessable' }])
    expect((await server.call(undefined, acceptInvitation, { token, ...person })).status).toBe(200)
  })

  test('a person who has an account joins with it, and nobody else can', async () => {
    const known = await server.addPerson({ organisation: 'naapuri', role: 'viewer' })
    const { email } = await server.db
      .selectFrom('account')
      .select('email')
      .where('id', '=', known.accountId)
      .executeTakeFirstOrThrow()
    const token = await inviteTo(email)
    expect((await server.call(undefined, getInvitation, { token })).body.hasAccount).toBe(true)
    expect((await server.call(undefined, acceptInvitation, { token, ...person })).status).toBe(401)
    expect((await server.call(owner, acceptInvitation, { token })).status).toBe(403)
    expect((await server.call(known, acceptInvitation, { token })).status).toBe(200)
    const { body } = await server.call(known, getSession, {})
    expect(body.places.map(({ organisation, role }) => [organisation.slug, role])).toEqual([
      ['espoo', 'editor'],
      ['naapuri', 'viewer'],
    ])
    const again = await server.call(owner, invitePerson, { organisation: 'espoo', email, role: 'viewer' })
    expect(again.body.faults).toEqual([{ path: 'email', message: 'alreadyMember' }])
  })

  test('of two who accept the same link at once one is in', async () => {
    const token = await inviteTo('race@example.fi')
    const answers = await Promise.all([1, 2].map(() => server.call(undefined, acceptInvitation, { token, ...person })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(
      await server.db.selectFrom('account').select('id').where('email', '=', 'race@example.fi').execute(),
    ).toHaveLength(1)
  })
})
