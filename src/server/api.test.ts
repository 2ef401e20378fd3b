import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { endpoint, everyone, inOrganisation, signedIn } from '#shared/endpoint.ts'
import { AppError } from '#shared/errors.ts'
import { createApp } from './app.ts'
import { route, tagged } from './http.ts'
import { sourceAssets } from './testing/assets.ts'
import { createTestServer, type TestServer } from './testing.ts'

const greet = endpoint({
  id: 'greet',
  summary: 'Greets',
  method: 'GET',
  path: '/greeting',
  allow: everyone,
  input: z.object({ name: z.string().max(20) }),
  output: z.object({ text: z.string() }),
})
const rename = endpoint({
  id: 'rename',
  summary: 'Renames',
  method: 'PUT',
  path: '/organisations/:organisation/name',
  allow: inOrganisation('owner'),
  input: z.object({ organisation: z.string(), name: z.string() }),
  output: z.undefined(),
})
const fail = endpoint({
  id: 'fail',
  summary: 'Fails after writing',
  method: 'POST',
  path: '/fail',
  allow: signedIn,
  input: z.object({}),
  output: z.undefined(),
})

const routes = [
  route(greet, async (_call, { name }) => tagged({ text: `Hei ${name}` }, `greeting-${name}`)),
  route(rename, async ({ tx, organisation, audit }, { name }) => {
    await tx
      .updateTable('organisation')
      .set({ name: JSON.stringify({ fi: name }) })
      .where('id', '=', organisation.id)
      .execute()
    audit(`organisation:${organisation.id}`, { name })
    return undefined
  }),
  route(fail, async ({ tx, user }) => {
    await tx.updateTable('account').set({ name: 'changed' }).where('id', '=', user.id).execute()
    throw new AppError('conflict', 'Not now', { extra: { current: 1 } })
  }),
]

let server: TestServer
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  server = await createTestServer()
  await server.addOrganisation('espoo')
  await server.addOrganisation('oulu')
  app = createApp({ services: server.services, modules: [{ name: 'sample', routes }], assets: sourceAssets })
})
afterAll(() => server.close())

const put = (cookie: string | undefined, body: string, headers: Record<string, string> = {}) =>
  app.request('/api/v1/organisations/espoo/name', {
    method: 'PUT',
    body,
    headers: {
      ...(cookie && { cookie }),
      'content-type': 'application/json',
      origin: server.services.config.baseUrl,
      ...headers,
    },
  })

test('an owner changes the own organisation and the audit log says so', async () => {
  const owner = await server.addPerson({ organisation: 'espoo', role: 'owner' })
  expect((await put(owner.cookie, '{"name":"Esbo"}')).status).toBe(204)
  const rows = await server.db.selectFrom('audit_event').select(['endpoint', 'account_id', 'details']).execute()
  expect(rows).toEqual([{ endpoint: 'rename', account_id: owner.accountId, details: { name: 'Esbo' } }])
})

test.each([
  ['signed out', undefined, 401],
  ['a viewer', { organisation: 'espoo', role: 'viewer' }, 403],
  ["another organisation's owner", { organisation: 'oulu', role: 'owner' }, 403],
  ['the administrator of the installation', { administrator: true }, 403],
] as const)('%s may not change it', async (_who, person, status) => {
  const signed = person && (await server.addPerson(person))
  const response = await put(signed?.cookie, '{"name":"x"}')
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
})

test('the audit log cannot be changed', async () => {
  await expect(server.db.updateTable('audit_event').set({ target: 'x' }).execute()).rejects.toThrow('append-only')
  await expect(server.db.deleteFrom('audit_event').execute()).rejects.toThrow('append-only')
})

test('what a failed call wrote is taken back', async () => {
  const person = await server.addPerson()
  const headers = { cookie: person.cookie, origin: server.services.config.baseUrl }
  const response = await app.request('/api/v1/fail', { method: 'POST', headers })
  expect([response.status, await response.json()]).toEqual([
    409,
    expect.objectContaining({ code: 'conflict', current: 1 }),
  ])
  expect(
    await server.db.selectFrom('account').select('name').where('id', '=', person.accountId).executeTakeFirst(),
  ).not.toEqual({ name: 'changed' })
})

test.each([
  ['broken JSON', '{"name":', {}, 400],
  ['a list', '[]', {}, 400],
  ['a form', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ['a missing name', '{}', {}, 400],
  ['ten megabytes', JSON.stringify({ name: 'x'.repeat(10_000_000) }), {}, 413],
  ['a form of another site', '{"name":"x"}', { origin: 'https://evil.example', 'content-type': 'text/plain' }, 403],
] as const)('%s is refused with a problem document', async (_what, body, headers, status) => {
  const owner = await server.addPerson({ organisation: 'espoo', role: 'owner' })
  const response = await put(owner.cookie, body, headers)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ status, faults: expect.any(Array), requestId: expect.any(String) })
})

test('a refusal speaks the language of the browser, and names the faulty place', async () => {
  const response = await app.request('/api/v1/greeting?name=aaaaaaaaaaaaaaaaaaaaaaaaaaaa', {
    headers: { 'accept-language': 'sv-FI,sv;q=0.9' },
  })
  expect(await response.json()).toMatchObject({ title: 'Uppgifterna behöver rättas', faults: [{ path: 'name' }] })
})

test('a conditional request for what is known gets 304', async () => {
  const first = await app.request('/api/v1/greeting?name=Aino')
  const tag = first.headers.get('etag')!
  const second = await app.request('/api/v1/greeting?name=Aino', { headers: { 'if-none-match': tag } })
  expect([first.status, second.status, await second.text()]).toEqual([200, 304, ''])
})

test('what a cache keeps of somebody who is signed in is not for the next person', async () => {
  const person = await server.addPerson()
  const ask = (headers: Record<string, string>) => app.request('/api/v1/greeting?name=Aino', { headers })
  const [open, signed] = [await ask({}), await ask({ cookie: person.cookie })]
  expect([open, signed].map(({ headers }) => [headers.get('cache-control'), headers.get('vary')])).toEqual([
    ['public, no-cache', 'cookie, authorization, Accept-Encoding'],
    ['private, no-cache', 'cookie, authorization, Accept-Encoding'],
  ])
})

test('a question cannot write', async () => {
  const sneaky = route({ ...greet, id: 'sneaky', path: '/sneaky' }, async ({ tx }) => {
    await (tx as unknown as typeof server.db)
      .insertInto('organisation')
      .values({ slug: 'x', kind: 'ngo', name: '{}' })
      .execute()
    return { text: '' }
  })
  const other = createApp({
    services: server.services,
    modules: [{ name: 'sneaky', routes: [sneaky] }],
    assets: sourceAssets,
  })
  expect((await other.request('/api/v1/sneaky?name=a')).status).toBe(500)
  expect(await server.db.selectFrom('organisation').select('id').where('slug', '=', 'x').execute()).toEqual([])
})

test('a question that is too secret for an address is posted, and can neither write nor leave a trace', async () => {
  const ask = { ...greet, method: 'POST' as const, readsOnly: true as const }
  const routes = [
    route({ ...ask, id: 'ask', path: '/ask' }, async (_call, { name }) => ({ text: name })),
    route({ ...ask, id: 'sneak', path: '/sneak' }, async ({ tx }) => {
      await tx.updateTable('account').set({ name: 'x' }).execute()
      return { text: '' }
    }),
  ]
  const other = createApp({ services: server.services, modules: [{ name: 'ask', routes }], assets: sourceAssets })
  const events = () => server.db.selectFrom('audit_event').select('id').execute()
  const before = await events()
  const headers = { 'content-type': 'application/json', origin: server.services.config.baseUrl }
  const post = (path: string) => other.request(path, { method: 'POST', headers, body: '{"name":"a"}' })
  expect(await (await post('/api/v1/ask')).json()).toEqual({ text: 'a' })
  expect((await post('/api/v1/sneak')).status).toBe(500)
  expect(await events()).toEqual(before)
})

test('every answer carries a strict content policy and no page may frame it', async () => {
  const { headers } = await app.request('/api/v1/greeting?name=Aino')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('answers travel packed to whoever can unpack them', async () => {
  const ask = (headers: Record<string, string>) => app.request('/api/v1/greeting?name=Aino', { headers })
  const packed = await ask({ 'accept-encoding': 'gzip' })
  expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
    'gzip',
    'cookie, authorization, Accept-Encoding',
  ])
  const plain = packed.body!.pipeThrough(new DecompressionStream('gzip'))
  expect(await new Response(plain).json()).toEqual({ text: 'Hei Aino' })
  expect((await ask({})).headers.get('content-encoding')).toBeNull()
})
