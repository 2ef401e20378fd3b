import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { changePassword, getAccount, signOutEverywhere, updateAccount } from './account.contract.ts'
import { insertAccount } from './accounts.queries.ts'
import { hashPassword } from './password-hash.ts'
import { getSession, signIn, signOut } from './session.contract.ts'

const password = 'vene kulkee purossa'
let server: TestServer

beforeAll(async () => {
  server = await createTestServer()
  await server.addOrganisation('espoo', { name: { fi: 'Espoo', sv: 'Esbo' }, regionKey: 'kunta:049' })
})
afterAll(() => server.close())

async function addAccount(email: string): Promise<string> {
  const passwordHash = await hashPassword(password)
  const account = { email, name: 'Aino Testi', passwordHash, language: 'sv' as const, emailVerifiedAt: testNow }
  return server.db.transaction().execute((tx) => insertAccount(tx, account))
}

async function enter(
  email: string,
  given = password,
): Promise<{ status: number; code: unknown; signed: Signed; cookie: string }> {
  const { status, headers, body } = await server.call(undefined, signIn, { email, password: given })
  const cookie = headers.get('set-cookie') ?? ''
  const { code } = (body ?? {}) as { code?: unknown }
  return { status, code, cookie, signed: { cookie: cookie.split(';')[0]!, accountId: '' } }
}

const nameOf = async (signed: Signed | undefined) => (await server.call(signed, getSession, {})).body.person?.name

describe('signing in', () => {
  test('somebody who is not signed in learns which ways in there are', async () => {
    const { body } = await server.call(undefined, getSession, {})
    expect(body).toEqual({
      person: null,
      places: [],
      isDemo: false,
      signInWays: { oidc: null, demo: false, mail: false, setup: true },
    })
  })

  test('the right password opens a session that scripts cannot read', async () => {
    await addAccount('aino@example.fi')
    const { status, cookie, signed } = await enter(' Aino@Example.fi ')
    expect(status).toBe(204)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const { body } = await server.call(signed, getSession, {})
    expect(body.person).toMatchObject({ name: 'Aino Testi', email: 'aino@example.fi', language: 'sv' })
  })

  test('a member sees the organisations with the own role', async () => {
    const editor = await server.addPerson({ organisation: 'espoo', role: 'editor' })
    const { body } = await server.call(editor, getSession, {})
    expect(body.places).toMatchObject([
      { organisation: { slug: 'espoo', name: { sv: 'Esbo' } }, role: 'editor', unitId: null },
    ])
  })

  test('a wrong password and an unknown address are refused alike', async () => {
    await addAccount('known@example.fi')
    const wrong = await enter('known@example.fi', 'something else')
    const unknown = await enter('unknown@example.fi')
    expect([wrong.status, wrong.code]).toEqual([401, 'wrongCredentials'])
    expect([unknown.status, unknown.code, unknown.cookie]).toEqual([401, 'wrongCredentials', ''])
  })

  test('a session ends after twelve hours', async () => {
    await addAccount('late@example.fi')
    const { signed } = await enter('late@example.fi')
    server.clock.now = new Date(testNow.getTime() + 12 * 3_600_000)
    expect(await nameOf(signed)).toBeUndefined()
    server.clock.now = testNow
  })

  test('over TLS the cookie is bound to the host', async () => {
    const secure = await createTestServer({ environment: { BASE_URL: 'https://kaarna.example.fi' } })
    const passwordHash = await hashPassword(password)
    const account = { email: 'a@example.fi', name: 'A', passwordHash, language: 'fi' as const, emailVerifiedAt: null }
    await secure.db.transaction().execute((tx) => insertAccount(tx, account))
    const { headers } = await secure.call(undefined, signIn, { email: 'a@example.fi', password })
    expect(headers.get('set-cookie')).toMatch(/^__Host-kaarna=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    await secure.close()
  })

  test('a form of another site cannot sign anybody in', async () => {
    const headers = { 'content-type': 'text/plain', origin: 'https://evil.example' }
    const body = JSON.stringify({ email: 'aino@example.fi', password })
    expect((await server.request('/api/v1/session', { method: 'POST', headers, body })).status).toBe(403)
  })
})

describe('guessing', () => {
  test('after ten wrong passwords even the right one waits a quarter of an hour', async () => {
    await addAccount('target@example.fi')
    for (let attempt = 0; attempt < 10; attempt++) expect((await enter('target@example.fi', 'guess')).status).toBe(401)
    expect(await enter('target@example.fi')).toMatchObject({ status: 429, code: 'tooManyAttempts' })
    server.clock.now = new Date(testNow.getTime() + 15 * 60_000 + 1)
    expect((await enter('target@example.fi')).status).toBe(204)
    server.clock.now = testNow
  })

  test('guesses made all at once are all counted', async () => {
    await addAccount('crowd@example.fi')
    const guesses = await Promise.all(Array.from({ length: 14 }, () => enter('crowd@example.fi', 'guess')))
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(4)
  })

  test('an account that nobody has is limited as one that somebody has', async () => {
    for (let attempt = 0; attempt < 10; attempt++) await enter('nobody@example.fi', 'guess')
    expect((await enter('nobody@example.fi', 'guess')).status).toBe(429)
  })

  test('the right password forgets the wrong ones', async () => {
    await addAccount('clumsy@example.fi')
    for (let round = 0; round < 2; round++) {
      for (let attempt = 0; attempt < 7; attempt++) await enter('clumsy@example.fi', 'typo')
      expect((await enter('clumsy@example.fi')).status).toBe(204)
    }
  })

  test('one address that tries many accounts is stopped, and the database keeps no address', async () => {
    server.clock.now = new Date(testNow.getTime() + 3_600_000)
    const statuses: number[] = []
    for (let attempt = 0; attempt < 61; attempt++)
      statuses.push((await enter(`person${attempt}@example.fi`, 'guess')).status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(60)
    expect(statuses.at(-1)).toBe(429)
    const rows = await server.db.selectFrom('attempt').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(/person1|local/)
    server.clock.now = new Date(testNow.getTime() + 7_200_000)
    await enter('sweeper@example.fi', 'guess')
    const old = await server.db
      .selectFrom('attempt')
      .selectAll()
      .where('window_ends_at', '<=', server.clock.now)
      .execute()
    expect(old).toEqual([])
    server.clock.now = testNow
  })
})

describe('signing out', () => {
  test('one browser is signed out, the other stays', async () => {
    await addAccount('two@example.fi')
    const [first, second] = [await enter('two@example.fi'), await enter('two@example.fi')]
    const { status, headers } = await server.call(first.signed, signOut, {})
    expect([status, headers.get('set-cookie')]).toEqual([204, expect.stringMatching(/^kaarna=; Max-Age=0/)])
    expect(await nameOf(first.signed)).toBeUndefined()
    expect(await nameOf(second.signed)).toBe('Aino Testi')
  })

  test('everywhere means every browser of this person, and nobody else', async () => {
    await addAccount('every@example.fi')
    const other = await server.addPerson()
    const [first, second] = [await enter('every@example.fi'), await enter('every@example.fi')]
    expect((await server.call(first.signed, getAccount, {})).body.sessions).toBe(2)
    expect((await server.call(first.signed, signOutEverywhere, {})).status).toBe(204)
    expect([await nameOf(first.signed), await nameOf(second.signed)]).toEqual([undefined, undefined])
    expect(await nameOf(other)).toBe('Testi Henkilö')
  })

  test('signing in again in the same browser closes the session it had', async () => {
    await addAccount('again@example.fi')
    const first = await enter('again@example.fi')
    const headers = { cookie: first.signed.cookie, 'content-type': 'application/json' }
    const body = JSON.stringify({ email: 'again@example.fi', password })
    expect((await server.request('/api/v1/session', { method: 'POST', headers, body })).status).toBe(204)
    expect(await nameOf(first.signed)).toBeUndefined()
  })
})

describe('the own account', () => {
  test('name and language can be changed', async () => {
    const person = await server.addPerson()
    expect((await server.call(person, updateAccount, { name: '  Uusi Nimi ', language: 'en' })).status).toBe(204)
    expect((await server.call(person, getAccount, {})).body).toMatchObject({ name: 'Uusi Nimi', language: 'en' })
    expect((await server.call(undefined, getAccount, {})).status).toBe(401)
  })

  test('a new password needs the old one, signs other browsers out and sends a letter', async () => {
    await addAccount('change@example.fi')
    const [here, there] = [await enter('change@example.fi'), await enter('change@example.fi')]
    const newPassword = 'lehti purjeena tuulessa'
    const wrong = await server.call(here.signed, changePassword, { currentPassword: 'wrong', newPassword })
    expect([wrong.status, wrong.body.faults]).toEqual([400, [{ path: 'currentPassword', message: 'wrongPassword' }]])
    expect((await server.call(here.signed, changePassword, { currentPassword: password, newPassword })).status).toBe(
      204,
    )
    expect([await nameOf(here.signed), await nameOf(there.signed)]).toEqual(['Aino Testi', undefined])
    expect((await enter('change@example.fi')).status).toBe(401)
    expect((await enter('change@example.fi', newPassword)).status).toBe(204)
    expect(server.mails.at(-1)).toMatchObject({ to: 'change@example.fi', subject: 'Ditt lösenord har bytts' })
  })

  test.each([
    ['too short', 'lyhyt', undefined],
    ['what everybody knows of the person', 'ainotesti123', 'guessable'],
  ])('a password that is %s is refused', async (_why, newPassword, message) => {
    const { body: account } = await server.call(undefined, getSession, {})
    expect(account.person).toBeNull()
    const email = `weak-${newPassword}@example.fi`
    await addAccount(email)
    const { signed } = await enter(email)
    const { status, body } = await server.call(signed, changePassword, { currentPassword: password, newPassword })
    expect(status).toBe(400)
    expect(body.faults?.[0]).toMatchObject({ path: 'newPassword', ...(message && { message }) })
  })
})
