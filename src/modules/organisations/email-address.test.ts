import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { addressHash } from '#server/mail.ts'
import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { changePassword, getAccount, requestPasswordReset, resetPassword } from './account.contract.ts'
import {
  cancelEmailChange,
  confirmEmailChange,
  requestEmailChange,
  requestEmailVerification,
  verifyEmail,
} from './email-address.contract.ts'
import { listPeople } from './people.contract.ts'
import { addPasskey, getNewPasskeyOptions, getPasskeyProofOptions } from './passkeys.contract.ts'
import { hashPassword } from './password-hash.ts'
import { signIn } from './session.contract.ts'
import { Authenticator } from './testing/authenticator.ts'

const currentPassword = 'vene kulkee purossa'
let server: TestServer
beforeAll(async () => {
  server = await createTestServer({ environment: { SMTP_URL: 'smtp://127.0.0.1:2525' } })
})
afterAll(() => server.close())
// Each test is an hour of its own, so that the letters of one are not counted for another.
let hours = 0
beforeEach(() => {
  server.clock.now = new Date(testNow.getTime() + ++hours * 3_600_000)
})

let people = 0
async function addPerson(): Promise<{ person: Signed; email: string; wanted: string }> {
  const person = await server.addPerson()
  const email = `old-${++people}@example.fi`
  const password_hash = await hashPassword(currentPassword)
  await server.db.updateTable('account').set({ email, password_hash }).where('id', '=', person.accountId).execute()
  return { person, email, wanted: `new-${people}@example.fi` }
}

const letterTo = (address: string) => server.mails.findLast(({ to }) => to === address)
const tokenTo = (address: string, page = 'confirm-email') =>
  new RegExp(`/app/${page}#([\\w-]{43})\\n`).exec(letterTo(address)?.text ?? '')?.[1]

describe('another e-mail address', () => {
  test('holds once the link in its letter is opened; the old mailbox reads of it before and after', async () => {
    const { person, email, wanted } = await addPerson()
    const asked = await server.call(person, requestEmailChange, { email: wanted.toUpperCase(), currentPassword })
    expect(asked.status).toBe(204)
    expect(letterTo(wanted)?.subject).toBe('Vahvista uusi sähköpostiosoitteesi')
    expect(letterTo(email)?.subject).toBe('Tilisi osoitteen vaihtamista on pyydetty')
    expect((await server.call(person, getAccount, {})).body).toMatchObject({ email, pendingEmail: wanted })
    const token = tokenTo(wanted)!
    expect((await server.call(person, confirmEmailChange, { token })).status).toBe(204)
    expect((await server.call(person, confirmEmailChange, { token })).status).toBe(404)
    const { body } = await server.call(person, getAccount, {})
    expect(body).toMatchObject({ email: wanted, isEmailVerified: true, pendingEmail: null })
    expect(letterTo(email)?.subject).toBe('Tilisi osoite on vaihdettu')
    expect((await server.call(undefined, signIn, { email, password: currentPassword })).status).toBe(401)
    expect((await server.call(undefined, signIn, { email: wanted, password: currentPassword })).status).toBe(204)
    const events = await server.db
      .selectFrom('audit_event')
      .selectAll()
      .where('endpoint', 'like', '%EmailChange')
      .execute()
    expect(events.map(({ endpoint, target }) => [endpoint, target])).toEqual([
      ['requestEmailChange', `account:${person.accountId}`],
      ['confirmEmailChange', `account:${person.accountId}`],
    ])
    expect(JSON.stringify(events)).not.toContain('@')
  })

  test('is not given to whoever only sits at an open browser', async () => {
    const { person, wanted } = await addPerson()
    const refused = await server.call(person, requestEmailChange, { email: wanted, currentPassword: 'a guess' })
    expect([refused.status, refused.body.faults]).toEqual([
      400,
      [{ path: 'currentPassword', message: 'wrongPassword' }],
    ])
    expect((await server.call(undefined, requestEmailChange, { email: wanted, currentPassword })).status).toBe(401)
    expect(letterTo(wanted)).toBeUndefined()
  })

  test('is asked for with a passkey where there is no password', async () => {
    const { wanted } = await addPerson()
    const [person, stranger] = [await server.addPerson(), await server.addPerson()]
    const key = new Authenticator()
    const { challenge } = (await server.call(person, getNewPasskeyOptions, {})).body
    await server.call(person, addPasskey, { name: 'x', credential: key.create(challenge) })
    const bare = await server.call(person, requestEmailChange, { email: wanted })
    expect(bare.body.faults).toEqual([{ path: 'passkeyProof', message: 'passkeyNeeded' }])
    const answer = async (who: Signed) => key.use((await server.call(who, getPasskeyProofOptions, {})).body.challenge)
    const foreign = await server.call(stranger, requestEmailChange, {
      email: wanted,
      passkeyProof: await answer(stranger),
    })
    expect(foreign.body.faults).toEqual([{ path: 'passkeyProof', message: 'passkeyNeeded' }])
    const passkeyProof = await answer(person)
    expect((await server.call(person, requestEmailChange, { email: wanted, passkeyProof })).status).toBe(204)
  })

  test('needs a session of the last quarter of an hour where there is neither password nor passkey', async () => {
    const { wanted } = await addPerson()
    const person = await server.addPerson()
    server.clock.now = new Date(server.clock.now.getTime() + 15 * 60_000 + 1)
    const late = await server.call(person, requestEmailChange, { email: wanted })
    expect(late.body.faults).toEqual([{ path: 'session', message: 'signInAgain' }])
    server.clock.now = new Date(server.clock.now.getTime() - 1)
    expect((await server.call(person, requestEmailChange, { email: wanted })).status).toBe(204)
  })

  test('that somebody has already tells the asker nothing and its holder all', async () => {
    const { person, email } = await addPerson()
    const { email: taken } = await addPerson()
    const asked = await server.call(person, requestEmailChange, { email: taken, currentPassword })
    expect([asked.status, (await server.call(person, getAccount, {})).body.pendingEmail]).toEqual([204, taken])
    expect(letterTo(taken)?.subject).toBe('Osoitteellasi on jo tunnus Kaarnassa')
    expect(tokenTo(taken)).toBeUndefined()
    expect(letterTo(email)?.subject).toBe('Tilisi osoitteen vaihtamista on pyydetty')
  })

  test('goes to the first of two who wait for it', async () => {
    const [one, other] = [await addPerson(), await addPerson()]
    const links: { person: Signed; token: string }[] = []
    for (const { person } of [one, other]) {
      await server.call(person, requestEmailChange, { email: one.wanted, currentPassword })
      links.push({ person, token: tokenTo(one.wanted)! })
    }
    const answers = await Promise.all(
      links.map(({ person, token }) => server.call(person, confirmEmailChange, { token })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 404])
  })

  test('is not proved for a stranger by the holder of the mailbox', async () => {
    const [thief, holder] = [await addPerson(), await addPerson()]
    await server.call(thief.person, requestEmailChange, { email: holder.wanted, currentPassword })
    const token = tokenTo(holder.wanted)!
    expect((await server.call(undefined, confirmEmailChange, { token })).status).toBe(401)
    expect((await server.call(holder.person, confirmEmailChange, { token })).status).toBe(404)
    expect((await server.call(thief.person, getAccount, {})).body.email).toBe(thief.email)
  })

  test('can be given up, is void after a day, after a newer wish and after a new password', async () => {
    const { person, email, wanted } = await addPerson()
    const ask = async () => {
      await server.call(person, requestEmailChange, { email: wanted, currentPassword })
      return tokenTo(wanted)!
    }
    const given = await ask()
    expect((await server.call(person, cancelEmailChange, {})).status).toBe(204)
    const replaced = await ask()
    const before = await ask()
    const newPassword = 'lehti purjeena tuulessa'
    await server.call(person, changePassword, { currentPassword, newPassword })
    for (const token of [given, replaced, before])
      expect((await server.call(person, confirmEmailChange, { token })).status).toBe(404)
    await server.call(person, requestEmailChange, { email: wanted, currentPassword: newPassword })
    const late = tokenTo(wanted)!
    // A later time would end the session, too: the token is made older instead.
    await server.db.updateTable('account_token').set({ expires_at: server.clock.now }).execute()
    expect((await server.call(person, confirmEmailChange, { token: late })).status).toBe(404)
    expect((await server.call(person, getAccount, {})).body).toMatchObject({ email, pendingEmail: null })
  })

  test('makes the links that went to the old mailbox void', async () => {
    const { person, email, wanted } = await addPerson()
    await server.call(undefined, requestPasswordReset, { email })
    await server.doPlanned('writePasswordReset')
    const old = tokenTo(email, 'reset-password')!
    await server.call(person, requestEmailChange, { email: wanted, currentPassword })
    await server.call(person, confirmEmailChange, { token: tokenTo(wanted)! })
    expect((await server.call(undefined, resetPassword, { token: old, password: currentPassword })).status).toBe(404)
  })

  test('cannot be the one that is there, nor be had where no mail is sent', async () => {
    const { person, email } = await addPerson()
    const same = await server.call(person, requestEmailChange, { email, currentPassword })
    expect(same.body.faults).toEqual([{ path: 'email', message: 'sameEmail' }])
    const quiet = await createTestServer()
    const asked = await quiet.call(await quiet.addPerson(), requestEmailChange, { email: 'x@example.fi' })
    expect(asked.body.faults).toEqual([{ path: 'email', message: 'noMail' }])
    await quiet.close()
  })
})

describe('an address that refused a letter for good', () => {
  test('is seen by its person and by the owner, and is forgiven when it is proved again', async () => {
    await server.addOrganisation('espoo')
    const [owner, editor] = [
      await server.addPerson({ organisation: 'espoo', role: 'owner' }),
      await server.addPerson({ organisation: 'espoo', role: 'editor' }),
    ]
    const isRefusing = async () => (await server.call(editor, getAccount, {})).body.isRefusing
    const seen = async (who: typeof owner) =>
      (await server.call(who, listPeople, { organisation: 'espoo' })).body.people.filter((one) => one.isRefusing)
    const { email } = await server.db
      .selectFrom('account')
      .select('email')
      .where('id', '=', editor.accountId)
      .executeTakeFirstOrThrow()
    expect([await isRefusing(), await seen(owner)]).toEqual([false, []])
    const bounce = { address_hash: addressHash(server.services.secret, email), at: testNow, fault: '550 5.1.1' }
    await server.db.insertInto('mail_bounce').values(bounce).execute()
    expect(await isRefusing()).toBe(true)
    expect(await seen(owner)).toMatchObject([{ id: editor.accountId }])
    expect(await seen(editor)).toEqual([])
    await server.call(editor, requestEmailVerification, {})
    const [letter] = server.mails.filter(({ to }) => to === email)
    expect(letter?.isAsked).toBe(true)
    const token = /verify-email#(\S+)/.exec(letter!.text)![1]!
    expect((await server.call(editor, verifyEmail, { token })).status).toBe(204)
    expect([await isRefusing(), await seen(owner)]).toEqual([false, []])
  })
})
