import { afterAll, beforeAll, expect, test } from 'vitest'

import { shell } from '#modules/index.web.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { reservedSlugs, slug, slugOf } from './organisation.ts'
import { addOrganisation, listOrganisations, updateOrganisation } from './organisations.contract.ts'

let server: TestServer
let administrator: Signed
beforeAll(async () => {
  server = await createTestServer()
  administrator = await server.addPerson({ administrator: true })
  const region = { register: 'real', valid_from: null, valid_to: null }
  await server.db
    .insertInto('region')
    .values([
      {
        ...region,
        key: 'kunta:508',
        category: 'kunta',
        code: '508',
        title: JSON.stringify({ fi: 'Mänttä-Vilppula' }),
        slot: 1,
      },
      { ...region, key: 'maa:358', category: 'maa', code: '358', title: JSON.stringify({ fi: 'Koko maa' }), slot: 2 },
    ])
    .execute()
})
afterAll(() => server.close())

test.each([
  ['Mänttä-Vilppula', 'mantta-vilppula'],
  ['Purolan hyvinvointialue', 'purolan-hyvinvointialue'],
  ['  Åbo & Co.  ', 'abo-co'],
])('%s is called %s in addresses', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('the administrator founds an organisation for a region of the register and invites its owner', async () => {
  const { status, body } = await server.call(administrator, addOrganisation, {
    regionKey: 'kunta:508',
    ownerEmail: 'o@example.fi',
  })
  expect(status).toBe(200)
  expect(body.organisation).toMatchObject({
    slug: 'mantta-vilppula',
    kind: 'municipality',
    regionKey: 'kunta:508',
    demo: false,
  })
  expect(body.invitationLink).toMatch(/\/app\/invitation#/)
  const { body: second } = await server.call(administrator, addOrganisation, { regionKey: 'kunta:508' })
  expect(second.organisation.slug).toBe('mantta-vilppula-2')
})

test.each([
  [{ regionKey: 'kunta:999' }, { path: 'regionKey', message: 'regionUnknown' }],
  [{ regionKey: 'maa:358' }, { path: 'regionKey', message: 'regionKind' }],
  [{ kind: 'ngo' as const }, { path: 'regionKey', message: 'regionOrName' }],
  [
    { kind: 'ngo' as const, name: { fi: 'Setup' } },
    { path: 'slug', message: 'slugReserved' },
  ],
  [
    { kind: 'ngo' as const, name: { fi: 'Imports' } },
    { path: 'slug', message: 'slugReserved' },
  ],
  [
    { kind: 'ngo' as const, name: { fi: '!!!' } },
    { path: 'slug', message: 'slugReserved' },
  ],
  [
    { kind: 'ngo' as const, name: { fi: 'Yhdistys' }, slug: 'Iso Nimi' },
    { path: 'slug', message: 'slug' },
  ],
])('%o is refused', async (input, fault) => {
  const { status, body } = await server.call(administrator, addOrganisation, input)
  expect([status, body.faults]).toEqual([400, [fault]])
})

test('no organisation can be called what an address of Kaarna begins with', () => {
  const addresses = server.app.routes.map(({ path }) => path)
  const pages = shell.pages
    .filter(({ scope }) => scope === 'person' || scope === 'public')
    .map(({ path }) => `/${path}`)
  const first = [...addresses, ...pages].map((path) => path.split('/')[1]!)
  const words = [...new Set(first)].filter((word) => slug.safeParse(word.toLowerCase()).success)
  expect(words.length).toBeGreaterThan(10)
  expect(words.filter((word) => !reservedSlugs.includes(word.toLowerCase()))).toEqual([])
})

test('a slug that is taken is refused when it was asked for', async () => {
  await server.addOrganisation('varattu')
  const input = { kind: 'ngo' as const, name: { fi: 'Toinen' }, slug: 'varattu' }
  expect((await server.call(administrator, addOrganisation, input)).body.faults).toEqual([
    { path: 'slug', message: 'slugTaken' },
  ])
})

test('members see their own organisations, the administrator all, and only the owner renames', async () => {
  await server.addOrganisation('espoo', { name: { fi: 'Espoo' } })
  const owner = await server.addPerson({ organisation: 'espoo', role: 'owner' })
  const editor = await server.addPerson({ organisation: 'espoo', role: 'editor' })
  expect((await server.call(owner, addOrganisation, { kind: 'ngo', name: { fi: 'Oma' } })).status).toBe(403)
  expect((await server.call(editor, updateOrganisation, { organisation: 'espoo', name: { fi: 'X' } })).status).toBe(403)
  expect(
    (await server.call(owner, updateOrganisation, { organisation: 'espoo', name: { fi: 'Espoo', sv: 'Esbo' } })).status,
  ).toBe(204)
  const { body: own } = await server.call(editor, listOrganisations, {})
  expect(own.organisations).toMatchObject([{ slug: 'espoo', name: { fi: 'Espoo', sv: 'Esbo' } }])
  const { body: all } = await server.call(administrator, listOrganisations, {})
  expect(all.organisations.length).toBeGreaterThan(1)
})
