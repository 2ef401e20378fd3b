import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { sampleProgramme } from '#modules/plans/samples.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import type { TokenScope } from '#shared/api-area.ts'
import { addDays } from '#shared/day.ts'
import { listAuditEntries } from '../audit-log.contract.ts'
import { removePerson, updatePerson } from '../people.contract.ts'
import { addApiToken, listApiTokens, revokeApiToken } from './api-tokens.contract.ts'
import { tokenJobName } from './api-tokens.jobs.ts'

const today = '2026-03-02'
const organisation = 'espoo'
const sample = {
  organisation,
  name: 'Power BI',
  scopes: ['read:organisation', 'write:concerns'] as TokenScope[],
  expiresOn: addDays(today, 90),
  networks: [] as string[],
}

let server: TestServer
let owner: Signed
let editor: Signed
const start = new Date('2026-03-02T10:00:00Z')
beforeAll(async () => {
  server = await createTestServer({ now: start })
  await server.addOrganisation(organisation)
  await server.addOrganisation('naapuri')
  owner = await server.addPerson({ organisation, role: 'owner' })
  editor = await server.addPerson({ organisation, role: 'editor' })
})
afterAll(() => server.close())
beforeEach(() => void (server.clock.now = start))

async function make(by: Signed, more: Partial<typeof sample> = {}): Promise<{ id: string; token: string }> {
  const { status, body } = await server.call(by, addApiToken, { ...sample, ...more })
  expect(status).toBe(200)
  return body
}

interface Use {
  method?: string
  body?: object
  from?: string
}

/** What a program does: no cookie, no origin, only the token. */
async function use(token: string, path: string, { method = 'GET', body, from = '192.0.2.7' }: Use = {}) {
  const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) }
  const socket = { remoteAddress: from, remotePort: 1, remoteFamily: 'IPv4' }
  const response = await server.app.request(
    `/api/v1${path}`,
    { method, headers, ...(body && { body: JSON.stringify(body) }) },
    { incoming: { socket } },
  )
  const text = await response.text()
  const answer = (text === '' ? {} : JSON.parse(text)) as { code?: string; reason?: string }
  return { status: response.status, code: answer.code, reason: answer.reason }
}

const units = `/organisations/${organisation}/units`
const concerns = `/organisations/${organisation}/concerns`

describe('a program with a token', () => {
  test('does within its scopes what its maker may, and the log says by which token', async () => {
    const { id, token } = await make(editor)
    expect(token).toMatch(/^kaarna_[\w-]{43}$/)
    expect(await use(token, units)).toMatchObject({ status: 200 })
    expect(await use(token, concerns, { method: 'POST', body: {} })).toMatchObject({ code: 'invalidInput' })
    expect(await use(token, concerns)).toMatchObject({ status: 403, reason: 'The token lacks the scope read:concerns' })
    const { body } = await server.call(editor, listApiTokens, { organisation })
    expect(body.tokens).toMatchObject([
      { id, name: 'Power BI', ending: token.slice(-4), lastUsedAt: start.toISOString(), lastUsedFrom: '192.0.2.7' },
    ])
    expect(JSON.stringify(body)).not.toContain(token)
    await server.call(editor, revokeApiToken, { organisation, id })
  })

  test('leaves an audit row that names the token and its maker', async () => {
    const { id, token } = await make(owner, { name: 'Tuonti', scopes: ['write:plans'] })
    const programmes = `/organisations/${organisation}/plans/programmes`
    const added = await use(token, programmes, { method: 'POST', body: sampleProgramme })
    expect(added).toMatchObject({ status: 200 })
    const { body } = await server.call(owner, listAuditEntries, { organisation, limit: 1 })
    expect(body.entries).toMatchObject([
      { endpoint: 'addProgramme', person: { id: owner.accountId }, token: { id, name: 'Tuonti' } },
    ])
    await server.call(owner, revokeApiToken, { organisation, id })
  })

  test.each([
    ['signs nobody in', 'POST', '/session', 'forbidden'],
    ['reads no account', 'GET', '/account', 'forbidden'],
    ['makes no tokens', 'POST', `/organisations/${organisation}/tokens`, 'forbidden'],
    ['changes no people', 'POST', `/organisations/${organisation}/invitations`, 'forbidden'],
    ['changes no units', 'POST', units, 'forbidden'],
    ['reads nothing of the installation', 'GET', '/imports', 'forbidden'],
    ['reads nothing of another organisation', 'GET', '/organisations/naapuri/units', 'forbidden'],
  ])('%s', async (_what, method, path, code) => {
    const administrator = await server.addPerson({ organisation, role: 'owner', administrator: true })
    const scopes: TokenScope[] = ['read:organisation', 'read:figures', 'write:figures', 'read:plans']
    const { token } = await make(administrator, { scopes })
    expect(await use(token, path, { method, ...(method === 'POST' && { body: {} }) })).toMatchObject({ code })
  })

  test('is let in from its networks only', async () => {
    const { token } = await make(owner, { networks: ['10.0.0.0/8', '2001:db8::/48'] })
    expect((await use(token, units, { from: '10.1.2.3' })).status).toBe(200)
    expect((await use(token, units, { from: '2001:db8::17' })).status).toBe(200)
    expect(await use(token, units, { from: '192.0.2.7' })).toMatchObject({ code: 'forbidden' })
  })

  test('is stopped when it runs away', async () => {
    const { token } = await make(owner, { name: 'Silmukka' })
    expect((await use(token, units)).status).toBe(200)
    await server.db.updateTable('attempt').set({ count: 5000 }).where('kind', '=', 'apiToken').execute()
    expect(await use(token, units)).toMatchObject({ status: 429, code: 'tooManyAttempts' })
    await server.db.deleteFrom('attempt').execute()
  })
})

describe('a token ends', () => {
  test('at once when it is revoked', async () => {
    const { id, token } = await make(editor)
    await server.call(editor, revokeApiToken, { organisation, id })
    expect(await use(token, units)).toMatchObject({ status: 401, code: 'signedOut' })
  })

  test('after its last day on the Finnish clock', async () => {
    const { token } = await make(editor, { expiresOn: '2026-03-03' })
    server.clock.now = new Date('2026-03-03T21:59:00Z')
    expect((await use(token, units)).status).toBe(200)
    server.clock.now = new Date('2026-03-03T22:00:00Z')
    expect((await use(token, units)).status).toBe(401)
  })

  test('with the role and the membership of its maker', async () => {
    const leaver = await server.addPerson({ organisation, role: 'editor' })
    const { token } = await make(leaver, { scopes: ['write:concerns'] })
    const change = (role: 'viewer') =>
      server.call(owner, updatePerson, { organisation, person: leaver.accountId, role, unitId: null })
    expect((await use(token, concerns, { method: 'POST', body: {} })).code).toBe('invalidInput')
    await change('viewer')
    expect((await use(token, concerns, { method: 'POST', body: {} })).code).toBe('forbidden')
    await server.call(owner, removePerson, { organisation, person: leaver.accountId })
    expect((await use(token, concerns, { method: 'POST', body: {} })).status).toBe(401)
  })
})

describe('tokens are made and seen', () => {
  test.each([
    ['without a scope', { scopes: [] }],
    ['that has ended already', { expiresOn: '2026-03-01' }],
    ['for more than a year', { expiresOn: addDays(today, 366) }],
    ['for what is no network', { networks: ['10.0.0.0/40'] }],
  ])('not %s', async (_what, more) => {
    expect((await server.call(owner, addApiToken, { ...sample, ...more })).body).toMatchObject({ code: 'invalidInput' })
  })

  test('by their makers; all of them by the owner, who may revoke any', async () => {
    const other = await server.addPerson({ organisation, role: 'viewer' })
    const { id } = await make(other, { name: 'Lukija' })
    const names = async (by: Signed) =>
      (await server.call(by, listApiTokens, { organisation })).body.tokens.map(({ name }) => name)
    expect(await names(other)).toEqual(['Lukija'])
    expect(await names(editor)).not.toContain('Lukija')
    expect(await names(owner)).toContain('Lukija')
    expect((await server.call(editor, revokeApiToken, { organisation, id })).status).toBe(404)
    const neighbour = await server.addPerson({ organisation: 'naapuri', role: 'owner' })
    expect((await server.call(neighbour, revokeApiToken, { organisation: 'naapuri', id })).status).toBe(404)
    expect((await server.call(owner, revokeApiToken, { organisation, id })).status).toBe(204)
  })

  test("not by the demo's people, whom anybody may be", async () => {
    const visitor = await server.addPerson({ organisation, role: 'owner' })
    await server.db.updateTable('account').set({ demo: true }).where('id', '=', visitor.accountId).execute()
    expect((await server.call(visitor, addApiToken, sample)).body).toMatchObject({ code: 'demo' })
  })
})

test('a maker is reminded once, a fortnight before the end, and the key is shown a month after it', async () => {
  const maker = await server.addPerson({ organisation, role: 'coordinator' })
  await make(maker, { name: 'Raportointi', expiresOn: addDays(today, 20) })
  const work = async (day: string) => {
    server.clock.now = new Date(`${day}T05:00:00Z`)
    server.planned.push({ name: tokenJobName, data: {} })
    const before = server.mails.length
    await server.doPlanned(tokenJobName)
    return server.mails.slice(before).filter(({ subject }) => subject.includes('Raportointi'))
  }
  expect(await work(addDays(today, 5))).toEqual([])
  const [letter, ...others] = await work(addDays(today, 6))
  expect(others).toEqual([])
  expect(letter?.text).toContain('22.3.2026')
  expect(letter?.text).toContain(`/app/${organisation}/integrations`)
  expect(await work(addDays(today, 7))).toEqual([])
  const isShown = async () => (await server.call(maker, listApiTokens, { organisation })).body.tokens.length > 0
  await work(addDays(today, 50))
  server.clock.now = start
  expect(await isShown()).toBe(true)
  await work(addDays(today, 51))
  server.clock.now = start
  expect(await isShown()).toBe(false)
})
