import { afterEach, beforeEach, expect, test } from 'vitest'

import { getImport } from '#modules/indicators/imports.contract.ts'
import { type FakeSotkanet, startFakeSotkanet } from '#modules/indicators/sources/fixtures/fake-sotkanet.ts'
import { getSession } from '#modules/organisations/session.contract.ts'
import { listRegions } from '#modules/regions/regions.contract.ts'
import { createTestServer, type TestServer } from '#server/testing.ts'
import { completeSetup, getSetup, openSetup } from './setup.contract.ts'
import { isSetupCode, setupCode } from './setup-code.ts'

let sotkanet: FakeSotkanet
let server: TestServer
let code: string
beforeEach(async () => {
  sotkanet = await startFakeSotkanet()
  server = await createTestServer({ environment: { SOTKANET_URL: sotkanet.baseUrl } })
  code = setupCode(server.services.secret)
})
afterEach(async () => {
  await server.close()
  await sotkanet.close()
})

const owner = {
  name: 'Eka Omistaja',
  email: 'eka@example.fi',
  password: 'kolme venettä purossa',
  language: 'fi' as const,
}
async function noticeOf(): Promise<string | undefined> {
  const setup = server.modules.find(({ name }) => name === 'setup')
  return setup!.notice!('http://localhost:3000')
}

/** The key of a municipality that the register has. */
async function firstMunicipality(): Promise<{ key: string; title: string }> {
  const { body } = await server.call(undefined, listRegions, { category: 'kunta' })
  return { key: body.items[0]!.key, title: body.items[0]!.title.fi! }
}

test('the console says where the wizard is and with which code, until somebody has an account', async () => {
  expect(await noticeOf()).toContain(`http://localhost:3000/app/setup with the code ${code}`)
  await server.addPerson()
  expect(await noticeOf()).toBeUndefined()
  expect((await server.call(undefined, getSetup, {})).body).toEqual({ isNeeded: false })
  expect((await server.call(undefined, openSetup, { code })).status).toBe(404)
})

test('the first owner walks from the code to the organisation with its figures on their way', async () => {
  expect((await server.call(undefined, getSetup, {})).body).toEqual({ isNeeded: true })
  expect((await server.call(undefined, openSetup, { code: code.toLowerCase().replaceAll('-', ' ') })).status).toBe(204)
  const region = await firstMunicipality()
  const done = await server.call(undefined, completeSetup, { code, ...owner, regionKey: region.key })
  expect(done.status).toBe(200)
  const signed = { cookie: done.headers.get('set-cookie')!.split(';')[0]!, accountId: '' }
  const { body: session } = await server.call(signed, getSession, {})
  expect(session.person).toMatchObject({ name: 'Eka Omistaja', isAdministrator: true })
  expect(session.places).toMatchObject([
    {
      role: 'owner',
      organisation: { slug: done.body.organisation, name: { fi: region.title }, regionKey: region.key },
    },
  ])
  expect(server.planned).toEqual([{ name: 'importIndicators', data: { runId: done.body.importRun } }])
  const { body: run } = await server.call(signed, getImport, { id: done.body.importRun })
  expect(run).toMatchObject({ selection: 'minimum', state: 'queued' })
})

test('the wizard closes behind the first owner', async () => {
  await server.call(undefined, openSetup, { code })
  const { key: regionKey } = await firstMunicipality()
  const again = { code, ...owner, regionKey }
  const answers = await Promise.all([
    server.call(undefined, completeSetup, again),
    server.call(undefined, completeSetup, { ...again, email: 'toka@example.fi' }),
  ])
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404])
  expect((await server.call(undefined, completeSetup, { ...again, email: 'kolmas@example.fi' })).status).toBe(404)
  expect(await server.db.selectFrom('account').select('id').execute()).toHaveLength(1)
})

test('without the code nothing is opened, fetched or made', async () => {
  const { status, body } = await server.call(undefined, openSetup, { code: '0000-0000-0000' })
  expect([status, body.faults]).toEqual([400, [{ path: 'code', message: 'wrongCode' }]])
  const made = await server.call(undefined, completeSetup, { code: 'GUESS', ...owner, regionKey: 'kunta:049' })
  expect(made.body.faults).toEqual([{ path: 'code', message: 'wrongCode' }])
  expect(sotkanet.requests).toEqual([])
})

test('a fault in what was typed changes nothing, and the wizard goes on', async () => {
  await server.call(undefined, openSetup, { code })
  const { key: regionKey } = await firstMunicipality()
  const weak = await server.call(undefined, completeSetup, { code, ...owner, password: 'Eka Omistaja!', regionKey })
  expect(weak.body.faults).toEqual([{ path: 'password', message: 'guessable' }])
  const nowhere = await server.call(undefined, completeSetup, { code, ...owner, regionKey: 'kunta:999' })
  expect(nowhere.body.faults).toEqual([{ path: 'regionKey', message: 'regionUnknown' }])
  expect((await server.call(undefined, completeSetup, { code, ...owner, regionKey })).status).toBe(200)
})

test('when Sotkanet does not answer, the wizard says so and can be tried again', async () => {
  sotkanet.fault = () => 'refuse'
  expect((await server.call(undefined, openSetup, { code })).status).toBe(503)
  sotkanet.fault = () => undefined
  expect((await server.call(undefined, openSetup, { code })).status).toBe(204)
})

test('an organisation that the command line founded gets its owner', async () => {
  await server.call(undefined, openSetup, { code })
  const { key: regionKey } = await firstMunicipality()
  await server.addOrganisation('oma-nimi', { regionKey })
  const { body } = await server.call(undefined, completeSetup, { code, ...owner, regionKey })
  expect(body.organisation).toBe('oma-nimi')
})

test('the code is read as people type it', () => {
  const secret = Buffer.alloc(32, 7)
  expect(setupCode(secret)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  expect(isSetupCode(secret, ` ${setupCode(secret).replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(true)
  expect(isSetupCode(secret, '')).toBe(false)
  expect(setupCode(Buffer.alloc(32, 8))).not.toBe(setupCode(secret))
})
