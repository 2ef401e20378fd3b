import { afterAll, beforeAll, expect, test } from 'vitest'

import { hashToken } from '#server/session.ts'
import { createTestServer, testNow, type TestServer } from '#server/testing.ts'
import { getAccount, requestPasswordReset, resetPassword } from './account.contract.ts'
import { insertAccount } from './accounts.queries.ts'
import { requestEmailVerification, verifyEmail } from './email-address.contract.ts'
import { makeRecoveryLink } from './recovery-link.ts'
import { getSession, signIn } from './session.contract.ts'

let server: TestServer
beforeAll(async () => {
  server = await createTestServer()
})
afterAll(() => server.close())

const password = 'uusi purjevene 2026'
const linkIn = (text: string | undefined, page: string) =>
  new RegExp(`http://localhost:3000/app/${page}#([\\w-]{43})\\n`).exec(text ?? '')?.[1]

/** Asks for a letter and lets it be written. */
async function askReset(email: string): Promise<void> {
  await server.call(undefined, requestPasswordReset, { email })
  await server.doPlanned('writePasswordReset')
}

const addAccount = (email: string, emailVerifiedAt: Date | null = testNow) =>
  server.db
    .transaction()
    .execute((tx) => insertAccount(tx, { email, name: 'Åsa', passwordHash: null, language: 'sv', emailVerifiedAt }))

test('asking for a new password answers the same whether or not there is an account, and writes to the one', async () => {
  await addAccount('asa@example.fi')
  const known = await server.call(undefined, requestPasswordReset, { email: 'asa@example.fi' })
  const unknown = await server.call(undefined, requestPasswordReset, { email: 'nobody@example.fi' })
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  expect(server.planned.map(({ name }) => name)).toEqual(['writePasswordReset', 'writePasswordReset'])
  expect(JSON.stringify(server.planned)).not.toContain('example.fi')
  await server.doPlanned('writePasswordReset')
  expect(server.mails.map(({ to, subject }) => [to, subject])).toEqual([['asa@example.fi', 'Välj ett nytt lösenord']])
})

test('the link of the letter works once, within an hour, and signs every browser out', async () => {
  const accountId = await addAccount('once@example.fi')
  const before = await server.addPerson()
  await server.db
    .updateTable('session')
    .set({ account_id: accountId })
    .where('account_id', '=', before.accountId)
    .execute()
  await askReset('once@example.fi')
  const token = linkIn(server.mails.at(-1)?.text, 'reset-password')!
  expect((await server.call(undefined, resetPassword, { token, password: 'lyhyt' })).status).toBe(400)
  expect((await server.call(undefined, resetPassword, { token, password })).status).toBe(204)
  expect((await server.call(undefined, resetPassword, { token, password })).status).toBe(404)
  expect((await server.call(before, getSession, {})).body.person).toBeNull()
  expect((await server.call(undefined, signIn, { email: 'once@example.fi', password })).status).toBe(204)
})

test('a link is void after its hour, after a newer letter, and when it is somebody’s guess', async () => {
  await addAccount('void@example.fi')
  await askReset('void@example.fi')
  const older = linkIn(server.mails.at(-1)?.text, 'reset-password')!
  await askReset('void@example.fi')
  const newer = linkIn(server.mails.at(-1)?.text, 'reset-password')!
  expect((await server.call(undefined, resetPassword, { token: older, password })).status).toBe(404)
  server.clock.now = new Date(testNow.getTime() + 3_600_000)
  expect((await server.call(undefined, resetPassword, { token: newer, password })).status).toBe(404)
  expect((await server.call(undefined, resetPassword, { token: 'guess', password })).status).toBe(404)
  server.clock.now = testNow
})

test('the database keeps no link, only its hash', async () => {
  await addAccount('hash@example.fi')
  await askReset('hash@example.fi')
  const token = linkIn(server.mails.at(-1)?.text, 'reset-password')!
  const rows = await server.db.selectFrom('account_token').selectAll().execute()
  const kept = rows.map((row) => row.token_hash.toString('base64url') + row.token_hash.toString('utf8'))
  expect(kept.join()).not.toContain(token)
})

test('a fifth letter to one mailbox within the hour is refused', async () => {
  const answers = []
  for (let letter = 0; letter < 5; letter++)
    answers.push((await server.call(undefined, requestPasswordReset, { email: 'flood@example.fi' })).status)
  expect(answers).toEqual([204, 204, 204, 204, 429])
})

test('an address is proved by the link of its letter, once', async () => {
  const person = await server.addPerson()
  await server.db.updateTable('account').set({ email_verified_at: null }).where('id', '=', person.accountId).execute()
  expect((await server.call(person, getAccount, {})).body.isEmailVerified).toBe(false)
  await server.call(person, requestEmailVerification, {})
  const token = linkIn(server.mails.at(-1)?.text, 'verify-email')!
  expect((await server.call(undefined, resetPassword, { token, password })).status).toBe(404)
  expect((await server.call(undefined, verifyEmail, { token })).status).toBe(401)
  expect((await server.call(await server.addPerson(), verifyEmail, { token })).status).toBe(404)
  expect((await server.call(person, verifyEmail, { token })).status).toBe(204)
  expect((await server.call(person, verifyEmail, { token })).status).toBe(404)
  expect((await server.call(person, getAccount, {})).body.isEmailVerified).toBe(true)
  const letters = server.mails.length
  await server.call(person, requestEmailVerification, {})
  expect(server.mails).toHaveLength(letters)
})

test.each([
  ['proved', testNow],
  ['not proved', null],
])('whoever has a passkey of an account whose address is %s has no way in after the reset', async (_how, proved) => {
  const email = `passkey-${proved === null}@example.fi`
  const accountId = await addAccount(email, proved)
  const passkey = { id: email, account_id: accountId, name: 'x', public_key: Buffer.from('x'), counter: 0 }
  await server.db.insertInto('passkey').values(passkey).execute()
  await askReset(email)
  const token = linkIn(server.mails.at(-1)?.text, 'reset-password')!
  expect(server.mails.at(-1)?.text).toContain('dina passkeys tas bort')
  await server.call(undefined, resetPassword, { token, password })
  expect(await server.db.selectFrom('passkey').selectAll().where('account_id', '=', accountId).execute()).toEqual([])
  expect(server.mails.at(-1)).toMatchObject({ to: email, subject: 'Ditt lösenord har bytts' })
})

test('a new password makes every other link of the account void', async () => {
  const accountId = await addAccount('links@example.fi', null)
  const change = { account_id: accountId, purpose: 'changeEmail', email: 'thief@example.fi' }
  const expires_at = new Date(testNow.getTime() + 3_600_000)
  await server.db
    .insertInto('account_token')
    .values({ ...change, token_hash: hashToken('thief'), expires_at })
    .execute()
  await askReset('links@example.fi')
  const token = linkIn(server.mails.at(-1)?.text, 'reset-password')!
  await server.call(undefined, resetPassword, { token, password })
  expect(await server.db.selectFrom('account_token').selectAll().where('account_id', '=', accountId).execute()).toEqual(
    [],
  )
  const { email } = await server.db
    .selectFrom('account')
    .select('email')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  expect(email).toBe('links@example.fi')
})

test('where no mail is sent, a link that is handed over does the same, but proves no address', async () => {
  const accountId = await addAccount('hand@example.fi', null)
  const make = (email: string) => server.db.transaction().execute((tx) => makeRecoveryLink(server.services, tx, email))
  const token = linkIn(`${(await make('hand@example.fi'))!.link}\n`, 'reset-password')!
  expect((await server.call(undefined, resetPassword, { token, password })).status).toBe(204)
  const { email_verified_at } = await server.db
    .selectFrom('account')
    .select('email_verified_at')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  expect(email_verified_at).toBeNull()
})

test('nobody gets a link for a stranger or a demo person', async () => {
  await addAccount('demo@example.fi')
  const make = (email: string) => server.db.transaction().execute((tx) => makeRecoveryLink(server.services, tx, email))
  expect(await make('stranger@example.fi')).toBeUndefined()
  await server.db.updateTable('account').set({ demo: true }).where('email', '=', 'demo@example.fi').execute()
  expect(await make('demo@example.fi')).toBeUndefined()
})
