import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import {
  addPasskey,
  getNewPasskeyOptions,
  getPasskeyOptions,
  getPasskeyProofOptions,
  listPasskeys,
  removePasskey,
  signInWithPasskey,
} from './passkeys.contract.ts'
import { hashPassword } from './password-hash.ts'
import { getSession } from './session.contract.ts'
import { Authenticator } from './testing/authenticator.ts'

let server: TestServer
beforeAll(async () => {
  server = await createTestServer()
})
afterAll(() => server.close())

async function add(person: Signed, key = new Authenticator()): Promise<Authenticator> {
  const { challenge } = (await server.call(person, getNewPasskeyOptions, {})).body
  const { status } = await server.call(person, addPasskey, { name: 'Työpuhelin', credential: key.create(challenge) })
  expect(status).toBe(200)
  return key
}

const challengeToSignIn = async () => (await server.call(undefined, getPasskeyOptions, {})).body.challenge

const enter = (credential: ReturnType<Authenticator['use']>) =>
  server.call(undefined, signInWithPasskey, { credential })

describe('signing in with a passkey', () => {
  test('opens the session of the person whose it is', async () => {
    const person = await server.addPerson()
    const key = await add(person)
    const entered = await enter(key.use(await challengeToSignIn()))
    expect(entered.status).toBe(204)
    const signed = { cookie: entered.headers.get('set-cookie')!.split(';')[0]!, accountId: '' }
    expect((await server.call(signed, getSession, {})).body.person?.id).toBe(person.accountId)
    const { body } = await server.call(person, listPasskeys, {})
    expect(body.passkeys).toMatchObject([{ name: 'Työpuhelin', lastUsedAt: testNow.toISOString() }])
  })

  test('an answer that somebody overheard opens nothing a second time', async () => {
    const key = await add(await server.addPerson())
    const answer = key.use(await challengeToSignIn())
    expect((await enter(answer)).status).toBe(204)
    const again = await enter(answer)
    expect([again.status, again.body.code, again.headers.get('set-cookie')]).toEqual([401, 'wrongCredentials', null])
  })

  test.each([
    ['a challenge that Kaarna did not give', async () => Buffer.alloc(56, 1).toString('base64url')],
    [
      'the challenge of adding a passkey',
      async () => (await server.call(await server.addPerson(), getNewPasskeyOptions, {})).body.challenge,
    ],
  ])('%s is refused', async (_what, challenge) => {
    const key = await add(await server.addPerson())
    expect((await enter(key.use(await challenge()))).status).toBe(401)
  })

  test('an answer after five minutes, a forged signature, another key and another site are refused', async () => {
    const key = await add(await server.addPerson())
    const late = key.use(await challengeToSignIn())
    server.clock.now = new Date(testNow.getTime() + 5 * 60_000)
    expect((await enter(late)).status).toBe(401)
    server.clock.now = testNow
    const forged = key.use(await challengeToSignIn())
    forged.response.signature = new Authenticator().use('x').response.signature
    expect((await enter(forged)).status).toBe(401)
    expect((await enter(new Authenticator().use(await challengeToSignIn()))).status).toBe(401)
    key.origin = 'https://kaarna.evil.example'
    expect((await enter(key.use(await challengeToSignIn()))).status).toBe(401)
  })

  test('a copy of the key, whose counter stands behind, is refused', async () => {
    const key = await add(await server.addPerson())
    key.counter = 5
    expect((await enter(key.use(await challengeToSignIn()))).status).toBe(204)
    key.counter = 2
    expect((await enter(key.use(await challengeToSignIn()))).status).toBe(401)
  })
})

describe('the own passkeys', () => {
  test("another person's challenge and a key that is known already are refused", async () => {
    const [mine, other] = [await server.addPerson(), await server.addPerson()]
    const key = await add(mine)
    const { challenge: foreign } = (await server.call(other, getNewPasskeyOptions, {})).body
    const thief = await server.addPerson()
    const stolen = await server.call(thief, addPasskey, { name: 'x', credential: new Authenticator().create(foreign) })
    expect([stolen.status, stolen.body.faults]).toEqual([400, [{ path: 'credential', message: 'passkeyRefused' }]])
    const { challenge } = (await server.call(other, getNewPasskeyOptions, {})).body
    const twice = await server.call(other, addPasskey, { name: 'x', credential: key.create(challenge) })
    expect([twice.status, twice.body.faults]).toEqual([400, [{ path: 'credential', message: 'passkeyRefused' }]])
  })

  test('a passkey is added by whoever knows the password, and the mailbox reads of it', async () => {
    const person = await server.addPerson()
    const { email } = await server.db
      .updateTable('account')
      .set({ password_hash: await hashPassword('vene kulkee purossa') })
      .where('id', '=', person.accountId)
      .returning('email')
      .executeTakeFirstOrThrow()
    const attempt = async (currentPassword: string) => {
      const { challenge } = (await server.call(person, getNewPasskeyOptions, {})).body
      const credential = new Authenticator().create(challenge)
      return server.call(person, addPasskey, { name: 'x', credential, currentPassword })
    }
    const refused = await attempt('wrong')
    expect([refused.status, refused.body.faults]).toEqual([
      400,
      [{ path: 'currentPassword', message: 'wrongPassword' }],
    ])
    expect((await attempt('vene kulkee purossa')).status).toBe(200)
    expect(server.mails.at(-1)).toMatchObject({ to: email, subject: 'Tilillesi lisättiin pääsyavain' })
  })

  test('without a password the second passkey is added with the first', async () => {
    const person = await server.addPerson()
    const first = await add(person)
    const { challenge } = (await server.call(person, getNewPasskeyOptions, {})).body
    const credential = new Authenticator().create(challenge)
    const alone = await server.call(person, addPasskey, { name: 'x', credential })
    expect(alone.body.faults).toEqual([{ path: 'passkeyProof', message: 'passkeyNeeded' }])
    const proof = first.use((await server.call(person, getPasskeyProofOptions, {})).body.challenge)
    expect((await server.call(person, addPasskey, { name: 'x', credential, passkeyProof: proof })).status).toBe(200)
  })

  test('a removed one opens nothing, and nobody removes that of another', async () => {
    const [mine, other] = [await server.addPerson(), await server.addPerson()]
    const key = await add(mine)
    const passkey = key.id.toString('base64url')
    expect((await server.call(other, removePasskey, { passkey })).status).toBe(404)
    expect((await server.call(mine, removePasskey, { passkey })).status).toBe(204)
    expect((await enter(key.use(await challengeToSignIn()))).status).toBe(401)
  })
})
